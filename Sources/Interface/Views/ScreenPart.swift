import Dialogue

/// What is drawn on the screen, or said on it, from all that the screen knows.
protocol ScreenPart {
  var screen: ScreenView { get }
}

extension ScreenPart {
  var model: AppModel { screen.model }
  var texts: Texts { screen.texts }
  var moment: Moment { screen.moment }
  var layout: ScreenLayout { screen.layout }

  /// The first key of a command that has a meaning here.
  func key(_ command: Command) -> String { screen.key(command) }
}
