package import Dialogue

/// One thing that is said where nothing is drawn.
package struct Announcement: Equatable, Sendable {
  /// What it is about. Of each subject the last thing that was said is known, so that it is not said twice.
  package enum Subject: Hashable, Sendable {
    /// What is saved.
    case saving
    /// What was said or refused.
    case message
    /// What was done last.
    case step
    /// What is in front: a question, a field, a form, a screen.
    case front
    /// What the keys mean, by what is in front.
    case keys(String)
    /// An answer that can be given, by its question and place.
    case answer(String, Int)
    /// A line of a text, by its title and place.
    case text(String, Int)
    /// An earlier topic like the one that is typed.
    case similar(Topic.ID)
    /// Who speaks.
    case speaker
    /// How much of the time of a turn, of a topic or of a break has passed.
    case timer(String)
    /// Who or what comes next.
    case next
    /// The topic that is on.
    case topic
    /// The step of a method that is on.
    case methodStep
    /// The chosen row, by the list it is in.
    case row(String)
    /// An answer that is owed to the group.
    case answerDue
    /// Something to be looked at, by what it is about.
    case notice(String)
    /// The phase with its minutes.
    case phase(Phase)
    /// What is left of the hour.
    case hour
    /// What is said only when somebody asks for everything, by its heading.
    case list(String, Int)
  }

  /// When it is said.
  package enum Occasion: Sendable {
    /// When it is new, and when it has changed.
    case appearance
    /// When it has changed.
    case change
    /// When everything is asked for.
    case request
    /// Never: it is only known, so that a change is noticed.
    case never
  }

  package let subject: Subject
  /// In plain words.
  package let text: String
  /// What is compared; while it stays the same the text may change without being said, as a clock does.
  package let state: String
  package let occasion: Occasion

  init(_ subject: Subject, _ text: String, state: String? = nil, on occasion: Occasion = .appearance) {
    (self.subject, self.text, self.occasion) = (subject, text.spoken, occasion)
    self.state = state ?? text
  }

  /// Whether it is to be said after `before` was known of its subject.
  func isNew(after before: Announcement?) -> Bool {
    guard !text.isEmpty else { return false }
    switch occasion {
    case .appearance: return before.map { $0.state != state || $0.occasion == .request } ?? true
    case .change: return before.map { $0.state != state } ?? false
    case .request, .never: return false
    }
  }
}
