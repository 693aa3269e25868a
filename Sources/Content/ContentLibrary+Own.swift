import Foundation

extension ContentLibrary {
  /// The library that comes with the program, with what people have put into the folder at `path`: prompts in
  /// `prompts/*.toml`, and changes of the crisis card in `crisis-card.toml`.
  ///
  /// A faulty file is left out and named in `faults`. Throws `ContentError.badFile` if a built-in file is damaged.
  package static func own(in path: String?) throws(ContentError) -> ContentLibrary {
    var library = try builtIn()
    guard let path else { return library }
    library.takePrompts(from: UserFolder(path: path + "/prompts", name: "prompts"))
    if FileManager.default.fileExists(atPath: path + "/crisis-card.toml") {
      library.takeCrisisCard(at: path + "/crisis-card.toml")
    }
    return library
  }

  /// Takes in the prompts of a folder, file by file; one with the key of a built-in prompt takes its place.
  private mutating func takePrompts(from folder: UserFolder) {
    faults += folder.faults
    for file in folder.files {
      do throws(ContentError) {
        try takePrompts(from: file)
      } catch {
        faults.append(error)
      }
    }
  }

  private mutating func takePrompts(from file: ContentFile) throws(ContentError) {
    let found = try file.prompts()
    for (index, prompt) in found.enumerated() where ownPrompts.contains(where: { $0.key == prompt.key }) {
      throw .badFile(
        name: file.name, line: file.line(ofEntry: index, in: "prompts"),
        reason: "prompts[\(index + 1)]: the key “\(prompt.key)” is in another file")
    }
    ownPrompts += found
    prompts.removeAll { prompt in found.contains { $0.key == prompt.key } }
  }

  private mutating func takeCrisisCard(at path: String) {
    do throws(ContentError) {
      crisisCard = crisisCard.changed(by: try ContentFile(path: path, name: "crisis-card.toml").ownCrisisCard())
    } catch {
      faults.append(error)
    }
  }
}
