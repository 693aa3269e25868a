import Dialogue
import Records
import Scratch
import Testing

@Suite("Network partners")
struct NetworkPartnerTests {
  private let directory: ScratchDirectory
  private let store: SessionStore
  private let office = NetworkPartner(
    id: Invented.id(61), name: "Patenbüro", district: "Lahnhöhe", offer: "ruft mit an", contact: "Telefon 0123",
    lastChecked: Invented.day("2021-03-15"))
  private let club = NetworkPartner(id: Invented.id(62), name: "ärztinnen ohne Termin")
  private let garden = NetworkPartner(id: Invented.id(63), name: "Öffentlicher Garten")

  init() throws {
    directory = try ScratchDirectory()
    store = try Invented.store(at: directory.file())
    try store.insert(
      [
        Invented.record(1, needs: [Invented.need(31), Invented.need(32, "B")]),
        Invented.record(2, needs: [Invented.need(33, "C")]),
      ], at: Invented.later)
  }

  @Test("are listed by name as in a dictionary, with everything that is known of them")
  func list() throws {
    #expect(try store.partners().isEmpty)
    try store.append([fact(1, office), fact(2, garden), fact(3, club)])
    #expect(try store.partners() == [club, garden, office])
  }

  @Test("are what the latest fact says, whatever the order of arrival")
  func change() throws {
    var moved = office
    moved.contact = "Telefon 0456"
    moved.lastChecked = nil
    try store.append([fact(2, moved, at: "2021-03-25T10:00:00.000Z"), fact(1, office)])
    try store.append([fact(1, office)])
    #expect(try store.partners() == [moved])
    #expect(try store.partnerFacts() == [fact(1, office), fact(2, moved, at: "2021-03-25T10:00:00.000Z")])
    let twins = [fact(4, office, at: "2021-03-26T10:00:00.000Z"), fact(5, moved, at: "2021-03-26T10:00:00.000Z")]
    try store.append(twins)
    #expect(try store.partners() == [try #require(twins.max { $0.id < $1.id }).partner])
  }

  @Test("are no longer listed after they were taken out, and come back with their needs")
  func takenOut() throws {
    try store.append([fact(1, office), fact(2, club)])
    try store.append([link(1, 31, office)])
    let gone = fact(3, office, at: "2021-03-25T10:00:00.000Z", isListed: false)
    try store.append([gone, gone])
    #expect(try store.partners() == [club] && store.partners(of: Invented.id(31)).isEmpty)
    #expect(try store.partnerFacts().last == gone)
    try store.append([fact(4, office, at: "2021-03-26T10:00:00.000Z")])
    #expect(try store.partners() == [club, office] && store.partners(of: Invented.id(31)) == [office])
  }

  @Test("are kept with what was agreed, the next step, and what would open their offer")
  func steps() throws {
    var known = office
    (known.agreement, known.nextStep, known.nextStepOn) = ("eine Nummer", "nachfragen", Invented.day("2021-04-30"))
    (known.barrier, known.opening) = ("nur für Ältere", "ein Aushang")
    try store.append([fact(1, known)])
    #expect(try store.partners() == [known] && store.partnerFacts() == [fact(1, known)])
  }

  @Test("have stages that are kept in the order in which they were written, once each")
  func stages() throws {
    try store.append([fact(1, office)])
    let agreed = stage(1, .agreed, since: "2021-04-07")
    let earlier = stage(2, .inTalks, since: "2021-03-17", at: "2021-03-25T10:00:00.000Z")
    let nothing = stage(3, nil, since: "2021-04-07", at: "2021-03-26T10:00:00.000Z")
    try store.append([earlier, agreed])
    try store.append([agreed, nothing])
    #expect(try store.partnerStageFacts() == [agreed, earlier, nothing])
    let current = try TableReader(directory.file()).column("SELECT since || ' ' || stage FROM current_partner_stage")
    #expect(current == ["2021-03-17 inTalks"])
  }

  @Test("that nobody knows have no stage")
  func unknownStage() throws {
    #expect(throws: StoreError.other(code: 787)) { try store.append([stage(1, .agreed, since: "2021-04-07")]) }
    #expect(try store.partnerStageFacts().isEmpty)
  }

  @Test("belong to the needs they may help with until that is taken back, and again")
  func links() throws {
    try store.append([fact(1, office), fact(2, club)])
    try store.append([link(1, 31, office), link(2, 31, club), link(3, 33, office)])
    #expect(try store.partners(of: Invented.id(31)) == [club, office])
    #expect(try store.partners(of: Invented.id(32)).isEmpty)
    #expect(try store.needs(of: office.id) == [Invented.id(33), Invented.id(31)])
    let end = link(4, 31, office, canHelp: false, at: "2021-03-25T10:00:00.000Z")
    try store.append([end, end])
    #expect(try store.partners(of: Invented.id(31)) == [club] && store.needs(of: office.id) == [Invented.id(33)])
    try store.append([link(5, 31, office, at: "2021-03-26T10:00:00.000Z")])
    #expect(try store.partners(of: Invented.id(31)) == [club, office])
    #expect(try store.needPartnerFacts().map(\.canHelp).filter { !$0 }.count == 1)
  }

  @Test("are refused for a need that nobody knows, with all that came along")
  func unknown() throws {
    try store.append([fact(1, office)])
    #expect(throws: StoreError.other(code: 787)) { try store.append([link(1, 31, office), link(2, 99, office)]) }
    #expect(throws: StoreError.other(code: 787)) { try store.append([link(3, 31, club)]) }
    #expect(try store.needPartnerFacts().isEmpty)
    #expect(throws: StoreError.other(code: 275)) {
      try store.append([fact(2, NetworkPartner(id: Invented.id(64), name: ""))])
    }
  }

  @Test("stay when a need goes; only the link goes with it")
  func erasure() throws {
    try store.append([fact(1, office)])
    try store.append([link(1, 31, office), link(2, 33, office)])
    try TableReader(directory.file()).execute("PRAGMA foreign_keys = ON; DELETE FROM need WHERE ordinal = 0")
    #expect(try store.partners() == [office])
    #expect(try store.needPartnerFacts().isEmpty)
  }

  private func fact(
    _ number: Int, _ partner: NetworkPartner, at time: String = "2021-03-20T10:00:00.000Z",
    isListed: Bool = true
  ) -> NetworkPartnerFact {
    NetworkPartnerFact(id: Invented.id(number), at: Invented.instant(time), partner: partner, isListed: isListed)
  }

  private func stage(
    _ number: Int, _ stage: PartnerStage?, since day: String, at time: String = "2021-03-20T10:00:00.000Z"
  ) -> PartnerStageFact {
    PartnerStageFact(
      id: Invented.id(number), at: Invented.instant(time), partner: office.id, since: Invented.day(day),
      content: stage.map { ReasonedStage($0, reason: "Wir haben telefoniert.") })
  }

  private func link(
    _ number: Int, _ need: Int, _ partner: NetworkPartner, canHelp: Bool = true,
    at time: String = "2021-03-20T10:00:00.000Z"
  ) -> NeedPartnerFact {
    NeedPartnerFact(
      id: Invented.id(number), at: Invented.instant(time), need: Invented.id(need), partner: partner.id,
      canHelp: canHelp)
  }
}
