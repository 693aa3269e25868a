import AcceptanceScripts
import Interface
import Screen
import Testing

/// Both screens of one hour: what the trainer does step by step, and what the group sees beside it.
@Suite("The group's view beside an hour with a late joiner")
struct LateJoinerBesideTests {
  /// What the group has to see after a step, as somebody writes it down who only knows how the hour went.
  private struct Seen {
    let time: String
    let words: [String]
    /// The only people who may be named.
    let names: [String]
    /// What the phase is called; nil outside of the hour.
    let phase: String?
    let hasRules: Bool
  }

  private static let first = "Arzttermin bekommen, wenn immer besetzt ist"
  private static let second = "Allein zu Hause: Was hilft?"
  private static let invites = "Wer möchte etwas sagen?"

  private static let hour: [Seen] =
    ["12:20:00", "12:25:00", "12:26:00", "12:28:00"].map {
      Seen(time: $0, words: ["Wir beginnen um 12:30 Uhr."], names: [], phase: nil, hasRules: true)
    } + [
      round("12:30:00", "Amina", "1 von 5"), round("12:31:00", "Amina", "1 von 5"),
      round("12:31:30", "Amina", "1 von 5"), round("12:33:00", "Yonas", "2 von 5"),
      round("12:33:30", "Mehmet", "3 von 5"), round("12:34:00", "Petra", "4 von 5"),
      round("12:34:30", "Jürgen", "5 von 5"), asked("12:35:00", "Check-in"),
      topics("12:40:00", ["Worüber möchten wir sprechen?"]), topics("12:41:00", ["Worüber möchten wir sprechen?"]),
      topics("12:42:00", ["1. \(first)"]), topics("12:42:20", ["1. \(first)", "2. \(second)"]),
      topics("12:42:40", ["2. \(second)", "3. Deutsch üben ohne Kurs"]),
      topics("12:43:00", ["3. Deutsch üben ohne Kurs", "4. Was Masken kosten"]),
      topics("12:44:00", ["1. \(first)", " 5 •••••", " 3 •••", " 2 ••", " 1 •"]),
      talk("12:47:00", first), talk("12:47:20", first, "Petra"), talk("12:48:30", first, "Petra"),
      talk("12:49:10", first), talk("12:49:20", first, "Jürgen"), talk("12:50:55", first),
      talk("12:51:05", first, "Amina"), talk("12:53:05", first), talk("12:53:15", first, "Mehmet"),
      talk("12:53:40", first, "Mehmet", then: "Jürgen"), talk("12:54:10", first, "Mehmet", then: "Olena", "Jürgen"),
      talk("12:54:35", first, then: "Olena", "Jürgen"), talk("12:54:45", first, "Olena", then: "Jürgen"),
      talk("12:56:25", first, then: "Jürgen"), talk("12:56:35", first, "Jürgen"), talk("12:57:35", first),
      talk("12:57:40", first), talk("12:58:30", first, "Yonas"), talk("12:59:45", first),
      talk("12:59:55", first, "Petra"), talk("13:00:50", first),
      Seen(time: "13:01:00", words: ["Aktive Pause", "3:00"], names: [], phase: "Austausch", hasRules: false),
      talk("13:04:00", second), talk("13:04:20", second, "Yonas"), talk("13:05:10", second, "Yonas"),
      talk("13:06:30", second), talk("13:06:40", second, "Amina"), talk("13:07:20", second, "Amina"),
      talk("13:08:05", second), talk("13:08:15", second, "Olena"), talk("13:09:45", second),
      talk("13:09:55", second, "Petra"), talk("13:11:05", second), talk("13:11:15", second, "Mehmet"),
      talk("13:12:20", second), talk("13:12:30", second, "Jürgen"), talk("13:13:45", second),
    ]
    + ["13:15:00", "13:16:00", "13:18:00", "13:20:00"].map {
      Seen(
        time: $0, words: ["Wir schreiben auf, was wir brauchen."], names: [], phase: "Bedürfnisse", hasRules: true)
    } + [
      round("13:23:00", "Amina", "1 von 6", "Check-out"), round("13:24:00", "Yonas", "2 von 6", "Check-out"),
      round("13:24:30", "Olena", "3 von 6", "Check-out"), round("13:25:00", "Mehmet", "4 von 6", "Check-out"),
      round("13:25:30", "Petra", "5 von 6", "Check-out"), round("13:26:00", "Jürgen", "6 von 6", "Check-out"),
      asked("13:26:30", "Check-out"),
    ]
    + ["13:30:00", "13:31:00", "13:32:00"].map {
      Seen(
        time: $0, words: ["Danke für den Austausch.", "Bis zum nächsten Mal."], names: [], phase: nil, hasRules: false)
    }

