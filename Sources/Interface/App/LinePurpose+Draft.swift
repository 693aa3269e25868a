import Foundation

extension LinePurpose {
  /// The purpose in the form in which it is kept with a draft.
  var draft: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    return (try? encoder.encode(self)).map { String(decoding: $0, as: UTF8.self) } ?? ""
  }

  /// Reads a kept purpose; nil when it is none that this program knows.
  init?(draft: String) {
    guard let purpose = try? JSONDecoder().decode(LinePurpose.self, from: Data(draft.utf8)) else { return nil }
    self = purpose
  }
}
