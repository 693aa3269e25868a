/// Something of the field that is called by the same words wherever it is shown, written or exported.
///
/// The words stand beside the type, so that a new case is asked for them there and nowhere else.
package protocol Worded: Sendable {
  /// What people call it; in German small, unless it is a noun, so that it stands within a line.
  var words: Bilingual { get }
}
