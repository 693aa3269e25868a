/// The needs and marks of a session.
package struct NeedList: Hashable, Sendable, Codable {
  package internal(set) var marks: [Mark] = []
  package internal(set) var needs: [Need] = []

  /// Needs that stand for themselves: not merged into another one.
  package var standing: [Need] { needs.filter { $0.mergedInto == nil } }

  /// Marked needs that were not written out yet, in the order of marking.
  package var openMarks: [Mark] { marks.filter { $0.kind == .need && $0.need == nil && !$0.isDropped } }

  package subscript(id: Need.ID) -> Need? { needs.first { $0.id == id } }
  package subscript(id: Mark.ID) -> Mark? { marks.first { $0.id == id } }

  mutating func add(_ mark: Mark) throws(Rejection) {
    guard self[mark.id] == nil else { throw .alreadyListed }
    marks.append(mark)
  }

  mutating func write(_ text: String, for id: Mark.ID) throws(Rejection) {
    let index = try index(of: id)
    marks[index].text = text
    // Said once more, it is the same strength: what was decided about it holds.
    let others = mentions(of: marks[index]).filter { $0.id != id }
    if marks[index].isReleased == nil { marks[index].isReleased = others.first?.isReleased }
  }

  mutating func assign(_ id: Mark.ID, to participant: Participant.ID) throws(Rejection) {
    marks[try index(of: id)].participant = participant
  }

  /// How often a strength was said of one person, in the order of saying; anything else is said once.
  package func mentions(of mark: Mark) -> [Mark] {
    guard mark.kind == .strength, let text = mark.text else { return [mark] }
    return marks.filter {
      $0.kind == .strength && $0.participant == mark.participant && !$0.isDropped
        && ($0.text.map(text.readsLike) ?? false)
    }
  }

  /// Whether it stands for itself, and does not say once more what was said before.
  package func isFirstMention(_ mark: Mark) -> Bool { mentions(of: mark).first.map { $0.id == mark.id } ?? true }

  mutating func release(_ isReleased: Bool, _ id: Mark.ID) throws(Rejection) {
    let index = try index(of: id)
    guard marks[index].kind.needsRelease else { throw .needsNoRelease }
    let mentions = mentions(of: marks[index]).map(\.id) + [id]
    for each in marks.indices where mentions.contains(marks[each].id) { marks[each].isReleased = isReleased }
  }

  mutating func drop(_ id: Mark.ID) throws(Rejection) { marks[try index(of: id)].isDropped = true }

  /// Nobody can tell any more who said what.
  mutating func cutLinks() {
    for index in marks.indices { marks[index].participant = nil }
  }

  mutating func capture(_ need: Need, from mark: Mark.ID?) throws(Rejection) {
    guard self[need.id] == nil else { throw .alreadyListed }
    if let mark { marks[try index(of: mark)].need = need.id }
    needs.append(need)
  }

  /// Changes a need; `present` is how many came.
  mutating func change(
    _ id: Need.ID, _ change: NeedChange, present: Int, categories: [NeedCategory]
  ) throws(Rejection) {
    let index = try index(of: id)
    // Hands are counted among those who are there; everything else is the need's own matter.
    if case .sharedBy(let count) = change, count < 1 || count > max(1, present) { throw .notSoManyPeople(present) }
    try needs[index].content.apply(change, categories: categories)
  }

  mutating func merge(_ id: Need.ID, into target: Need.ID) throws(Rejection) {
    let index = try index(of: id)
    _ = try self.index(of: target)
    guard id != target else { throw .sameNeed }
    needs[index].mergedInto = target
  }

  private func index(of id: Mark.ID) throws(Rejection) -> Int {
    guard let index = marks.firstIndex(where: { $0.id == id }), !marks[index].isDropped else { throw .noSuchMark }
    return index
  }

  private func index(of id: Need.ID) throws(Rejection) -> Int {
    guard let index = needs.firstIndex(where: { $0.id == id }), needs[index].mergedInto == nil
    else { throw .noSuchNeed }
    return index
  }
}
