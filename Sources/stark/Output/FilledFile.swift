/// A file of a folder with its contents on the disk, before it has its name.
final class FilledFile {
  let name: String
  private let file: OutputFile
  private let draft: OutputDraft

  init(_ name: String, _ bytes: [UInt8], in folder: OpenDirectory, replacing replaces: Bool) throws(Failure) {
    self.name = name
    file = try OutputFile(name, in: folder, replacing: replaces)
    draft = try file.filled(bytes)
  }

  /// Gives it its name.
  func publish() throws(Failure) { try file.publish(draft) }

  /// Takes away an old file of its name.
  func removeOld() throws(Failure) { try file.removeOld() }

  /// Takes it away again.
  func remove() throws(Failure) { try file.remove() }
}
