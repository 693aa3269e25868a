/// Splits a stream of characters into text, controls and sequences, as xterm's parser does.
struct SequenceParser: Equatable, Sendable {
  private enum State: Equatable, Sendable {
    case ground
    case escape
    case sequence
    /// An operating system command, until BEL or ST.
    case command
    /// DCS, SOS, PM or APC: skipped until ST.
    case skipped
    /// ESC inside a string: the first half of ST, or the end of the string without effect.
    case commandEscape
    case skippedEscape
  }

  private var state = State.ground
  /// What has been read of the sequence or the command.
  private var body = ""

  /// Reads one character, and returns what is complete with it.
  mutating func consume(_ scalar: Unicode.Scalar) -> ParserEvent? {
    switch state {
    case .command, .skipped: return consumeInString(scalar)
    case .commandEscape where scalar == "\\": return finishCommand()
    case .commandEscape, .skippedEscape: enter(.escape)
    case .ground, .escape, .sequence: break
    }
    switch scalar.value {
    case 0x1B: enter(.escape)
    case 0x18, 0x1A: enter(.ground)
    case 0x7F: break
    // Controls act at once, even in the middle of a sequence.
    case 0..<0x20: return .control(scalar.value)
    // The C1 controls are short for ESC and the character 0x40 lower.
    case 0x80..<0xA0:
      enter(.escape)
      return consumeInEscape(Unicode.Scalar(UInt8(scalar.value - 0x40)))
    case _ where state == .escape: return consumeInEscape(scalar)
    case _ where state == .sequence: return consumeInSequence(scalar)
    default: return .print(scalar)
    }
    return nil
  }

  private mutating func enter(_ next: State) {
    state = next
    body = ""
  }

  /// Keeps a part of a sequence, but no endless one.
  private mutating func keep(_ scalar: Unicode.Scalar) {
    if body.utf8.count < 4096 { body.unicodeScalars.append(scalar) }
  }

  private mutating func consumeInEscape(_ scalar: Unicode.Scalar) -> ParserEvent? {
    switch scalar.value {
    case 0x20..<0x30:
      keep(scalar)
      return nil
    case 0x30..<0x7F:
      let intermediates = body
      enter(.ground)
      guard intermediates.isEmpty else { return .escape(intermediates: intermediates, final: scalar) }
      switch scalar {
      case "[": enter(.sequence)
      case "]": enter(.command)
      case "P", "X", "^", "_": enter(.skipped)
      case "\\": break
      default: return .escape(intermediates: "", final: scalar)
      }
      return nil
    default:
      enter(.ground)
      return .print(scalar)
    }
  }

  private mutating func consumeInSequence(_ scalar: Unicode.Scalar) -> ParserEvent? {
    switch scalar.value {
    case 0x20..<0x40:
      keep(scalar)
      return nil
    case 0x40..<0x7F:
      let sequence = ControlSequence(body: body, final: scalar)
      enter(.ground)
      return .sequence(sequence)
    default:
      enter(.ground)
      return .print(scalar)
    }
  }

  private mutating func consumeInString(_ scalar: Unicode.Scalar) -> ParserEvent? {
    switch scalar.value {
    case 0x1B: state = state == .command ? .commandEscape : .skippedEscape
    case 0x18, 0x1A: enter(.ground)
    case 0x07 where state == .command: return finishCommand()
    case 0x9C where state == .command: return finishCommand()
    case 0x9C: enter(.ground)
    default: if state == .command { keep(scalar) }
    }
    return nil
  }

  private mutating func finishCommand() -> ParserEvent {
    let command = body
    enter(.ground)
    return .command(command)
  }
}
