import Dialogue
import Testing

@Suite("A need")
struct NeedTests {
  private func captured(with people: [Participant.ID] = [amina, yonas, petra]) throws -> Hour {
    var hour = try Hour.inExchange(with: people)
    try hour.at("13:15", enter: .needs)
    try hour.at("13:16", .heard(.needCaptured("N03", wording: "Ich komme beim Arzt nicht durch.", from: nil)))
    return hour
  }

  @Test("needs its wording only, and is due next Wednesday")
  func onlyTheWording() throws {
    let hour = try captured()
    let need = try #require(hour.state.needList.needs.first)
    #expect(need.wording == "Ich komme beim Arzt nicht durch.")
    #expect(need.dueOn == Group.secondWednesday.adding(days: 7))
    #expect(need.status == .captured)
    #expect(!need.isConfirmed && !need.isReleased && !need.isConfidential)
    #expect(need.sharedBy == nil && need.urgency == nil && need.level == nil && need.category == nil)
    #expect(hour.refusal(of: .heard(.needCaptured("N03", wording: "x", from: nil))) == .alreadyListed)
  }

  @Test("read out and confirmed it is released too")
  func confirmed() throws {
    var hour = try captured()
    try hour.change("N03", .confirmed)
    #expect(hour.need("N03")?.isConfirmed == true)
    #expect(hour.need("N03")?.isReleased == true)
    try hour.change("N03", .released(false))
    #expect(hour.need("N03")?.isConfirmed == true)
    #expect(hour.need("N03")?.isReleased == false)
    try hour.change("N03", .released(true))
    try hour.change("N03", .unconfirmed)
    #expect(hour.need("N03")?.isReleased == false)
    #expect(hour.refusal(of: .heard(.needChanged("N03", by: .released(true)))) == .heard(.notConfirmed))
  }

  @Test("another wording has to be read out again; the same one has not")
  func otherWording() throws {
    var hour = try captured()
    try hour.change("N03", .confirmed)
    try hour.change("N03", .wording("Ich komme beim Arzt nicht durch."))
    #expect(hour.need("N03")?.isConfirmed == true)
    try hour.change("N03", .wording("Beim Arzt ist immer besetzt."))
    #expect(hour.need("N03")?.isConfirmed == false)
    #expect(hour.need("N03")?.isReleased == false)
  }

  @Test("confidential it is confirmed without being released, and stays here")
  func confidential() throws {
    var hour = try captured()
    try hour.change("N03", .confidential(true))
    try hour.change("N03", .confirmed)
    #expect(hour.need("N03")?.isConfirmed == true)
    #expect(hour.need("N03")?.isReleased == false)
    #expect(hour.refusal(of: .heard(.needChanged("N03", by: .released(true)))) == .heard(.confidentialStaysHere))
    try hour.change("N03", .confidential(false))
    #expect(hour.need("N03")?.isReleased == false)
    try hour.change("N03", .released(true))
    try hour.change("N03", .confidential(true))
    #expect(hour.need("N03")?.isReleased == false)
  }

  @Test("of an area that is always confidential it cannot be opened, and leaving the area opens nothing")
  func alwaysConfidential() throws {
    var hour = try captured()
    try hour.change("N03", .confirmed)
    try hour.change("N03", .category("addiction"))
    #expect(hour.need("N03")?.isConfidential == true)
    #expect(hour.need("N03")?.isReleased == false)
    #expect(hour.need("N03")?.field == .substanceUse)
    #expect(hour.refusal(of: .heard(.needChanged("N03", by: .confidential(false)))) == .heard(.alwaysConfidential))
    try hour.change("N03", .category("movement"))
    #expect(hour.need("N03")?.field == .movement)
    #expect(hour.need("N03")?.isConfidential == true)
    try hour.change("N03", .confidential(false))
    #expect(hour.refusal(of: .heard(.needChanged("N03", by: .category("gibt es nicht")))) == .heard(.noSuchCategory))
  }

  @Test("is shared by one to all who came, those who left included", arguments: [0, 1, 3, 4, -1, Int.max])
  func hands(count: Int) throws {
    var hour = try captured()
    try hour.now(.people(.left(yonas)))
    let expected: Rejection? = (1...3).contains(count) ? nil : .heard(.notSoManyPeople(3))
    #expect(hour.refusal(of: .heard(.needChanged("N03", by: .sharedBy(count)))) == expected)
  }

