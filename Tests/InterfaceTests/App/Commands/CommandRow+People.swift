import Dialogue
import Interface

extension CommandRow {
  static let people: [CommandRow] = [
    CommandRow(.arrive, .exchange, then: "8") { $1.isHere("Tomasz") && !$0.isHere("Tomasz") },
    CommandRow(.leave, .exchange, then: "5") { !$1.isHere("Petra") && $0.isHere("Petra") },
    CommandRow(.markAbsent, .checkIn) { $1.answer(of: "Petra")?.state == .absent },
    CommandRow(.connectionLost, .exchange, then: "4") {
      $1.session?.exchange.turns.last?.state == .interrupted && $0.speaker == "Mehmet" && $1.speaker == nil
    },
    CommandRow(.changeAccess, .exchange, then: "4 3") { $1.person("Mehmet").flatMap { $0.access } == .phone },
    CommandRow(.moreTime, .exchange, then: "4") {
      $0.person("Mehmet")?.moreTime == false && $1.person("Mehmet")?.moreTime == true
    },
    CommandRow(.editParticipant, .exchange, then: "4 a Enter 3") {
      $1.session?.participant(number: 4)?.name == "Mehmeta"
        && $1.session?.participant(number: 4)?.district == "Kinzigaue"
    },
    CommandRow(.correctMood, .exchange, then: "4 2") { $1.checkInMood(of: "Mehmet") == .rainy && $1.refusal == nil },
    CommandRow(.correctMood, .wrapUp, then: "4 2 5") {
      $1.checkOutMood(of: "Mehmet") == .sunny && $1.checkInMood(of: "Mehmet") == $0.checkInMood(of: "Mehmet")
    },
    CommandRow(.accessOnSite, .exchange, then: "2") { $1.person("Yonas")?.access == .onSite },
    CommandRow(.accessPrivateDevice, .exchange, then: "4") { $1.person("Mehmet")?.access == .privateDevice },
    CommandRow(.accessPhone, .preparation, then: "4") { $1.person("Mehmet")?.access == .phone },
    CommandRow(.accessPhone, .exchange, then: "9") { $1.refusal != nil && $0.session == $1.session },
    CommandRow(.listensToday, .exchange, then: "2") {
      $0.session?.withoutTurn.map(\.name) == ["Yonas"] && $1.session?.withoutTurn.isEmpty == true
        && $1.session?.listeningToday.map(\.name) == ["Yonas"]
    },
    CommandRow(.listensToday, .exchange, before: "p h 2", then: "2") {
      $0.session?.listening.isEmpty == false && $1.session?.listening.isEmpty == true
    },
    CommandRow(.removeGap, .exchange) { $0.model.gap == nil && $1.refusal != nil && $0.session == $1.session },
  ]

  static let dialIn: [CommandRow] = [
    CommandRow(.dialInIssue, .exchange, then: "8 2") {
      $1.session?.issues.last?.kind == .sound && $1.session?.issues.last?.isOpen == true
        && $1.session?.issues.last?.helper == "Deniz"
    },
    CommandRow(.dialInIssue, .exchange, before: "e 8 2", then: "8") { $1.session?.issues.last?.isOpen == false },
    CommandRow(.dialInIssue, .exchange, then: "Enter 4") {
      $1.session?.issues.last?.kind == .camera && $1.session?.issues.last?.participant == nil
    },
    CommandRow(.dialInIssue, .exchange, before: "e Enter 4", then: "Enter") {
      $0.session?.issues.last?.isOpen == true && $1.session?.issues.last?.isOpen == false
    },
  ]
}

extension Trainer {
  func person(_ name: String) -> (moreTime: Bool, access: AccessMode?, id: Participant.ID)? {
    guard let session, let person = session.roster.first(where: { $0.name == name }) else { return nil }
    return (person.moreTime, session.attendance(of: person.id)?.access ?? person.access, person.id)
  }

  func isHere(_ name: String) -> Bool { person(name).map { session?.isPresent($0.id) ?? false } ?? false }

  /// The answer of somebody in the round that goes on.
  func answer(of name: String) -> RoundAnswer? { person(name).flatMap { session?.round?.answer(of: $0.id) } }

  func checkInMood(of name: String) -> Mood? { mood(of: name, in: .checkIn) }
  func checkOutMood(of name: String) -> Mood? { mood(of: name, in: .checkOut) }

  private func mood(of name: String, in round: Round.Kind) -> Mood? {
    person(name).flatMap { session?.round(round)?.answer(of: $0.id)?.mood }
  }

  /// The name of whoever is asked.
  var askedInRound: String? { session?.round?.current.flatMap { session?.participant($0)?.name } }
}
