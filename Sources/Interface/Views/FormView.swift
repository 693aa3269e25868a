import Dialogue
import Screen
import Words

/// A list of fields with their values and what they are for; the selected one is shown in full.
struct FormView: ScreenPart {
  let screen: ScreenView
  let form: Form

  func render(into buffer: inout Buffer, in area: Rect) {
    let fields = model.fields(of: form)
    let columns = area.columns - 4 - Gutter.columns
    // Where there is no room for a column of explanations, that of the selected field stands below the list.
    let explains = columns >= 70 && fields.contains { !$0.explanation.isEmpty }
    let table = table(of: fields, explains: explains)
    let below = fields.indices.contains(form.index) && !explains ? fields[form.index].explanation : ""
    ScrolledList(fields.count, selected: form.index) { index in
      index == form.index ? table.lines(index, columns: columns) : [table.row(index, columns: columns)]
    }.render(
      title: title, trailing: texts.fieldOf(form.index + 1, fields.count),
      footer: below.isEmpty ? [] : [StyledLine(below, .muted)], texts: texts, into: &buffer, in: area)
  }

  var title: String {
    switch form.subject {
    case .cycle: texts.title(of: .frame(.editCycle))
    case .need: texts.needForm
    case .partner: texts.partnerForm
    }
  }

  private func value(of field: FormField) -> (text: String, role: Role) {
    field.value.isEmpty ? ("–", .muted) : (field.value, .text)
  }

  private func table(of fields: [FormField], explains: Bool) -> Table {
    let explanations = Table.Column(
      title: "", alignment: .left, cells: fields.map { ($0.explanation, .muted) })
    return Table(
      columns: [
        Table.Column(title: "", alignment: .left, cells: fields.map { ($0.label, .muted) }),
        Table.Column(title: "", alignment: .left, isWide: true, fills: true, cells: fields.map(value)),
      ] + (explains ? [explanations] : []))
  }
}
