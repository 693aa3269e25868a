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
      coalesce((SELECT value FROM need_fact WHERE need = need.id AND field = 'wording'
        ORDER BY at DESC, id DESC LIMIT 1), wording) AS wording,
      nullif(coalesce((SELECT value FROM need_fact WHERE need = need.id AND field = 'category'
        ORDER BY at DESC, id DESC LIMIT 1), category), '') AS category,
      nullif(coalesce((SELECT value FROM need_fact WHERE need = need.id AND field = 'gkvField'
        ORDER BY at DESC, id DESC LIMIT 1), gkv_field), '') AS gkv_field,
      nullif(coalesce((SELECT value FROM need_fact WHERE need = need.id AND field = 'level'
        ORDER BY at DESC, id DESC LIMIT 1), level), '') AS level,
      CAST(nullif(coalesce((SELECT value FROM need_fact WHERE need = need.id AND field = 'sharedBy'
        ORDER BY at DESC, id DESC LIMIT 1), shared_by), '') AS INTEGER) AS shared_by,
      nullif(coalesce((SELECT value FROM need_fact WHERE need = need.id AND field = 'urgency'
        ORDER BY at DESC, id DESC LIMIT 1), urgency), '') AS urgency,
      coalesce((SELECT value FROM need_fact WHERE need = need.id AND field = 'barrier'
        ORDER BY at DESC, id DESC LIMIT 1), barrier) AS barrier,
      coalesce((SELECT value FROM need_fact WHERE need = need.id AND field = 'existingOffer'
        ORDER BY at DESC, id DESC LIMIT 1), existing_offer) AS existing_offer,
      coalesce((SELECT value FROM need_fact WHERE need = need.id AND field = 'helpers'
        ORDER BY at DESC, id DESC LIMIT 1), helpers) AS helpers,
      coalesce((SELECT value FROM need_fact WHERE need = need.id AND field = 'nextStep'
        ORDER BY at DESC, id DESC LIMIT 1), next_step) AS next_step,
      coalesce((SELECT value FROM need_fact WHERE need = need.id AND field = 'responsible'
        ORDER BY at DESC, id DESC LIMIT 1), responsible) AS responsible,
      nullif(coalesce((SELECT value FROM need_fact WHERE need = need.id AND field = 'dueOn'
        ORDER BY at DESC, id DESC LIMIT 1), due_on), '') AS due_on,
      coalesce((SELECT value FROM need_fact WHERE need = need.id AND field = 'status'
        ORDER BY at DESC, id DESC LIMIT 1), status) AS status,
      coalesce((SELECT value FROM need_fact WHERE need = need.id AND field = 'answer'
        ORDER BY at DESC, id DESC LIMIT 1), answer) AS answer,
      coalesce((SELECT value FROM need_fact WHERE need = need.id AND field = 'moreCategories'
        ORDER BY at DESC, id DESC LIMIT 1), more_categories) AS more_categories,
      coalesce((SELECT value FROM need_fact WHERE need = need.id AND field = 'drive'
        ORDER BY at DESC, id DESC LIMIT 1), drive) AS drive,
      coalesce((SELECT value FROM need_fact WHERE need = need.id AND field = 'derivedDemand'
        ORDER BY at DESC, id DESC LIMIT 1), derived_demand) AS derived_demand,
      nullif((SELECT value FROM need_fact WHERE need = need.id AND field = 'reportedBackOn'
        ORDER BY at DESC, id DESC LIMIT 1), '') AS reported_back_on,
      CAST(coalesce((SELECT value FROM need_fact WHERE need = need.id AND field = 'confirmed'
        ORDER BY at DESC, id DESC LIMIT 1), is_confirmed) AS INTEGER) AS is_confirmed,
      CAST(coalesce((SELECT value FROM need_fact WHERE need = need.id AND field = 'confidential'
        ORDER BY at DESC, id DESC LIMIT 1), is_confidential) AS INTEGER) AS is_confidential,
      CAST(coalesce((SELECT value FROM need_fact WHERE need = need.id AND field = 'released'
        ORDER BY at DESC, id DESC LIMIT 1), is_released) AS INTEGER) AS is_released
    FROM need;
    """
}
