PRAGMA application_id = 1937011307;
PRAGMA user_version = 9;
BEGIN;
PRAGMA defer_foreign_keys = ON;
CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
CREATE TABLE database_identity (
  singleton INTEGER NOT NULL PRIMARY KEY CHECK (singleton = 1),
  origin TEXT NOT NULL CHECK (length(origin) = 36),
  created_at TEXT NOT NULL CHECK (length(created_at) = 24),
  is_demo INTEGER NOT NULL DEFAULT 0 CHECK (is_demo IN (0, 1))
) STRICT;
CREATE TABLE cycle (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36)
) STRICT, WITHOUT ROWID;
CREATE TABLE cycle_fact (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  cycle TEXT NOT NULL REFERENCES cycle (id),
  at TEXT NOT NULL CHECK (length(at) = 24),
  origin TEXT NOT NULL CHECK (length(origin) = 36),
  name TEXT NOT NULL CHECK (length(name) <= 1024),
  districts TEXT NOT NULL CHECK (districts GLOB '[[]*]'),
  providers TEXT NOT NULL CHECK (providers GLOB '[[]*]'),
  team TEXT NOT NULL CHECK (team GLOB '[[]*]'),
  target_group TEXT NOT NULL CHECK (length(target_group) <= 16384),
  hotline TEXT NOT NULL CHECK (length(hotline) <= 1024),
  weekday INTEGER NOT NULL CHECK (weekday BETWEEN 1 AND 7),
  start_minute INTEGER NOT NULL CHECK (start_minute BETWEEN 0 AND 1439),
  time_zone TEXT NOT NULL CHECK (length(time_zone) <= 1024),
  first_date TEXT NOT NULL CHECK (length(first_date) = 10),
  planned_sessions INTEGER NOT NULL,
  check_in_minutes INTEGER NOT NULL,
  topics_minutes INTEGER NOT NULL,
  exchange_minutes INTEGER NOT NULL,
  needs_minutes INTEGER NOT NULL,
  check_out_minutes INTEGER NOT NULL,
  turn_seconds INTEGER NOT NULL,
  more_time_seconds INTEGER NOT NULL,
  direct_reply_seconds INTEGER NOT NULL,
  topic_minutes INTEGER NOT NULL,
  extension_minutes INTEGER NOT NULL,
  break_seconds INTEGER NOT NULL,
  ground_rules TEXT NOT NULL CHECK (ground_rules GLOB '[[]*]')
) STRICT, WITHOUT ROWID;
CREATE TABLE participant (
  cycle TEXT NOT NULL REFERENCES cycle (id),
  id TEXT NOT NULL CHECK (length(id) = 36),
  number INTEGER NOT NULL CHECK (number >= 1),
  PRIMARY KEY (cycle, id)
) STRICT, WITHOUT ROWID;
CREATE TABLE participant_fact (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  cycle TEXT NOT NULL,
  participant TEXT NOT NULL,
  at TEXT NOT NULL CHECK (length(at) = 24),
  origin TEXT NOT NULL CHECK (length(origin) = 36),
  name TEXT NOT NULL CHECK (length(name) <= 1024),
  district TEXT NOT NULL CHECK (length(district) <= 1024),
  access_mode TEXT NOT NULL CHECK (access_mode IN ('onSite', 'privateDevice', 'phone')),
  more_time INTEGER NOT NULL CHECK (more_time IN (0, 1)),
  FOREIGN KEY (cycle, participant) REFERENCES participant (cycle, id)
) STRICT, WITHOUT ROWID;
CREATE TABLE session (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  cycle TEXT NOT NULL REFERENCES cycle (id),
  cycle_fact TEXT NOT NULL REFERENCES cycle_fact (id),
  number INTEGER NOT NULL CHECK (number >= 1),
  date TEXT NOT NULL CHECK (length(date) = 10),
  scheduled_start TEXT NOT NULL CHECK (length(scheduled_start) = 24),
  started_at TEXT CHECK (length(started_at) = 24),
  ended_at TEXT CHECK (length(ended_at) = 24),
  milliseconds INTEGER NOT NULL CHECK (milliseconds >= 0),
  cancellation TEXT CHECK (length(cancellation) <= 16384),
  passes INTEGER NOT NULL CHECK (passes >= 0),
  closed_at TEXT NOT NULL CHECK (length(closed_at) = 24),
  origin TEXT NOT NULL CHECK (length(origin) = 36)
, revisions INTEGER NOT NULL DEFAULT 1 CHECK (revisions >= 1), revised_at TEXT CHECK (length(revised_at) = 24), is_without_names INTEGER NOT NULL DEFAULT 0 CHECK (is_without_names IN (0, 1))) STRICT, WITHOUT ROWID;
CREATE TABLE roster (
  session TEXT NOT NULL REFERENCES session (id),
  participant TEXT NOT NULL,
  fact TEXT NOT NULL REFERENCES participant_fact (id),
  PRIMARY KEY (session, participant)
) STRICT, WITHOUT ROWID;
CREATE TABLE session_team (
  session TEXT NOT NULL REFERENCES session (id),
  ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
  role TEXT NOT NULL CHECK (role IN ('facilitator', 'techSupport')),
  name TEXT NOT NULL CHECK (length(name) <= 1024),
  PRIMARY KEY (session, ordinal)
) STRICT, WITHOUT ROWID;
CREATE TABLE phase (
  session TEXT NOT NULL REFERENCES session (id),
  ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
  id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
  phase TEXT NOT NULL CHECK (phase IN (
    'preparation', 'checkIn', 'topics', 'exchange', 'needs', 'checkOut', 'wrapUp', 'closed')),
  started_at TEXT NOT NULL CHECK (length(started_at) = 24),
  milliseconds INTEGER NOT NULL CHECK (milliseconds >= 0),
  PRIMARY KEY (session, ordinal)
) STRICT, WITHOUT ROWID;
CREATE TABLE attendance (
  session TEXT NOT NULL REFERENCES session (id),
  ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
  id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
  participant TEXT NOT NULL,
  district TEXT NOT NULL CHECK (length(district) <= 1024),
  access_mode TEXT NOT NULL CHECK (access_mode IN ('onSite', 'privateDevice', 'phone')),
  joined_at TEXT NOT NULL CHECK (length(joined_at) = 24),
  left_at TEXT CHECK (length(left_at) = 24),
  is_late INTEGER NOT NULL CHECK (is_late IN (0, 1)),
  device INTEGER CHECK (device >= 1),
  PRIMARY KEY (session, ordinal),
  FOREIGN KEY (session, participant) REFERENCES roster (session, participant)
) STRICT, WITHOUT ROWID;
CREATE TABLE round_answer (
  session TEXT NOT NULL REFERENCES session (id),
  ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
  id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
  participant TEXT NOT NULL,
  round TEXT NOT NULL CHECK (round IN ('checkIn', 'checkOut', 'disturbance')),
  state TEXT NOT NULL CHECK (state IN ('given', 'passed', 'absent', 'notAsked')),
  mood INTEGER CHECK (mood BETWEEN 1 AND 5),
  word TEXT CHECK (length(word) <= 1024),
  PRIMARY KEY (session, ordinal),
  FOREIGN KEY (session, participant) REFERENCES roster (session, participant)
) STRICT, WITHOUT ROWID;
CREATE TABLE listed_topic (
  session TEXT NOT NULL REFERENCES session (id),
  ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
  id TEXT NOT NULL CHECK (length(id) = 36),
  title TEXT NOT NULL CHECK (length(title) <= 1024),
  origin TEXT NOT NULL CHECK (origin IN ('participant', 'store', 'impulse')),
  dots INTEGER CHECK (dots >= 0),
  selection TEXT CHECK (selection IN ('dots', 'acclamation', 'facilitator')),
  is_discussed INTEGER NOT NULL CHECK (is_discussed IN (0, 1)),
  milliseconds INTEGER CHECK (milliseconds >= 0),
  method TEXT CHECK (length(method) <= 1024),
  first_collected_on TEXT NOT NULL CHECK (length(first_collected_on) = 10),
  times_carried INTEGER NOT NULL CHECK (times_carried >= 0),
  recurrence_of TEXT CHECK (length(recurrence_of) = 36),
  merged_into TEXT,
  tie_reason TEXT CHECK (length(tie_reason) <= 1024),
  is_dropped INTEGER NOT NULL CHECK (is_dropped IN (0, 1)),
  position INTEGER NOT NULL CHECK (position >= 0),
  PRIMARY KEY (session, ordinal),
  UNIQUE (id, session),
  FOREIGN KEY (merged_into, session) REFERENCES listed_topic (id, session) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;
CREATE TABLE turn (
  session TEXT NOT NULL REFERENCES session (id),
  ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
  id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
  participant TEXT NOT NULL,
  topic TEXT,
  kind TEXT NOT NULL CHECK (kind IN ('turn', 'directReply', 'disturbance', 'step')),
  started_at TEXT NOT NULL CHECK (length(started_at) = 24),
  milliseconds INTEGER NOT NULL CHECK (milliseconds >= 0),
  segments INTEGER NOT NULL CHECK (segments >= 1),
  is_first INTEGER NOT NULL CHECK (is_first IN (0, 1)),
  PRIMARY KEY (session, ordinal),
  FOREIGN KEY (session, participant) REFERENCES roster (session, participant),
  FOREIGN KEY (topic, session) REFERENCES listed_topic (id, session)
) STRICT, WITHOUT ROWID;
CREATE TABLE event (
  session TEXT NOT NULL REFERENCES session (id),
  ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
  id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
  kind TEXT NOT NULL CHECK (kind IN ('disturbance', 'activeBreak', 'dialInIssue', 'extension', 'replan')),
  detail TEXT NOT NULL CHECK (length(detail) <= 1024),
  started_at TEXT NOT NULL CHECK (length(started_at) = 24),
  milliseconds INTEGER NOT NULL CHECK (milliseconds >= 0),
  outcome TEXT CHECK (length(outcome) <= 1024),
  helper TEXT CHECK (length(helper) <= 1024),
  PRIMARY KEY (session, ordinal),
  -- Of a disturbance nothing is kept that somebody could put into words.
  CHECK (kind <> 'disturbance' OR detail IN ('conflict', 'technology', 'emotion', 'outside', 'other')),
  CHECK (kind <> 'disturbance' OR coalesce(outcome, 'clarified')
    IN ('clarified', 'agreement', 'postponed', 'oneToOne'))
) STRICT, WITHOUT ROWID;
CREATE TABLE note (
  session TEXT NOT NULL REFERENCES session (id),
  ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
  id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
  kind TEXT NOT NULL CHECK (kind IN (
    'quote', 'idea', 'healthHelpful', 'healthWatchOut', 'perspective', 'strength', 'followUp', 'success',
    'takeaway', 'format', 'concern')),
  topic TEXT,
  text TEXT CHECK (length(text) <= 16384),
  is_released INTEGER CHECK (is_released IN (0, 1)), mentions INTEGER NOT NULL DEFAULT 1 CHECK (mentions >= 1),
  PRIMARY KEY (session, ordinal),
  FOREIGN KEY (topic, session) REFERENCES listed_topic (id, session)
) STRICT, WITHOUT ROWID;
CREATE TABLE need (
  session TEXT NOT NULL REFERENCES session (id),
  ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
  id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
  topic TEXT,
  wording TEXT NOT NULL CHECK (length(wording) <= 16384),
  category TEXT CHECK (length(category) <= 1024),
  gkv_field TEXT CHECK (gkv_field IN ('movement', 'nutrition', 'stressResources', 'substanceUse', 'none')),
  level TEXT CHECK (level IN ('individual', 'group', 'structural')),
  shared_by INTEGER CHECK (shared_by >= 0),
  urgency TEXT CHECK (urgency IN ('canWait', 'soon', 'urgent')),
  barrier TEXT NOT NULL CHECK (length(barrier) <= 16384),
  existing_offer TEXT NOT NULL CHECK (length(existing_offer) <= 16384),
  helpers TEXT NOT NULL CHECK (length(helpers) <= 16384),
  next_step TEXT NOT NULL CHECK (length(next_step) <= 16384),
  responsible TEXT NOT NULL CHECK (length(responsible) <= 16384),
  due_on TEXT CHECK (length(due_on) = 10),
  status TEXT NOT NULL CHECK (status IN (
    'captured', 'forwarded', 'inProgress', 'resolved', 'declined', 'withdrawn')),
  answer TEXT NOT NULL CHECK (length(answer) <= 16384),
  more_categories TEXT NOT NULL CHECK (length(more_categories) <= 2048),
  drive TEXT NOT NULL CHECK (length(drive) <= 16384),
  derived_demand TEXT NOT NULL CHECK (length(derived_demand) <= 16384),
  is_confirmed INTEGER NOT NULL CHECK (is_confirmed IN (0, 1)),
  is_confidential INTEGER NOT NULL CHECK (is_confidential IN (0, 1)),
  is_released INTEGER NOT NULL CHECK (is_released IN (0, 1)),
  merged_into TEXT REFERENCES need (id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (session, ordinal),
  FOREIGN KEY (topic, session) REFERENCES listed_topic (id, session)
) STRICT, WITHOUT ROWID;
CREATE TABLE need_fact (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  need TEXT NOT NULL REFERENCES need (id),
  at TEXT NOT NULL CHECK (length(at) = 24),
  origin TEXT NOT NULL CHECK (length(origin) = 36),
  session TEXT REFERENCES session (id),
  ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
  field TEXT NOT NULL CHECK (field IN (
    'status', 'answer', 'reportedBackOn', 'wording', 'category', 'gkvField', 'level', 'sharedBy', 'urgency',
    'barrier', 'existingOffer', 'helpers', 'nextStep', 'responsible', 'dueOn', 'confirmed', 'confidential',
    'released', 'moreCategories', 'drive', 'derivedDemand')),
  value TEXT NOT NULL CHECK (length(value) <= 16384),
  CHECK (CASE field
    WHEN 'status' THEN value IN (
      'captured', 'forwarded', 'inProgress', 'resolved', 'declined', 'withdrawn')
    WHEN 'level' THEN value IN ('', 'individual', 'group', 'structural')
    WHEN 'urgency' THEN value IN ('', 'canWait', 'soon', 'urgent')
    WHEN 'gkvField' THEN value IN (
      '', 'movement', 'nutrition', 'stressResources', 'substanceUse', 'none')
    WHEN 'sharedBy' THEN value NOT GLOB '*[^0-9]*'
    WHEN 'reportedBackOn' THEN length(value) IN (0, 10)
    WHEN 'dueOn' THEN length(value) IN (0, 10)
    WHEN 'confirmed' THEN value IN ('0', '1')
    WHEN 'confidential' THEN value IN ('0', '1')
    WHEN 'released' THEN value IN ('0', '1')
    ELSE 1 END)
) STRICT, WITHOUT ROWID;
CREATE TABLE plan (
  session TEXT NOT NULL REFERENCES session (id),
  ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
  id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
  participant TEXT,
  topic TEXT,
  text TEXT NOT NULL CHECK (length(text) <= 16384),
  PRIMARY KEY (session, ordinal),
  FOREIGN KEY (session, participant) REFERENCES roster (session, participant),
  FOREIGN KEY (topic, session) REFERENCES listed_topic (id, session)
) STRICT, WITHOUT ROWID;
CREATE TABLE plan_fact (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  plan TEXT NOT NULL REFERENCES plan (id),
  at TEXT NOT NULL CHECK (length(at) = 24),
  origin TEXT NOT NULL CHECK (length(origin) = 36),
  session TEXT REFERENCES session (id),
  ordinal INTEGER NOT NULL CHECK (ordinal >= 0),
  outcome TEXT NOT NULL CHECK (outcome IN ('tried', 'worked', 'changed', 'notYet', 'dropped'))
) STRICT, WITHOUT ROWID;
CREATE TABLE journal (
  session TEXT NOT NULL CHECK (length(session) = 36),
  position INTEGER NOT NULL CHECK (position >= 0),
  id TEXT NOT NULL UNIQUE CHECK (length(id) = 36),
  wall TEXT NOT NULL CHECK (length(wall) = 24),
  boot_time INTEGER NOT NULL,
  boot_id TEXT NOT NULL CHECK (length(boot_id) <= 1024),
  kind TEXT NOT NULL CHECK (length(kind) BETWEEN 1 AND 64 AND (position = 0) = (kind = 'opened')),
  payload TEXT NOT NULL CHECK (payload GLOB '{*}'),
  version INTEGER NOT NULL CHECK (version >= 1),
  PRIMARY KEY (session, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE draft (
  session TEXT NOT NULL PRIMARY KEY CHECK (length(session) = 36),
  field TEXT NOT NULL CHECK (length(field) <= 1024),
  text TEXT NOT NULL CHECK (length(text) <= 1000000),
  cursor INTEGER NOT NULL CHECK (cursor >= 0)
) STRICT, WITHOUT ROWID;
CREATE TABLE private_note (
  session TEXT NOT NULL PRIMARY KEY REFERENCES session (id),
  text TEXT NOT NULL CHECK (length(text) BETWEEN 1 AND 16384)
) STRICT, WITHOUT ROWID;
CREATE TABLE search_text (
  session TEXT NOT NULL PRIMARY KEY REFERENCES session (id) ON DELETE CASCADE,
  folded TEXT NOT NULL
) STRICT;
CREATE TABLE partner (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36)
) STRICT, WITHOUT ROWID;
CREATE TABLE partner_fact (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  partner TEXT NOT NULL REFERENCES partner (id) ON DELETE CASCADE,
  at TEXT NOT NULL CHECK (length(at) = 24),
  origin TEXT NOT NULL CHECK (length(origin) = 36),
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 1024),
  district TEXT NOT NULL CHECK (length(district) <= 1024),
  offer TEXT NOT NULL CHECK (length(offer) <= 16384),
  contact TEXT NOT NULL CHECK (length(contact) <= 16384),
  last_checked TEXT CHECK (length(last_checked) = 10)
, is_listed INTEGER NOT NULL DEFAULT 1 CHECK (is_listed IN (0, 1)), agreement TEXT NOT NULL DEFAULT '' CHECK (length(agreement) <= 16384), next_step TEXT NOT NULL DEFAULT '' CHECK (length(next_step) <= 16384), next_step_on TEXT CHECK (length(next_step_on) = 10), barrier TEXT NOT NULL DEFAULT '' CHECK (length(barrier) <= 16384), opening TEXT NOT NULL DEFAULT '' CHECK (length(opening) <= 16384)) STRICT, WITHOUT ROWID;
CREATE TABLE need_partner_fact (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  need TEXT NOT NULL REFERENCES need (id) ON DELETE CASCADE,
  partner TEXT NOT NULL REFERENCES partner (id) ON DELETE CASCADE,
  at TEXT NOT NULL CHECK (length(at) = 24),
  origin TEXT NOT NULL CHECK (length(origin) = 36),
  can_help INTEGER NOT NULL CHECK (can_help IN (0, 1))
) STRICT, WITHOUT ROWID;
CREATE TABLE published_unit (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  cycle TEXT NOT NULL CHECK (length(cycle) = 36),
  number INTEGER NOT NULL CHECK (number >= 1),
  at TEXT NOT NULL CHECK (length(at) = 24),
  origin TEXT NOT NULL CHECK (length(origin) = 36),
  sessions TEXT NOT NULL CHECK (sessions GLOB '[[]*]'),
  steps TEXT NOT NULL CHECK (steps GLOB '[[]*]'),
  UNIQUE (cycle, number)
) STRICT, WITHOUT ROWID;
CREATE TABLE cycle_end (
  cycle TEXT NOT NULL PRIMARY KEY CHECK (length(cycle) = 36),
  at TEXT NOT NULL CHECK (length(at) = 24),
  origin TEXT NOT NULL CHECK (length(origin) = 36)
) STRICT, WITHOUT ROWID;
CREATE TABLE assessment_fact (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  cycle TEXT NOT NULL REFERENCES cycle (id),
  at TEXT NOT NULL CHECK (length(at) = 24),
  origin TEXT NOT NULL CHECK (length(origin) = 36),
  subject TEXT NOT NULL CHECK (subject IN (
    'topics', 'rules', 'format', 'offers', 'evaluation', 'orderedBy', 'author', 'contact', 'summary', 'demand',
    'concern', 'idea', 'outlook', 'recommendation')),
  statement TEXT CHECK (length(statement) = 36),
  stage INTEGER CHECK (stage BETWEEN 1 AND 9),
  text TEXT NOT NULL CHECK (length(text) <= 16384),
  addressee TEXT CHECK (length(addressee) <= 16384),
  due_on TEXT CHECK (length(due_on) = 10),
  need TEXT CHECK (length(need) = 36),
  CHECK (CASE
    WHEN subject IN ('topics', 'rules', 'format', 'offers', 'evaluation')
    THEN statement IS NULL AND (stage IS NULL) = (text = '')
    WHEN subject IN ('orderedBy', 'author', 'contact') THEN statement IS NULL AND stage IS NULL
    ELSE statement IS NOT NULL AND stage IS NULL END),
  CHECK ((addressee IS NOT NULL) = (subject = 'recommendation')),
  CHECK (subject = 'recommendation' OR (due_on IS NULL AND need IS NULL))
) STRICT, WITHOUT ROWID;
CREATE TABLE partner_stage_fact (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  partner TEXT NOT NULL REFERENCES partner (id) ON DELETE CASCADE,
  since TEXT NOT NULL CHECK (length(since) = 10),
  at TEXT NOT NULL CHECK (length(at) = 24),
  origin TEXT NOT NULL CHECK (length(origin) = 36),
  stage TEXT CHECK (stage IN ('known', 'inTalks', 'agreed', 'reliable', 'asleep')),
  reason TEXT NOT NULL CHECK (length(reason) <= 16384),
  CHECK (stage IS NOT NULL OR reason = '')
) STRICT, WITHOUT ROWID;
CREATE TABLE tombstone (
  kind TEXT NOT NULL CHECK (kind IN ('participant', 'session', 'cycle')),
  cycle TEXT NOT NULL CHECK (length(cycle) = 36),
  subject TEXT NOT NULL CHECK (length(subject) = 36),
  at TEXT NOT NULL CHECK (length(at) = 24),
  origin TEXT NOT NULL CHECK (length(origin) = 36),
  PRIMARY KEY (kind, cycle, subject)
) STRICT, WITHOUT ROWID;
CREATE TABLE redacted_text (
  table_name TEXT NOT NULL CHECK (length(table_name) BETWEEN 1 AND 64),
  column_name TEXT NOT NULL CHECK (length(column_name) BETWEEN 1 AND 64),
  row TEXT NOT NULL CHECK (length(row) IN (36, 73)),
  text TEXT NOT NULL CHECK (length(text) <= 16384),
  PRIMARY KEY (table_name, column_name, row)
) STRICT, WITHOUT ROWID;
CREATE TABLE session_sum (
  session TEXT NOT NULL PRIMARY KEY REFERENCES session (id) ON DELETE CASCADE,
  present INTEGER NOT NULL CHECK (present BETWEEN 0 AND 1000000),
  new_participants INTEGER CHECK (new_participants BETWEEN 0 AND 1000000),
  joined_late INTEGER NOT NULL CHECK (joined_late BETWEEN 0 AND 1000000),
  turns INTEGER NOT NULL CHECK (turns BETWEEN 0 AND 1000000),
  talk_seconds INTEGER NOT NULL CHECK (talk_seconds BETWEEN 0 AND 1000000000),
  mood_in_total INTEGER NOT NULL CHECK (mood_in_total BETWEEN 0 AND 5000000),
  mood_in_n INTEGER NOT NULL CHECK (mood_in_n BETWEEN 0 AND 1000000),
  mood_out_total INTEGER NOT NULL CHECK (mood_out_total BETWEEN 0 AND 5000000),
  mood_out_n INTEGER NOT NULL CHECK (mood_out_n BETWEEN 0 AND 1000000),
  are_turns_gone INTEGER NOT NULL CHECK (are_turns_gone IN (0, 1)),
  are_moods_gone INTEGER NOT NULL CHECK (are_moods_gone IN (0, 1))
) STRICT, WITHOUT ROWID;
CREATE TABLE set_aside (
  session TEXT NOT NULL CHECK (length(session) = 36),
  digest TEXT NOT NULL CHECK (length(digest) = 64),
  cycle TEXT NOT NULL CHECK (length(cycle) = 36),
  closed_at TEXT NOT NULL CHECK (length(closed_at) = 24),
  origin TEXT NOT NULL CHECK (length(origin) = 36),
  content TEXT NOT NULL CHECK (content GLOB '{*}'),
  PRIMARY KEY (session, digest)
) STRICT, WITHOUT ROWID;
CREATE TABLE same_fact (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  at TEXT NOT NULL CHECK (length(at) = 24),
  origin TEXT NOT NULL CHECK (length(origin) = 36),
  kind TEXT NOT NULL CHECK (kind IN ('cycle', 'partner')),
  one TEXT NOT NULL CHECK (length(one) = 36),
  other TEXT NOT NULL CHECK (length(other) = 36),
  is_same INTEGER CHECK (is_same IN (0, 1)),
  CHECK (one < other)
) STRICT, WITHOUT ROWID;
CREATE TABLE import (
  digest TEXT NOT NULL PRIMARY KEY CHECK (length(digest) = 64),
  at TEXT NOT NULL CHECK (length(at) = 24),
  origin TEXT NOT NULL CHECK (length(origin) = 36),
  kind TEXT NOT NULL CHECK (kind IN ('bundle', 'database')),
  schema INTEGER NOT NULL CHECK (schema BETWEEN 1 AND 1000000),
  sessions INTEGER NOT NULL CHECK (sessions >= 0),
  rows INTEGER NOT NULL CHECK (rows >= 0)
) STRICT, WITHOUT ROWID;
CREATE TABLE quarantine (
  import TEXT NOT NULL REFERENCES import (digest) ON DELETE CASCADE,
  table_name TEXT NOT NULL CHECK (length(table_name) BETWEEN 1 AND 64),
  reason TEXT NOT NULL CHECK (length(reason) BETWEEN 1 AND 64),
  rows INTEGER NOT NULL CHECK (rows >= 1),
  PRIMARY KEY (import, table_name, reason)
) STRICT, WITHOUT ROWID;
CREATE TABLE consent_fact (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
  cycle TEXT NOT NULL,
  participant TEXT NOT NULL,
  at TEXT NOT NULL CHECK (length(at) = 24),
  origin TEXT NOT NULL CHECK (length(origin) = 36),
  purpose TEXT NOT NULL CHECK (purpose IN ('takePart', 'health', 'statistics')),
  is_given INTEGER NOT NULL CHECK (is_given IN (0, 1)),
  form TEXT CHECK (form IN ('said', 'written')),
  since TEXT NOT NULL CHECK (length(since) = 10),
  FOREIGN KEY (cycle, participant) REFERENCES participant (cycle, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX cycle_fact_in_time ON cycle_fact (cycle, at, id);
CREATE INDEX participant_fact_in_time ON participant_fact (cycle, participant, at, id);
CREATE INDEX session_in_time ON session (scheduled_start, id);
CREATE INDEX session_by_fact ON session (cycle_fact);
CREATE INDEX session_of_cycle ON session (cycle, scheduled_start, id);
CREATE INDEX roster_by_fact ON roster (fact);
CREATE INDEX attendance_of_participant ON attendance (participant, session);
CREATE INDEX need_merged ON need (merged_into) WHERE merged_into IS NOT NULL;
CREATE INDEX need_fact_in_time ON need_fact (need, field, at, id);
CREATE INDEX need_fact_of_session ON need_fact (session, ordinal) WHERE session IS NOT NULL;
CREATE INDEX plan_fact_of_plan ON plan_fact (plan, outcome);
CREATE INDEX plan_fact_of_session ON plan_fact (session, ordinal) WHERE session IS NOT NULL;
CREATE INDEX partner_fact_in_time ON partner_fact (partner, at, id);
CREATE INDEX need_partner_fact_in_time ON need_partner_fact (need, partner, at, id);
CREATE INDEX need_partner_fact_of_partner ON need_partner_fact (partner);
CREATE INDEX assessment_fact_in_time ON assessment_fact (cycle, at, id);
CREATE INDEX partner_stage_fact_in_time ON partner_stage_fact (partner, since, at, id);
CREATE INDEX tombstone_of_subject ON tombstone (subject);
CREATE INDEX same_fact_in_time ON same_fact (kind, one, other, at, id);
CREATE INDEX consent_fact_in_time ON consent_fact (cycle, participant, purpose, at, id);
CREATE TRIGGER search_text_of_topic_deleted AFTER DELETE ON listed_topic
BEGIN DELETE FROM search_text WHERE session = OLD.session; END;
CREATE TRIGGER search_text_of_topic_changed AFTER UPDATE OF title ON listed_topic
BEGIN DELETE FROM search_text WHERE session = OLD.session; END;
CREATE TRIGGER search_text_of_note_deleted AFTER DELETE ON note
BEGIN DELETE FROM search_text WHERE session = OLD.session; END;
CREATE TRIGGER search_text_of_note_changed AFTER UPDATE OF text ON note
BEGIN DELETE FROM search_text WHERE session = OLD.session; END;
CREATE TRIGGER search_text_of_need_deleted AFTER DELETE ON need
BEGIN DELETE FROM search_text WHERE session = OLD.session; END;
CREATE TRIGGER search_text_of_need_changed AFTER UPDATE OF wording ON need
BEGIN DELETE FROM search_text WHERE session = OLD.session; END;
CREATE TRIGGER search_text_of_fact_deleted AFTER DELETE ON need_fact
BEGIN DELETE FROM search_text WHERE session = (SELECT session FROM need WHERE id = OLD.need); END;
CREATE TRIGGER search_text_of_fact_changed AFTER UPDATE OF value ON need_fact
BEGIN DELETE FROM search_text WHERE session = (SELECT session FROM need WHERE id = OLD.need); END;
CREATE VIEW current_need_partner AS
SELECT need, partner FROM need_partner_fact AS fact
WHERE can_help = 1 AND NOT EXISTS (
  SELECT 1 FROM need_partner_fact AS later
  WHERE later.need = fact.need AND later.partner = fact.partner AND (later.at, later.id) > (fact.at, fact.id));
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
CREATE VIEW analysis_attendance AS
SELECT
  held.id AS session_id, participant.number AS participant_number, attendance.district AS district,
  attendance.access_mode AS access_mode, attendance.joined_at AS joined_at, attendance.left_at AS left_at
FROM held_session AS held
JOIN attendance ON attendance.session = held.id
JOIN participant ON participant.cycle = held.cycle AND participant.id = attendance.participant;
CREATE VIEW analysis_round AS
SELECT
  held.id AS session_id, participant.number AS participant_number, answer.round AS round,
  answer.state AS state, answer.mood AS mood
FROM held_session AS held
JOIN round_answer AS answer ON answer.session = held.id
JOIN participant ON participant.cycle = held.cycle AND participant.id = answer.participant;
CREATE VIEW analysis_turn AS
SELECT
  held.id AS session_id, participant.number AS participant_number, turn.topic AS topic_id, turn.kind AS kind,
  turn.started_at AS started_at, (turn.milliseconds + 500) / 1000 AS seconds, turn.segments AS segments,
  turn.is_first AS first_turn
FROM held_session AS held
JOIN turn ON turn.session = held.id
JOIN participant ON participant.cycle = held.cycle AND participant.id = turn.participant;
CREATE VIEW analysis_topic AS
SELECT
  topic.id AS topic_id, held.id AS session_id, topic.title AS title, topic.origin AS origin,
  topic.dots AS dots, topic.selection AS selection, topic.is_discussed AS discussed,
  CASE topic.is_discussed WHEN 1 THEN (topic.milliseconds + 30000) / 60000 END AS minutes,
  topic.method AS method, topic.first_collected_on AS first_collected_on,
  topic.times_carried AS times_carried, topic.recurrence_of AS recurrence_of
FROM held_session AS held
JOIN listed_topic AS topic ON topic.session = held.id
WHERE topic.is_dropped = 0 AND topic.merged_into IS NULL;
CREATE VIEW analysis_note AS
SELECT
  held.id AS session_id, note.topic AS topic_id, note.kind AS kind, note.text AS text,
  coalesce(note.is_released, 0) AS released
FROM held_session AS held
JOIN note ON note.session = held.id
WHERE note.text <> '';
CREATE VIEW analysis_need AS
SELECT
  need.id AS need_id, held.id AS session_id, held.date AS date, need.wording AS wording,
  need.category AS category, need.gkv_field AS gkv_field, need.level AS level, need.shared_by AS shared_by,
  need.urgency AS urgency, nullif(need.barrier, '') AS barrier,
  nullif(need.existing_offer, '') AS existing_offer, nullif(need.helpers, '') AS helpers,
  nullif(need.next_step, '') AS next_step, nullif(need.responsible, '') AS responsible,
  need.due_on AS due_on, need.status AS status, nullif(need.answer, '') AS answer,
  need.reported_back_on AS reported_back_on, need.is_confirmed AS confirmed,
  need.is_confidential AS confidential, need.is_released AS released
FROM held_session AS held
JOIN current_need AS need ON need.session = held.id
WHERE need.merged_into IS NULL;
CREATE VIEW analysis_event AS
SELECT
  held.id AS session_id, event.kind AS kind, event.detail AS detail, event.started_at AS started_at,
  (event.milliseconds + 500) / 1000 AS seconds, event.outcome AS outcome
FROM held_session AS held
JOIN event ON event.session = held.id;
CREATE VIEW current_partner AS
SELECT fact.* FROM partner
JOIN partner_fact AS fact ON fact.partner = partner.id AND fact.id = (
  SELECT id FROM partner_fact WHERE partner = partner.id ORDER BY at DESC, id DESC LIMIT 1)
WHERE fact.is_listed = 1;
CREATE VIEW current_assessment AS
SELECT * FROM assessment_fact AS fact
WHERE text <> '' AND NOT EXISTS (
  SELECT 1 FROM assessment_fact AS later
  WHERE later.cycle = fact.cycle AND (later.at, later.id) > (fact.at, fact.id)
    AND coalesce(later.statement, later.subject) = coalesce(fact.statement, fact.subject));
CREATE VIEW current_partner_stage AS
SELECT partner, since, stage, reason FROM partner_stage_fact AS fact
WHERE stage IS NOT NULL AND NOT EXISTS (
  SELECT 1 FROM partner_stage_fact AS later
  WHERE later.partner = fact.partner AND later.since = fact.since AND (later.at, later.id) > (fact.at, fact.id));
CREATE VIEW analysis_session AS
SELECT
  held.id AS session_id,
  cycle.name AS cycle,
  held.number AS number,
  held.date AS date,
  held.scheduled_start AS scheduled_start,
  held.started_at AS started_at,
  held.ended_at AS ended_at,
  (held.milliseconds + 30000) / 60000 AS minutes,
  coalesce(kept.present, (SELECT count(*) FROM attendance WHERE session = held.id)) AS present,
  coalesce(kept.new_participants, (SELECT count(*) FROM attendance AS here
    WHERE here.session = held.id AND NOT EXISTS (
      SELECT 1 FROM attendance AS before JOIN held_session AS earlier ON earlier.id = before.session
      WHERE before.participant = here.participant AND earlier.cycle = held.cycle
        AND (earlier.scheduled_start, earlier.id) < (held.scheduled_start, held.id)))) AS new_participants,
  coalesce(kept.joined_late,
    (SELECT count(*) FROM attendance WHERE session = held.id AND is_late = 1)) AS joined_late,
  coalesce(kept.turns, (SELECT count(*) FROM turn WHERE session = held.id)) AS turns,
  coalesce(kept.talk_seconds,
    (SELECT coalesce(sum((milliseconds + 500) / 1000), 0) FROM turn WHERE session = held.id)) AS talk_seconds,
  held.passes AS passes,
  (SELECT count(*) FROM listed_topic WHERE session = held.id
    AND origin <> 'store' AND is_dropped = 0 AND merged_into IS NULL) AS topics_collected,
  (SELECT count(*) FROM listed_topic WHERE session = held.id
    AND is_discussed = 1 AND is_dropped = 0 AND merged_into IS NULL) AS topics_discussed,
  (SELECT count(*) FROM current_need WHERE session = held.id
    AND merged_into IS NULL AND status <> 'withdrawn') AS needs,
  (SELECT count(*) FROM event WHERE session = held.id AND kind = 'disturbance') AS disturbances,
  (SELECT (coalesce(sum(milliseconds), 0) + 30000) / 60000 FROM event
    WHERE session = held.id AND kind = 'disturbance') AS disturbance_minutes,
  (SELECT count(*) FROM event WHERE session = held.id AND kind = 'activeBreak') AS active_breaks,
  (SELECT count(*) FROM event WHERE session = held.id AND kind = 'dialInIssue') AS dial_in_issues,
  CASE WHEN kept.session IS NULL
    THEN (SELECT avg(mood) FROM round_answer WHERE session = held.id AND round = 'checkIn')
    ELSE CAST(kept.mood_in_total AS REAL) / nullif(kept.mood_in_n, 0) END AS mood_in_mean,
  coalesce(kept.mood_in_n,
    (SELECT count(mood) FROM round_answer WHERE session = held.id AND round = 'checkIn')) AS mood_in_n,
  CASE WHEN kept.session IS NULL
    THEN (SELECT avg(mood) FROM round_answer WHERE session = held.id AND round = 'checkOut')
    ELSE CAST(kept.mood_out_total AS REAL) / nullif(kept.mood_out_n, 0) END AS mood_out_mean,
  coalesce(kept.mood_out_n,
    (SELECT count(mood) FROM round_answer WHERE session = held.id AND round = 'checkOut')) AS mood_out_n
FROM held_session AS held
JOIN current_cycle AS cycle ON cycle.cycle = held.cycle
LEFT JOIN session_sum AS kept ON kept.session = held.id;
INSERT INTO grdb_migrations VALUES ('1 records and journal');
INSERT INTO grdb_migrations VALUES ('2 what staff write for the Bilanz');
INSERT INTO grdb_migrations VALUES ('3 partners that were taken out of the directory');
INSERT INTO grdb_migrations VALUES ('4 changes that calendars are told');
INSERT INTO grdb_migrations VALUES ('5 mentions of a strength');
INSERT INTO grdb_migrations VALUES ('6 what was told of units of publication');
INSERT INTO grdb_migrations VALUES ('7 recommendations and the head of a Bilanz');
INSERT INTO grdb_migrations VALUES ('8 how the net of partners grows');
INSERT INTO grdb_migrations VALUES ('9 records of several machines, and what was erased');
INSERT INTO database_identity VALUES (1, '00000000-0000-4000-8000-000000000001', '2021-03-17T11:20:00.000Z', 0);
INSERT INTO cycle VALUES ('bef307d0-ec44-807f-8bc5-9531d39b35b8');
INSERT INTO cycle_fact VALUES ('61ba5ff1-396d-8e94-bcd6-5a85f42c527d', 'bef307d0-ec44-807f-8bc5-9531d39b35b8', '2021-03-17T12:39:59.999Z', '00000000-0000-4000-8000-000000000001', 'Frühjahr 2021', '["Lahnhöhe","Weilgrund","Kinzigaue"]', '[{"district":"Lahnhöhe","name":"Lernwerkstatt"}]', '[{"name":"Katrin","role":"facilitator"}]', 'erwerbslose Menschen', 'Deniz, Telefon 0123', 3, 750, 'Europe/Berlin', '2021-03-17', 6, 10, 7, 28, 8, 7, 120, 180, 30, 10, 4, 180, '["Alle reden zu Ende."]');
INSERT INTO cycle_fact VALUES ('6aadb8f0-0538-828e-bb52-65280529285e', 'bef307d0-ec44-807f-8bc5-9531d39b35b8', '2021-03-17T12:40:00.000Z', '00000000-0000-4000-8000-000000000001', 'Frühjahr 2021', '["Lahnhöhe","Weilgrund","Kinzigaue"]', '[{"district":"Lahnhöhe","name":"Lernwerkstatt"}]', '[{"name":"Katrin","role":"facilitator"}]', 'erwerbslose Menschen', 'Deniz, Telefon 0123', 3, 750, 'Europe/Berlin', '2021-03-17', 6, 10, 7, 28, 8, 7, 120, 180, 30, 10, 4, 180, '["Alle reden zu Ende.","Regel 1"]');
INSERT INTO participant VALUES ('bef307d0-ec44-807f-8bc5-9531d39b35b8', '26de3948-41d3-8ca2-bc1e-944f5ffadf93', 1);
INSERT INTO participant VALUES ('bef307d0-ec44-807f-8bc5-9531d39b35b8', '26de3948-42d3-8ca2-bc1e-944f5ffae0ce', 2);
INSERT INTO participant VALUES ('bef307d0-ec44-807f-8bc5-9531d39b35b8', '26de3948-43d3-8ca2-bc1e-944f5ffae209', 3);
INSERT INTO participant VALUES ('bef307d0-ec44-807f-8bc5-9531d39b35b8', '99c9a663-6fe2-4b31-953d-5e3cac184298', 4);
INSERT INTO participant_fact VALUES ('29eeff12-f027-8b64-ab54-5650ba4461fd', 'bef307d0-ec44-807f-8bc5-9531d39b35b8', '26de3948-43d3-8ca2-bc1e-944f5ffae209', '2021-03-17T12:40:00.000Z', '00000000-0000-4000-8000-000000000001', 'Olena', 'Lahnhöhe', 'phone', 0);
INSERT INTO participant_fact VALUES ('30e04404-7ed6-8fec-8fbc-6f959a4799d2', 'bef307d0-ec44-807f-8bc5-9531d39b35b8', '99c9a663-6fe2-4b31-953d-5e3cac184298', '2021-03-17T12:40:00.000Z', '00000000-0000-4000-8000-000000000001', 'محمد', 'Kinzigaue', 'phone', 0);
INSERT INTO participant_fact VALUES ('e3498f04-3655-8262-bed8-5c14c401deed', 'bef307d0-ec44-807f-8bc5-9531d39b35b8', '26de3948-42d3-8ca2-bc1e-944f5ffae0ce', '2021-03-17T12:40:00.000Z', '00000000-0000-4000-8000-000000000001', 'Yonas', 'Lahnhöhe', 'privateDevice', 1);
INSERT INTO participant_fact VALUES ('e901d699-da7f-8703-bce9-fbd5634877f5', 'bef307d0-ec44-807f-8bc5-9531d39b35b8', '26de3948-41d3-8ca2-bc1e-944f5ffadf93', '2021-03-17T12:40:00.000Z', '00000000-0000-4000-8000-000000000001', 'Amina', 'Weilgrund', 'onSite', 0);
INSERT INTO session VALUES ('22d076c6-2dc4-8b9f-b9a0-7dab19afab33', 'bef307d0-ec44-807f-8bc5-9531d39b35b8', '6aadb8f0-0538-828e-bb52-65280529285e', 1, '2021-03-17', '2021-03-17T11:30:00.000Z', '2021-03-17T11:30:02.000Z', '2021-03-17T12:09:40.600Z', 2378600, NULL, 2, '2021-03-17T12:40:00.000Z', '00000000-0000-4000-8000-000000000001', 1, '2021-03-17T11:20:00.000Z', 0);
INSERT INTO roster VALUES ('22d076c6-2dc4-8b9f-b9a0-7dab19afab33', '26de3948-41d3-8ca2-bc1e-944f5ffadf93', 'e901d699-da7f-8703-bce9-fbd5634877f5');
INSERT INTO roster VALUES ('22d076c6-2dc4-8b9f-b9a0-7dab19afab33', '26de3948-42d3-8ca2-bc1e-944f5ffae0ce', 'e3498f04-3655-8262-bed8-5c14c401deed');
INSERT INTO roster VALUES ('22d076c6-2dc4-8b9f-b9a0-7dab19afab33', '26de3948-43d3-8ca2-bc1e-944f5ffae209', '29eeff12-f027-8b64-ab54-5650ba4461fd');
INSERT INTO roster VALUES ('22d076c6-2dc4-8b9f-b9a0-7dab19afab33', '99c9a663-6fe2-4b31-953d-5e3cac184298', '30e04404-7ed6-8fec-8fbc-6f959a4799d2');
INSERT INTO session_team VALUES ('22d076c6-2dc4-8b9f-b9a0-7dab19afab33', 0, 'facilitator', 'Ayşe');
INSERT INTO session_team VALUES ('22d076c6-2dc4-8b9f-b9a0-7dab19afab33', 1, 'techSupport', 'Deniz');
INSERT INTO phase VALUES ('22d076c6-2dc4-8b9f-b9a0-7dab19afab33', 0, '65a50ac1-ea3d-8d61-ba7b-4d5e595f1c80', 'preparation', '2021-03-17T11:20:00.000Z', 602000);
INSERT INTO phase VALUES ('22d076c6-2dc4-8b9f-b9a0-7dab19afab33', 1, '65a50ac1-eb3d-8d61-ba7b-4d5e595f1dbb', 'checkIn', '2021-03-17T11:30:02.000Z', 410000);
INSERT INTO phase VALUES ('22d076c6-2dc4-8b9f-b9a0-7dab19afab33', 2, '65a50ac1-ec3d-8d61-ba7b-4d5e595f1ef6', 'topics', '2021-03-17T11:36:52.000Z', 311000);
INSERT INTO phase VALUES ('22d076c6-2dc4-8b9f-b9a0-7dab19afab33', 3, '65a50ac1-ed3d-8d61-ba7b-4d5e595f2031', 'exchange', '2021-03-17T11:42:03.000Z', 940600);
INSERT INTO phase VALUES ('22d076c6-2dc4-8b9f-b9a0-7dab19afab33', 4, '65a50ac1-ee3d-8d61-ba7b-4d5e595f216c', 'needs', '2021-03-17T11:57:43.600Z', 414000);
INSERT INTO phase VALUES ('22d076c6-2dc4-8b9f-b9a0-7dab19afab33', 5, '65a50ac1-ef3d-8d61-ba7b-4d5e595f22a7', 'checkOut', '2021-03-17T12:04:37.600Z', 303000);
INSERT INTO phase VALUES ('22d076c6-2dc4-8b9f-b9a0-7dab19afab33', 6, '65a50ac1-f03d-8d61-ba7b-4d5e595f23e2', 'wrapUp', '2021-03-17T12:09:40.600Z', 2000);
INSERT INTO attendance VALUES ('22d076c6-2dc4-8b9f-b9a0-7dab19afab33', 0, '86ca3f04-a8d8-8229-9000-69c5cfbc920f', '26de3948-41d3-8ca2-bc1e-944f5ffadf93', 'Weilgrund', 'onSite', '2021-03-17T11:20:01.000Z', NULL, 0, 1);
INSERT INTO attendance VALUES ('22d076c6-2dc4-8b9f-b9a0-7dab19afab33', 1, 'eba70a2a-ef11-8842-8d03-d59b336da407', '26de3948-42d3-8ca2-bc1e-944f5ffae0ce', 'Lahnhöhe', 'privateDevice', '2021-03-17T11:20:02.000Z', '2021-03-17T12:04:39.600Z', 0, 1);
INSERT INTO attendance VALUES ('22d076c6-2dc4-8b9f-b9a0-7dab19afab33', 2, '386b7c04-a6d9-8163-93cd-a7c0155321c7', '26de3948-43d3-8ca2-bc1e-944f5ffae209', 'Lahnhöhe', 'phone', '2021-03-17T11:30:06.000Z', NULL, 1, NULL);
INSERT INTO attendance VALUES ('22d076c6-2dc4-8b9f-b9a0-7dab19afab33', 3, 'af5a0ff3-b4a3-8159-a91b-3d4d7325dc38', '99c9a663-6fe2-4b31-953d-5e3cac184298', 'Kinzigaue', 'phone', '2021-03-17T11:30:10.000Z', NULL, 1, NULL);
INSERT INTO round_answer VALUES ('22d076c6-2dc4-8b9f-b9a0-7dab19afab33', 0, '2b3969ed-73ee-81cc-ae9f-8a80ad46a0db', '26de3948-41d3-8ca2-bc1e-944f5ffadf93', 'checkIn', 'given', 3, 'müde');
INSERT INTO round_answer VALUES ('22d076c6-2dc4-8b9f-b9a0-7dab19afab33', 1, '3aa0f513-4925-8eef-b896-57f3fccf3513', '26de3948-42d3-8ca2-bc1e-944f5ffae0ce', 'checkIn', 'passed', NULL, NULL);
INSERT INTO round_answer VALUES ('22d076c6-2dc4-8b9f-b9a0-7dab19afab33', 2, 'd58c2dc9-a93f-88b2-9b62-fbef577eb6cb', '26de3948-43d3-8ca2-bc1e-944f5ffae209', 'checkIn', 'given', 4, NULL);
INSERT INTO round_answer VALUES ('22d076c6-2dc4-8b9f-b9a0-7dab19afab33', 3, '59af9447-d2a8-8b5d-b640-5b240ebeed24', '99c9a663-6fe2-4b31-953d-5e3cac184298', 'checkIn', 'notAsked', NULL, NULL);
INSERT INTO round_answer VALUES ('22d076c6-2dc4-8b9f-b9a0-7dab19afab33', 4, 'ed1558f7-d7d9-81bd-bdcb-69cbee5dada2', '26de3948-41d3-8ca2-bc1e-944f5ffadf93', 'checkOut', 'given', 5, NULL);
INSERT INTO round_answer VALUES ('22d076c6-2dc4-8b9f-b9a0-7dab19afab33', 5, '8c6871fd-b950-80fd-894a-67102e20924a', '26de3948-42d3-8ca2-bc1e-944f5ffae0ce', 'checkOut', 'absent', NULL, NULL);
INSERT INTO round_answer VALUES ('22d076c6-2dc4-8b9f-b9a0-7dab19afab33', 6, 'ea48e2fc-851a-8b7c-ac42-a8ab66028de6', '26de3948-43d3-8ca2-bc1e-944f5ffae209', 'checkOut', 'notAsked', NULL, NULL);
INSERT INTO round_answer VALUES ('22d076c6-2dc4-8b9f-b9a0-7dab19afab33', 7, '3504d6ca-b607-83cd-8c8d-5dcb9412e975', '99c9a663-6fe2-4b31-953d-5e3cac184298', 'checkOut', 'notAsked', NULL, NULL);
INSERT INTO listed_topic VALUES ('22d076c6-2dc4-8b9f-b9a0-7dab19afab33', 0, '73aa9891-f678-44a4-906d-563b39b9e25c', 'Arzttermin', 'participant', 2, 'dots', 1, 820600, 'peerConsultation', '2021-03-17', 0, NULL, NULL, NULL, 0, 1);
INSERT INTO listed_topic VALUES ('22d076c6-2dc4-8b9f-b9a0-7dab19afab33', 1, 'fe91a4cb-f53c-49dd-a127-1bc7479baa51', '=1+1; "so"
', 'participant', 1, NULL, 0, NULL, NULL, '2021-03-17', 0, '8dd342e1-b55d-4d59-9f15-357f2f1cc741', NULL, NULL, 0, 2);
INSERT INTO listed_topic VALUES ('22d076c6-2dc4-8b9f-b9a0-7dab19afab33', 2, '8dd342e1-b55d-4d59-9f15-357f2f1cc741', 'Fasten', 'impulse', 0, NULL, 0, NULL, NULL, '2021-03-17', 0, NULL, NULL, NULL, 0, 3);
INSERT INTO listed_topic VALUES ('22d076c6-2dc4-8b9f-b9a0-7dab19afab33', 3, '581ea641-ae62-4e44-9394-faa2899edfbf', 'Masken', 'participant', 0, NULL, 0, NULL, NULL, '2021-03-17', 0, NULL, NULL, NULL, 1, 4);
INSERT INTO listed_topic VALUES ('22d076c6-2dc4-8b9f-b9a0-7dab19afab33', 4, '46b772bf-43c4-4478-b9dd-a62a6bc76cc1', 'Termin beim Arzt', 'participant', 0, NULL, 0, NULL, NULL, '2021-03-17', 0, NULL, '73aa9891-f678-44a4-906d-563b39b9e25c', NULL, 0, 4);
INSERT INTO turn VALUES ('22d076c6-2dc4-8b9f-b9a0-7dab19afab33', 0, '618d5d95-93b4-433c-bc49-0370ba1506ea', '26de3948-41d3-8ca2-bc1e-944f5ffadf93', '73aa9891-f678-44a4-906d-563b39b9e25c', 'turn', '2021-03-17T11:42:04.000Z', 90600, 1, 1);
INSERT INTO turn VALUES ('22d076c6-2dc4-8b9f-b9a0-7dab19afab33', 1, 'dad29f84-90a8-4340-a13d-976c6eebd48f', '26de3948-43d3-8ca2-bc1e-944f5ffae209', '73aa9891-f678-44a4-906d-563b39b9e25c', 'turn', '2021-03-17T11:43:34.600Z', 36000, 2, 1);
INSERT INTO turn VALUES ('22d076c6-2dc4-8b9f-b9a0-7dab19afab33', 2, '4f5d4856-8be9-476f-bfed-034ec9ac6ab9', '26de3948-43d3-8ca2-bc1e-944f5ffae209', '73aa9891-f678-44a4-906d-563b39b9e25c', 'step', '2021-03-17T11:45:00.600Z', 36000, 1, 0);
INSERT INTO event VALUES ('22d076c6-2dc4-8b9f-b9a0-7dab19afab33', 0, '1d5f8f43-369f-40fc-b76d-1436b322e20b', 'dialInIssue', 'sound', '2021-03-17T11:43:56.600Z', 45000, NULL, 'Deniz');
INSERT INTO event VALUES ('22d076c6-2dc4-8b9f-b9a0-7dab19afab33', 1, 'bac38bdb-f7db-82d7-9bac-e0d9e1aafd3f', 'extension', '73aa9891-f678-44a4-906d-563b39b9e25c', '2021-03-17T11:45:40.600Z', 240000, NULL, NULL);
INSERT INTO event VALUES ('22d076c6-2dc4-8b9f-b9a0-7dab19afab33', 2, 'c8fea538-ff33-8796-9964-4729669ecd91', 'replan', '10/7/24/8/7', '2021-03-17T11:45:41.600Z', 0, '-4', NULL);
INSERT INTO event VALUES ('22d076c6-2dc4-8b9f-b9a0-7dab19afab33', 3, 'cc74d436-190d-496e-87fb-8f442fccfa9e', 'activeBreak', 'stretch', '2021-03-17T11:45:42.600Z', 120000, NULL, NULL);
INSERT INTO note VALUES ('22d076c6-2dc4-8b9f-b9a0-7dab19afab33', 0, '59966ff9-e966-4f69-af9f-e4a889df4cf8', 'quote', '73aa9891-f678-44a4-906d-563b39b9e25c', '„Ich rufe um acht an.“', NULL, 1);
INSERT INTO note VALUES ('22d076c6-2dc4-8b9f-b9a0-7dab19afab33', 1, '9ead12bb-4cd5-4b16-8683-c662f260b40a', 'idea', '73aa9891-f678-44a4-906d-563b39b9e25c', NULL, NULL, 1);
INSERT INTO note VALUES ('22d076c6-2dc4-8b9f-b9a0-7dab19afab33', 2, '1c6ddb74-2e08-4e7f-bdac-232ca5bd3232', 'strength', '73aa9891-f678-44a4-906d-563b39b9e25c', 'bleibt ruhig', NULL, 1);
INSERT INTO note VALUES ('22d076c6-2dc4-8b9f-b9a0-7dab19afab33', 3, '54980dff-ff84-472e-8a62-3835fafac0b6', 'strength', '73aa9891-f678-44a4-906d-563b39b9e25c', 'hört zu', 1, 1);
INSERT INTO note VALUES ('22d076c6-2dc4-8b9f-b9a0-7dab19afab33', 4, 'd4d334c2-cf44-49cf-b930-942dc9b12ecf', 'strength', '73aa9891-f678-44a4-906d-563b39b9e25c', 'sagt klar, was sie braucht', 0, 1);
INSERT INTO need VALUES ('22d076c6-2dc4-8b9f-b9a0-7dab19afab33', 0, 'a0e9a322-ea1f-4d4f-87e4-04e9f4368822', '73aa9891-f678-44a4-906d-563b39b9e25c', 'Jemand, der mit mir anruft.', 'movement', 'movement', 'group', 3, 'soon', 'besetzt', '', 'Patenbüro', 'fragen', 'Team', '2021-03-24', 'captured', '', '', '', '', 1, 0, 1, NULL);
INSERT INTO need VALUES ('22d076c6-2dc4-8b9f-b9a0-7dab19afab33', 1, '9d72dd2d-7d84-4eec-9759-a98d857c704a', NULL, 'Ruhe zu Hause.', 'violence', 'none', NULL, NULL, NULL, '', '', '', '', '', '2021-03-24', 'captured', '', '', '', '', 0, 1, 0, NULL);
INSERT INTO need VALUES ('22d076c6-2dc4-8b9f-b9a0-7dab19afab33', 2, '2dd6d6aa-0f55-4ace-875a-5d4ec30caadf', NULL, 'Hilfe beim Anrufen.', NULL, NULL, NULL, NULL, NULL, '', '', '', '', '', '2021-03-24', 'captured', '', '', '', '', 0, 0, 0, 'a0e9a322-ea1f-4d4f-87e4-04e9f4368822');
INSERT INTO plan VALUES ('22d076c6-2dc4-8b9f-b9a0-7dab19afab33', 0, '5e47ae47-2bf3-43c2-aeec-1a1a44ec1be5', '26de3948-43d3-8ca2-bc1e-944f5ffae209', '73aa9891-f678-44a4-906d-563b39b9e25c', 'Ich bitte um einen Rückruf.');
INSERT INTO journal VALUES ('22d076c6-2ec4-8b9f-b9a0-7dab19afac6e', 0, '4ffc74ec-dd58-8c2e-b2bf-3b983aa9ce4e', '2021-03-24T11:20:00.000Z', 5000000, 'boot-2', 'opened', '{"categories":[{"field":"movement","id":"movement","isAlwaysConfidential":false},{"field":"none","id":"violence","isAlwaysConfidential":true}],"cycle":{"districts":["Lahnhöhe","Weilgrund"],"firstDate":"2021-03-17","groundRules":["Alle reden zu Ende."],"hotline":"Deniz, Telefon 0123","id":"BEF307D0-EC44-807F-8BC5-9531D39B35B8","name":"Frühjahr 2021","plan":{"checkIn":10,"checkOut":7,"exchange":28,"needs":8,"topics":7},"plannedSessions":6,"providers":[{"district":"Lahnhöhe","name":"Lernwerkstatt"}],"start":750,"targetGroup":"erwerbslose Menschen","team":[{"name":"Katrin","role":"facilitator"}],"timeZone":"Europe/Berlin","timing":{"breakSeconds":180,"directReplySeconds":30,"extensionMinutes":4,"moreTimeSeconds":180,"topicMinutes":10,"turnSeconds":120},"weekday":3},"date":"2021-03-24","earlierNeeds":[],"number":2,"openPlans":[],"pastTopics":[],"phaseHistory":{"sessions":[]},"returning":[],"roster":[{"access":"onSite","district":"Weilgrund","id":"26DE3948-41D3-8CA2-BC1E-944F5FFADF93","moreTime":false,"name":"Amina","number":1},{"access":"privateDevice","district":"Lahnhöhe","id":"26DE3948-42D3-8CA2-BC1E-944F5FFAE0CE","moreTime":true,"name":"Yonas","number":2},{"access":"phone","district":"Lahnhöhe","id":"26DE3948-43D3-8CA2-BC1E-944F5FFAE209","moreTime":false,"name":"Olena","number":3}],"session":"22D076C6-2EC4-8B9F-B9A0-7DAB19AFAC6E","start":750,"topicStore":[]}', 1);
INSERT INTO journal VALUES ('22d076c6-2ec4-8b9f-b9a0-7dab19afac6e', 1, 'a369742b-fe10-4109-a100-57c6cbaaf5b7', '2021-03-24T11:20:01.000Z', 5001000, 'boot-2', 'people.arrived', '{"people":{"_0":{"arrived":{"_0":"26DE3948-41D3-8CA2-BC1E-944F5FFADF93"}}}}', 1);
INSERT INTO journal VALUES ('22d076c6-2ec4-8b9f-b9a0-7dab19afac6e', 10, '45fccd49-2707-4333-a17c-1a245cbb4b30', '2021-03-24T11:30:09.000Z', 5609000, 'boot-2', 'redone', '{}', 1);
INSERT INTO journal VALUES ('22d076c6-2ec4-8b9f-b9a0-7dab19afac6e', 11, 'a8c76a08-5b10-45f9-b776-3bfe50bb23fc', '2021-03-24T11:30:10.000Z', 5610000, 'boot-2', 'people.added', '{"people":{"_0":{"added":{"_0":{"access":"phone","district":"Kinzigaue","id":"60AB4A3E-D503-4C10-8272-6A6EC4230711","moreTime":false,"name":"محمد","number":4},"arrives":true}}}}', 1);
INSERT INTO journal VALUES ('22d076c6-2ec4-8b9f-b9a0-7dab19afac6e', 12, '2906ad78-c9ac-4387-a538-632f8cb51411', '2021-03-24T11:30:11.000Z', 5611000, 'boot-2', 'technology.deviceShared', '{"technology":{"_0":{"deviceShared":{"_0":"26DE3948-42D3-8CA2-BC1E-944F5FFAE0CE","with":"26DE3948-41D3-8CA2-BC1E-944F5FFADF93"}}}}', 1);
INSERT INTO journal VALUES ('22d076c6-2ec4-8b9f-b9a0-7dab19afac6e', 13, '1ec4b243-432d-47c5-b746-059c61a887d3', '2021-03-24T11:30:12.000Z', 5612000, 'boot-2', 'frame.teamSet', '{"frame":{"_0":{"teamSet":{"_0":[{"name":"Ayşe","role":"facilitator"},{"name":"Deniz","role":"techSupport"}]}}}}', 1);
INSERT INTO journal VALUES ('22d076c6-2ec4-8b9f-b9a0-7dab19afac6e', 14, '54ec53ad-9380-4b37-8fef-7d7261f06ed9', '2021-03-24T11:36:52.000Z', 6012000, 'boot-2', 'frame.phaseEntered', '{"frame":{"_0":{"phaseEntered":{"_0":"topics"}}}}', 1);
INSERT INTO journal VALUES ('22d076c6-2ec4-8b9f-b9a0-7dab19afac6e', 15, '35d08c16-ac99-4da2-9f73-e403cd75df44', '2021-03-24T11:36:53.000Z', 6013000, 'boot-2', 'topics.added', '{"topics":{"_0":{"added":{"_0":"953D250B-FB29-456C-9C16-A970D38B51AD","origin":"participant","title":"Arzttermin"}}}}', 1);
INSERT INTO journal VALUES ('22d076c6-2ec4-8b9f-b9a0-7dab19afac6e', 16, '51540376-6f06-45b4-9e02-7ed8fab40f38', '2021-03-24T11:36:54.000Z', 6014000, 'boot-2', 'topics.added', '{"topics":{"_0":{"added":{"_0":"BAFCAA6B-84EE-4D76-8FCB-D0D6E4372818","origin":"participant","title":"=1+1; \"so\"\n"}}}}', 1);
INSERT INTO journal VALUES ('22d076c6-2ec4-8b9f-b9a0-7dab19afac6e', 17, 'd9e3e228-da19-4cdf-bbbd-d67a1c37de5f', '2021-03-24T11:36:55.000Z', 6015000, 'boot-2', 'topics.added', '{"topics":{"_0":{"added":{"_0":"6372C4A1-8E6C-455F-BF53-959EFCA09B45","origin":"impulse","title":"Fasten"}}}}', 1);
INSERT INTO journal VALUES ('22d076c6-2ec4-8b9f-b9a0-7dab19afac6e', 18, '361bef71-16de-499a-b749-4f205d6bef50', '2021-03-24T11:36:56.000Z', 6016000, 'boot-2', 'topics.added', '{"topics":{"_0":{"added":{"_0":"A3E215C5-C088-4569-AD14-20978CF6F2CF","origin":"participant","title":"Masken"}}}}', 1);
INSERT INTO journal VALUES ('22d076c6-2ec4-8b9f-b9a0-7dab19afac6e', 19, 'ec14d567-5e26-4eb9-97df-e4dc3011955d', '2021-03-24T11:36:57.000Z', 6017000, 'boot-2', 'topics.added', '{"topics":{"_0":{"added":{"_0":"519C8D6D-C9B2-4846-A454-931A4B5A3963","origin":"participant","title":"Termin beim Arzt"}}}}', 1);
INSERT INTO journal VALUES ('22d076c6-2ec4-8b9f-b9a0-7dab19afac6e', 2, 'ed9d205b-dc06-41c4-b637-9ae97a7e84fc', '2021-03-24T11:20:02.000Z', 5002000, 'boot-2', 'people.arrived', '{"people":{"_0":{"arrived":{"_0":"26DE3948-42D3-8CA2-BC1E-944F5FFAE0CE"}}}}', 1);
INSERT INTO journal VALUES ('22d076c6-2ec4-8b9f-b9a0-7dab19afac6e', 20, '514e2ca3-fe09-4197-8c0f-a8ef0407fbee', '2021-03-24T11:36:58.000Z', 6018000, 'boot-2', 'topics.dropped', '{"topics":{"_0":{"dropped":{"_0":"A3E215C5-C088-4569-AD14-20978CF6F2CF"}}}}', 1);
INSERT INTO journal VALUES ('22d076c6-2ec4-8b9f-b9a0-7dab19afac6e', 21, 'ece02ea5-0225-48a4-871e-6872d7d61ac0', '2021-03-24T11:36:59.000Z', 6019000, 'boot-2', 'topics.merged', '{"topics":{"_0":{"merged":{"_0":"519C8D6D-C9B2-4846-A454-931A4B5A3963","into":"953D250B-FB29-456C-9C16-A970D38B51AD"}}}}', 1);
INSERT INTO journal VALUES ('22d076c6-2ec4-8b9f-b9a0-7dab19afac6e', 22, '472a27b9-9965-4846-a626-4e7cf983b1a9', '2021-03-24T11:37:00.000Z', 6020000, 'boot-2', 'topics.dotAdded', '{"topics":{"_0":{"dotAdded":{"_0":"953D250B-FB29-456C-9C16-A970D38B51AD"}}}}', 1);
INSERT INTO journal VALUES ('22d076c6-2ec4-8b9f-b9a0-7dab19afac6e', 23, '3b043325-debc-481d-a094-8542e9355319', '2021-03-24T11:37:01.000Z', 6021000, 'boot-2', 'topics.dotAdded', '{"topics":{"_0":{"dotAdded":{"_0":"953D250B-FB29-456C-9C16-A970D38B51AD"}}}}', 1);
INSERT INTO journal VALUES ('22d076c6-2ec4-8b9f-b9a0-7dab19afac6e', 24, 'fd6063dd-46cd-4204-a7e4-f2ef0bd1027a', '2021-03-24T11:37:02.000Z', 6022000, 'boot-2', 'topics.dotAdded', '{"topics":{"_0":{"dotAdded":{"_0":"BAFCAA6B-84EE-4D76-8FCB-D0D6E4372818"}}}}', 1);
INSERT INTO journal VALUES ('22d076c6-2ec4-8b9f-b9a0-7dab19afac6e', 25, '1e84fdbd-7a1a-491c-8ff4-0e4a453a561c', '2021-03-24T11:37:03.000Z', 6023000, 'boot-2', 'topics.linked', '{"topics":{"_0":{"linked":{"_0":"BAFCAA6B-84EE-4D76-8FCB-D0D6E4372818","to":"6372C4A1-8E6C-455F-BF53-959EFCA09B45"}}}}', 1);
INSERT INTO journal VALUES ('22d076c6-2ec4-8b9f-b9a0-7dab19afac6e', 26, '08fd1a42-787a-43e0-b71d-3ca6ae743ba1', '2021-03-24T11:42:03.000Z', 6323000, 'boot-2', 'frame.phaseEntered', '{"frame":{"_0":{"phaseEntered":{"_0":"exchange"}}}}', 1);
INSERT INTO journal VALUES ('22d076c6-2ec4-8b9f-b9a0-7dab19afac6e', 27, '653f9f12-d9f5-490e-9471-b8136b1218cb', '2021-03-24T11:42:04.000Z', 6324000, 'boot-2', 'turn.started', '{"turn":{"_0":{"started":{"_0":"3CD1EA3A-FCC5-49D4-93AE-12F0D2952187","kind":"turn","of":"26DE3948-41D3-8CA2-BC1E-944F5FFADF93"}}}}', 1);
INSERT INTO journal VALUES ('22d076c6-2ec4-8b9f-b9a0-7dab19afac6e', 28, 'ab61e099-9502-4aee-8e7f-cb0072343680', '2021-03-24T11:42:34.000Z', 6354000, 'boot-2', 'heard.marked', '{"heard":{"_0":{"marked":{"_0":"71A56205-143B-406C-9172-87010038AEBF","as":"quote","text":"„Ich rufe um acht an.“"}}}}', 1);
INSERT INTO journal VALUES ('22d076c6-2ec4-8b9f-b9a0-7dab19afac6e', 29, '0da32a60-503c-4fc9-9a74-215003b7c51f', '2021-03-24T11:43:34.600Z', 6414600, 'boot-2', 'turn.started', '{"turn":{"_0":{"started":{"_0":"5DAC2217-0F54-492D-8A28-61BE8CE4F2D4","kind":"turn","of":"26DE3948-43D3-8CA2-BC1E-944F5FFAE209"}}}}', 1);
INSERT INTO journal VALUES ('22d076c6-2ec4-8b9f-b9a0-7dab19afac6e', 3, '68a4d080-7b20-4c28-9178-895e2d328ef3', '2021-03-24T11:30:02.000Z', 5602000, 'boot-2', 'frame.phaseEntered', '{"frame":{"_0":{"phaseEntered":{"_0":"checkIn"}}}}', 1);
INSERT INTO journal VALUES ('22d076c6-2ec4-8b9f-b9a0-7dab19afac6e', 30, 'e48f09bb-8a4b-4b20-a4b1-b7a5e7b0e4a4', '2021-03-24T11:43:35.600Z', 6415600, 'boot-2', 'heard.marked', '{"heard":{"_0":{"marked":{"_0":"D3867AFD-7AA2-49E8-A4A4-4DE0634C44FE","as":"idea"}}}}', 1);
INSERT INTO journal VALUES ('22d076c6-2ec4-8b9f-b9a0-7dab19afac6e', 31, 'c6b103b8-7eb8-423f-97fc-19833091a9e1', '2021-03-24T11:43:55.600Z', 6435600, 'boot-2', 'people.connectionLost', '{"people":{"_0":{"connectionLost":{"_0":"26DE3948-43D3-8CA2-BC1E-944F5FFAE209"}}}}', 1);
INSERT INTO journal VALUES ('22d076c6-2ec4-8b9f-b9a0-7dab19afac6e', 32, '005c1cb1-361d-4861-af44-974f5601207a', '2021-03-24T11:43:56.600Z', 6436600, 'boot-2', 'people.issueOpened', '{"people":{"_0":{"issueOpened":{"_0":"9635934C-E4E4-4DE7-B11E-3AACEBF4E7F8","_1":"sound","helper":"Deniz","of":"26DE3948-43D3-8CA2-BC1E-944F5FFAE209"}}}}', 1);
INSERT INTO journal VALUES ('22d076c6-2ec4-8b9f-b9a0-7dab19afac6e', 33, '8f8b626c-9c0f-488e-a6de-0b8069cf4a24', '2021-03-24T11:44:41.600Z', 6481600, 'boot-2', 'people.arrived', '{"people":{"_0":{"arrived":{"_0":"26DE3948-43D3-8CA2-BC1E-944F5FFAE209"}}}}', 1);
INSERT INTO journal VALUES ('22d076c6-2ec4-8b9f-b9a0-7dab19afac6e', 34, '07a97701-c0b4-4118-a0d6-ac488c4261cb', '2021-03-24T11:44:42.600Z', 6482600, 'boot-2', 'turn.started', '{"turn":{"_0":{"started":{"_0":"CD5A2B4F-FD9B-4A58-ABD7-52829247975C","kind":"turn","of":"26DE3948-43D3-8CA2-BC1E-944F5FFAE209"}}}}', 1);
INSERT INTO journal VALUES ('22d076c6-2ec4-8b9f-b9a0-7dab19afac6e', 35, '00eb49db-2870-4e52-bd62-655287e84fa2', '2021-03-24T11:44:57.600Z', 6497600, 'boot-2', 'turn.ended', '{"turn":{"_0":{"ended":{}}}}', 1);
INSERT INTO journal VALUES ('22d076c6-2ec4-8b9f-b9a0-7dab19afac6e', 36, '6c2dacd8-1321-402b-9a2a-054497c64028', '2021-03-24T11:44:58.600Z', 6498600, 'boot-2', 'method.chosen', '{"method":{"_0":{"chosen":{"_0":"953D250B-FB29-456C-9C16-A970D38B51AD","method":"peerConsultation","steps":[{"captures":["plan"],"key":"plan","minutes":3,"speaker":"person"}]}}}}', 1);
INSERT INTO journal VALUES ('22d076c6-2ec4-8b9f-b9a0-7dab19afac6e', 37, 'b4c7ec93-658e-4f47-b157-2c7c6186a843', '2021-03-24T11:44:59.600Z', 6499600, 'boot-2', 'method.personNamed', '{"method":{"_0":{"personNamed":{"_0":"26DE3948-43D3-8CA2-BC1E-944F5FFAE209"}}}}', 1);
INSERT INTO journal VALUES ('22d076c6-2ec4-8b9f-b9a0-7dab19afac6e', 38, '1c14b56c-a7d1-4adc-a061-6f45ec4c8461', '2021-03-24T11:45:00.600Z', 6500600, 'boot-2', 'turn.started', '{"turn":{"_0":{"started":{"_0":"A1C2969A-1AF5-4BC4-A612-8062DD14EAAA","kind":"step","of":"26DE3948-43D3-8CA2-BC1E-944F5FFAE209"}}}}', 1);
INSERT INTO journal VALUES ('22d076c6-2ec4-8b9f-b9a0-7dab19afac6e', 39, '4f6d61a1-167d-4232-a6d0-dfa8dafb744e', '2021-03-24T11:45:30.600Z', 6530600, 'boot-2', 'plan.made', '{"plan":{"_0":{"made":{"_0":"D6797CF6-0D22-409A-8BF5-3F45CC0FA8F7","of":"26DE3948-43D3-8CA2-BC1E-944F5FFAE209","text":"Ich bitte um einen Rückruf."}}}}', 1);
INSERT INTO journal VALUES ('22d076c6-2ec4-8b9f-b9a0-7dab19afac6e', 4, 'be077d12-29c8-410d-9324-2aa81c2e8a5d', '2021-03-24T11:30:03.000Z', 5603000, 'boot-2', 'round.given', '{"round":{"_0":{"given":{"_0":"26DE3948-41D3-8CA2-BC1E-944F5FFADF93","mood":3}}}}', 1);
INSERT INTO journal VALUES ('22d076c6-2ec4-8b9f-b9a0-7dab19afac6e', 40, 'd7c6b6ff-f87c-4966-83d0-f7810bd6b23d', '2021-03-24T11:45:31.600Z', 6531600, 'boot-2', 'heard.marked', '{"heard":{"_0":{"marked":{"_0":"FA73B1CB-C815-4FDE-ACD7-CE5197FB5636","as":"strength","text":"bleibt ruhig"}}}}', 1);
INSERT INTO journal VALUES ('22d076c6-2ec4-8b9f-b9a0-7dab19afac6e', 41, '9cf06b50-c6e6-443a-971e-aa80b40764a9', '2021-03-24T11:45:32.600Z', 6532600, 'boot-2', 'heard.marked', '{"heard":{"_0":{"marked":{"_0":"C3972EFC-4EF9-4C4D-AA65-065A87C1F67D","as":"strength","text":"hört zu"}}}}', 1);
INSERT INTO journal VALUES ('22d076c6-2ec4-8b9f-b9a0-7dab19afac6e', 42, '4b98d4a4-4d17-48d0-a90a-dff1f9538c26', '2021-03-24T11:45:33.600Z', 6533600, 'boot-2', 'heard.marked', '{"heard":{"_0":{"marked":{"_0":"A9978DED-E75C-41F6-B20B-F4FFCABB7544","as":"strength","text":"sagt klar, was sie braucht"}}}}', 1);
INSERT INTO journal VALUES ('22d076c6-2ec4-8b9f-b9a0-7dab19afac6e', 43, '3cd725fd-bc0f-4110-83f4-6dac5e7008bb', '2021-03-24T11:45:34.600Z', 6534600, 'boot-2', 'heard.markReleased', '{"heard":{"_0":{"markReleased":{"_0":"C3972EFC-4EF9-4C4D-AA65-065A87C1F67D","isReleased":true}}}}', 1);
INSERT INTO journal VALUES ('22d076c6-2ec4-8b9f-b9a0-7dab19afac6e', 44, '8bab65ec-0394-44bb-b031-f484b43bd039', '2021-03-24T11:45:35.600Z', 6535600, 'boot-2', 'heard.markReleased', '{"heard":{"_0":{"markReleased":{"_0":"A9978DED-E75C-41F6-B20B-F4FFCABB7544","isReleased":false}}}}', 1);
INSERT INTO journal VALUES ('22d076c6-2ec4-8b9f-b9a0-7dab19afac6e', 45, 'e80a0790-8613-4c22-aadc-e7db21dd4767', '2021-03-24T11:45:36.600Z', 6536600, 'boot-2', 'turn.ended', '{"turn":{"_0":{"ended":{}}}}', 1);
INSERT INTO journal VALUES ('22d076c6-2ec4-8b9f-b9a0-7dab19afac6e', 46, '9665afcb-8daf-4fea-8b76-133fb36efa81', '2021-03-24T11:45:37.600Z', 6537600, 'boot-2', 'method.stepsEnded', '{"method":{"_0":{"stepsEnded":{}}}}', 1);
INSERT INTO journal VALUES ('22d076c6-2ec4-8b9f-b9a0-7dab19afac6e', 47, 'e0368ec5-8c12-4933-800f-9a15c03ab66d', '2021-03-24T11:45:38.600Z', 6538600, 'boot-2', 'talk.handRaised', '{"talk":{"_0":{"handRaised":{"_0":"26DE3948-42D3-8CA2-BC1E-944F5FFAE0CE"}}}}', 1);
INSERT INTO journal VALUES ('22d076c6-2ec4-8b9f-b9a0-7dab19afac6e', 48, '835e8b1d-e177-45fb-8cc5-4d54603df4dc', '2021-03-24T11:45:39.600Z', 6539600, 'boot-2', 'turn.passed', '{"turn":{"_0":{"passed":{"_0":"26DE3948-42D3-8CA2-BC1E-944F5FFAE0CE"}}}}', 1);
INSERT INTO journal VALUES ('22d076c6-2ec4-8b9f-b9a0-7dab19afac6e', 49, '5bd7020d-e655-4405-ba97-30d15b3cf548', '2021-03-24T11:45:40.600Z', 6540600, 'boot-2', 'talk.topicExtended', '{"talk":{"_0":{"topicExtended":{"minutes":4}}}}', 1);
INSERT INTO journal VALUES ('22d076c6-2ec4-8b9f-b9a0-7dab19afac6e', 5, '9f37e7ab-bd2a-4b5b-bd56-f42ba090d908', '2021-03-24T11:30:04.000Z', 5604000, 'boot-2', 'round.wordAdded', '{"round":{"_0":{"wordAdded":{"_0":"26DE3948-41D3-8CA2-BC1E-944F5FFADF93","word":"müde"}}}}', 1);
INSERT INTO journal VALUES ('22d076c6-2ec4-8b9f-b9a0-7dab19afac6e', 50, 'eb86f657-059f-4c25-84e2-33a28a18070f', '2021-03-24T11:45:41.600Z', 6541600, 'boot-2', 'frame.replanned', '{"frame":{"_0":{"replanned":{"to":{"checkIn":10,"checkOut":7,"exchange":24,"needs":8,"topics":7}}}}}', 1);
INSERT INTO journal VALUES ('22d076c6-2ec4-8b9f-b9a0-7dab19afac6e', 51, '1aa5f6f5-dec2-40ad-8952-0cd2e75f5416', '2021-03-24T11:45:42.600Z', 6542600, 'boot-2', 'activeBreak.began', '{"activeBreak":{"_0":{"began":{"_0":"F4EE9FD5-EDC1-4BA9-9742-4DF06EA92869","exercise":"stretch"}}}}', 1);
INSERT INTO journal VALUES ('22d076c6-2ec4-8b9f-b9a0-7dab19afac6e', 52, 'c06be906-0a5b-44ca-836a-46ab71f944ab', '2021-03-24T11:47:42.600Z', 6662600, 'boot-2', 'activeBreak.ended', '{"activeBreak":{"_0":{"ended":{}}}}', 1);
INSERT INTO journal VALUES ('22d076c6-2ec4-8b9f-b9a0-7dab19afac6e', 53, '868082e9-4c14-4dbe-97db-019e43be59d7', '2021-03-24T11:47:43.600Z', 6663600, 'boot-2', 'heard.marked', '{"heard":{"_0":{"marked":{"_0":"7F12B992-AC5C-4743-9671-3AB4E4A16589","as":"need"}}}}', 1);
INSERT INTO journal VALUES ('22d076c6-2ec4-8b9f-b9a0-7dab19afac6e', 54, '02a183e4-74bb-4321-bc78-287e8e98dcc7', '2021-03-24T11:57:43.600Z', 7263600, 'boot-2', 'frame.phaseEntered', '{"frame":{"_0":{"phaseEntered":{"_0":"needs"}}}}', 1);
INSERT INTO journal VALUES ('22d076c6-2ec4-8b9f-b9a0-7dab19afac6e', 55, 'a9e223b8-af14-4609-a9d9-ab7b14d36146', '2021-03-24T11:57:44.600Z', 7264600, 'boot-2', 'heard.needCaptured', '{"heard":{"_0":{"needCaptured":{"_0":"2472C945-21CB-4318-96B1-0A4DCC944928","from":"7F12B992-AC5C-4743-9671-3AB4E4A16589","wording":"Jemand, der mit mir anruft."}}}}', 1);
INSERT INTO journal VALUES ('22d076c6-2ec4-8b9f-b9a0-7dab19afac6e', 56, '0430e410-4daa-4f89-8f52-6d6aff41241e', '2021-03-24T11:57:45.600Z', 7265600, 'boot-2', 'heard.needCaptured', '{"heard":{"_0":{"needCaptured":{"_0":"B6C2AAB6-4D73-4742-8996-602DE7CCE16E","wording":"Ruhe zu Hause."}}}}', 1);
INSERT INTO journal VALUES ('22d076c6-2ec4-8b9f-b9a0-7dab19afac6e', 57, '23b7989e-7124-4665-bde1-f9f3850277ac', '2021-03-24T11:57:46.600Z', 7266600, 'boot-2', 'heard.needCaptured', '{"heard":{"_0":{"needCaptured":{"_0":"F7E6100D-2202-4E9F-9105-9BEE7076CDF2","wording":"Hilfe beim Anrufen."}}}}', 1);
INSERT INTO journal VALUES ('22d076c6-2ec4-8b9f-b9a0-7dab19afac6e', 58, '83a3b08b-9ee7-4fae-a1b7-ad04f3cff571', '2021-03-24T11:57:47.600Z', 7267600, 'boot-2', 'heard.needChanged', '{"heard":{"_0":{"needChanged":{"_0":"2472C945-21CB-4318-96B1-0A4DCC944928","by":{"category":{"_0":"movement"}}}}}}', 1);
INSERT INTO journal VALUES ('22d076c6-2ec4-8b9f-b9a0-7dab19afac6e', 59, '5c7c13e0-03c9-4432-b67d-8d14d109228a', '2021-03-24T11:57:48.600Z', 7268600, 'boot-2', 'heard.needChanged', '{"heard":{"_0":{"needChanged":{"_0":"2472C945-21CB-4318-96B1-0A4DCC944928","by":{"sharedBy":{"_0":3}}}}}}', 1);
INSERT INTO journal VALUES ('22d076c6-2ec4-8b9f-b9a0-7dab19afac6e', 6, '693976e3-3bd4-4443-97ce-0d17c6a770f1', '2021-03-24T11:30:05.000Z', 5605000, 'boot-2', 'round.passed', '{"round":{"_0":{"passed":{"_0":"26DE3948-42D3-8CA2-BC1E-944F5FFAE0CE"}}}}', 1);
INSERT INTO journal VALUES ('22d076c6-2ec4-8b9f-b9a0-7dab19afac6e', 60, 'f59fef67-5e0b-4a17-b361-890a8051c9bf', '2021-03-24T11:57:49.600Z', 7269600, 'boot-2', 'heard.needChanged', '{"heard":{"_0":{"needChanged":{"_0":"2472C945-21CB-4318-96B1-0A4DCC944928","by":{"urgency":{"_0":"soon"}}}}}}', 1);
INSERT INTO journal VALUES ('22d076c6-2ec4-8b9f-b9a0-7dab19afac6e', 61, '9db77f0f-0ad5-48c3-81e5-2a5519e24fd2', '2021-03-24T11:57:50.600Z', 7270600, 'boot-2', 'heard.needChanged', '{"heard":{"_0":{"needChanged":{"_0":"2472C945-21CB-4318-96B1-0A4DCC944928","by":{"level":{"_0":"group"}}}}}}', 1);
INSERT INTO journal VALUES ('22d076c6-2ec4-8b9f-b9a0-7dab19afac6e', 62, 'b8c0ef56-5255-49b6-85bb-f6fb89ec0d5b', '2021-03-24T11:57:51.600Z', 7271600, 'boot-2', 'heard.needChanged', '{"heard":{"_0":{"needChanged":{"_0":"2472C945-21CB-4318-96B1-0A4DCC944928","by":{"barrier":{"_0":"besetzt"}}}}}}', 1);
INSERT INTO journal VALUES ('22d076c6-2ec4-8b9f-b9a0-7dab19afac6e', 63, '60f56063-efc4-407f-a237-e6c2d01f8493', '2021-03-24T11:57:52.600Z', 7272600, 'boot-2', 'heard.needChanged', '{"heard":{"_0":{"needChanged":{"_0":"2472C945-21CB-4318-96B1-0A4DCC944928","by":{"helpers":{"_0":"Patenbüro"}}}}}}', 1);
INSERT INTO journal VALUES ('22d076c6-2ec4-8b9f-b9a0-7dab19afac6e', 64, '0f6d2b1b-d29b-4b06-8826-2740982f675c', '2021-03-24T11:57:53.600Z', 7273600, 'boot-2', 'heard.needChanged', '{"heard":{"_0":{"needChanged":{"_0":"2472C945-21CB-4318-96B1-0A4DCC944928","by":{"nextStep":{"_0":"fragen"}}}}}}', 1);
INSERT INTO journal VALUES ('22d076c6-2ec4-8b9f-b9a0-7dab19afac6e', 65, 'f16811b9-43fc-41af-955f-31f2b3dadbf9', '2021-03-24T11:57:54.600Z', 7274600, 'boot-2', 'heard.needChanged', '{"heard":{"_0":{"needChanged":{"_0":"2472C945-21CB-4318-96B1-0A4DCC944928","by":{"responsible":{"_0":"Team"}}}}}}', 1);
INSERT INTO journal VALUES ('22d076c6-2ec4-8b9f-b9a0-7dab19afac6e', 66, 'ba472606-fd48-4349-9c76-edb38d1cffef', '2021-03-24T11:57:55.600Z', 7275600, 'boot-2', 'heard.needChanged', '{"heard":{"_0":{"needChanged":{"_0":"2472C945-21CB-4318-96B1-0A4DCC944928","by":{"confirmed":{}}}}}}', 1);
INSERT INTO journal VALUES ('22d076c6-2ec4-8b9f-b9a0-7dab19afac6e', 67, '6b1c20f6-bee6-44fa-920e-0d48a3b3f211', '2021-03-24T11:57:56.600Z', 7276600, 'boot-2', 'heard.needChanged', '{"heard":{"_0":{"needChanged":{"_0":"B6C2AAB6-4D73-4742-8996-602DE7CCE16E","by":{"category":{"_0":"violence"}}}}}}', 1);
INSERT INTO journal VALUES ('22d076c6-2ec4-8b9f-b9a0-7dab19afac6e', 68, '9adf055a-93f7-4333-b3f7-88343b1070d3', '2021-03-24T11:57:57.600Z', 7277600, 'boot-2', 'heard.needsMerged', '{"heard":{"_0":{"needsMerged":{"_0":"F7E6100D-2202-4E9F-9105-9BEE7076CDF2","into":"2472C945-21CB-4318-96B1-0A4DCC944928"}}}}', 1);
INSERT INTO journal VALUES ('22d076c6-2ec4-8b9f-b9a0-7dab19afac6e', 69, '7e062f69-8bef-47c9-a4b4-874cb41e2cff', '2021-03-24T12:04:37.600Z', 7677600, 'boot-2', 'frame.phaseEntered', '{"frame":{"_0":{"phaseEntered":{"_0":"checkOut"}}}}', 1);
INSERT INTO journal VALUES ('22d076c6-2ec4-8b9f-b9a0-7dab19afac6e', 7, '6673c082-198f-4174-b5b4-459a8f44df27', '2021-03-24T11:30:06.000Z', 5606000, 'boot-2', 'people.arrived', '{"people":{"_0":{"arrived":{"_0":"26DE3948-43D3-8CA2-BC1E-944F5FFAE209"}}}}', 1);
INSERT INTO journal VALUES ('22d076c6-2ec4-8b9f-b9a0-7dab19afac6e', 70, '81bb2115-c2aa-40db-b103-daee929c9fb0', '2021-03-24T12:04:38.600Z', 7678600, 'boot-2', 'round.given', '{"round":{"_0":{"given":{"_0":"26DE3948-41D3-8CA2-BC1E-944F5FFADF93","mood":5}}}}', 1);
INSERT INTO journal VALUES ('22d076c6-2ec4-8b9f-b9a0-7dab19afac6e', 71, 'fc8fa1ef-009e-4a59-bf69-d7f09d23a511', '2021-03-24T12:04:39.600Z', 7679600, 'boot-2', 'people.left', '{"people":{"_0":{"left":{"_0":"26DE3948-42D3-8CA2-BC1E-944F5FFAE0CE"}}}}', 1);
INSERT INTO journal VALUES ('22d076c6-2ec4-8b9f-b9a0-7dab19afac6e', 72, '8567eea5-8c3d-4475-aaf7-62dbe957eb40', '2021-03-24T12:04:40.600Z', 7680600, 'boot-2', 'heard.groundRuleAdded', '{"heard":{"_0":{"groundRuleAdded":{"_0":"Regel 2"}}}}', 1);
INSERT INTO journal VALUES ('22d076c6-2ec4-8b9f-b9a0-7dab19afac6e', 73, '306831c5-b39f-4049-9219-d87278088343', '2021-03-24T12:09:40.600Z', 7980600, 'boot-2', 'frame.phaseEntered', '{"frame":{"_0":{"phaseEntered":{"_0":"wrapUp"}}}}', 1);
INSERT INTO journal VALUES ('22d076c6-2ec4-8b9f-b9a0-7dab19afac6e', 74, 'f2e9336f-1e4f-45d1-87e4-9ebf40ecd602', '2021-03-24T12:09:41.600Z', 7981600, 'boot-2', 'heard.reflectionWritten', '{"heard":{"_0":{"reflectionWritten":{"_0":"Heute lief es gut."}}}}', 1);
INSERT INTO journal VALUES ('22d076c6-2ec4-8b9f-b9a0-7dab19afac6e', 8, '260bd2d9-e3e1-4860-95e4-dceb669a4278', '2021-03-24T11:30:07.000Z', 5607000, 'boot-2', 'round.given', '{"round":{"_0":{"given":{"_0":"26DE3948-43D3-8CA2-BC1E-944F5FFAE209","mood":4}}}}', 1);
INSERT INTO journal VALUES ('22d076c6-2ec4-8b9f-b9a0-7dab19afac6e', 9, '7b551646-762d-474c-93e1-08df68cbe5bf', '2021-03-24T11:30:08.000Z', 5608000, 'boot-2', 'undone', '{}', 1);
INSERT INTO draft VALUES ('22d076c6-2ec4-8b9f-b9a0-7dab19afac6e', 'topic.participant', 'Fahrkar', 7);
INSERT INTO private_note VALUES ('22d076c6-2dc4-8b9f-b9a0-7dab19afab33', 'Heute lief es gut.');
INSERT INTO search_text VALUES ('22d076c6-2dc4-8b9f-b9a0-7dab19afab33', 'arzttermin=1+1; "so"
fastentermin beim arztjemand, der mit mir anruft.hilfe beim anrufen."ich rufe um acht an."bleibt ruhighort zusagt klar, was sie braucht');
INSERT INTO partner VALUES ('26de3959-b9d3-8ca2-bc1e-944f6005c50c');
INSERT INTO partner VALUES ('26de3959-bcd3-8ca2-bc1e-944f6005c8bd');
INSERT INTO partner_fact VALUES ('26de3959-b5d3-8ca2-bc1e-944f6005c020', '26de3959-b9d3-8ca2-bc1e-944f6005c50c', '2021-03-21T10:00:00.000Z', '00000000-0000-4000-8000-000000000001', 'Patenbüro', 'Lahnhöhe', 'ruft mit an', 'Telefon 0123', NULL, 1, 'eine Nummer für alle', 'nachfragen', '2021-04-30', '„Nur für Ältere“', 'ein Aushang');
INSERT INTO partner_fact VALUES ('26de3959-b6d3-8ca2-bc1e-944f6005c15b', '26de3959-bcd3-8ca2-bc1e-944f6005c8bd', '2021-03-17T12:40:00.000Z', '00000000-0000-4000-8000-000000000001', 'Verein', '', '', '', NULL, 0, '', '', NULL, '', '');
INSERT INTO partner_fact VALUES ('26de3959-bbd3-8ca2-bc1e-944f6005c782', '26de3959-b9d3-8ca2-bc1e-944f6005c50c', '2021-03-20T10:00:00.000Z', '00000000-0000-4000-8000-000000000001', 'Patenbüro', 'Lahnhöhe', 'ruft mit an', 'Telefon 0123', NULL, 1, '', '', NULL, '', '');
INSERT INTO assessment_fact VALUES ('26de3957-3cd3-8ca2-bc1e-944f600438d6', 'bef307d0-ec44-807f-8bc5-9531d39b35b8', '2021-03-17T12:40:00.000Z', '00000000-0000-4000-8000-000000000001', 'recommendation', '26de3957-49d3-8ca2-bc1e-944f600448d5', NULL, 'Sprachmittlung bezahlen', 'Landkreis', '2021-06-30', '26de3957-46d3-8ca2-bc1e-944f60044524');
INSERT INTO assessment_fact VALUES ('26de3957-3dd3-8ca2-bc1e-944f60043a11', 'bef307d0-ec44-807f-8bc5-9531d39b35b8', '2021-03-17T12:40:00.000Z', '00000000-0000-4000-8000-000000000001', 'orderedBy', NULL, NULL, 'Jobcenter', NULL, NULL, NULL);
INSERT INTO assessment_fact VALUES ('26de3957-42d3-8ca2-bc1e-944f60044038', 'bef307d0-ec44-807f-8bc5-9531d39b35b8', '2021-03-17T12:40:00.000Z', '00000000-0000-4000-8000-000000000001', 'outlook', '26de3957-43d3-8ca2-bc1e-944f60044173', NULL, 'Im Herbst wieder.', NULL, NULL, NULL);
INSERT INTO assessment_fact VALUES ('26de3957-45d3-8ca2-bc1e-944f600443e9', 'bef307d0-ec44-807f-8bc5-9531d39b35b8', '2021-03-17T12:40:00.000Z', '00000000-0000-4000-8000-000000000001', 'rules', NULL, 4, 'Wir hören zu.', NULL, NULL, NULL);
INSERT INTO assessment_fact VALUES ('26de3957-47d3-8ca2-bc1e-944f6004465f', 'bef307d0-ec44-807f-8bc5-9531d39b35b8', '2021-03-17T12:40:00.000Z', '00000000-0000-4000-8000-000000000001', 'summary', '26de3957-48d3-8ca2-bc1e-944f6004479a', NULL, 'Viele kommen wieder.', NULL, NULL, NULL);
INSERT INTO partner_stage_fact VALUES ('26de3959-b7d3-8ca2-bc1e-944f6005c296', '26de3959-b9d3-8ca2-bc1e-944f6005c50c', '2021-03-24', '2021-03-17T12:40:00.000Z', '00000000-0000-4000-8000-000000000001', NULL, '');
INSERT INTO partner_stage_fact VALUES ('26de3959-b8d3-8ca2-bc1e-944f6005c3d1', '26de3959-b9d3-8ca2-bc1e-944f6005c50c', '2021-03-17', '2021-03-17T12:40:00.000Z', '00000000-0000-4000-8000-000000000001', 'agreed', 'Wir haben telefoniert.');
COMMIT;
