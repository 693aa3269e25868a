package import Dialogue
import Screen

extension AppModel {
  /// The only place where the program's state changes.
  package mutating func update(_ event: AppEvent, now: ClockReading) -> [AppEffect] {
    texts.currentDay = today(at: now)
    let (before, beforeAtDesk) = (draft, deskDraft)
    var effects = change(by: event, now: now)
    effects += giveUpDrafts(after: effects) + keepAtDesk(insteadOf: beforeAtDesk)
    // A text that is in the way of a question is taken up again with the session.
    if case .wasAway = event { return effects }
    // Where one looks back, what is typed belongs to its field and to no session.
    guard place == .session || place == .today, draft != before, let session = history?.state.opening.session else {
      return effects
    }
    return effects + [.write(.save(draft, session))]
  }

  private mutating func change(by event: AppEvent, now: ClockReading) -> [AppEffect] {
    switch event {
    case .key(let key): return press(key, now: now)
    case .pasted(let text): paste(text)
    case .unended(let what):
      message = .refusal([texts.unended(what), message?.text].compactMap(\.self).joined(separator: " "))
    case .focused(let isFocused): self.isFocused = isFocused
    case .resized(let size): windowSize = size
    case .suspendAsked: return [.suspend]
    case .wasAway(let reading): wasAway(since: reading, now: now)
    case .quitAsked: return leave()
    case .ticked: break
    case .saving(let event): hear(event)
    case .found(let archive): found(archive)
    case .foundPartners(let partners, let stages):
      desk.found(partners, stages: stages)
      if place == .report { drawReport() }
    case .foundTexts(let query, let results):
      searched = Searched(query: query, results: results)
      review.index = 0
    case .exported(let path, let isInOpenFolder):
      message = .saved(texts.reportSaved(path), isInOpenFolder ? texts.openFolder : nil)
    case .notExported(let path, let sentence):
      // The name is in the field again.
      entry = .line(Line(.desk(.reportFile(review.reader)), text: path))
      message = .refusal(sentence)
    case .unreadable: message = .refusal(texts.notReadable)
    case .prepared(let next): offer(next)
    }
    return []
  }

  /// What comes after a session that was closed: nothing of it stays.
  private mutating func offer(_ next: SessionStart) {
    start = next
    desk.forgetWritten()
    offeredBefore = nil
    history = nil
    hasResumed = false
    hasWarnedOfDraft = false
    place = .today
    selection = Selection()
    (entry, form, sessionGaps, discarded, keys, promptPage) = (nil, nil, [], [], [], 0)
    hardship = nil
  }

  mutating func press(_ key: Key, now: ClockReading) -> [AppEffect] {
    // What was said last is part of what is shown once more, also behind a question and while everything is hidden.
    if keymap.match([key], in: [.anywhere]) == .command(.general(.readAgain)) { return [.showAgain] }
    message = nil
    hasTurnedPrompts = false
    if key == .character("v"), !isHidden, !isTyping {
      isHidden = true
      return []
    }
    let marksNobody = hasMarkedForNobody
    hasMarkedForNobody = false
    if marksNobody, number(key, page: 0) != nil, focus == .place(.session) { return refuse(.heard(.markOfDisturbance)) }
    if let command = precedence(of: key) { return perform(command, now: now) }
    switch focus {
    case .hidden: return pressWhileHidden(key)
    case .overlay(let overlay): return press(key, in: overlay, now: now)
    case .line(let line): return press(key, in: line, now: now)
    case .choice(let choice): return press(key, in: choice, now: now)
    case .pasted(let pasted): return press(key, in: pasted, now: now)
    case .form(let form): return press(key, in: form, now: now)
    case .sequence(let keys):
      if key == .escape {
        self.keys = []
        return []
      }
      return goOn(with: keys + [key], now: now)
    case .place:
      if key == .escape {
        (review.isOpen, board.isOpen, directory.isOpen) = (false, false, false)
        return []
      }
      return goOn(with: [key], now: now)
    }
  }

  /// Keys that begin a sequence, go on with it, or complete it.
  private mutating func goOn(with sequence: [Key], now: ClockReading) -> [AppEffect] {
    keys = []
    let last = sequence.suffix(1)
    switch keymap.match(sequence, in: contexts) {
    case .command(let command): return perform(command, pressed: sequence.last, now: now)
    case .prefix: keys = sequence
    case .nothing where keymap.match(Array(last), in: contexts) == .command(.prompts(.crisisCard)): showCard()
    case .nothing where keymap.match(Array(last), in: contexts) == .command(.general(.palette)):
      // What does not fit into the panel of a sequence is found there.
      return perform(.general(.palette), now: now)
    case .nothing: message = .refusal(texts.noSuchKey(texts.key(pressed: sequence)))
    }
    return []
  }

  /// What is hidden cannot be changed unseen: only looking again and leaving are possible.
  private mutating func pressWhileHidden(_ key: Key) -> [AppEffect] {
    guard case .command(.general(let command)) = keymap.match([key], in: [.anywhere]) else { return [] }
    if command == .hide { isHidden = false }
    return command == .quit ? leave() : []
  }
}
