/// A view for analysis, and what each of its columns means: the data dictionary is made of these.
struct AnalysisView: Sendable {
  /// What a value is.
  enum Form: Equatable, Sendable {
    /// The name of a row, a UUID: only to be compared.
    case id
    case text
    /// One of these words.
    case word([String])
    case integer
    case real
    /// 1 or 0.
    case flag
    /// `YYYY-MM-DD`, local to the cycle.
    case day
    /// `YYYY-MM-DDTHH:MM:SS.sssZ` in UTC.
    case time
  }

  struct Column: Sendable {
    let name: String
    let form: Form
    /// Of what a number is one.
    var unit: String?
    /// Whether a row can have nothing there.
    var canBeNull = false
    let meaning: String

    init(_ name: String, _ form: Form, of unit: String? = nil, orNull canBeNull: Bool = false, _ meaning: String) {
      self.name = name
      self.form = form
      self.unit = unit
      self.canBeNull = canBeNull
      self.meaning = meaning
    }
  }

  let name: String
  /// Of what it has a row.
  let meaning: String
  let columns: [Column]

  static let all = [session, attendance, round, turn, topic, note, need, event]

  /// The whole dictionary.
  static var markdown: String { all.map(\.markdown).joined(separator: "\n") }

  /// The names of its columns, in their order.
  var names: [String] { columns.map(\.name) }

  private var markdown: String {
    """
    ### \(name)

    \(meaning)

    | column | type | unit | meaning |
    |---|---|---|---|
    \(columns.map(\.line).joined(separator: "\n"))

    """
  }
}

extension AnalysisView.Column {
  fileprivate var line: String {
    "| `\(name)` | \(form.name)\(canBeNull ? " or null" : "") | \(unit ?? "") | \(meaning)\(words) |"
  }

  private var words: String {
    guard case .word(let words) = form else { return "" }
    return " One of " + words.map { "`\($0)`" }.joined(separator: ", ") + "."
  }
}

extension AnalysisView.Form {
  fileprivate var name: String {
    switch self {
    case .id: "id"
    case .text: "text"
    case .word: "word"
    case .integer: "integer"
    case .real: "real"
    case .flag: "0 or 1"
    case .day: "day"
    case .time: "time"
    }
  }

  /// What SQLite stores it as.
  var storage: String {
    switch self {
    case .id, .text, .word, .day, .time: "text"
    case .integer, .flag: "integer"
    case .real: "real"
    }
  }
}
