import Dialogue
import Screen

/// What may be heard by everybody, and nothing else: the same as the screen shows then.
struct HiddenPart: ScreenPart {
  let screen: ScreenView

  var announcements: [Announcement] {
    let keys = HintText(screen: screen).hints.items.joined(separator: " · ")
    return [Announcement(.front, texts.hidden)] + running + HourPart(screen: screen).clocks
      + [Announcement(.keys("hidden"), keys)]
  }

  private var running: [Announcement] {
    guard let (length, title, below) = HiddenView(screen: screen).running(columns: LinearView.size.columns) else {
      return []
    }
    return [Announcement(.topic, title.joined(separator: " "))]
      + below.enumerated().map { Announcement(.text("hidden", $0.offset), $0.element.text) }
      + [Announcement(.list("clock", 0), texts.clock(length), on: .request)]
  }
}
