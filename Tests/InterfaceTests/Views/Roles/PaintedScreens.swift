import Dialogue
import Interface
import Testing

/// A moment whose screen is compared in its roles.
enum PaintedScreens: String, CaseIterable, Sendable {
  case today, preparation, checkIn, topics, turn, turnSoonOver, turnOver, topicDone, pause, disturbance, needs, checkOut
  case wrapUp, method, palette, question, answer, form, pasted, help, hidden, talkShares, crisisCard
  case review, board, partners, report, notSaved

  var trainer: Trainer {
    get throws {
      switch self {
      case .today: return try Trainer(in: .today)
      case .preparation: return try Trainer(in: .preparation)
      case .checkIn: return try Trainer(in: .checkIn)
      case .topics: return try Trainer(in: .topics)
      case .turn: return try Trainer(in: .exchange)
      case .turnSoonOver: return try Trainer(in: .exchange, at: "12:55:55")
      case .turnOver: return try Trainer(in: .exchange, at: "12:56:40")
      case .topicDone: return try Trainer(in: .exchange).pressing("Right")
      case .pause: return try Trainer(in: .pause)
      case .disturbance: return try Trainer(in: .exchange).pressing("s c 1 Space")
      case .needs: return try Trainer(in: .needs)
      case .checkOut: return try Trainer(in: .checkOut)
      case .wrapUp: return try Trainer(in: .wrapUp)
      case .method: return try Trainer(in: .afterTurns).pressing("c 2")
      case .answer: return try Trainer(in: .needs).pressing("c Down Down")
      case .pasted:
        var trainer = try Trainer(in: .topics)
        trainer.tell(.pasted("Petra: Schlafen\nWas hilft bei Amtspost?"))
        return trainer
      case .help: return try Trainer(in: .exchange).pressing("?")
      case .hidden: return try Trainer(in: .exchange).pressing("v")
      case .talkShares:
        var trainer = try Trainer(in: .afterTurns)
        trainer.run(.fairness(.talkShares))
        return trainer
      case .crisisCard: return try Trainer(in: .checkIn).pressing("k")
      case .partners: return try Trainer(in: .today).pressing("g n")
      case .report: return try Trainer(in: .today).pressing("g i")
      case .palette: return try Trainer(in: .exchange).pressing(": B e d Down")
      case .question: return try Trainer(in: .needs).pressing("c")
      case .form: return try Trainer(in: .needs).pressing("Enter Down")
      case .review: return try Trainer(in: .today).pressing("g r Down")
      case .board: return try Trainer(in: .today).pressing("g b Down")
      case .notSaved:
        var trainer = try Trainer(in: .exchange)
        trainer.tell(.saving(.notStored(Unsaved(steps: 2, reason: .diskFull, storedUntil: nil))))
        return trainer
      }
    }
  }
}

extension Trainer {
  fileprivate init(in scene: Scene, at time: String) throws {
    try self.init(in: scene)
    look(at: time)
  }
}
