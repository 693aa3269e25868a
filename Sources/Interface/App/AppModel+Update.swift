package import Dialogue
import Screen

extension AppModel {
  /// The only place where the program's state changes.
  package mutating func update(_ event: AppEvent, now: ClockReading) -> [AppEffect] {
    let (before, beforeAtDesk) = (draft, deskDraft)
    var effects = change(by: event, now: now)
    effects += giveUpDrafts(after: effects) + keepAtDesk(insteadOf: beforeAtDesk)
    // Where one looks back, what is typed belongs to its field and to no session.
    guard place == .session || place == .today, draft != before, let session = history?.state.opening.session else {
      return effects
    }
    return effects + [.write(.save(draft, session))]
  }

  /// The half-typed line as it is kept on disk; nil while nothing is typed. A name stays one until the questions
  /// after it are answered.
  var draft: Draft? {
    switch entry {
    case .line(let line) where !line.editor.kept.isEmpty:
      line.draft(in: line.purpose.draft)
    case .line(let line):
      switch line.purpose {
      case .newDistrict(let name): draft(name, for: .arrival)
      case .personDistrict(let id, let name): draft(name, for: .personName(id))
      default: nil
      }
    case .choice(let choice):
      switch choice.purpose {
      case .newDistrict(let name), .newAccess(let name, _): draft(name, for: .arrival)
      case .district(let id, let name): draft(name, for: .personName(id))
      case .pastedTopics(let pasted): pasted.typed.flatMap { typed in draft(typed.editor.kept, for: typed.purpose) }
      default: nil
      }
    case nil: nil
    }
  }

  private func draft(_ name: String, for purpose: LinePurpose) -> Draft {
    Draft(field: purpose.draft, text: name, cursor: name.count)
  }

