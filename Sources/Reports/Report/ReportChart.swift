import Words

/// A bar chart as inline SVG: each bar has its label and its number in words, so that it is legible in black and white.
struct ReportChart {
  private static let width = 400.0
  private static let row = 40

  let title: Bilingual
  let bars: [Report.Bar]
  let language: Language

  /// The figure with its caption.
  var text: String {
    let greatest = max(1, bars.compactMap { $0.value.number }.max() ?? 0)
    let height = bars.count * Self.row + 4
    let drawn = bars.enumerated().map { index, bar in line(bar, at: index * Self.row, of: greatest) }.joined()
    let title = ReportHTML.escaped(title[language])
    return """
      <figure>
      <figcaption>\(title)</figcaption>
      <svg role="img" aria-label="\(title)" viewBox="0 0 \(Int(Self.width)) \(height)">
      <title>\(title)</title>
      \(drawn)</svg>
      </figure>

      """
  }

  private func line(_ bar: Report.Bar, at top: Int, of greatest: Double) -> String {
    let label = ReportHTML.escaped(bar.label.readable.text(in: language))
    let value = ReportHTML.escaped(bar.value.readable.text(in: language))
    // Room for the number is kept to the right of the longest bar.
    let share = max(0, bar.value.number ?? 0) / greatest
    let length = Int((share * (Self.width - 60)).rounded())
    return """
      <text x="0" y="\(top + 16)">\(label)</text>
      <rect x="0" y="\(top + 21)" width="\(length)" height="13"></rect>
      <text x="\(length + 6)" y="\(top + 33)">\(value)</text>

      """
  }
}

extension Table.Value {
  /// What a bar is as long as; nil where there is no number.
  fileprivate var number: Double? {
    switch self {
    case .integer(let number): Double(number)
    case .people(let count): Double(count.value)
    // As it is written, so that no bar tells more than its number.
    case .decimal(let number, let places): number.written(places: places, separator: ".").flatMap { Double($0) }
    case .text, .words, .literal, .flag, .date, .nothing: nil
    }
  }
}
