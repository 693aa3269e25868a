import Dialogue
import Testing

@Suite("The list of the group")
struct RosterTests {
  private func person(_ name: String, _ number: Int, district: String = "Lahnhöhe") -> Participant {
    Participant(
      id: Identifier(derivedFrom: name), number: number, name: name, district: district, access: .onSite)
  }

  @Test("a new person gets the lowest free number, and nobody's number shifts")
  func numbers() throws {
    var hour = try Hour(Group.opening(Group.everyone.filter { $0.id != mehmet }))
    #expect(hour.state.freeNumber == 4)
    let before = hour.state.roster
    try hour.now(.people(.added(person("Mehmet", 4), arrives: true)))
    #expect(hour.state.isPresent(mehmet))
    #expect(hour.state.roster.map(\.number) == Array(1...9))
    #expect(hour.state.roster.filter { $0.id != mehmet } == before)
    #expect(hour.state.freeNumber == 10)
    #expect(hour.state.participant(number: 4)?.name == "Mehmet")
  }

  @Test("there are numbers for any number of people, from one on")
  func full() throws {
    var hour = try Hour()
    for number in 10...40 {
      #expect(hour.state.freeNumber == number)
      try hour.now(.people(.added(person("P\(number)", number), arrives: false)))
    }
    #expect(hour.refusal(of: .people(.added(person("Q", 0), arrives: false))) == .people(.numberTaken(0)))
  }

  @Test("no number, no name and no person is in the list twice")
  func unique() throws {
    let hour = try Hour()
    #expect(hour.refusal(of: .people(.added(person("Rosa", 5), arrives: true))) == .people(.numberTaken(5)))
    #expect(hour.refusal(of: .people(.added(person("Petra", 10), arrives: true))) == .alreadyListed)
    let namesake = Participant(id: "andere", number: 10, name: "Petra", district: "", access: .onSite)
    #expect(hour.refusal(of: .people(.added(namesake, arrives: true))) == .people(.nameTaken))
    #expect(hour.refusal(of: .people(.edited(petra, name: "Amina", district: ""))) == .people(.nameTaken))
    #expect(hour.refusal(of: .people(.edited("Niemand", name: "x", district: ""))) == .people(.noSuchParticipant))
    #expect(hour.refusal(of: .people(.moreTimeSet("Niemand", to: true))) == .people(.noSuchParticipant))
  }

  @Test("a name and a district can be corrected, and a new district joins those of the cycle")
  func corrections() throws {
    var hour = try Hour()
    try hour.now(.people(.edited(petra, name: "Petra B.", district: "Nidderau")))
    #expect(hour.state.participant(petra)?.name == "Petra B.")
    #expect(hour.state.cycle.districts.last == "Nidderau")
    try hour.now(.people(.added(person("Rosa", 10, district: "Ulmtal"), arrives: false)))
    #expect(hour.state.cycle.districts.suffix(2) == ["Nidderau", "Ulmtal"])
  }

  @Test("no district is no district of the cycle")
  func noDistrict() throws {
    var hour = try Hour()
    try hour.now(.people(.edited(petra, name: "Petra", district: "")))
    try hour.now(.people(.added(person("Rosa", 10, district: ""), arrives: false)))
    #expect(hour.state.cycle.districts == ["Lahnhöhe", "Weilgrund", "Kinzigaue"])
  }

  @Test("more time counts at once, and a minute that was added stays added")
  func moreTime() throws {
    var hour = try Hour.inExchange()
    try hour.at("12:48", turnOf: petra)
    try hour.now(.turn(.minuteAdded))
    try hour.now(.people(.moreTimeSet(petra, to: true)))
    #expect(hour.exchange.turn?.allowance == .seconds(240))
    try hour.now(.people(.moreTimeSet(petra, to: true)))
    try hour.now(.people(.moreTimeSet(amina, to: false)))
    #expect(hour.exchange.turn?.allowance == .seconds(240))
    try hour.now(.people(.moreTimeSet(petra, to: false)))
    #expect(hour.exchange.turn?.allowance == .seconds(180))
    try hour.at("12:49", turnOf: amina)
    #expect(hour.exchange.turn?.allowance == .seconds(120))
  }

  @Test("more time changes nothing in a direct reply")
  func moreTimeInAReply() throws {
    var hour = try Hour.inExchange()
    try hour.at(
      "12:48", .turn(.started("Antwort", of: petra, kind: .directReply)), .people(.moreTimeSet(petra, to: true)))
    #expect(hour.exchange.turn?.allowance == .seconds(30))
  }
}
