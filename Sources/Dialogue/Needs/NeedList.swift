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

  mutating func drop(_ id: Mark.ID) throws(Rejection) {
    marks[try index(of: id)].isDropped = true
  }

  /// Nobody can tell any more who said what.
  mutating func cutLinks() {
    for index in marks.indices { marks[index].participant = nil }
  }

  mutating func capture(_ need: Need, from mark: Mark.ID?) throws(Rejection) {
    guard self[need.id] == nil else { throw .alreadyListed }
    if let mark { marks[try index(of: mark)].need = need.id }
    needs.append(need)
  }

  mutating func change(
    _ id: Need.ID, _ change: NeedChange, present: Int, categories: [NeedCategory]
  ) throws(Rejection) {
    let index = try index(of: id)
    var need = needs[index]
    switch change {
    case .wording(let wording):
      // What was read out and agreed to was another sentence.
      if wording != need.wording { (need.isConfirmed, need.isReleased) = (false, false) }
      need.wording = wording
    case .confirmed:
      need.isConfirmed = true
      need.isReleased = !need.isConfidential
    case .unconfirmed:
      (need.isConfirmed, need.isReleased) = (false, false)
    case .sharedBy(let count):
      guard count >= 1, count <= max(1, present) else { throw .notSoManyPeople(present) }
      need.sharedBy = count
    case .urgency(let urgency): need.urgency = urgency
    case .level(let level): need.level = level
    case .category(let key):
      let category = try Self.category(key, in: categories)
      need.category = key
      need.field = category.field
      need.moreCategories.removeAll { $0 == key }
      if category.isAlwaysConfidential { need.keepConfidential() }
    case .moreCategories(let keys):
      guard keys.count <= 2, Set(keys).count == keys.count, !keys.contains(need.category ?? "")
      else { throw .notSoManyAreas }
      for key in keys {
        if try Self.category(key, in: categories).isAlwaysConfidential { need.keepConfidential() }
      }
      need.moreCategories = keys
    case .field(let field): need.field = field
    case .barrier(let text): need.barrier = text
    case .drive(let text): need.drive = text
    case .existingOffer(let text): need.existingOffer = text
    case .helpers(let text): need.helpers = text
    case .nextStep(let text): need.nextStep = text
    case .responsible(let text): need.responsible = text
    case .dueOn(let date): need.dueOn = date
    case .status(let status, let answer):
      guard status != .declined || !answer.isEmpty else { throw .declinedNeedsReason }
      need.status = status
      if !answer.isEmpty { need.answer = answer }
    case .derivedDemand(let text): need.derivedDemand = text
    case .confidential(let isConfidential):
      let areas = need.moreCategories + [need.category].compactMap(\.self)
      let isFixed = categories.contains { areas.contains($0.id) && $0.isAlwaysConfidential }
      guard isConfidential || !isFixed else { throw .alwaysConfidential }
      if isConfidential { need.keepConfidential() } else { need.isConfidential = false }
    case .released(let isReleased):
      guard !isReleased || !need.isConfidential else { throw .confidentialStaysHere }
      guard !isReleased || need.isConfirmed else { throw .notConfirmed }
      need.isReleased = isReleased
    }
    needs[index] = need
  }

  private static func category(
    _ key: NeedCategory.ID, in categories: [NeedCategory]
  ) throws(Rejection) -> NeedCategory {
    guard let category = categories.first(where: { $0.id == key }) else { throw .noSuchCategory }
    return category
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

extension Need {
  /// It is counted only; what was agreed before holds no longer.
  fileprivate mutating func keepConfidential() {
    (isConfidential, isReleased) = (true, false)
  }
}
