package import Dialogue
package import Reports

extension AppModel {
  /// How many rows the page has.
  var reviewRows: Int {
    guard let lookback = lookedBack?.lookback else { return 0 }
    switch review.page {
    case .sessions: return lookback.sessions.count
    case .topics: return lookback.topics.count
    case .participation, .talk: return lookback.held.count
    case .search: return searched?.results.count ?? 0
    }
  }

  /// The session the cursor is on; nil on the page of topics.
  package var reviewedSession: SessionLook? {
    guard let lookback = lookedBack?.lookback else { return nil }
    switch review.page {
    case .sessions: return lookback.sessions.dropFirst(review.index).first
    case .participation, .talk: return lookback.held.dropFirst(review.index).first
    case .topics, .search: return nil
    }
  }

  /// The topic the cursor is on; nil on the other pages.
  package var reviewedTopic: TopicLook? {
    review.page == .topics ? lookedBack?.lookback.topics.dropFirst(review.index).first : nil
  }

  /// What was found on the line the cursor is on; nil on the other pages.
  package var reviewedResult: SearchResult? {
    review.page == .search ? searched?.results.dropFirst(review.index).first : nil
  }

  /// Shows a page; the one of the search asks at once for what to look for.
  mutating func turn(to page: Review.Page) -> [AppEffect] {
    review = Review()
    review.page = page
    return page == .search ? open(.desk(.search), text: searched?.query ?? "") : []
  }

  mutating func openReviewRow() {
    guard reviewRows > 0 else { return }
    review.isOpen.toggle()
    review.firstRow = 0
  }

  mutating func moveInReview(_ step: Int, now: ClockReading) {
    if review.isOpen {
      scroll(step, now: now)
    } else {
      review.index = max(0, min(reviewRows - 1, review.index + step))
    }
  }
}
