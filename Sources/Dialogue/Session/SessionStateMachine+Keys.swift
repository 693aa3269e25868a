/// Who is called with which key: everybody with her number as long as there are no more people than keys.
///
/// Beyond that whoever comes exchanges keys with whoever was away longest. Numbers stay: they are what is recorded.
extension SessionStateMachine {
  /// Two people of one number, who came together from two machines, get two keys.
  ///
  /// Journals from before there were keys know nothing of who was there lately: their order stays that of the numbers,
  /// in which their rounds went.
  mutating func shareOutKeys() {
    for index in roster.indices where roster[..<index].contains(where: { $0.key == roster[index].key }) {
      roster[index].exchangedKey = freeNumber
    }
    roster.sort { opening.lately == nil ? $0.number < $1.number : $0.key < $1.key }
  }

  mutating func giveKey(to id: Participant.ID) {
    guard let index = roster.firstIndex(where: { $0.id == id }), roster[index].key > Participant.keys.upperBound,
      let other = roster.indices.filter(mayGiveKey).max(by: { away($0) < away($1) })
    else { return }
    let (key, free) = (roster[index].key, roster[other].key)
    roster[index].exchangedKey = free
    roster[other].exchangedKey = key
    roster.sort { $0.key < $1.key }
  }

  /// Nobody who was there today or is still to come loses a key.
  private func mayGiveKey(_ index: Int) -> Bool {
    let person = roster[index]
    return person.key <= Participant.keys.upperBound && attendance(of: person.id) == nil && !isExpected(person.id)
  }

  /// How many were there since she was; all of them since somebody who never came. Of several the last key is given.
  private func away(_ index: Int) -> (Int, Int) {
    let lately = opening.lately ?? []
    return (lately.firstIndex(of: roster[index].id) ?? lately.count, roster[index].key)
  }
}
