package import Reports

/// Where somebody is in the look back.
package struct Review: Equatable, Sendable {
  /// The pages, each with a digit.
  package enum Page: Int, CaseIterable, Sendable {
    case sessions, topics, participation, talk, search
  }

  package var page = Page.sessions
  /// The row the cursor is on.
  package var index = 0
  /// Whether the records behind the row are shown.
  package var isOpen = false
  /// The first line in view of what is open.
  package var firstRow = 0
  /// For whom the Bilanz was saved last.
  package var reader = ExportProfile.partner
}
