import Dialogue
import Interface

extension CommandCase {
  static let rounds: [CommandCase] =
    Mood.allCases.map(mood) + [
      CommandCase(.round(.nextPerson), .checkIn) {
        $1.answer(of: "Petra")?.state == .given && $1.answer(of: "Petra")?.mood == nil && $1.askedInRound == "Jürgen"
      },
      CommandCase(.round(.previousPerson), .checkIn) { $1.askedInRound == "Mehmet" },
      CommandCase(.list(.selectDown), .checkIn) {
        $1.askedInRound == "Jürgen" && $1.answer(of: "Petra")?.state == .open
      },
      CommandCase(.round(.pass), .checkIn) { $1.answer(of: "Petra")?.state == .passed && $1.askedInRound == "Jürgen" },
      CommandCase(.round(.later), .checkIn, then: "3") {
        $1.answer(of: "Petra")?.state == .later && $1.askedInRound == "Petra"
          && $1.answer(of: "Jürgen")?.mood == .cloudy
      },
      CommandCase(.round(.addWord), .checkIn, then: "x Enter") { $1.answer(of: "Mehmet")?.word == "x" },
      CommandCase(.round(.secondOffer), .checkIn, before: "w 3") {
        $0.askedInRound == nil && $1.askedInRound == "Petra"
      },
      CommandCase(.round(.reportBack), .checkIn, before: "u u u u") {
        ($0.session?.reportedBack.count ?? 0) + 1 == $1.session?.reportedBack.count
      },
      CommandCase(.list(.selectRight), .preparation, before: ">", then: "j") {
        $1.session?.reportedBack == $0.session.map { [$0.earlierNeeds[1].id] }
      },
      CommandCase(.list(.selectLeft), .preparation, before: "> Right", then: "j") {
        $1.session?.reportedBack == $0.session.map { [$0.earlierNeeds[0].id] }
      },
    ]

  private static func mood(_ mood: Mood) -> CommandCase {
    CommandCase(.mood(mood), .checkIn) { $1.answer(of: "Petra")?.mood == mood && $1.askedInRound == "Jürgen" }
  }
}
