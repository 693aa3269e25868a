import Dialogue

/// A field of a form: what it is called, what stands in it, and what Enter does.
struct FormField {
  let label: String
  let value: String
  /// What it is for, in half a line; empty where its name says so.
  var explanation = ""
  let edit: (inout AppModel, ClockReading) -> [AppEffect]
}
