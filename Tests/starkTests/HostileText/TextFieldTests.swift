import AcceptanceScripts
import Dialogue
import Foundation
import NcursesTerminal
import Scratch
import Screen
import Testing

@testable import Interface
@testable import stark

@Suite("A hostile text in every field")
struct TextFieldTests {
  /// The program in the middle of an hour, made once.
  private static let desk = Result {
    let program = try ScriptedProgram(in: ScratchDirectory())
    let hour = LateJoiner.all.prefix { $0.time < "13:17:00" }
    return (model: try program.run(Array(hour)).model, now: program.clock.reading)
  }
  /// All texts in all fields with STARK_LONG, otherwise every text in some and every field with some.
  private static let share = ProcessInfo.processInfo.environment["STARK_LONG"] == "1" ? 1 : 5

  private let model: AppModel
  private let now: ClockReading

  init() throws {
    (model, now) = try Self.desk.get()
  }

  @Test(
    "B13: typed or pasted, leaves nothing harmful in the journal or on the screen",
    arguments: zip(HostileText.all.indices, HostileText.all))
  func everyField(_ number: Int, _ hostile: HostileText) throws {
    let fields = TextField.all(of: try #require(model.session))
    #expect(Set(fields.map(\.description)) == TextField.names)
    for (index, field) in fields.enumerated() where (index + number).isMultiple(of: Self.share) {
      for isPasted in [true, false] {
        var model = model
        model.open(field.purpose)
        let events = isPasted ? [.pasted(hostile.text)] : Self.keys(hostile.text)
        var effects = events.flatMap { model.update($0, now: now) }
        expectHarmless(model, "\(field) while typing")
        effects += model.update(.key(.enter), now: now)
        let journal = try written(effects)
        #expect(Harm.scalars(of: journal).isEmpty, "\(field), pasted: \(isPasted): \(journal)")
        if isPasted, keepsAsItIs(field.purpose, hostile.kept), !hostile.text.contains(where: \.isNewline) {
          #expect(journal.contains(try encoded(hostile.kept).dropFirst().dropLast()), "\(field): \(journal)")
        }
      }
    }
  }

  @Test("B13: moves no column of the screen", arguments: HostileText.all)
  func columns(_ hostile: HostileText) throws {
    let kept = hostile.kept
    let plain = String(repeating: "x", count: kept.displayWidth)
    for field: LinePurpose in [
      .topic(.new(.participant)), .need(.new(nil)), .hour(.cycle(.name)), .need(.note(.takeaway)),
    ] {
      let (one, other) = (try frame(of: kept, in: field), try frame(of: plain, in: field))
      #expect(one == other, "\(field)")
    }
  }

  /// Where the screen has lines, after a text was entered.
  private func frame(of text: String, in field: LinePurpose) throws -> [[Int]] {
    var model = model
    model.open(field)
    for event in [AppEvent.pasted(text), .key(.enter), .key(.character("<")), .key(.character("<"))] {
      _ = model.update(event, now: now)
    }
    return ScreenView(model, at: now).render(size: Size(rows: 24, columns: 80)).frame
  }

  private func expectHarmless(_ model: AppModel, _ comment: String) {
    let lines = ScreenView(model, at: now).render(size: Size(rows: 24, columns: 80)).lines
    #expect(lines.allSatisfy { Harm.scalars(of: $0).isEmpty && !$0.contains("\n") }, "\(comment)")
  }

  /// What the keyboard makes of the bytes of a text.
  private static func keys(_ text: String) -> [AppEvent] {
    var decoder = InputDecoder(escapeDelay: 25)
    var events: [AppEvent] = []
    for byte in text.utf8 {
      decoder.feed([byte], at: 0)
      while let input = decoder.next() {
        if case .key(let key) = input { events.append(.key(key)) }
      }
    }
    return events
  }

  /// What is written into the database, drafts included.
  private func written(_ effects: [AppEffect]) throws -> String {
    try effects.compactMap(\.writing).map { effect in
      switch effect {
      case .append(let entries, _, _): try encoded(entries)
      case .begin(_, _, let entries): try encoded(entries)
      // Joiners are letters' until it is known what comes after them.
      case .save(let draft, _): draft.map { Self.withoutJoiners($0.text) } ?? ""
      case .saveAtDesk(let draft, _): draft.map { Self.withoutJoiners($0.text) } ?? ""
      case .keep(let facts):
        facts.map { [$0.partner.name, $0.partner.district, $0.partner.offer].joined(separator: " ") }
          .joined(separator: " ")
      case .stage(let facts): facts.map { $0.content?.reason ?? "" }.joined(separator: " ")
      case .assess(let facts): facts.map(\.words).joined(separator: " ")
      case .note, .link, .close, .end: ""
      }
    }.joined(separator: " ")
  }

  private static func withoutJoiners(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.filter { $0 != "\u{200C}" && $0 != "\u{200D}" }))
  }

  private func encoded(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .withoutEscapingSlashes
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }

  /// Whether the field is one for words, of which everything that may be kept is kept.
  private func keepsAsItIs(_ purpose: LinePurpose, _ text: String) -> Bool {
    switch purpose {
    case .topic(.title), .need(.new), .need(.note), .hour(.groundRule), .hour(.reflection), .person(.team),
      .hour(.cycle(.name)), .hour(.cycle(.targetGroup)), .hour(.cycle(.hotline)), .person(.district),
      .need(.field(_, .wording)), .need(.field(_, .barrier)), .need(.field(_, .nextStep)),
      .need(.field(_, .responsible)), .need(.field(_, .helpers)), .need(.field(_, .existingOffer)),
      .need(.field(_, .answer)):
      text.count <= purpose.limit.characters
    default: false
    }
  }
}

extension Buffer {
  /// The columns of the lines that divide the screen, row by row.
  fileprivate var frame: [[Int]] {
    lines.map { line in
      var column = 0
      return line.compactMap { character in
        defer { column += character.displayWidth }
        return "│╭╮╰╯".contains(character) ? column : nil
      }
    }
  }
}

extension AssessmentFact {
  /// What staff wrote.
  fileprivate var words: String {
    switch content {
    case .stage(_, let assessment): assessment?.reason ?? ""
    case .statement(let statement): statement.text
    case .recommendation(let asked): "\(asked.text) \(asked.addressee)"
    case .detail(_, let text): text
    }
  }
}