  private mutating func change(by event: AppEvent, now: ClockReading) -> [AppEffect] {
    switch event {
    case .key(let key): return press(key, now: now)
    case .pasted(let text): paste(text)
    case .focused(let isFocused): self.isFocused = isFocused
    case .resized(let size): windowSize = size
    case .suspendAsked: return [.suspend]
    case .quitAsked: return leave()
    case .ticked: break
    case .saving(let event): hear(event)
    case .found(let archive): found(archive)
    case .foundPartners(let partners, let gone, let lastFact):
      desk.found(partners, gone: gone, lastFact: lastFact)
      if place == .report { drawReport() }
    case .foundTexts(let query, let results):
      searched = Searched(query: query, results: results)
      review.index = 0
    case .exported(let path, let isInOpenFolder):
      message = .saved(texts.reportSaved(path), isInOpenFolder ? texts.openFolder : nil)
    case .notExported(let path, let sentence): keepLine(refusedWith: sentence, path: path)
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
    (entry, form, sessionGap, discarded, keys, promptPage) = (nil, nil, nil, [], [], 0)
    hardship = nil
  }

  private mutating func press(_ key: Key, now: ClockReading) -> [AppEffect] {
    message = nil
    hasTurnedPrompts = false
    if isHidden { return pressWhileHidden(key) }
    if key == .character("v"), !isTyping {
      isHidden = true
      return []
    }
    if asksForCard(key) {
      showCard()
      return []
    }
    if overlay != nil { return pressInOverlay(key, now: now) }
    if entry != nil { return pressInEntry(key, now: now) }
    if form != nil { return pressInForm(key, now: now) }
    guard key == .escape else { return goOn(with: key, now: now) }
    if keys.isEmpty { (review.isOpen, board.isOpen, directory.isOpen) = (false, false, false) }
    keys = []
    return []
  }

  /// The key begins a sequence, goes on with it, or completes it.
  private mutating func goOn(with key: Key, now: ClockReading) -> [AppEffect] {
    let sequence = keys + [key]
    let match = keymap.match(sequence, in: contexts)
    keys = []
    switch match {
    case .command(let command):
      return perform(command, pressed: key, now: now)
    case .prefix:
      keys = sequence
    case .nothing where keymap.match([key], in: contexts) == .command(.crisisCard):
      showCard()
    case .nothing where keymap.match([key], in: contexts) == .command(.palette):
      // What does not fit into the panel of a sequence is found there.
      return perform(.palette, now: now)
    case .nothing:
      message = .refusal(texts.noSuchKey(sequence.map { texts.key($0.name) }.joined(separator: " ")))
    }
    return []
  }

  /// What is hidden cannot be changed unseen: only looking again and leaving are possible.
  private mutating func pressWhileHidden(_ key: Key) -> [AppEffect] {
    guard case .command(let command) = keymap.match([key], in: [.anywhere]) else { return [] }
    if command == .hide { isHidden = false }
    return command == .quit ? leave() : []
  }

  /// Whether letters go into a text.
  var isTyping: Bool {
    if case .line = entry { return true }
    if case .palette = overlay { return true }
    return false
  }

  /// Does what a command asks for; `pressed` is the key it came from, for commands that a digit completes.
  mutating func perform(_ command: Command, pressed: Key? = nil, now: ClockReading) -> [AppEffect] {
    if command != .beginNextSession { hasWarnedOfDraft = false }
    switch command {
    case .help: overlay = .help(firstRow: 0)
    case .palette: overlay = .palette(LineEditor(), index: 0)
    case .hide: isHidden.toggle()
    case .quit: return leave()
    case .rescue: return rescue()
    case .undo: return bringOrTakeBack(now: now)
    case .redo where place == .board || place == .report || place == .partners:
      return performOnArchive(command, now: now)
    case .redo: return doAgain(now: now)
    case .goToday: place = .today
    case .goSession: goToSession()
    case .goReview: return look(.review)
    case .goNeeds: return look(.board)
    case .goReport: return look(.report)
    case .goPartners: return look(.partners)
    case .crisisCard: showCard()
    case .beginSession: return begin(now: now)
    case .beginNextSession: return beginNext(now: now)
    case .newCycle: return offerNewCycle(now: now)
    case .editCycle: form = Form(subject: .cycle)
    case .moveSession, .cancelSession: return ask(command)
    case _ where place == .review || place == .board || place == .partners || place == .report:
      return performOnArchive(command, now: now)
    default:
      guard place == .session, session != nil else {
        message = .refusal(texts.onlyInSession)
        return []
      }
      return performInSession(command, pressed: pressed, now: now)
    }
    return []
  }

  private mutating func performInSession(_ command: Command, pressed: Key?, now: ClockReading) -> [AppEffect] {
    guard command.contexts.contains(where: contexts.contains) else {
      message = .refusal(
        session?.runningDisturbance == nil
          ? texts.notInThisContext(command) : texts.refusal(.disturbanceIsRunning, in: session))
      return []
    }
    if let effects = performOnPrompts(command, pressed: pressed, now: now) { return effects }
    if let effects = performInDisturbance(command, now: now) { return effects }
    if let effects = performOnFrame(command, pressed: pressed, now: now) { return effects }
    if let effects = performOnPlan(command, now: now) { return effects }
    if let effects = performOnPeople(command, pressed: pressed, now: now) { return effects }
    if let effects = performOnTechnology(command, now: now) { return effects }
    if let effects = performOnMarks(command, now: now) { return effects }
    if let effects = performOnMethods(command, now: now) { return effects }
    if let effects = performOnPlans(command, now: now) { return effects }
    if let effects = performInRound(command, now: now) { return effects }
    if let effects = performOnTopics(command, now: now) { return effects }
    if let effects = performInExchange(command, now: now) { return effects }
    return performOnNeeds(command, pressed: pressed, now: now) ?? []
  }

  /// Why a command would do nothing now; nil when it applies.
  package func reason(against command: Command, now: ClockReading) -> String? {
    var copy = self
    copy.message = nil
    copy.overlay = nil
    _ = copy.perform(command, now: now)
    guard case .refusal(let reason) = copy.message else { return nil }
    return reason
  }
}
