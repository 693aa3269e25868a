import Dialogue
import Screen

/// What staff type on the board, in the directory and on the Bilanz.
extension AppModel {
  /// The half-typed line of staff as it is kept on disk; nil while nothing is typed.
  var deskDraft: Draft? {
    guard deskPart != nil, case .line(let line) = entry, line.purpose.isKeptAtDesk else { return nil }
    return line.draft(in: deskField(line.purpose))
  }

  /// Gives up what was begun about partners that `effects` take out of the directory: nobody would find it again, and it
  /// would be in every copy of the database.
  mutating func giveUpDrafts(after effects: [AppEffect]) -> [AppEffect] {
    var gone: Set<NetworkPartner.ID> = []
    for case .write(.keep(let facts)) in effects { gone.formUnion(facts.filter { !$0.isListed }.map(\.partner.id)) }
    guard !gone.isEmpty else { return [] }
    return deskDrafts.sorted { $0.key < $1.key }.compactMap { field, draft in
      guard case .partner(let partner) = draft.subject, gone.contains(partner) else { return nil }
      deskDrafts[field] = nil
      return .write(.saveAtDesk(nil, field: draft.field))
    }
  }

  /// What has become of the line that was typed before, and of the one that is typed now.
  mutating func keepAtDesk(insteadOf before: Draft?) -> [AppEffect] {
    let draft = deskDraft
    var effects: [AppEffect] = []
    if let field = before?.field, field != draft?.field, let left = deskDrafts.removeValue(forKey: field) {
      effects.append(.write(.saveAtDesk(nil, field: left.field)))
    }
    if let draft, deskDrafts[draft.field] != draft {
      // One that an earlier program kept under another name goes on under this one.
      if let kept = deskDrafts[draft.field], kept.field != draft.field {
        effects.append(.write(.saveAtDesk(nil, field: kept.field)))
      }
      deskDrafts[draft.field] = draft
      effects.append(.write(.saveAtDesk(draft, field: draft.field)))
    }
    return effects
  }

  /// The name of a field in which staff type: what they write about one cycle does not belong to another.
  private func deskField(_ purpose: LinePurpose) -> String {
    let about = question(purpose).about
    return about.isEmpty ? purpose.field : about + " " + purpose.field
  }

  /// What staff left half typed, by the names that its fields have now.
  static func byField(_ drafts: [Draft]) -> [String: Draft] {
    Dictionary(drafts.map { (currentField($0.field), $0) }, uniquingKeysWith: { $1 })
  }

  /// The name that a kept field has now; what is about one cycle has the cycle before it.
  private static func currentField(_ kept: String) -> String {
    let start = kept.firstIndex { $0 == "{" || $0 == "[" } ?? kept.endIndex
    guard let purpose = LinePurpose(field: String(kept[start...])) else { return kept }
    return String(kept[..<start]) + purpose.field
  }

  /// The line that was left half typed in this field when the program ended.
  func keptLine(_ purpose: LinePurpose) -> Line? {
    guard deskPart != nil, purpose.isKeptAtDesk, let draft = deskDrafts[deskField(purpose)] else { return nil }
    return Line(purpose, from: draft)
  }
}

extension LinePurpose {
  /// What is looked for and where a file goes is not worth keeping.
  fileprivate var isKeptAtDesk: Bool {
    switch self {
    case .desk(.search), .desk(.reportFile): false
    case .desk(.stageReason), .desk(.statement), .desk(.recommendation), .desk(.addressee), .desk(.recommendedUntil),
      .desk(.detail), .desk(.newPartner), .desk(.partner), .desk(.partnerStageDay), .desk(.partnerStageReason), .person,
      .topic, .need, .hour:
      true
    }
  }
}
