import Dialogue
import Screen

extension AppModel {
  /// The half-typed line as it is kept on disk; nil while nothing is typed. A name stays one until the questions
  /// after it are answered.
  var draft: Draft? {
    switch entry {
    case .line(let line):
      guard line.editor.kept.isEmpty else { return line.draft(in: line.purpose.field) }
      switch line.purpose {
      case .person(.newDistrict(let name, let arrives)):
        return draft(name, for: .person(arrives ? .arrival : .expected))
      case .person(.district(let id, let name)): return draft(name, for: .person(.name(id)))
      case .person, .topic, .need, .hour, .desk: return nil
      }
    case .choice(let choice):
      switch choice.purpose {
      case .newcomer(.known(let name, let arrives)), .newcomer(.district(let name, let arrives)),
        .newcomer(.access(let name, _, let arrives)):
        return draft(name, for: .person(arrives ? .arrival : .expected))
      case .participant(let id, .known(let name)), .participant(let id, .district(let name)):
        return draft(name, for: .person(.name(id)))
      case .participant, .person, .technology, .hour, .topic, .need, .plan, .report, .look, .partnerStage: return nil
      }
    case .pasted(let pasted): return pasted.typed.flatMap { draft($0.editor.kept, for: $0.purpose) }
    case nil: return nil
    }
  }

  private func draft(_ name: String, for purpose: LinePurpose) -> Draft {
    Draft(field: purpose.field, text: name, cursor: name.count)
  }
}
