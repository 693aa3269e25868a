import Dialogue

extension RoundRecord: SessionRow {
  static let table = "round_answer"

  var values: KeyValuePairs<String, (any StoredValue)?> {
    ["id": id, "participant": participant, "round": round, "state": state, "mood": mood, "word": word]
  }

  init(_ row: StoredRow) throws(StoreError) {
    self.init(
      id: try row.value("id"), participant: try row.value("participant"), round: try row.value("round"),
      state: try row.value("state"), mood: try row.optional("mood"), word: try row.optional("word"))
  }
}
