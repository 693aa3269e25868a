/// The needs and marks of a session.
package struct NeedList: Hashable, Sendable, Codable {
  package private(set) var marks: [Mark] = []
  package private(set) var needs: [Need] = []

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
    marks[try index(of: id)].text = text
  }

  mutating func release(_ isReleased: Bool, _ id: Mark.ID) throws(Rejection) {
    let index = try index(of: id)
    guard marks[index].kind.needsRelease else { throw .needsNoRelease }
    marks[index].isReleased = isReleased
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
