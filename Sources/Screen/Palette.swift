/// The look of every role.
package struct Palette: Equatable, Sendable {
  private let appearances: [Role: Appearance]

  /// A palette; roles that are not given look like `text`.
  package init(_ appearances: [Role: Appearance]) { self.appearances = appearances }

  /// The look of `role`.
  package subscript(role: Role) -> Appearance { appearances[role] ?? appearances[.text] ?? Appearance() }

  /// Tells the states apart without any colour.
  package static let monochrome = Palette([
    .text: Appearance(),
    .muted: Appearance(dim: true),
    .title: Appearance(bold: true),
    .strong: Appearance(bold: true),
    .border: Appearance(dim: true),
    .accent: Appearance(bold: true),
    .current: Appearance(bold: true, reverse: true),
    .waiting: Appearance(),
    .good: Appearance(),
    .attention: Appearance(bold: true, underline: true),
    .timer: Appearance(bold: true),
    .timerSoon: Appearance(bold: true, underline: true),
    .timerOver: Appearance(reverse: true),
    .input: Appearance(underline: true),
    .selection: Appearance(reverse: true),
    .hint: Appearance(),
    .key: Appearance(bold: true),
    .secret: Appearance(underline: true),
    .banner: Appearance(bold: true, reverse: true),
  ])
}
