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
    try check(
      table.keys, against: ["foreground", "background", "bold", "dim", "underline", "reverse"], at: path)
    var style = standard
    style.foreground = try colour(table["foreground"], at: path + ["foreground"]) ?? style.foreground
    style.background = try colour(table["background"], at: path + ["background"]) ?? style.background
    style.bold = try truthValue(table["bold"], at: path + ["bold"]) ?? false
    style.dim = try truthValue(table["dim"], at: path + ["dim"]) ?? false
    style.underline = try truthValue(table["underline"], at: path + ["underline"]) ?? false
    style.reverse = try truthValue(table["reverse"], at: path + ["reverse"]) ?? false
    return style
  }
}

extension ThemeFile {
  private typealias Value = any TOMLValueConvertible

  private func table(_ value: Value?, at path: [String]) throws(ThemeError) -> TOMLTable? {
    guard let value else { return nil }
    guard let table = value.table else { throw fault(.noTable(Self.key(path)), at: path) }
    return table
  }

  private func text(_ value: Value?, at path: [String]) throws(ThemeError) -> String? {
    guard let value else { return nil }
    guard let text = value.string else { throw fault(.noText(Self.key(path)), at: path) }
    return text
  }

  private func truthValue(_ value: Value?, at path: [String]) throws(ThemeError) -> Bool? {
    guard let value else { return nil }
    guard let bool = value.bool else { throw fault(.noTruthValue(Self.key(path)), at: path) }
    return bool
  }

  private func colour(_ value: Value?, at path: [String]) throws(ThemeError) -> ThemeColour? {
    guard let value else { return nil }
    guard let colour = (value.string ?? value.int.map(String.init)).flatMap(ThemeColour.init) else {
      throw fault(.noColour(Self.key(path)), at: path)
    }
    return colour
  }

  private func check(_ keys: [String], against known: [String], at path: [String]) throws(ThemeError) {
    guard let unknown = keys.first(where: { !known.contains($0) }) else { return }
    throw fault(.unknownKey(unknown), at: path + [unknown])
  }

  private func fault(_ fault: ThemeFault, at path: [String]) -> ThemeError {
    .badFile(name: name, line: lines.line(of: path.map { TOMLPlace($0) }) ?? 1, reason: fault)
  }

  private static func key(_ path: [String]) -> String {
    path.last ?? ""
  }
}
