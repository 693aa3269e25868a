package import Dialogue
import Screen

/// Pasted lines on their way to topics, as they are shown before they are taken.
package struct PastedTopics: Equatable, Sendable {
  /// What becomes a topic each, in the order of the lines.
  package let lines: [ChatLine]
  /// Lines that do not fit in a topic; they are left out, not cut.
  package let tooLong: Int
  /// Lines that stand in the list already, or twice among the pasted ones.
  package let doubles: Int
  /// Whether something behind the last line was left out.
  package let isCut: Bool
  package var origin = Topic.Origin.participant
  /// Whether beginnings that may be names are taken off.
  package var dropsBeginnings = false
  /// The first line in view, when there are more than fit.
  package var firstRow = 0
  /// The line into which they were pasted.
  let typed: Line?

  /// Bytes and lines that are read at most: more than a group can talk about, and less than the terminal passes on.
  private static let byteLimit = 48 * 1024
  private static let lineLimit = 100

  /// Reads pasted text, behind what was typed before it; nothing of it is in the list yet.
  init(_ text: String, behind typed: Line? = nil, people: ChatNames, listed: [String]) {
    let start = text.beginning(bytes: Self.byteLimit)
    let isLong = start.endIndex < text.endIndex
    let before = typed.map { $0.editor.isProposal ? "" : $0.editor.text + "\n" } ?? ""
    var all = (before + start).split(whereSeparator: \.isNewline)
    // The last line of a text that is cut is not whole.
    if isLong, all.count > 1 { all.removeLast() }
    var known = KnownTitles(listed)
    var (lines, tooLong, doubles) = ([ChatLine](), 0, 0)
    for line in all.prefix(Self.lineLimit) {
      guard line.utf8.count <= TextLimit.topic.bytes * 4 else {
        tooLong += 1
        continue
      }
      guard let read = ChatLine(String(line).cleaned(multiline: false), of: people) else { continue }
      guard (try? read.text.cleaned(.topic)) != nil else {
        tooLong += 1
        continue
      }
      if known.insert(read.text) { lines.append(read) } else { doubles += 1 }
    }
    (self.lines, self.tooLong, self.doubles) = (lines, tooLong, doubles)
    isCut = isLong || all.count > Self.lineLimit
    self.typed = typed
    if let typed, case .topic(.new(let origin)) = typed.purpose { self.origin = origin }
  }

  /// The topics as they will be called, and whether somebody should look at one; what is the same without its
  /// beginning is one topic.
  package var topics: [(title: String, isDoubtful: Bool)] {
    guard dropsBeginnings else { return lines.map { ($0.text, $0.isDoubtful) } }
    var known = KnownTitles([])
    return lines.map { ($0.textWithoutBeginning, $0.namesSomebody) }.filter { known.insert($0.0) }
  }

  package var hasDoubtfulBeginning: Bool { lines.contains { $0.doubtfulBeginning != nil } }
}

extension String {
  /// The first so many bytes, without half a character's scalar at the end.
  func beginning(bytes: Int) -> Substring {
    guard utf8.count > bytes else { return self[...] }
    let end = utf8.index(startIndex, offsetBy: bytes)
    return Substring(unicodeScalars[..<end])
  }
}
