import Dialogue
import Interface

extension CommandRow {
  static let rounds: [CommandRow] = [
    mood(.mood1, .stormy), mood(.mood2, .rainy), mood(.mood3, .cloudy), mood(.mood4, .fair), mood(.mood5, .sunny),
    CommandRow(.nextPerson, .checkIn) {
      $1.answer(of: "Petra")?.state == .given && $1.answer(of: "Petra")?.mood == nil && $1.askedInRound == "Jürgen"
    },
    CommandRow(.previousPerson, .checkIn) { $1.askedInRound == "Mehmet" },
    CommandRow(.selectDown, .checkIn) { $1.askedInRound == "Jürgen" && $1.answer(of: "Petra")?.state == .open },
    CommandRow(.pass, .checkIn) { $1.answer(of: "Petra")?.state == .passed && $1.askedInRound == "Jürgen" },
    CommandRow(.later, .checkIn, then: "3") {
      $1.answer(of: "Petra")?.state == .later && $1.askedInRound == "Petra" && $1.answer(of: "Jürgen")?.mood == .cloudy
    },
    CommandRow(.addWord, .checkIn, then: "x Enter") { $1.answer(of: "Mehmet")?.word == "x" },
    CommandRow(.secondOffer, .checkIn, before: "w 3") { $0.askedInRound == nil && $1.askedInRound == "Petra" },
    CommandRow(.reportBack, .checkIn, before: "u u u u") {
      ($0.session?.reportedBack.count ?? 0) + 1 == $1.session?.reportedBack.count
    },
    CommandRow(.selectRight, .preparation, before: ">", then: "j") {
      $1.session?.reportedBack == $0.session.map { [$0.earlierNeeds[1].id] }
    },
    CommandRow(.selectLeft, .preparation, before: "> Right", then: "j") {
      $1.session?.reportedBack == $0.session.map { [$0.earlierNeeds[0].id] }
    },
  ]

  private static func mood(_ command: Command, _ mood: Mood) -> CommandRow {
    CommandRow(command, .checkIn) { $1.answer(of: "Petra")?.mood == mood && $1.askedInRound == "Jürgen" }
  }
}
