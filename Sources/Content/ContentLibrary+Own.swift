import TOMLReading

extension ContentLibrary {
  /// The library that comes with the program, with what people have put into the folder at `path`: prompts in
  /// `prompts/*.toml`, methods in `methods/*.toml`, and changes of the crisis card in `crisis-card.toml`.
  ///
  /// A faulty file is left out and named in `faults`. Throws `ContentError.badFile` if a built-in file is damaged.
  package static func own(in path: String?) throws(ContentError) -> ContentLibrary {
    var library = try builtIn()
    guard let path else { return library }
    library.takePrompts(in: path)
    library.takeMethods(in: path)
    library.takeCrisisCard(at: path + "/crisis-card.toml")
    return library
  }

  /// One with the key of a built-in prompt takes its place.
  private mutating func takePrompts(in path: String) {
    let own = UserFolder(name: "prompts", configurationFolder: path).entries(key: \Prompt.key) {
      file throws(ContentError) in try file.prompts()
    }
    ownPrompts = own.entries
    prompts.removeAll { prompt in own.entries.contains { $0.key == prompt.key } }
    faults += own.faults
  }

  /// Only the methods of `own(in:)`; nothing else is read.
  package static func methods(withOwnIn path: String?) throws(ContentError) -> [Method] {
    let builtIn = try ContentFile.builtInMethods.methods()
    return path.map { changed(builtIn, in: $0).methods } ?? builtIn
  }

  private mutating func takeMethods(in path: String) {
    let changed = Self.changed(methods, in: path)
    methods = changed.methods
    faults += changed.faults
  }

  /// One with the key of a built-in method takes its place; new ones come behind.
  private static func changed(_ methods: [Method], in path: String) -> (methods: [Method], faults: [ContentError]) {
    let own = UserFolder(name: "methods", configurationFolder: path).entries(key: \Method.key) {
      file throws(ContentError) in try file.methods()
    }
    let byKey = Dictionary(own.entries.map { ($0.key, $0) }) { first, _ in first }
    let known = Set(methods.map(\.key))
    return (methods.map { byKey[$0.key] ?? $0 } + own.entries.filter { !known.contains($0.key) }, own.faults)
  }

  private mutating func takeCrisisCard(at path: String) {
    do throws(ContentError) {
      crisisCard = crisisCard.changed(by: try ContentFile(path: path, name: "crisis-card.toml").ownCrisisCard())
    } catch {
      // Nobody has to change the card.
      if error != .unreadable(name: "crisis-card.toml", reason: OwnFileFault.missing.words) { faults.append(error) }
    }
  }
}
