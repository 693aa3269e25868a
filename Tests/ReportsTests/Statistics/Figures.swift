import Dialogue
import Reports
import Words

/// The statistics of some records, as short sentences by figure.
struct Figures {
  private let rows: [[Table.Value]]

  init(
    _ records: [SessionRecord], facts: [NeedFact] = [], filter: ExportFilter = .everything,
    control: DisclosureControl = DisclosureControl()
  ) {
    rows = ArchiveExtract(records: records, facts: facts).complete()
      .values(["figure", "label", "value", "n"], in: .statistics, filter: filter, control: control)
  }

  /// Every figure that there is.
  var keys: Set<String> { Set(rows.map { Self.told($0[0]) }) }

  /// Label, value and n of each row of that figure.
  subscript(key: String) -> [String] {
    rows.filter { $0[0] == .text(OutwardText(key: key)) }.map { row in
      row.dropFirst().map(Self.told).joined(separator: " ")
    }
  }

  static func told(_ value: Table.Value) -> String {
    switch value {
    case .text(let text): text.text
    case .literal(let key, let words): key ?? words.english
    case .words(let words): words.english
    case .integer(let number): "\(number)"
    case .people(let count): "\(count.value)"
    case .decimal(let number, _): "\((number * 10).rounded() / 10)"
    case .flag(let isSet): "\(isSet)"
    case .date(let date): date.iso
    case .nothing: "–"
    }
  }
}
