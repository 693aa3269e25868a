package import Randomness

/// A disk that forgets at a power cut whatever was not synced.
///
/// The rule is that of ext4: syncing a file also keeps its name; other changes of a folder, such as a file that was
/// deleted, last only when the folder itself was synced.
package struct SimulatedDisk {
  /// Names that change in one step: to another file, or to none.
  private typealias Naming = [(path: String, file: Int?)]

  private var files: [SimulatedFile] = []
  private var names: [String: Int] = [:]
  private var durableNames: [String: Int] = [:]
  private var pending: [Naming] = []
  private var open: [Int: Int] = [:]
  private var openFolders: [Int: String] = [:]

  /// A disk that has these files.
  package init(_ contents: [String: [UInt8]] = [:]) {
    for (path, bytes) in contents {
      names[path] = files.count
      files.append(SimulatedFile(bytes))
    }
    durableNames = names
  }

  /// Does what a program did.
  package mutating func apply(_ call: DiskCall) {
    switch call {
    case .opened(let descriptor, let path, let truncates):
      let file = path.flatMap { names[$0] } ?? make(path)
      if truncates { files[file].truncate(to: 0) }
      open[descriptor] = file
    case .openedFolder(let descriptor, let path): openFolders[descriptor] = path
    case .wrote(let descriptor, let offset, let bytes): open[descriptor].map { files[$0].write(bytes, at: offset) }
    case .truncated(let descriptor, let length): open[descriptor].map { files[$0].truncate(to: length) }
    case .synced(let descriptor): sync(descriptor)
    case .closed(let descriptor): (open[descriptor], openFolders[descriptor]) = (nil, nil)
    case .unlinked(let path): change([(path, nil)])
    case .renamed(let old, let new): change([(new, names[old]), (old, nil)])
    case .linked(let old, let new): change([(new, names[old])])
    case .named(let descriptor, let path): change([(path, open[descriptor])])
    case .said, .failed: break
    }
  }

  /// What is there after a power cut at which all that was not synced is gone.
  package var afterPowerCut: [String: [UInt8]] {
    durableNames.mapValues { files[$0].durable }
  }

  /// What is there when some of it came through: sectors of 512 bytes, lengths, names.
  package func afterTornPowerCut(_ random: inout SplitMix64) -> [String: [UInt8]] {
    var kept = durableNames
    for naming in pending where Bool.random(using: &random) {
      for (path, file) in naming { kept[path] = file }
    }
    // In a fixed order, so that a seed means the same every time.
    var contents: [String: [UInt8]] = [:]
    for (path, file) in kept.sorted(by: { $0.key < $1.key }) { contents[path] = files[file].torn(&random) }
    return contents
  }

  private mutating func make(_ path: String?) -> Int {
    files.append(SimulatedFile())
    if let path { change([(path, files.count - 1)]) }
    return files.count - 1
  }

  private mutating func change(_ naming: Naming) {
    for (path, file) in naming { names[path] = file }
    pending.append(naming)
  }

  private mutating func sync(_ descriptor: Int) {
    if let folder = openFolders[descriptor] {
      settle { path, _ in path.dropLast(path.split(separator: "/").last?.count ?? 0) == folder + "/" }
    } else if let file = open[descriptor] {
      files[file].sync()
      settle { _, other in other == file }
    }
  }

  /// Makes the names that `isKept` picks last.
  private mutating func settle(where isKept: (String, Int?) -> Bool) {
    pending = pending.map { naming in
      naming.filter { name in
        guard isKept(name.path, name.file) else { return true }
        durableNames[name.path] = name.file
        return false
      }
    }.filter { !$0.isEmpty }
  }
}
