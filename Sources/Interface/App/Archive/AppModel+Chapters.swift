import Dialogue
import Reports
import Screen
import Words

/// Going through the Bilanz by its chapters.
extension AppModel {
  /// What somebody writes about is in sight; without a chapter it is on the first page.
  mutating func showChapter(_ key: String?) {
    review.firstRow = key.map { reportText.firstRow(of: $0, columns: reportColumns) ?? review.firstRow } ?? 0
  }

  /// The beginning of the next page or chapter, or of the one before, of the head at last.
  mutating func turnChapter(_ step: Int) -> [AppEffect] {
    let text = reportText
    // The first page is in sight with the head.
    let rows = [0] + text.beginnings(columns: reportColumns).dropFirst()
    let last = text.scrolled(columns: reportColumns).lastFirstRow(rows: textArea(in: layout.place).rows)
    let current = min(review.firstRow, last)
    let target = step > 0 ? rows.first { $0 > current } : rows.last { $0 < current }
    guard let target, min(target, last) != current else {
      return refuseInput(step > 0 ? texts.noFurtherChapter : texts.noEarlierChapter)
    }
    review.firstRow = min(target, last)
    return []
  }

  var chapterQuestion: Question {
    let chapters = lookedBack?.report?.chapters ?? []
    return Question(
      texts.whichChapter, chapters, { $0.title[texts.language] },
      enter: Question.Reply(hint: texts.enterIsFirstPage) { model, _ in
        model.entry = nil
        model.showChapter(nil)
        return []
      }, hints: .named(second: texts.digitIsChapter(of: chapters.count))
    ) { chapter, model, _ in
      model.showChapter(chapter.key)
      return []
    }
  }

  private var reportText: ReportText { ReportText(texts: texts, looked: lookedBack) }

  private var reportColumns: Int { layout.place.columns - 4 }
}
