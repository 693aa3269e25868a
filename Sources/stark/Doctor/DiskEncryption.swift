import Foundation

/// Whether the disk below a folder is encrypted, as far as the system shows it.
struct DiskEncryption {
  /// The tree of block devices, `/sys/dev/block`.
  var devices = "/sys/dev/block"

  /// True when the device, or one it is made of, is one of dm-crypt (LUKS); a folder that is encrypted by itself is not
  /// recognised.
  func covers(_ folder: String) -> Bool {
    var status = stat()
    guard stat(folder, &status) == 0 else { return false }
    let (major, minor) = (status.st_dev >> 8 & 0xFFF, status.st_dev & 0xFF | status.st_dev >> 12 & 0xFFF00)
    return covers(device: "\(devices)/\(major):\(minor)", depth: 0)
  }

  private func covers(device: String, depth: Int) -> Bool {
    let identity = FileManager.default.contents(atPath: device + "/dm/uuid").map { String(decoding: $0, as: UTF8.self) }
    if let identity, identity.hasPrefix("CRYPT-") { return true }
    // A tree of mappings is never deep; a link that leads back must not keep anybody waiting.
    guard depth < 8, let parts = try? FileManager.default.contentsOfDirectory(atPath: device + "/slaves")
    else { return false }
    return parts.contains { covers(device: "\(device)/slaves/\($0)", depth: depth + 1) }
  }
}
