import Foundation

/// A folder of files that a command writes for a person and that belong together: when they cannot be written, what was
/// there before is there, or the failure says that it is not.
///
/// Only its owner may look into one that is made; that is done when it is missing. In one that has something in it, only
/// files of the same names are replaced, and only when that was asked for; several cannot be replaced in one step. The
/// last of the files is the one by which whoever finds the folder knows that it is whole: see `FolderPublication`.
struct OutputFolder {
  private let parent: OpenDirectory
  private let name: String
  private let names: [String]
  private let replaces: Bool

  /// Throws when no folder can be made at `path`, or the one that is there has something in it and its files are not
  /// to be replaced.
  init(_ path: String, of names: [String], replacing replaces: Bool, sparing database: String) throws(Failure) {
    let trimmed = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    let parts = trimmed.split(separator: "/", omittingEmptySubsequences: false)
    guard let last = parts.last, !last.isEmpty, last != ".", last != "..", !path.utf8.contains(0)
    else { throw .notAFolder }
    let folder = parts.dropLast().joined(separator: "/")
    parent = try OpenDirectory(parts.count == 1 ? "." : folder.isEmpty ? "/" : folder)
    name = String(last)
    self.names = names
    self.replaces = replaces
    if parent.isBeside(database, name) { throw .wouldReplaceDatabase }
    guard let found = try existing() else { return }
    try examine(found)
  }

  /// Whether others than the owner may write where it is, or into it.
  var isInOpenFolder: Bool {
    parent.isOpenToOthers || (try? OpenDirectory(name, in: parent))?.isOpenToOthers ?? false
  }

  /// Writes the files, which have the names that were given before, in their order; when it returns, all of them are on
  /// the disk.
  func write(_ contents: [(name: String, bytes: [UInt8])]) throws(Failure) {
    precondition(contents.map(\.name) == names, "a folder gets other files than those whose places were looked at")
    let found = try existing()
    let folder = if let found { found } else { try made() }
    do throws(Failure) {
      try examine(folder)
      var files: [FilledFile] = []
      for (name, bytes) in contents {
        files.append(try FilledFile(name, bytes, in: folder, replacing: replaces))
      }
      try FolderPublication.publish(files, in: folder)
    } catch {
      if found == nil { removeEmpty() }
      throw error
    }
  }

  /// The folder if it is there; throws where something else is.
  private func existing() throws(Failure) -> OpenDirectory? {
    switch parent.kind(of: name) {
    case nil: return nil
    case S_IFDIR: return try OpenDirectory(name, in: parent)
    case S_IFLNK: throw .outputIsLink
    case .some: throw .notAFolder
    }
  }

  /// Throws when one of the files cannot be made in it.
  private func examine(_ folder: OpenDirectory) throws(Failure) {
    folder.removeLeftDrafts()
    if !replaces, try !folder.names().isEmpty { throw .folderIsNotEmpty }
    for name in names { _ = try OutputFile(name, in: folder, replacing: replaces) }
  }

  /// A new one, on the disk before anything is in it.
  private func made() throws(Failure) -> OpenDirectory {
    guard mkdirat(parent.descriptor, name, 0o700) == 0 else { throw Failure(output: errno) }
    do throws(Failure) {
      try parent.sync()
      return try OpenDirectory(name, in: parent)
    } catch {
      removeEmpty()
      throw error
    }
  }

  /// Takes the folder away when nothing is in it.
  private func removeEmpty() { unlinkat(parent.descriptor, name, AT_REMOVEDIR) }
}
