import TOMLKit
import TOMLReading
import Words

/// Reads one theme file.
struct ThemeFile {
  private let name: String
  private let lines: KeyLocator
  private let root: TOMLTable

  init(name: String, text: String) throws(ThemeError) {
    self.name = name
    lines = KeyLocator(text)
    do {
      root = try TOMLTable(reading: text)
    } catch {
      throw .badFile(name: name, line: error.line, reason: .syntax(error.words))
    }
  }

  func theme() throws(ThemeError) -> Theme {
    try check(root.keys, against: ["title", "light", "roles"], at: [])
    return Theme(
      name: name, title: try title(), isLight: try truthValue(root["light"], at: ["light"]) ?? false,
      roles: try roles())
  }

  private func title() throws(ThemeError) -> Bilingual {
    guard let table = try table(root["title"], at: ["title"]) else { return Bilingual(name, name) }
    try check(table.keys, against: ["de", "en"], at: ["title"])
    let de = try text(table["de"], at: ["title", "de"])
    let en = try text(table["en"], at: ["title", "en"])
    return Bilingual(de ?? en ?? name, en ?? de ?? name)
  }

  private func roles() throws(ThemeError) -> [String: ThemeStyle] {
    let given = try table(root["roles"], at: ["roles"])
    if let unknown = given?.keys.first(where: { !Theme.roleNames.contains($0) }) {
      throw fault(.unknownRole(unknown), at: ["roles", unknown])
    }
    let text = try style(given?["text"], role: "text", standard: ThemeStyle()) ?? ThemeStyle()
    // A role has the colours of ordinary text where it says nothing, but not its attributes.
    let standard = ThemeStyle(foreground: text.foreground, background: text.background)
    var roles: [String: ThemeStyle] = [:]
    for role in Theme.roleNames {
      roles[role] = try style(given?[role], role: role, standard: role == "text" ? ThemeStyle() : standard) ?? text
    }
    return roles
  }

  /// Nil when the file says nothing about the role.
  private func style(
    _ value: (any TOMLValueConvertible)?, role: String, standard: ThemeStyle
  ) throws(ThemeError) -> ThemeStyle? {
    let path = ["roles", role]
    guard let table = try table(value, at: path) else { return nil }
    try check(table.keys, against: ["foreground", "background", "bold", "dim", "underline", "reverse"], at: path)
    func colour(_ key: String) throws(ThemeError) -> ThemeColour? { try self.colour(table[key], at: path + [key]) }
    func isSet(_ key: String) throws(ThemeError) -> Bool { try truthValue(table[key], at: path + [key]) ?? false }
    return ThemeStyle(
      foreground: try colour("foreground") ?? standard.foreground,
      background: try colour("background") ?? standard.background, bold: try isSet("bold"), dim: try isSet("dim"),
      underline: try isSet("underline"), reverse: try isSet("reverse"))
  }
}

extension ThemeFile {
  private typealias Value = any TOMLValueConvertible

  private func table(_ value: Value?, at path: [String]) throws(ThemeError) -> TOMLTable? {
    try read(value, at: path, or: ThemeFault.noTable) { $0.table }
  }

  private func text(_ value: Value?, at path: [String]) throws(ThemeError) -> String? {
    try read(value, at: path, or: ThemeFault.noText) { $0.string }
  }

  private func truthValue(_ value: Value?, at path: [String]) throws(ThemeError) -> Bool? {
    try read(value, at: path, or: ThemeFault.noTruthValue) { $0.bool }
  }

  private func colour(_ value: Value?, at path: [String]) throws(ThemeError) -> ThemeColour? {
    try read(value, at: path, or: ThemeFault.noColour) {
      ($0.string ?? $0.int.map(String.init)).flatMap(ThemeColour.init)
    }
  }

  /// Nil where the file has no value; `problem` where it has one that cannot be read.
  private func read<Content>(
    _ value: Value?, at path: [String], or problem: (String) -> ThemeFault, as content: (Value) -> Content?
  ) throws(ThemeError) -> Content? {
    guard let value else { return nil }
    guard let content = content(value) else { throw fault(problem(path.last ?? ""), at: path) }
    return content
  }

  private func check(_ keys: [String], against known: [String], at path: [String]) throws(ThemeError) {
    guard let unknown = keys.first(where: { !known.contains($0) }) else { return }
    throw fault(.unknownKey(unknown), at: path + [unknown])
  }

  private func fault(_ fault: ThemeFault, at path: [String]) -> ThemeError {
    .badFile(name: name, line: lines.line(of: path.map { TOMLPlace($0) }) ?? 1, reason: fault)
  }
}
