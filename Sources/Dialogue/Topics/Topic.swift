package import Words

/// Something the group wants to talk about.
package struct Topic: Hashable, Sendable, Codable, Identifiable {
  package typealias ID = Identifier<Topic>

  /// Where a topic came from.
  package enum Origin: String, CaseIterable, Hashable, Sendable, Codable {
    /// From the group.
    case participant
    /// From the topic store, where it waited since an earlier session.
    case store
    /// Suggested by the trainer; it never outranks a topic of the group.
    case impulse
  }

  /// How a topic was chosen.
  package enum Selection: String, CaseIterable, Hashable, Sendable, Codable {
    case dots, acclamation, facilitator
  }

  package let id: ID
  package internal(set) var title: String
  package let origin: Origin
  /// The day on which it first stood in a list.
  package let firstCollectedOn: CivilDate
  /// In how many earlier sessions' lists it stood.
  package private(set) var timesCarried = 0
  package internal(set) var dots = 0
  package internal(set) var isAcclaimed = false
  /// Chosen by the trainer, with the group's agreement, without counting.
  package internal(set) var isChosen = false
  package internal(set) var mergedInto: ID?
  /// What it was merged into has its thumbs, or its choice, only from it.
  var hasLentThumbs = false
  var hasLentChoice = false
  package internal(set) var isDropped = false
  /// An earlier topic that this one takes up again.
  package internal(set) var recurrenceOf: ID?
  /// Key of the method with which it is talked about.
  package internal(set) var method = Topic.openExchange

  /// Key of the method that needs no choosing.
  package static let openExchange = "openExchange"

  /// How it came to be chosen; nil while nothing speaks for it.
  package var selection: Selection? {
    if isAcclaimed { return .acclamation }
    if dots > 0 { return .dots }
    return isChosen ? .facilitator : nil
  }
}

extension Topic.Origin: Worded {
  package var words: Bilingual {
    switch self {
    case .participant: Bilingual("Gruppe", "group")
    case .store: Bilingual("Themenspeicher", "topic store")
    case .impulse: Bilingual("Impuls", "impulse")
    }
  }
}

extension Topic.Selection: Worded {
  package var words: Bilingual {
    switch self {
    case .dots: Bilingual("Punkte", "dots")
    case .acclamation: Bilingual("Daumen", "thumbs")
    case .facilitator: Bilingual("Moderation", "facilitation")
    }
  }
}
