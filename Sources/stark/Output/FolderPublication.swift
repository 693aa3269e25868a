/// Gives the files of a folder their names, and takes them away again when the next one cannot get its own.
///
/// The last file says that the folder is whole. An old one goes before the first file is replaced, the new one comes
/// after all others, and each of these steps is on the disk before the next one begins.
struct FolderPublication {
  private let folder: OpenDirectory
  /// Those in whose place there was nothing.
  private var added: [FilledFile] = []
  /// Whether something that was there is gone.
  private var hasReplaced = false

  private init(in folder: OpenDirectory) { self.folder = folder }

  /// Publishes the files in their order; when it returns, all of them are on the disk.
  ///
  /// When it throws, the folder is as it was, or the failure says that it is not.
  static func publish(_ files: [FilledFile], in folder: OpenDirectory) throws(Failure) {
    var publication = FolderPublication(in: folder)
    do throws(Failure) {
      try publication.publish(files)
    } catch {
      throw publication.takeBack() ? error : .packageIsMixed(because: error)
    }
  }

  private mutating func publish(_ files: [FilledFile]) throws(Failure) {
    guard let mark = files.last else { return }
    if isThere(mark) {
      try mark.removeOld()
      hasReplaced = true
      try folder.sync()
    }
    for file in files.dropLast() { try publish(file) }
    try folder.sync()
    try publish(mark)
    try folder.sync()
  }

  private mutating func publish(_ file: FilledFile) throws(Failure) {
    let replaces = isThere(file)
    try file.publish()
    if replaces { hasReplaced = true } else { added.append(file) }
  }

  private func isThere(_ file: FilledFile) -> Bool { folder.kind(of: file.name) != nil }

  /// Takes away what was added, the last one first; whether the folder is as it was.
  private func takeBack() -> Bool {
    var isAsBefore = !hasReplaced
    for file in added.reversed() {
      do throws(Failure) { try file.remove() } catch { isAsBefore = false }
    }
    // The failure that made this necessary is the one that is told.
    try? folder.sync()
    return isAsBefore
  }
}
