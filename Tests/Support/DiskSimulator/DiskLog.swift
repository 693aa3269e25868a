internal import Foundation

/// What the library FaultyDisk wrote down while a program ran.
package struct DiskLog: Sendable {
  package let calls: [DiskCall]

  /// Reads the log at `path`; what a killed program left unfinished at its end is left out.
  package init(at path: String) {
    var bytes = (FileManager.default.contents(atPath: path)).map { Array($0) }.map { $0[...] } ?? []
    var calls: [DiskCall] = []
    while let call = Self.take(&bytes) { calls.append(call) }
    self.calls = calls
  }

  /// The lines the program printed.
  package var lines: [String] {
    calls.flatMap { call -> [String] in
      guard case .said(let text) = call else { return [] }
      return text.split(separator: "\n").map(String.init)
    }
  }

  /// How many calls could be made to fail.
  package var callsThatCanFail: Int { calls.count(where: \.canFail) }

  private static func take(_ bytes: inout ArraySlice<UInt8>) -> DiskCall? {
    guard let end = bytes.firstIndex(of: UInt8(ascii: "\n")) else { return nil }
    let fields = String(decoding: bytes[..<end], as: UTF8.self).split(separator: " ").compactMap { Int($0) }
    let rest = bytes[(end + 1)...]
    guard fields.count == 5, rest.count >= fields[3] + fields[4] else { return nil }
    let path = String(decoding: rest.prefix(fields[3]), as: UTF8.self)
    let data = rest.dropFirst(fields[3]).prefix(fields[4])
    bytes = rest.dropFirst(fields[3] + fields[4])
    return call(kind: fields[0], file: fields[1], number: fields[2], path, data)
  }

  /// The numbers are those of `call_kind` in the library.
  private static func call(
    kind: Int, file: Int, number: Int, _ path: String, _ data: ArraySlice<UInt8>
  ) -> DiskCall? {
    let text = String(decoding: data, as: UTF8.self)
    switch kind {
    case 1: return .opened(file, path: path.isEmpty ? nil : path, truncates: number == 1)
    case 2: return .wrote(file, at: number, Array(data))
    case 3: return .truncated(file, to: number)
    case 4: return .synced(file)
    case 5: return .closed(file)
    case 6: return .unlinked(path)
    case 7: return .renamed(path, to: text)
    case 8: return path.isEmpty ? .named(file, text) : .linked(path, to: text)
    case 9: return .said(text)
    case 10: return .failed(number)
    case 11: return .openedFolder(file, path: path)
    default: return nil
    }
  }
}
