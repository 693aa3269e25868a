import Foundation

/// The content files in a folder that people fill themselves.
package struct UserFolder: Sendable, Equatable {
  /// The files that hold text, in the order of their names.
  package let files: [ContentFile]
  /// What could not be read.
  package let faults: [ContentError]

  /// Reads the files in the folder at `path` whose names end in `.toml`; messages call them `name/file.toml`.
  ///
  /// A folder that is not there is an empty one.
  package init(path: String, name: String) {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    var files: [ContentFile] = []
    var faults: [ContentError] = []
    for file in names.sorted() where file.hasSuffix(".toml") && !file.hasPrefix(".") {
      do {
        files.append(try ContentFile(path: path + "/" + file, name: name + "/" + file))
      } catch {
        faults.append(error)
      }
    }
    self.files = files
    self.faults = faults
  }
}

extension ContentFile {
  /// Reads the file at `path`; messages call it `name`.
  package init(path: String, name: String) throws(ContentError) {
    guard let data = FileManager.default.contents(atPath: path), let text = String(data: data, encoding: .utf8)
    else { throw .badFile(name: name, line: nil, reason: "no file of UTF-8 text") }
    self.init(name: name, text: text)
  }
}
