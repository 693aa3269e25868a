import Content
import Screen

/// Numbers and sentences for a crisis. Showing it leaves no trace.
struct CrisisCardView {
  let screen: ScreenView

  func render(into buffer: inout Buffer, in area: Rect) {
    buffer.fill(area, role: .text)
    let card = screen.model.library.crisisCard
    let language = screen.texts.contentLanguage
    let columns = area.columns - 4
    let numbers = card.numbers.map {
      StyledLine([($0.number.padded(columns: 20), .strong), (" " + $0.label[language], .text)])
    }
    let sentences = card.sentences.flatMap { StyledLine.wrapped("– " + $0[language], columns: columns, indent: "  ") }
    let blanks = card.blankLines.map { StyledLine("\($0[language]): ____________________", .muted) }
    buffer.panel(
      area, title: screen.texts.title(of: .crisisCard), trailing: screen.texts.escCloses, numbers + sentences + blanks)
    buffer.cursor = Position(row: area.row + 1, column: area.column + 2)
  }
}
