import Dialogue
import Screen
import Words

/// A list of fields with their values, one of them selected and shown in full.
struct FormView: ScreenPart {
  let screen: ScreenView
  let form: Form

  func render(into buffer: inout Buffer, in area: Rect) {
    let title =
      switch form.subject {
      case .cycle: texts.title(of: .frame(.editCycle))
      case .need: texts.needForm
      case .partner: texts.partnerForm
      }
    let items = model.fields(of: form).enumerated().map { index, field in
      lines(field.label, field.value, isSelected: index == form.index, columns: area.columns - 4 - Gutter.columns)
    }
    ScrolledList(items, selected: form.index).render(
      title: title, trailing: texts.fieldOf(form.index + 1, items.count), texts: texts, into: &buffer, in: area)
  }

  private func lines(_ label: String, _ value: String, isSelected: Bool, columns: Int) -> [StyledLine] {
    let labelColumns = 22
    let room = columns - labelColumns - 1
    let values = isSelected ? value.wrapped(columns: max(1, room)) : [value.clipped(columns: room)]
    return values.enumerated().map { offset, text in
      StyledLine([((offset == 0 ? label : "").padded(columns: labelColumns), .title), (" " + text, .text)])
    }
  }
}
