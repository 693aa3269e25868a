import Dialogue

/// A turn of a demo session, before it becomes a row.
struct SpokenTurn: Equatable {
  /// The name in the group.
  let alias: String
  let kind: Turn.Kind
  /// Which of the topics that were talked about, from 0; nil inside a disturbance.
  let topic: Int?
  /// In seconds of the local day.
  var start: Int
  /// The talk of all segments.
  var seconds: Int
  var segments = 1
}
