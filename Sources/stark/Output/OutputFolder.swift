import Foundation

/// A folder of files that a command writes for a person and that belong together: all of them are there, or what was
/// there before is.
///
/// Only its owner may look into it. It is made when it is missing. In one that has something in it, only files of the
/// same names are replaced, and only when that was asked for. The last of the files is the one by which whoever finds
/// the folder knows that it is whole: an old one goes before the first file is replaced, the new one comes after all
/// others.
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
    _ = try files(in: found)
  }

  /// Whether others than the owner may write where it is, or into it.
  var isInOpenFolder: Bool {
    parent.isOpenToOthers || (try? OpenDirectory(name, in: parent))?.isOpenToOthers ?? false
  }

  /// Writes the files, in the order of their names; when it returns, all of them are on the disk.
  func write(_ contents: [[UInt8]]) throws(Failure) {
    let found = try existing()
    let folder = if let found { found } else { try made() }
    do throws(Failure) {
      let files = try files(in: folder)
      var drafts: [Filled] = []
      for (file, bytes) in zip(files, contents) { drafts.append(Filled(file: file, draft: try file.filled(bytes))) }
      try drafts.last?.file.remove()
      try publish(drafts, mayTakeBack: found == nil || !replaces)
      try folder.sync()
    } catch {
      if found == nil { unlinkat(parent.descriptor, name, AT_REMOVEDIR) }
      throw error
    }
    try parent.sync()
  }

  /// A file with its contents, before it has its name.
  private final class Filled {
    let file: OutputFile
    let draft: OutputDraft

    init(file: OutputFile, draft: consuming OutputDraft) {
      self.file = file
      self.draft = draft
    }
  }

  /// Where nothing was replaced, what was published goes again when the next file cannot be.
  private func publish(_ drafts: [Filled], mayTakeBack: Bool) throws(Failure) {
    for (index, filled) in drafts.enumerated() {
      do throws(Failure) {
        try filled.file.publish(filled.draft)
      } catch {
        if mayTakeBack { for published in drafts[..<index] { try? published.file.remove() } }
        throw error
      }
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

  private func files(in folder: OpenDirectory) throws(Failure) -> [OutputFile] {
    folder.removeLeftDrafts()
    if !replaces, try !folder.names().isEmpty { throw .folderIsNotEmpty }
    var files: [OutputFile] = []
    for name in names { files.append(try OutputFile(name, in: folder, replacing: replaces)) }
    return files
  }

  private func made() throws(Failure) -> OpenDirectory {
    guard mkdirat(parent.descriptor, name, 0o700) == 0 else { throw Failure(output: errno) }
    return try OpenDirectory(name, in: parent)
  }
}
