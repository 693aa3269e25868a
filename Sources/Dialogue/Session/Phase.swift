package import Words

/// The parts of a session, in their order.
package enum Phase: String, CaseIterable, Hashable, Sendable, Codable, Comparable {
  case preparation
  case checkIn
  case topics
  case exchange
  case needs
  case checkOut
  case wrapUp
  case closed

  /// The phases of the hour itself, in their order.
  package static let live = allCases.filter(\.isLive)

  /// The phase after this one; nil after the last.
  package var next: Phase? { neighbour(1) }
  /// The phase before this one; nil before the first.
  package var previous: Phase? { neighbour(-1) }
  /// Whether people are together: from check-in to check-out.
  package var isLive: Bool { self >= .checkIn && self <= .checkOut }

  package static func < (left: Phase, right: Phase) -> Bool { left.position < right.position }

  private var position: Int { Self.allCases.firstIndex(of: self) ?? 0 }

  private func neighbour(_ step: Int) -> Phase? {
    let index = position + step
    return Self.allCases.indices.contains(index) ? Self.allCases[index] : nil
  }
}

extension Phase: Worded {
  package var words: Bilingual {
    switch self {
    case .preparation: Bilingual("Vorbereitung", "Preparation")
    case .checkIn: Bilingual("Check-in", "Check-in")
    case .topics: Bilingual("Themen", "Topics")
    case .exchange: Bilingual("Austausch", "Exchange")
    case .needs: Bilingual("Bedürfnisse", "Needs")
    case .checkOut: Bilingual("Check-out", "Check-out")
    case .wrapUp: Bilingual("Nachbereitung", "Wrap-up")
    case .closed: Bilingual("abgeschlossen", "closed")
    }
  }
}