  private static func round(
    _ time: String, _ name: String, _ place: String, _ phase: String = "Check-in"
  ) -> Seen {
    Seen(
      time: time, words: ["\(name) ist dran", place, "Weitergeben ist in Ordnung."], names: [name], phase: phase,
      hasRules: true)
  }

  private static func asked(_ time: String, _ phase: String) -> Seen {
    Seen(time: time, words: ["Alle waren dran."], names: [], phase: phase, hasRules: true)
  }

  private static func topics(_ time: String, _ words: [String]) -> Seen {
    Seen(time: time, words: words, names: [], phase: "Themen", hasRules: true)
  }

  private static func talk(_ time: String, _ topic: String, _ speaker: String? = nil, then next: String...) -> Seen {
    let now = speaker.map { ["\($0) spricht"] } ?? (next.isEmpty ? [invites] : [])
    let then = next.isEmpty ? [] : ["Als Nächstes: \(next.joined(separator: ", "))"]
    return Seen(
      time: time, words: [topic] + now + then, names: [speaker].compactMap(\.self) + next, phase: "Austausch",
      hasRules: true)
  }

  /// What only the trainer may see: districts, ways of taking part, reasons, times, marks, needs, the team.
  private static let secrets = [
    "Lahnhöhe", "Weilgrund", "Kinzigaue", "vor Ort", "privates Gerät", "Link", "Erstbeitrag", "Beitrag", "mehr Zeit",
    "bis 2:", "Merker", "Stimmung", "wolkig", "sonnig", "Ich weiß nicht", "Ich möchte", "Ich komme", "Ich will",
    "Decke", "dringend", "Impftermin", "Katrin", "Deniz", "noch ohne", "Daumen", "Redezeit", "Plan",
  ]

  @Test("is right after every step, names only who has or gets the word, and shows nothing private")
  func everyStep() throws {
    #expect(Self.hour.map(\.time) == LateJoiner.all.map(\.time))
    var trainer = try Trainer()
    for (step, seen) in zip(LateJoiner.all, Self.hour) {
      trainer.type([step])
      let view = try trainer.groupView().lines
      let text = view.joined(separator: "\n")
      for words in seen.words { #expect(text.contains(words), "\(seen.time): \(words)\n\(text)") }
      let named = ["Amina", "Yonas", "Olena", "Mehmet", "Petra", "Jürgen", "Tomasz"].filter(text.contains)
      #expect(Set(named) == Set(seen.names), "\(seen.time)\n\(text)")
      #expect(text.contains("Ich spreche von mir.") == seen.hasRules, "\(seen.time)\n\(text)")
      let told = Self.secrets.filter(text.contains)
      #expect(told.isEmpty, "\(seen.time): \(told)\n\(text)")
      guard let phase = seen.phase else { continue }
      // The second row of both screens says where the hour is.
      #expect(view[1].contains("▶ \(phase)"), "\(seen.time): \(view[1])")
      #expect(trainer.screen().lines[1].contains("▶ \(phase.uppercased())"), "\(trainer.testDescription)")
    }
  }
}
