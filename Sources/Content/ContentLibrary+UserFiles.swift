/// What people add to the library without touching the program.
extension ContentLibrary {
  /// Adds the files in the folders beside the configuration file. What is wrong with a file stands in `problems`
  /// afterwards; everything else counts.
  package mutating func addUserFiles(in configurationFolder: String) {
    let own = UserFolder("methods", in: configurationFolder).entries(in: "methods", key: \Method.key) {
      file throws(ContentError) in try file.methods()
    }
    methods = methods.overridden(by: own.entries, key: \.key)
    problems += own.problems
  }
}

extension Array {
  /// Entries of one's own take the place of those with the same key; new ones come behind.
  func overridden(by own: [Element], key: (Element) -> String) -> [Element] {
    let byKey = Dictionary(own.map { (key($0), $0) }) { first, _ in first }
    let known = Set(map(key))
    return map { byKey[key($0)] ?? $0 } + own.filter { !known.contains(key($0)) }
  }
}
