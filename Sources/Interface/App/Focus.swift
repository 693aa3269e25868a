package import Screen

/// What the keys go to: the one order in which one thing comes before another, for input, hints and drawing.
package enum Focus: Equatable, Sendable {
  /// Everything private is out of sight, and with it all that could be changed unseen.
  case hidden
  case overlay(Overlay)
  case line(Line)
  case choice(Choice)
  case pasted(PastedTopics)
  case form(Form)
  /// The first keys of a sequence.
  case sequence([Key])
  case place(AppModel.Place)
}

extension AppModel {
  /// What the keys go to now.
  package var focus: Focus {
    if isHidden { return .hidden }
    if let overlay { return .overlay(overlay) }
    switch entry {
    case .line(let line): return .line(line)
    case .choice(let choice): return .choice(choice)
    case .pasted(let pasted): return .pasted(pasted)
    case nil: break
    }
    if let form { return .form(form) }
    return keys.isEmpty ? .place(place) : .sequence(keys)
  }

  /// Whether letters go into a text.
  var isTyping: Bool {
    switch focus {
    case .line, .overlay(.palette): true
    case .hidden, .overlay(.help), .overlay(.crisisCard), .overlay(.talkShares), .choice, .pasted, .form, .sequence,
      .place:
      false
    }
  }
}
