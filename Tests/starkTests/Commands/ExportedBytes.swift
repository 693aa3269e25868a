import Content
import Dialogue
import Foundation
import Records
import Reports
import TerminalDriver
import Testing
import Words

@testable import stark

/// What `stark export` writes about a database: every kind in every format, for inside and outside.
///
/// The program itself writes one table of each kind, in which every format and every profile has its turn; those have
/// to be the same bytes. The others are made as it makes them, because starting it for each would take far longer.
struct ExportedBytes {
  /// By the call that writes it.
  let texts: [String: String]

  private static let writtenByTheProgram: Set = [
    "needs csv internal", "topics json partner", "sessions jsonl public", "statistics md internal",
  ]

  init(of database: String) throws {
    let extract = try Self.extract(of: database)
    let categories = try CategoryLabel.builtIn()
    let methods = try ContentLibrary.builtIn().methods.map { ($0.key, $0.title) }
    let stark = try BuiltStark()
    var texts: [String: String] = [:]
    for kind in ExportKind.allCases {
      for format in ExportFormat.allCases {
        for profile in ExportProfile.allCases {
          var export = Export(kind: kind, format: format, language: .german, control: DisclosureControl(profile))
          export.methods = Dictionary(uniqueKeysWithValues: methods)
          let bytes = export.render(extract, categories: categories)
          let call = [kind.rawValue, format.rawValue, profile.rawValue]
          let name = call.joined(separator: " ")
          texts[name] = String(decoding: bytes, as: UTF8.self)
          guard Self.writtenByTheProgram.contains(name) else { continue }
          let run = try stark.run(
            ["export", call[0], "--format", call[1], "--profile", call[2], "--database", database])
          #expect(run.status == .exited(0) && run.output == bytes, "\(name)")
        }
      }
    }
    #expect(Self.writtenByTheProgram.isSubset(of: texts.keys))
    self.texts = texts
  }

  /// What the program reads: closed sessions, and open ones as they stand.
  private static func extract(of database: String) throws -> ArchiveExtract {
    let now = SystemClock().read()
    let store = try SessionStore(at: database, access: .readOnly, now: now.wall)
    let sign = DatabaseLock.lastSignOfLife(of: database)
    let open = try store.unfinished().map { try $0.record(at: now, lastSignOfLife: sign) }
    return try ArchiveExtract(store.records(), open: open.filter { $0.startedAt != nil }, as: .all, in: store)
  }

  /// The lines about passes in the spreadsheet of figures: only a total may be there.
  var passes: [String] {
    (texts["statistics csv internal"] ?? "").components(separatedBy: "\r\n").filter { $0.contains("\"passes\"") }
  }

  /// Calls whose output has one of `words` in it, with the word.
  func calls(naming words: [String]) -> [String] {
    texts.flatMap { call, text in words.filter(text.contains).map { "\(call): \($0)" } }.sorted()
  }
}

/// What no export may hold after any hour: who was there, a number of somebody, what somebody's answer was.
let neverExported = [
  "Amina", "Yonas", "Olena", "Mehmet", "Petra", "Jürgen", "Tomasz", "Katrin", "Deniz", "participant_number", "passed",
  "\"state\"", "notAsked",
]
