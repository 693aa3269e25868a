import Dialogue

/// A question that one key answers: what is asked, what can be answered and what follows from each answer.
///
/// It is made anew from the state each time, so that words and consequences of an answer cannot drift apart: an answer is
/// one value, found by its number once.
struct Question {
  /// What is done to the program when an answer is given.
  typealias Action = (inout AppModel, ClockReading) -> [AppEffect]

  /// One answer.
  struct Answer {
    /// Its place in the list, or the number of the person; from 1.
    let number: Int
    let text: String
    /// Whether it is shown: somebody's number is known even where the answer makes no sense, and then the reason is said.
    let isOffered: Bool
    let action: Action
  }

  /// What a key other than a digit does, and the words for it in the bottom line.
  struct Reply {
    let hint: String
    let action: Action
  }

  /// Answers that are in use while they are looked at.
  struct Trial {
    /// The place of the one in use.
    let index: Int
    /// Takes the answer at this place into use.
    let show: (Int, inout AppModel) -> [AppEffect]
  }

  /// What digits stand for.
  enum Digits {
    /// Places in the list.
    case places
    /// Numbers of people.
    case people
  }

  let title: String
  let answers: [Answer]
  let digits: Digits
  /// What Enter takes; nil where only a digit answers.
  var enter: Reply?
  /// What Esc leads back to; nothing for a first question.
  var back: Action = { _, _ in [] }
  /// What Tab does instead of showing more answers.
  var tab: Reply?
  /// What the arrow keys do; nil where they do nothing.
  var trial: Trial?
  /// What the bottom line says where the usual words do not fit.
  var hints = Hinting.usual
  /// Rows of the panel that are not answers.
  var rows: [(key: String, text: String)] = []
  /// Whether it may go unanswered: keys that are no answer leave it and mean what they always mean.
  var mayWait = false
  /// Whether answers are sentences that are read to their end before one is chosen.
  var isReadWhole = false

  /// How the bottom line tells of the answers.
  enum Hinting {
    case usual
    /// There may be more than ten, which are called by their numbers; the words for those behind the tenth.
    case named(second: String)
    /// Nothing but what Enter and Esc do; the words for Esc.
    case confirmation(escape: String)
  }

  /// A question with answers in the order of their digits.
  init(
    _ title: String, _ answers: [(text: String, action: Action)], enter: Reply? = nil, hints: Hinting = .usual,
    back: @escaping Action = { _, _ in [] }
  ) {
    (self.title, self.enter, self.hints, self.back) = (title, enter, hints, back)
    self.answers = answers.enumerated().map {
      Answer(number: $0.offset + 1, text: $0.element.text, isOffered: true, action: $0.element.action)
    }
    digits = .places
  }

  /// The same question about each of `cases`, with its words.
  init<Case>(
    _ title: String, _ cases: [Case], _ text: (Case) -> String, enter: Reply? = nil, hints: Hinting = .usual,
    back: @escaping Action = { _, _ in [] }, then action: @escaping (Case, inout AppModel, ClockReading) -> [AppEffect]
  ) {
    let answers = cases.map { each in (text(each), { model, now in action(each, &model, now) } as Action) }
    self.init(title, answers, enter: enter, hints: hints, back: back)
  }

  /// A question about people, who are called by their numbers.
  init(_ title: String, people: [Answer]) {
    self.title = title
    answers = people
    digits = .people
  }

  /// What Enter and Esc do, where nothing else answers; nil where digits do.
  var whatToPress: String? {
    guard case .confirmation(let escape) = hints, let enter else { return nil }
    return "\(enter.hint) · \(escape)"
  }

  /// The answers that are shown, in their order.
  var offered: [Answer] { answers.filter(\.isOffered) }

  /// Whether the arrow keys go through the answers: they do not where keys that are no answer go on with the hour.
  var hasCursor: Bool { trial == nil && !mayWait && !offered.isEmpty }

  /// How many times ten answers there are.
  var pages: Int {
    switch digits {
    case .people: max(2, ((answers.map(\.number).max() ?? 0) + 9) / 10)
    case .places: max(1, (answers.count + 9) / 10)
    }
  }
}
