/// One line copied out of a conference chat, without the name and the time that the chat has put before it.
///
/// A beginning is taken off only where it is a name of the group, or where a time or „Von … an …“ shows that a chat
/// wrote it; in doubt it stays and is pointed out. Nothing but what was in the line is ever in the text.
package struct ChatLine: Hashable, Sendable {
  /// What was said; never empty.
  package let text: String
  /// The beginning of the text that may be somebody's name, or a time; nil where nothing speaks for it.
  package let doubtfulBeginning: String?
  /// Whether somebody of the group is named in the text, or nothing but a name may be in it.
  package let namesSomebody: Bool

  /// Reads one cleaned line; nil when there is nothing in it but a name or a time.
  package init?(_ line: String, of people: ChatNames) {
    guard let (text, beginning) = Self.read(Self.withoutBullet(line[...].trimmedBlanks), people), !text.isEmpty
    else { return nil }
    self.text = String(text)
    doubtfulBeginning = beginning.map(String.init)
    namesSomebody =
      people.isSomebodyNamed(in: text) || ChatStamp.droppedLast(text).map(ChatNames.looksLikeName) ?? false
  }

  /// Whether somebody should look at the line before it becomes a topic.
  package var isDoubtful: Bool { doubtfulBeginning != nil || namesSomebody }

  /// The text without its doubtful beginning.
  package var textWithoutBeginning: String {
    String(text.dropFirst(doubtfulBeginning?.count ?? 0)[...].trimmedBlanks)
  }

  private typealias Reading = (text: Substring, beginning: Substring?)

  private static func read(_ line: Substring, _ people: ChatNames) -> Reading? {
    let unstamped = ChatStamp.droppedFirst(line)
    let rest = unstamped ?? line
    if let said = addressed(rest, isStamped: unstamped != nil, people) { return checked(said, people) }
    guard let colon = colon(in: rest) else {
      let bare = ChatStamp.droppedLast(rest) ?? rest
      if bare.isEmpty || people.isName(bare) { return nil }
      if addressed(bare, isStamped: bare != rest, people) != nil { return nil }
      return (line, unstamped == nil ? nil : line[..<rest.startIndex])
    }
    let head = rest[..<colon].trimmedBlanks
    let tail = rest[rest.index(after: colon)...].trimmedBlanks
    let name = ChatStamp.droppedLast(head) ?? head
    let isStamped = unstamped != nil || name != head
    let looksLikeName = ChatNames.looksLikeName(name)
    if people.isName(name) || isStamped && looksLikeName { return checked(tail, people) }
    guard !tail.isEmpty, isStamped || looksLikeName else { return (line, nil) }
    return (line, line[...colon])
  }

  /// What stands behind „Von Petra an Alle:“ or “From Petra to Everyone:”, empty where it comes on the next line;
  /// nil when the line does not begin like that.
  private static func addressed(_ line: Substring, isStamped: Bool, _ people: ChatNames) -> Substring? {
    let end = colon(in: line)
    guard end != nil || isStamped else { return nil }
    let head = line[..<(end ?? line.endIndex)]
    let words = head.split(separator: " ")
    guard words.count >= 4, ["von", "from"].contains(words[0].folded),
      let to = words.dropFirst(2).dropLast().firstIndex(where: { ["an", "to"].contains($0.folded) })
    else { return nil }
    let sender = line[words[1].startIndex..<words[to - 1].endIndex]
    let receiver = line[words[to + 1].startIndex..<head.endIndex].trimmedBlanks
    guard sender.count <= 40, receiver.count <= 80 else { return nil }
    guard
      isStamped && end != nil || people.isName(sender)
        || receivers.contains(receiver.folded) && ChatNames.looksLikeName(sender)
    else { return nil }
    return end.map { line[line.index(after: $0)...].trimmedBlanks } ?? line[line.endIndex...]
  }

  private static let receivers: Set = ["alle", "allen", "everyone", "ich", "mich", "me"]

  /// A name before what was said already without the chat's own beginning: somebody quotes somebody.
  private static func checked(_ said: Substring, _ people: ChatNames) -> Reading? {
    guard !said.isEmpty, ChatStamp.droppedFirst(said)?.isEmpty != true else { return nil }
    guard let colon = colon(in: said), people.isName(said[..<colon].trimmedBlanks),
      !said[said.index(after: colon)...].trimmedBlanks.isEmpty
    else { return (said, nil) }
    return (said, said[...colon])
  }

  /// The first colon that is not part of a time.
  private static func colon(in text: Substring) -> Substring.Index? {
    text.indices.first { index in
      guard text[index] == ":" else { return false }
      let next = text.index(after: index)
      guard index > text.startIndex, next < text.endIndex else { return true }
      return !(text[text.index(before: index)].isNumber && text[next].isNumber)
    }
  }

  private static func withoutBullet(_ line: Substring) -> Substring {
    guard let first = line.first, "-*•–·".contains(first), line.dropFirst().first == " " else { return line }
    let rest = line.dropFirst(2).trimmedBlanks
    return rest.isEmpty ? line : rest
  }
}