  @Test("that is declined says why")
  func declined() throws {
    var hour = try captured()
    #expect(
      hour.refusal(of: .heard(.needChanged("N03", by: .status(.declined, answer: "")))) == .heard(.declinedNeedsReason))
    try hour.change("N03", .status(.forwarded, answer: ""))
    try hour.change("N03", .status(.declined, answer: "Dafür gibt es kein Geld."))
    #expect(hour.need("N03")?.status == .declined)
    #expect(hour.need("N03")?.answer == "Dafür gibt es kein Geld.")
    try hour.change("N03", .status(.inProgress, answer: ""))
    #expect(hour.need("N03")?.answer == "Dafür gibt es kein Geld.")
  }

  @Test("belongs to one main area and to two more at most, and one that is always confidential makes it so")
  func areas() throws {
    var hour = try captured()
    try hour.change("N03", .category("medical_access"))
    for keys in [["medical_access"], ["work", "work"], ["work", "money_debt", "housing"]] {
      #expect(hour.refusal(of: .heard(.needChanged("N03", by: .moreCategories(keys)))) == .heard(.notSoManyAreas))
    }
    #expect(hour.refusal(of: .heard(.needChanged("N03", by: .moreCategories(["x"])))) == .heard(.noSuchCategory))
    try hour.change("N03", .confirmed)
    try hour.change("N03", .moreCategories(["addiction"]))
    #expect(hour.record.needs.first?.moreCategories == ["addiction"])
    #expect(hour.need("N03")?.isConfidential == true && hour.need("N03")?.isReleased == false)
    #expect(hour.refusal(of: .heard(.needChanged("N03", by: .confidential(false)))) == .heard(.alwaysConfidential))
    try hour.change("N03", .category("addiction"))
    #expect(hour.need("N03")?.moreCategories == [])
  }

  @Test("takes everything else one by one")
  func fields() throws {
    var hour = try captured()
    let due = Group.secondWednesday.adding(days: 14)
    let changes: [NeedChange] = [
      .urgency(.urgent), .level(.structural), .field(.none), .barrier("besetzt"), .existingOffer("116 117"),
      .helpers("Terminservice"), .nextStep("erklären"), .responsible("Projektteam"), .dueOn(due),
      .drive("wieder schlafen"), .derivedDemand("Lotsin für Arzttermine"),
    ]
    for change in changes { try hour.change("N03", change) }
    let row = try #require(hour.record.needs.first)
    #expect(row.urgency == .urgent && row.level == .structural && row.field == GKVField.none)
    #expect([row.barrier, row.existingOffer, row.helpers] == ["besetzt", "116 117", "Terminservice"])
    #expect([row.nextStep, row.responsible] == ["erklären", "Projektteam"])
    #expect(row.dueOn == due)
    #expect([row.drive, row.derivedDemand] == ["wieder schlafen", "Lotsin für Arzttermine"])
    #expect(hour.refusal(of: .heard(.needChanged("anderer", by: .confirmed))) == .heard(.noSuchNeed))
  }

  @Test("merged into another one it stands no longer for itself")
  func merged() throws {
    var hour = try captured()
    try hour.now(.heard(.needCaptured("N04", wording: "Immer besetzt.", from: nil)))
    #expect(hour.refusal(of: .heard(.needsMerged("N04", into: "N04"))) == .heard(.sameNeed))
    #expect(hour.refusal(of: .heard(.needsMerged("N04", into: "N99"))) == .heard(.noSuchNeed))
    try hour.now(.heard(.needsMerged("N04", into: "N03")))
    #expect(hour.state.needList.standing.map(\.id) == ["N03"])
    #expect(hour.refusal(of: .heard(.needChanged("N04", by: .confirmed))) == .heard(.noSuchNeed))
    #expect(hour.record.needs.map(\.mergedInto) == [nil, "N03"])
  }
}

extension Hour {
  mutating func change(_ need: Need.ID, _ change: NeedChange) throws { try now(.heard(.needChanged(need, by: change))) }

  func need(_ id: Need.ID) -> Need? { state.needList[id] }
}
