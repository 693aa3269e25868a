/// What was told of the people of one unit of publication: stored when the unit was complete, never computed again.
///
/// Whatever becomes known, corrected or erased later, the same numbers are told; so nobody can learn anything from a
/// difference between what was told before and what is told after.
package struct PublishedUnit: Hashable, Sendable, Codable, Identifiable {
  /// What holds from a smallest number of people on, until the next step.
  package struct Step: Hashable, Sendable, Codable {
    package let smallest: Int
    package let figures: [Figure]

    package init(smallest: Int, figures: [Figure]) {
      self.smallest = smallest
      self.figures = figures
    }
  }

  /// A figure, or a part of one.
  package struct Figure: Hashable, Sendable, Codable {
    /// The stable name by which programs know it.
    package let key: String
    /// Which part of the whole it tells of; nil for the whole.
    package let label: Label?
    /// Nil where it may not be told.
    package let value: Value?
    /// Of how many people or things it tells; nil where that may not be told.
    package let n: Count?

    package init(key: String, label: Label? = nil, value: Value?, n: Count? = nil) {
      self.key = key
      self.label = label
      self.value = value
      self.n = n
    }
  }

  /// What a part is called.
  package struct Label: Hashable, Sendable, Codable {
    package let key: String
    /// What people read in both languages; nil where the key is a name.
    package let german: String?
    package let english: String?

    package init(key: String, german: String? = nil, english: String? = nil) {
      self.key = key
      self.german = german
      self.english = english
    }
  }

  /// What was counted or measured.
  package enum Value: Hashable, Sendable, Codable {
    case count(Count)
    /// A mean, in tenths.
    case mean(tenths: Int)
  }

  /// How many.
  package enum Count: Hashable, Sendable, Codable {
    case people(Int)
    /// Things and minutes, which are told exactly.
    case things(Int)
  }

  /// How many sessions make a unit where the cycle says nothing else.
  package static let usualSize = 6

  package let id: Identifier<PublishedUnit>
  package let cycle: Cycle.ID
  /// In its cycle, from 1.
  package let number: Int
  /// When it was complete.
  package let at: Instant
  /// In the order of their closing.
  package let sessions: [Session.ID]
  /// In the order of their smallest numbers.
  package let steps: [Step]

  package init(cycle: Cycle.ID, number: Int, at: Instant, sessions: [Session.ID], steps: [Step]) {
    id = Identifier(derivedFrom: "unit of publication", cycle.description, String(number))
    self.cycle = cycle
    self.number = number
    self.at = at
    self.sessions = sessions
    self.steps = steps
  }

  /// What is told to readers who are told of no fewer than `smallest` people.
  package func figures(smallest: Int) -> [Figure] { steps.last { $0.smallest <= smallest }?.figures ?? [] }
}
