import Dialogue
import Interface

extension CommandCase {
  static let people: [CommandCase] = [
    CommandCase(.presence(.arrive), .exchange, then: "8") { $1.isHere("Tomasz") && !$0.isHere("Tomasz") },
    CommandCase(.presence(.leave), .exchange, then: "5") { !$1.isHere("Petra") && $0.isHere("Petra") },
    CommandCase(.presence(.markAbsent), .checkIn) { $1.answer(of: "Petra")?.state == .absent },
    CommandCase(.presence(.connectionLost), .exchange, then: "4") {
      $1.session?.exchange.turns.last?.state == .interrupted && $0.speaker == "Mehmet" && $1.speaker == nil
    },
    CommandCase(.access(nil), .exchange, then: "4 3") { $1.person("Mehmet").flatMap { $0.access } == .phone },
    CommandCase(.participant(.moreTime), .exchange, then: "4") {
      $0.person("Mehmet")?.moreTime == false && $1.person("Mehmet")?.moreTime == true
    },
    CommandCase(.participant(.editParticipant), .exchange, then: "4 Right a Enter 3") {
      $1.session?.participant(number: 4)?.name == "Mehmeta"
        && $1.session?.participant(number: 4)?.district == "Kinzigaue"
    },
    CommandCase(.participant(.correctMood), .exchange, then: "4 2") {
      $1.checkInMood(of: "Mehmet") == .rainy && $1.refusal == nil
    },
    CommandCase(.participant(.correctMood), .wrapUp, then: "4 2 5") {
      $1.checkOutMood(of: "Mehmet") == .sunny && $1.checkInMood(of: "Mehmet") == $0.checkInMood(of: "Mehmet")
    },
    CommandCase(.participant(.mergePeople), .exchange, then: "4 2") {
      $0.isHere("Mehmet") && $1.person("Mehmet") == nil && $1.isHere("Yonas")
        && $1.session?.exchange.turns.count == $0.session?.exchange.turns.count
    },
    CommandCase(.access(.onSite), .exchange, then: "2") { $1.person("Yonas")?.access == .onSite },
    CommandCase(.access(.privateDevice), .exchange, then: "4") { $1.person("Mehmet")?.access == .privateDevice },
    CommandCase(.access(.phone), .preparation, then: "4") { $1.person("Mehmet")?.access == .phone },
    CommandCase(.access(.phone), .exchange, then: "9") { $1.refusal != nil && $0.session == $1.session },
    CommandCase(.fairness(.listensToday), .exchange, then: "2") {
      $0.session?.withoutTurn.map(\.name) == ["Yonas"] && $1.session?.withoutTurn.isEmpty == true
        && $1.session?.listeningToday.map(\.name) == ["Yonas"]
    },
    CommandCase(.fairness(.listensToday), .exchange, before: "p h 2", then: "2") {
      $0.session?.listening.isEmpty == false && $1.session?.listening.isEmpty == true
    },
    CommandCase(.hour(.removeGap), .exchange) { $0.model.gap == nil && $1.refusal != nil && $0.session == $1.session },
  ]

  static let dialIn: [CommandCase] = [
    CommandCase(.technology(.dialInIssue), .exchange, then: "8 2") {
      $1.session?.issues.last?.kind == .sound && $1.session?.issues.last?.isOpen == true
        && $1.session?.issues.last?.helper == "Deniz"
    },
    CommandCase(.technology(.dialInIssue), .exchange, before: "e 8 2", then: "8") {
      $1.session?.issues.last?.isOpen == false
    },
    CommandCase(.technology(.dialInIssue), .exchange, then: "Enter 4") {
      $1.session?.issues.last?.kind == .camera && $1.session?.issues.last?.participant == nil
    },
    CommandCase(.technology(.dialInIssue), .exchange, before: "e Enter 4", then: "Enter") {
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
