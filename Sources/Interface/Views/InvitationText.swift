import Content
import Dialogue
import Screen
import Words

/// Whom one may invite, with a sentence for it, and who only listens today; never for the group's eyes.
struct InvitationText: ScreenPart {
  let screen: ScreenView
  let session: SessionStateMachine
  let columns: Int

  private var quiet: [String] { session.withoutTurn.map(\.numbered) }

  /// Only whom one may invite; none when there is nobody.
  var short: [StyledLine] {
    guard !quiet.isEmpty else { return [] }
    return StyledLine.flowed("\(texts.withoutTurn): ", quiet, .secret, columns: columns, indent: "  ")
  }

  /// The names behind what they have in common, and below them those who listen.
  var names: [StyledLine] {
    let listening = session.listeningToday.map(\.numbered)
    let listeners =
      listening.isEmpty
      ? [] : StyledLine.flowed("\(texts.listensToday): ", listening, .secret, columns: columns, indent: "  ")
    return short + listeners
  }

  /// What one could say to them; none when there is nobody to invite.
  var sentence: [StyledLine] {
    guard !quiet.isEmpty, let prompt = model.library.prompt("ex.invite") else { return [] }
    return StyledLine.wrapped("– " + prompt.text[texts.language], columns: columns, indent: "  ")
  }
}
