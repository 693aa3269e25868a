import Dialogue
import Testing

@Suite("How the talk is shared out")
struct TalkSharesTests {
  /// Petra speaks for a minute, Jürgen for two, Amina replies for twenty seconds, and on the next topic Petra again.
  private func hour() throws -> Hour {
    var hour = try Hour.inExchange()
    try hour.at("12:48:00", turnOf: petra)
    try hour.at("12:49:00", turnOf: juergen)
    try hour.at("12:51:00", .turn(.started("Antwort", of: amina, kind: .directReply)))
    try hour.at("12:51:20", .turn(.ended), .talk(.topicOpened("Allein zu Hause")))
    try hour.at("12:52:00", turnOf: petra)
    try hour.at("12:52:40", .turn(.ended))
    return hour
  }

  @Test("by person stands in the order of numbers, whoever has spoken longer")
  func people() throws {
    let hour = try hour()
    let shares = hour.state.talkShares(at: hour.now)
    #expect(shares.people.map { hour.name($0.whose) } == ["Amina", "Yonas", "Olena", "Mehmet", "Petra", "Jürgen"])
    #expect(shares.people.map { $0.talk.roundedSeconds } == [20, 0, 0, 0, 100, 120])
    #expect(shares.total == .seconds(240))
    #expect(shares.people.map { shares.percent($0.talk) } == [8, 0, 0, 0, 42, 50])
  }

  @Test("by district stands alphabetically, with how many people it is of")
  func districts() throws {
    let hour = try hour()
    let shares = hour.state.talkShares(at: hour.now)
    #expect(shares.districts.map(\.whose) == ["Kinzigaue", "Lahnhöhe", "Weilgrund"])
    #expect(shares.districts.map(\.people) == [2, 2, 2])
    #expect(shares.districts.map { $0.talk.roundedSeconds } == [120, 100, 20])
  }

  @Test("by access stands in the order of the ways of taking part")
  func access() throws {
    var hour = try hour()
    try hour.at("12:53:00", .people(.accessChanged(petra, to: .phone)))
    let shares = hour.state.talkShares(at: hour.now)
    #expect(shares.sites.map(\.whose) == [.access(.onSite), .access(.privateDevice), .access(.phone)])
    #expect(shares.sites.map(\.people) == [3, 2, 1])
    #expect(shares.sites.map { $0.talk.roundedSeconds } == [140, 0, 100])
  }

  @Test("names the provider of those on site where the district has only one")
  func providers() throws {
    var hour = try hour()
    var cycle = Group.cycle
    cycle.providers = [
      Provider(name: "Werkhof", district: "Weilgrund"), Provider(name: "Aue A", district: "Kinzigaue"),
      Provider(name: "Aue B", district: "Kinzigaue"),
    ]
    try hour.at("12:53:00", .frame(.cycleEdited(cycle)))
    let sites = hour.state.talkShares(at: hour.now).sites
    #expect(sites.map(\.whose) == [.provider("Werkhof"), .access(.onSite), .access(.privateDevice)])
    #expect(sites.map(\.people) == [2, 1, 3])
  }

  @Test("is nothing while nobody has spoken")
  func nothing() throws {
    let hour = try Hour.inExchange()
    let shares = hour.state.talkShares(at: hour.now)
    #expect(shares.people.allSatisfy { $0.talk == .zero && shares.percent($0.talk) == 0 })
  }
}
