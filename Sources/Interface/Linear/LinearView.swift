package import Dialogue
package import Screen

/// What is said where nothing is drawn: all that the screen shows at this moment, in the order of its importance, and
/// what of it is new since another moment.
package struct LinearView {
  /// How much is in view of what can be scrolled: a page of a text is said at once, and no line is cut.
  package static let size = Size(rows: 100, columns: 400)

  /// All there is to say now.
  package let announcements: [Announcement]
  private let typed: TypedLine?
  private let isHidden: Bool
  private let texts: Texts

  package init(_ model: AppModel, at now: ClockReading) {
    let screen = ScreenView(model, at: now)
    let front = FrontPart(screen: screen)
    texts = model.texts
    isHidden = model.isHidden
    typed = front.typed
    announcements =
      model.isHidden
      ? SaidPart(screen: screen).saving + HiddenPart(screen: screen).announcements
      : SaidPart(screen: screen).announcements + front.announcements + TalkPart(screen: screen).announcements
        + front.row + RowPart(screen: screen).announcements + HourPart(screen: screen).announcements
        + RequestPart(screen: screen).announcements
  }

  /// What is said first of all: how to get help, and how to hear everything once more.
  package static func opening(_ model: AppModel) -> Utterance {
    func key(_ command: GeneralCommand) -> String {
      model.keymap.firstKey(of: .general(command)).map(model.texts.key(sequence:)) ?? ""
    }
    return .line(model.texts.linesOpening(help: key(.help), again: key(.readAgain)))
  }

  /// What has changed since `previous`; everything where that is nil.
  ///
  /// With `isAnswer` it is said after a key: what the key has to say is then said however often it was said before, and a
  /// key that changes nothing is told where one is.
  package func spoken(after previous: LinearView?, isAnswer: Bool = false) -> [Utterance] {
    guard let previous else { return everything }
    let known = Dictionary(previous.announcements.map { ($0.subject, $0) }) { first, _ in first }
    let hiding: [Utterance] = isHidden && !previous.isHidden ? [.outOfSight] : []
    let echo = isHidden ? [] : typed?.spoken(after: previous.typed, texts) ?? []
    let new = announcements.filter { announcement in
      announcement.isNew(after: known[announcement.subject]) || (isAnswer && announcement.subject == .message)
    }
    let all = hiding + echo + new.map { .line($0.text) }
    return all.isEmpty && isAnswer ? [place].compactMap(\.self).map { .line($0.text) } : all
  }

  /// Everything, also what is only said on request.
  private var everything: [Utterance] {
    announcements.filter { [.appearance, .request].contains($0.occasion) && !$0.text.isEmpty }.map { .line($0.text) }
  }

  /// Where the keys go: the row that is chosen, or else what is in front.
  private var place: Announcement? {
    let rows = announcements.filter { if case .row = $0.subject { true } else { false } }
    return rows.first { $0.occasion == .appearance } ?? announcements.first { $0.subject == .front }
      ?? announcements.first
  }
}
