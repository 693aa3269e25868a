import Content
import Dialogue
import Screen

/// A list of fields with their values, one of them selected and shown in full.
struct FormView {
  let screen: ScreenView

  private var texts: Texts { screen.texts }
  private var model: AppModel { screen.model }

  func render(into buffer: inout Buffer, in area: Rect) {
    guard let form = model.form else { return }
    let title =
      switch form.subject {
      case .cycle: texts.title(of: .editCycle)
      case .need: texts.needForm
      case .partner: texts.partnerForm
      }
    let items = fields(of: form).enumerated().map { index, field in
      lines(field.label, field.value, isSelected: index == form.index, columns: area.columns - 4)
    }
    let (shown, row) = ScrolledList(items, selected: form.index).visible(rows: area.rows - 2)
    let inside = buffer.panel(area, title: title, trailing: texts.fieldOf(form.index + 1, items.count), shown)
    buffer.cursor = Position(row: inside.row + row, column: inside.column)
  }

  private func lines(_ label: String, _ value: String, isSelected: Bool, columns: Int) -> [StyledLine] {
    let labelColumns = 22
    let room = columns - labelColumns - 3
    let values = isSelected ? value.wrapped(columns: max(1, room)) : [value.clipped(columns: room)]
    return values.enumerated().map { offset, text in
      guard offset == 0 else { return StyledLine(String(repeating: " ", count: labelColumns + 3) + text) }
      return StyledLine([
        (isSelected ? "▶ " : "  ", .current), (label.padded(columns: labelColumns), isSelected ? .selection : .title),
        (" " + text, .text),
      ])
    }
  }

  private func fields(of form: Form) -> [(label: String, value: String)] {
    switch form.subject {
    case .cycle: return CycleField.allCases.map { (label: texts.label(of: $0), value: model.value(of: $0)) }
    case .partner(let id):
      guard let partner = model.desk.directory[id] else { return [] }
      return PartnerField.allCases.map { (label: texts.label(of: $0), value: model.value(of: $0, in: partner)) }
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
    case .moreCategories:
      need.moreCategories.compactMap { model.library.category($0)?.short[texts.contentLanguage] }
        .joined(separator: ", ")
    case .drive: need.drive
    case .derivedDemand: need.derivedDemand
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
