import Foundation

/// What the system knows of the file system a folder is on.
struct FileSystem {
  /// As in the table of mounts: `ext4`, `nfs4`, `fuse.sshfs`.
  let type: String
  /// Bytes that are free for this user.
  let free: Int64

  /// Nil when the folder does not exist or the table, `/proc/self/mountinfo`, does not say.
  init?(of folder: String, mounts: String = "/proc/self/mountinfo") {
    var status = statvfs()
    guard statvfs(folder, &status) == 0, let real = realpath(folder, nil) else { return nil }
    defer { Foundation.free(real) }
    let path = String(cString: real) + "/"
    let table = FileManager.default.contents(atPath: mounts).map { String(decoding: $0, as: UTF8.self) } ?? ""
    let places = table.split(separator: "\n").compactMap(Self.place).filter { path.hasPrefix($0.point) }
    // Of two on one place the later one covers the earlier.
    guard let place = places.reversed().max(by: { $0.point.utf8.count < $1.point.utf8.count }) else { return nil }
    type = place.type
    let (bytes, isTooMany) = Int64(clamping: status.f_bavail).multipliedReportingOverflow(
      by: Int64(clamping: status.f_frsize))
    free = isTooMany ? .max : bytes
  }

  /// Whether files are not on a disk of this machine: locks and syncs are promises of somebody else there.
  var isRemote: Bool {
    ["nfs", "cifs", "smb", "fuse", "9p", "afs", "ceph", "coda", "davfs"].contains { type.hasPrefix($0) }
      && type != "fuseblk"
  }

  /// Whether it forgets everything when the machine is switched off.
  var isInMemory: Bool { type == "tmpfs" || type == "ramfs" }

  /// Where it is mounted, with a slash at the end, and its type; blanks are written as `\040`.
  private static func place(_ line: Substring) -> (point: String, type: String)? {
    let fields = line.split(separator: " ")
    guard let dash = fields.firstIndex(of: "-"), fields.count > dash + 1, dash > 5 else { return nil }
    let point = fields[4].replacing("\\040", with: " ")
    return (point: point == "/" ? "/" : point + "/", type: String(fields[dash + 1]))
  }
}
