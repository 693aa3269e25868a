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

  /// Without a heading; none when there is nobody to invite.
  var short: [StyledLine] {
    guard !quiet.isEmpty else { return [] }
    return StyledLine.flowed("\(texts.withoutTurn): ", quiet, .secret, columns: columns, indent: "  ")
  }

  /// The names below a heading, and below them those who listen.
  var names: [StyledLine] {
    let listening = session.listeningToday.map(\.numbered)
    let list =
      quiet.isEmpty
      ? [] : [StyledLine(texts.withoutTurn, .title)] + StyledLine.flowed("", quiet, .secret, columns: columns)
    let listeners =
      listening.isEmpty
      ? [] : StyledLine.flowed("\(texts.listensToday): ", listening, .secret, columns: columns, indent: "  ")
    return list.isEmpty && listeners.isEmpty ? [] : [StyledLine()] + list + listeners
  }

  /// What one could say to them; none when there is nobody to invite.
  var sentence: [StyledLine] {
    guard !quiet.isEmpty, let prompt = model.library.prompt("ex.invite") else { return [] }
    return StyledLine.wrapped("– " + prompt.text[texts.language], columns: columns, indent: "  ")
  }
}
