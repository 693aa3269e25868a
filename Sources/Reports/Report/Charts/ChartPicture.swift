import Words

/// A picture as inline SVG in black and white, with its numbers as its description.
struct ChartPicture {
  let chart: Report.Chart
  /// Ends the names of its parts, which nothing else in the document has.
  let name: String
  let language: Language

  /// The figure with its caption.
  var text: String {
    let (size, drawn) = drawing
    return """
      <figure>
      <figcaption>\(said(chart.caption))</figcaption>
      <svg role="img" aria-labelledby="t-\(name) d-\(name)" viewBox="0 0 \(size.width) \(size.height)">
      <title id="t-\(name)">\(said(chart.caption))</title>
      <desc id="d-\(name)">\(numbers.joined(separator: "; "))</desc>
      \(drawn)</svg>
      </figure>

      """
  }

  private var drawing: (size: (width: Int, height: Int), text: String) {
    switch chart.drawing {
    case .bars(let bars): BarDrawing(bars: bars.map(labelled)).drawn
    case .columns(let bars): ColumnDrawing(columns: bars.map(labelled)).drawn
    case .moods(let rows):
      MoodDrawing(
        rows: rows.map { MoodDrawing.Row(label: written($0.label), start: point($0.start), end: point($0.end)) },
        ends: language == .german ? ("stürmisch", "sonnig") : ("stormy", "sunny")
      ).drawn
    }
  }

  private var numbers: [String] {
    switch chart.drawing {
    case .bars(let bars), .columns(let bars): bars.map { "\(written($0.label)): \(written($0.value))" }
    case .moods(let rows): rows.map { "\(written($0.label)): \(written($0.start)) → \(written($0.end))" }
    }
  }

  private func labelled(_ bar: Report.Bar) -> (label: String, value: DrawnNumber) {
    (written(bar.label), DrawnNumber(number: bar.value.number, text: written(bar.value)))
  }

  private func point(_ value: Table.Value) -> DrawnNumber {
    DrawnNumber(number: value.number, text: written(value))
  }

  private func said(_ words: Bilingual) -> String { ReportHTML.escaped(words[language]) }

  private func written(_ value: Table.Value) -> String { ReportHTML.escaped(value.readable.text(in: language)) }
}

/// A number with its text, ready to be drawn; where there is no number only the text is.
struct DrawnNumber {
  let number: Double?
  let text: String
}
