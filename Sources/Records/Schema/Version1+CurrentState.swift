extension Version1 {
  /// What holds now: the rows of the records with the latest facts laid over them.
  static let currentState = """
    CREATE VIEW held_session AS
    SELECT * FROM session WHERE started_at IS NOT NULL AND cancellation IS NULL;

    CREATE VIEW current_cycle AS
    SELECT fact.* FROM cycle
    JOIN cycle_fact AS fact ON fact.cycle = cycle.id AND fact.id = (
      SELECT id FROM cycle_fact WHERE cycle = cycle.id ORDER BY at DESC, id DESC LIMIT 1);

    CREATE VIEW current_participant AS
    SELECT participant.number, fact.* FROM participant
    JOIN participant_fact AS fact
      ON fact.cycle = participant.cycle AND fact.participant = participant.id AND fact.id = (
      SELECT id FROM participant_fact
      WHERE cycle = participant.cycle AND participant = participant.id ORDER BY at DESC, id DESC LIMIT 1);
    """ + "\n" + currentNeed

  /// For every field a search of its own: it reads one entry of the index, and only for the fields asked for.
  private static let currentNeed = """
    CREATE VIEW current_need AS
    SELECT
      need.session, need.ordinal, need.id, need.topic, need.merged_into,
      coalesce(\(latest("wording")), wording) AS wording,
      nullif(coalesce(\(latest("category")), category), '') AS category,
      nullif(coalesce(\(latest("gkvField")), gkv_field), '') AS gkv_field,
      nullif(coalesce(\(latest("level")), level), '') AS level,
      CAST(nullif(coalesce(\(latest("sharedBy")), shared_by), '') AS INTEGER) AS shared_by,
      nullif(coalesce(\(latest("urgency")), urgency), '') AS urgency,
      coalesce(\(latest("barrier")), barrier) AS barrier,
      coalesce(\(latest("existingOffer")), existing_offer) AS existing_offer,
      coalesce(\(latest("helpers")), helpers) AS helpers,
      coalesce(\(latest("nextStep")), next_step) AS next_step,
      coalesce(\(latest("responsible")), responsible) AS responsible,
      nullif(coalesce(\(latest("dueOn")), due_on), '') AS due_on,
      coalesce(\(latest("status")), status) AS status,
      coalesce(\(latest("answer")), answer) AS answer,
      coalesce(\(latest("moreCategories")), more_categories) AS more_categories,
      coalesce(\(latest("drive")), drive) AS drive,
      coalesce(\(latest("derivedDemand")), derived_demand) AS derived_demand,
      nullif(\(latest("reportedBackOn")), '') AS reported_back_on,
      CAST(coalesce(\(latest("confirmed")), is_confirmed) AS INTEGER) AS is_confirmed,
      CAST(coalesce(\(latest("confidential")), is_confidential) AS INTEGER) AS is_confidential,
      CAST(coalesce(\(latest("released")), is_released) AS INTEGER) AS is_released
    FROM need;
    """

  /// The latest value of a field, as a subquery.
  private static func latest(_ field: String) -> String {
    """
    (SELECT value FROM need_fact WHERE need = need.id AND field = '\(field)'
        ORDER BY at DESC, id DESC LIMIT 1)
    """
  }
}
