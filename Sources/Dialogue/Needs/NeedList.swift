/// The needs and marks of a session.
package struct NeedList: Hashable, Sendable, Codable {
  package internal(set) var marks: [Mark] = []
  package internal(set) var needs: [Need] = []
  /// How often each thing was said, counted before the links were cut; nil as long as they hold.
  private var countedMentions: [Mark.ID: Int]?

  /// Needs that stand for themselves: not merged into another one.
  package var standing: [Need] { needs.filter { $0.mergedInto == nil } }

  /// Marked needs that were not written out yet, in the order of marking.
  package var openMarks: [Mark] { marks.filter { $0.kind == .need && $0.need == nil && !$0.isDropped } }

  package subscript(id: Need.ID) -> Need? { needs.first { $0.id == id } }
  package subscript(id: Mark.ID) -> Mark? { marks.first { $0.id == id } }

  mutating func add(_ mark: Mark) throws(Rejection) {
    guard self[mark.id] == nil else { throw .alreadyListed }
    marks.append(mark)
    uniteDecision(of: marks.count - 1)
  }

  mutating func write(_ text: String, for id: Mark.ID) throws(Rejection) {
    let index = try index(of: id)
    // What was agreed to were other words; words that are set right are so for every mention.
    if let before = marks[index].text, !before.readsLike(text) { changeMentions(of: index) { $0.isReleased = nil } }
    changeMentions(of: index) { $0.text = text }
    uniteDecision(of: index)
  }

  mutating func assign(_ id: Mark.ID, to participant: Participant.ID) throws(Rejection) {
    let index = try index(of: id)
    // A yes was given for whose it was thought to be, and nobody has asked this person.
    if marks[index].participant != participant, marks[index].isReleased == true { marks[index].isReleased = nil }
    marks[index].participant = participant
    uniteDecision(of: index)
  }

  /// How often a strength was said of one person, in the order of saying; anything else is said once.
  package func mentions(of mark: Mark) -> [Mark] {
    guard mark.kind == .strength, mark.text != nil else { return [mark] }
    return strengths.first { $0.contains { $0.id == mark.id } } ?? [mark]
  }

  /// What was named of one person, with all mentions: each belongs to the first one it reads like, so that none is in two
  /// groups or in none.
  private var strengths: [[Mark]] {
    marks.filter { $0.kind == .strength && $0.text != nil && !$0.isDropped }.reduce(into: []) { groups, mark in
      let group = groups.firstIndex { group in
        group[0].participant == mark.participant && group[0].text?.readsLike(mark.text ?? "") == true
      }
      if let group { groups[group].append(mark) } else { groups.append([mark]) }
    }
  }

  /// Whether it stands for itself, and does not say once more what was said before.
  package func isFirstMention(_ mark: Mark) -> Bool { mentions(of: mark).first.map { $0.id == mark.id } ?? true }

  /// What was heard, each thing once, with how often it was said.
  package var heard: [(mark: Mark, mentions: Int)] {
    let counts = countedMentions ?? mentionsNow
    return marks.compactMap { mark in counts[mark.id].map { (mark, $0) } }
  }

  private var mentionsNow: [Mark.ID: Int] {
    let first = marks.filter { !$0.isDropped && isFirstMention($0) }
    return Dictionary(uniqueKeysWithValues: first.map { ($0.id, mentions(of: $0).count) })
  }

  /// Releases all of `ids` or none: a list that was read out.
  mutating func release(all ids: [Mark.ID]) throws(Rejection) {
    var released = self
    for id in ids { try released.release(true, id) }
    self = released
  }

  /// Marks of that kind that have words and of which nobody has said whether they may be passed on.
  package func undecided(_ kind: Mark.Kind) -> [Mark] { undecided.filter { $0.kind == kind } }

  /// The same of every kind.
  var undecided: [Mark] {
    marks.filter {
      !$0.isDropped && $0.need == nil && $0.text != nil && $0.kind.needsRelease && $0.isReleased == nil
        && isFirstMention($0)
    }
  }

  /// Said once more, it is the same strength: what was decided about one mention holds for all, a no before a yes.
  mutating func uniteDecision(of index: Int) {
    let decisions = mentions(of: marks[index]).compactMap(\.isReleased)
    guard !decisions.isEmpty else { return }
    changeMentions(of: index) { $0.isReleased = !decisions.contains(false) }
  }

  private mutating func changeMentions(of index: Int, _ change: (inout Mark) -> Void) {
    let mentions = mentions(of: marks[index]).map(\.id)
    for each in marks.indices where mentions.contains(marks[each].id) { change(&marks[each]) }
  }

  mutating func release(_ isReleased: Bool, _ id: Mark.ID) throws(Rejection) {
    let index = try index(of: id)
    guard marks[index].kind.needsRelease else { throw .heard(.needsNoRelease) }
    changeMentions(of: index) { $0.isReleased = isReleased }
  }

  /// One mention; others of the same strength stand.
  mutating func drop(_ id: Mark.ID) throws(Rejection) { marks[try index(of: id)].isDropped = true }

  /// Nobody can tell any more who said what. What was said of one person and of another stays two things.
  mutating func cutLinks() {
    countedMentions = mentionsNow
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
    if case .sharedBy(let count) = change, count < 1 || count > max(1, present) {
      throw .heard(.notSoManyPeople(present))
    }
    try needs[index].content.apply(change, categories: categories)
  }

  mutating func merge(_ id: Need.ID, into target: Need.ID) throws(Rejection) {
    let index = try index(of: id)
    _ = try self.index(of: target)
    guard id != target else { throw .heard(.sameNeed) }
    needs[index].mergedInto = target
  }

  private func index(of id: Mark.ID) throws(Rejection) -> Int {
    guard let index = marks.firstIndex(where: { $0.id == id }), !marks[index].isDropped else {
      throw .heard(.noSuchMark)
    }
    return index
  }

  private func index(of id: Need.ID) throws(Rejection) -> Int {
    guard let index = needs.firstIndex(where: { $0.id == id }), needs[index].mergedInto == nil
    else { throw .heard(.noSuchNeed) }
    return index
  }
}
