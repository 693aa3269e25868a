import Dialogue
import Screen

extension AppModel {
  /// A paste never runs commands: it goes into the open line, or, as several lines, into the list of topics.
  mutating func paste(_ text: String) {
    message = nil
    switch focus {
    case .overlay(.palette(var editor, _)):
      _ = insert(text, into: &editor, limit: .topic)
      overlay = .palette(editor, index: 0)
    case .line(let line): paste(text, into: line)
    case .sequence, .place:
      guard place == .session, let phase = session?.phase, phase.isLive || phase == .preparation else {
        message = .refusal(texts.pasteNowhere)
        return
      }
      offerTopics(text, behind: nil)
    case .hidden, .overlay(.help), .overlay(.crisisCard), .overlay(.talkShares), .choice, .pasted, .form:
      message = .refusal(texts.pasteNowhere)
    }
  }

  private mutating func paste(_ text: String, into typed: Line) {
    var line = typed
    if case .topic(.new) = line.purpose, text.beginning(bytes: 64 * 1024).contains(where: \.isNewline) {
      offerTopics(text, behind: line)
      return
    }
    let outcome = insert(oneLine(text, in: line), into: &line.editor, limit: line.purpose.limit)
    compare(&line)
    entry = .line(line)
    if outcome == .full { message = .refusal(texts.fieldIsFull(line.purpose.limit.characters)) }
  }

  /// What is pasted as one line: a list of names keeps apart what stood below each other.
  private func oneLine(_ text: String, in line: Line) -> String {
    guard line.purpose == .person(.arrival) || line.purpose == .person(.expected) else {
      return withoutName(text, in: line)
    }
    return text.beginning(bytes: TextLimit.topic.bytes).split(whereSeparator: \.isNewline).joined(separator: ", ")
  }

  /// One line of a chat loses the name before it where it begins a topic; what somebody types stays as it is.
  private func withoutName(_ text: String, in line: Line) -> String {
    guard case .topic(.new) = line.purpose, line.editor.text.isEmpty, text.utf8.count <= TextLimit.topic.bytes else {
      return text
    }
    return ChatLine(text.cleaned(multiline: false), of: chatNames)?.text ?? text
  }

  /// Everybody who may have written in the chat.
  private var chatNames: ChatNames {
    ChatNames((session?.roster.map(\.name) ?? []) + (session?.cycle.team.map(\.name) ?? []))
  }

  /// What cannot fit is left out before the rest is read: cleaning a megabyte takes seconds.
  private func insert(_ text: String, into editor: inout LineEditor, limit: TextLimit) -> LineEditor.Outcome {
    let start = text.beginning(bytes: limit.bytes * 16)
    let outcome = editor.insert(String(start).cleaned(multiline: false))
    return start.endIndex < text.endIndex ? .full : outcome
  }

  /// Shows pasted lines before they become topics.
  private mutating func offerTopics(_ text: String, behind line: Line?) {
    guard let session else { return }
    let typed = line.flatMap { $0.editor.kept.isEmpty ? nil : $0 }
    var pasted = PastedTopics(text, behind: typed, people: chatNames, listed: session.topics.standing.map(\.title))
    if let line, case .topic(.new(let origin)) = line.purpose { pasted.origin = origin }
    keys = []
    guard pasted.lines.isEmpty else {
      entry = .pasted(pasted)
      return
    }
    let left = texts.leftOut(of: pasted).joined(separator: ", ")
    message = .refusal(left.isEmpty ? texts.nothingToPaste : texts.nothingPasted(left))
  }

  /// Keys while pasted lines are shown.
  mutating func press(_ key: Key, in pasted: PastedTopics, now: ClockReading) -> [AppEffect] {
    var pasted = pasted
    switch key {
    case .enter:
      entry = nil
      let topics = pasted.topics.map { TopicEvent.Line(id: Identifier(from: &identifiers), title: $0.title) }
      selection.topic = topics.first?.id
      return record(.topics(.pasted(topics, origin: pasted.origin)), now: now, saying: texts.topicsAdded(topics.count))
    case .escape:
      entry = pasted.typed.map(Entry.line)
      return []
    case .tab: pasted.origin = pasted.origin == .impulse ? .participant : .impulse
    case .character("-") where pasted.hasDoubtfulBeginning: pasted.dropsBeginnings.toggle()
    case .up: pasted.firstRow = max(0, pasted.firstRow - 1)
    case .down: pasted.firstRow = min(pasted.topics.count - 1, pasted.firstRow + 1)
    case .pageUp: pasted.firstRow = max(0, pasted.firstRow - 5)
    case .pageDown: pasted.firstRow = min(pasted.topics.count - 1, pasted.firstRow + 5)
    default: return refuseInput(texts.pastedKeys)
    }
    entry = .pasted(pasted)
    return []
  }
}
