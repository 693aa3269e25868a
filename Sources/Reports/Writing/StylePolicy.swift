import Foundation

/// What a browser may load for a page of ours: the one style that is in it, and nothing else.
package struct StylePolicy {
  private let style: String

  /// `style` is what stands in the style element, letter by letter.
  package init(style: String) {
    self.style = style
  }

  /// The content security policy.
  package var text: String {
    let sum = Data(SHA256.bytes(of: Array(style.utf8))).base64EncodedString()
    return "default-src 'none'; style-src 'sha256-\(sum)'; base-uri 'none'; form-action 'none'"
  }
}
