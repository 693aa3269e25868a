import Foundation
import TOMLReading

/// Content of one kind that people write themselves: the files of a folder beside the configuration file.
struct UserFolder {
  /// What the folder is called, and the list of entries in its files.
  let name: String
  /// The folder it is in, whether it is there or not.
  let configurationFolder: String

  /// What `read` finds in the files that end in `.toml`, in the order of their names.
  ///
  /// A file that cannot be used is left out as a whole and named in `faults`; so is one that says again what
  /// another file before it has said. `key` tells entries apart.
  func entries<Entry>(
    key: (Entry) -> String, _ read: (ContentFile) throws(ContentError) -> [Entry]
  ) -> (entries: [Entry], faults: [ContentError]) {
    var entries: [Entry] = []
    var faults: [ContentError] = []
    var places: [String: String] = [:]
    for file in files {
      do throws(ContentError) {
        let found = try read(try contents(of: file))
        for (index, entry) in found.enumerated() {
          guard let other = places[key(entry)] else { continue }
          throw .badFile(
            name: shown(file), line: try contents(of: file).line(of: index, in: name),
            reason: "the key “\(key(entry))” is in \(other) already")
        }
        for entry in found { places[key(entry)] = shown(file) }
        entries += found
      } catch {
        faults.append(error)
      }
    }
    return (entries, faults)
  }

  private var files: [String] {
    let path = configurationFolder + "/" + name
    let all = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    return all.filter { $0.hasSuffix(".toml") && !$0.hasPrefix(".") }.sorted()
  }

  private func contents(of file: String) throws(ContentError) -> ContentFile {
    try ContentFile(path: configurationFolder + "/" + shown(file), name: shown(file))
  }

  /// How messages call a file: `methods/mine.toml`.
  private func shown(_ file: String) -> String { name + "/" + file }
}

extension ContentFile {
  /// Reads the file at `path`; messages call it `name`.
  package init(path: String, name: String) throws(ContentError) {
    do throws(OwnFileFault) {
      self.init(name: name, text: try String(ownFileAt: path))
    } catch {
      throw .unreadable(name: name, reason: error.words)
    }
  }
}
