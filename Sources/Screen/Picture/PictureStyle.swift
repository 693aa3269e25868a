/// How a role looks in a picture: every colour known, and foreground and background already exchanged.
struct PictureStyle: Equatable {
  let foreground: RGB
  let background: RGB
  let isBold: Bool
  let isUnderlined: Bool

  /// The terminal's own colours are light grey on black, or black on white where the theme is light.
  init(_ appearance: Appearance, isLight: Bool) {
    var letters = appearance.foreground.rgb ?? RGB(index: isLight ? 0 : 7)
    var paper = appearance.background.rgb ?? RGB(index: isLight ? 15 : 0)
    if appearance.reverse { swap(&letters, &paper) }
    // Terminals draw dim characters with two thirds of their colour.
    foreground = appearance.dim ? letters.mixed(with: paper, parts: 1, of: 3) : letters
    background = paper
    isBold = appearance.bold
    isUnderlined = appearance.underline
  }
}

extension RGB {
  /// `#rrggbb`.
  var hexadecimal: String {
    "#" + [red, green, blue].map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  /// The colour of which `parts` of `whole` are `other`.
  func mixed(with other: RGB, parts: Int, of whole: Int) -> RGB {
    func mix(_ own: Int, _ other: Int) -> Int { (own * (whole - parts) + other * parts) / whole }
    return RGB(mix(red, other.red), mix(green, other.green), mix(blue, other.blue))
  }
}
