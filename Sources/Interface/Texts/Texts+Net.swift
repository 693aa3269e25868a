import Dialogue
import Reports

/// What is said of the net: its pages, stages, and why somebody needs a word.
extension Texts {
  func name(of page: Directory.Page) -> String {
    switch page {
    case .partners: say("alle", "all")
    case .words: say("bei wem melden", "to contact")
    case .waiting: say("was wartet auf wen", "what waits for whom")
    case .alone: say("noch ohne Hilfe", "no helper yet")
    }
  }

  /// The same in a word or two, for a tab.
  func tab(of page: Directory.Page) -> String {
    switch page {
    case .partners: name(of: page)
    case .words: say("melden", "contact")
    case .waiting: say("warten", "waiting")
    case .alone: say("ohne Hilfe", "no helper")
    }
  }

  /// Above why somebody needs a word.
  var whyHead: String { say("warum", "why") }

  // MARK: Stages

  var stage: String { say("Stufe", "Stage") }

  /// The stage of a partner today, and since when where somebody has said so.
  func stage(of partner: NetworkPartner.ID, in desk: Desk) -> String {
    guard let fact = currentDay.flatMap({ desk.stages.fact(of: partner, on: $0) }), let content = fact.content else {
      return say(PartnerStage.known)
    }
    return say(
      "\(say(content.stage)) seit \(shortDate(fact.since))", "\(say(content.stage)) since \(shortDate(fact.since))")
  }

  func whichStage(_ name: String) -> String { say("Wie weit sind wir mit \(name)?", "How far are we with \(name)?") }
  func sinceWhen(_ stage: PartnerStage) -> String { say("\(say(stage)) seit wann?", "\(say(stage)) since when?") }
  func whyPartnerStage(_ stage: PartnerStage, since day: CivilDate) -> String {
    say("\(say(stage)) seit \(shortDate(day)), warum?", "\(say(stage)) since \(shortDate(day)), why?")
  }
  func staged(_ name: String, _ stage: PartnerStage) -> String { "\(name): \(say(stage))." }
  func isStillToCome(_ day: CivilDate) -> String {
    say("Der \(date(day)) kommt erst noch.", "\(date(day)) is still to come.")
  }

  /// What is to be done next, and by when; nil where nothing is.
  func nextStep(of partner: NetworkPartner) -> String? {
    let step = partner.nextStep
    guard let day = partner.nextStepOn.map(shortDate) else { return step.isEmpty ? nil : step }
    return step.isEmpty
      ? say("nächster Schritt bis \(day)", "next step by \(day)") : say("\(step) (bis \(day))", "\(step) (by \(day))")
  }

  // MARK: The pages

  func say(_ reason: WordReason) -> String {
    switch reason {
    case .stepDue(let day):
      day == currentDay
        ? say("Schritt heute fällig", "step due today")
        : say("Schritt war bis \(shortDate(day))", "step was due \(shortDate(day))")
    case .asleep(let day): say("eingeschlafen seit \(shortDate(day))", "quiet since \(shortDate(day))")
    case .unchecked(let day): say("zuletzt geprüft \(date(day))", "last checked \(date(day))")
    case .neverChecked(let day): say("nie geprüft seit \(date(day))", "never checked since \(date(day))")
    }
  }

  var whenWordIsDue: String {
    say(
      "Wir melden uns: Schritt fällig, eingeschlafen oder \(WordReason.daysUnchecked) Tage nicht geprüft.",
      "We get in touch: step due, gone quiet, or not checked for \(WordReason.daysUnchecked) days.")
  }
  var nobodyNeedsWord: String { say("Alle Kontakte sind aktuell.", "All contacts are up to date.") }
  var nothingWaits: String { say("Kein offenes Bedürfnis wartet auf jemanden.", "No open need waits for anybody.") }
  var everyNeedHasHelp: String {
    say("Bei jedem offenen Bedürfnis kann jemand helfen.", "Somebody can help with every open need.")
  }
  var notInDirectory: String { say("nicht im Verzeichnis", "not in the directory") }

  /// Why nothing can be done with a partner on that page, where the cursor is on none.
  func noPartnerHere(_ page: Directory.Page) -> String {
    switch page {
    case .partners: noPartnerYet
    case .words: nobodyNeedsWord
    case .waiting, .alone:
      say("Hier steht niemand aus dem Verzeichnis.", "Nobody of the directory stands here.")
    }
  }
}
