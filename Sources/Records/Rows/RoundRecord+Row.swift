import Dialogue

extension RoundRecord: SessionRow {
  static let table = "round_answer"
  static let columns = ["id", "participant", "round", "state", "mood", "word"]

  var values: [(any StoredValue)?] { [id, participant, round, state, mood, word] }

  init(_ row: StoredRow) throws(StoreError) {
    self.init(
      id: try row.value("id"), participant: try row.value("participant"), round: try row.value("round"),
      state: try row.value("state"), mood: try row.optional("mood"), word: try row.optional("word"))
  }
}
