import Content
import Dialogue
import Screen

/// A list of fields with their values, one of them selected.
struct FormView {
  let screen: ScreenView

  private var texts: Texts { screen.texts }
  private var model: AppModel { screen.model }

  func render(into buffer: inout Buffer, in area: Rect) {
    guard let form = model.form else { return }
    let fields = self.fields(of: form)
    let rows = max(1, area.rows - 2)
    let first = max(0, min(form.index - rows + 1, fields.count - rows))
    let height = min(area.rows, fields.count + 2)
    let rect = Rect(row: area.row, column: 0, rows: height, columns: area.columns)
    buffer.fill(rect, role: .text)
    let title = form.subject == .cycle ? texts.title(of: .editCycle) : texts.needForm
    let lines = fields.enumerated().dropFirst(first).map { index, field in
      let isSelected = index == form.index
      return StyledLine([
        (isSelected ? "▶ " : "  ", .current), (field.label.padded(columns: 24), isSelected ? .selection : .title),
        (" " + field.value, .text),
      ])
    }
    let inside = buffer.panel(rect, title: title, Array(lines))
    buffer.cursor = Position(row: inside.row + form.index - first, column: inside.column)
  }

  private func fields(of form: Form) -> [(label: String, value: String)] {
    switch form.subject {
    case .cycle: return CycleField.allCases.map { (label: texts.label(of: $0), value: model.value(of: $0)) }
    case .need(let id):
      guard let need = model.session?.needList[id] else { return [] }
      return NeedField.allCases.map { (label: texts.label(of: $0), value: value(of: $0, in: need)) }
    }
  }

  private func value(of field: NeedField, in need: Need) -> String {
    switch field {
    case .wording: need.wording
    case .sharedBy: need.sharedBy.map(String.init) ?? ""
    case .urgency: need.urgency.map(texts.urgency) ?? ""
    case .level: need.level.map(texts.level) ?? ""
    case .category: need.category.flatMap { model.library.category($0)?.title[texts.contentLanguage] } ?? texts.areaOpen
    case .gkvField: need.field.map(texts.field) ?? ""
    case .helpers: need.helpers
    case .existingOffer: need.existingOffer
    case .barrier: need.barrier
    case .nextStep: need.nextStep
    case .responsible: need.responsible
    case .dueOn: need.dueOn.map(texts.date) ?? ""
    case .status: texts.status(need.status)
    case .answer: need.answer
    case .confidential: texts.yesNo(need.isConfidential)
    case .released: texts.yesNo(need.isReleased)
    }
  }
}
