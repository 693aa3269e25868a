/// Works out every figure of the Bilanz of the demo cycle twice, in a program that shares no code with this one: from
/// the files in which the cycle is invented, and by SQL from the views for analysis.
enum BilanzOracle {
  /// Reads a list of three paths: the Bilanz as JSON, the folder of the demo cycle, the database. Prints for the
  /// Bilanz, the files and the views a list of `[chapter, key, label, value, n]`.
  static let script = """
    import json, sqlite3, sys, tomllib
    from collections import Counter
    with open(sys.argv[1], encoding="utf-8") as file:
        report_path, folder, database = json.load(file)

    def told(value):
        if value is None: return "-"
        if isinstance(value, float): return f"{value:.1f}"
        return str(value)
    def half_up(number):
        return int(number + 0.5)

    # What the Bilanz says.
    with open(report_path, encoding="utf-8") as file:
        report = json.load(file)
    said = [[chapter["key"], figure["key"], told(figure["label"]), told(figure["value"]), told(figure["n"])]
            for chapter in report["chapters"] for figure in chapter["figures"]]

    # From the files.
    def load(name):
        with open(f"{folder}/{name}.toml", "rb") as file:
            return tomllib.load(file)
    frame = load("cycle")
    sessions = [load(f"session-{number}") for number in range(1, 7)]
    everywhere = lambda key: [item for session in sessions for item in session.get(key, [])]
    visits, topics = everywhere("attendance"), everywhere("topics")
    every = everywhere("needs")
    # Of a confidential one nothing is told but that it is there.
    needs = [n for n in every if not n["confidential"]]
    home = {person["alias"]: person["district"] for person in frame["participants"]}
    people = sorted({visit["alias"] for visit in visits})
    talk = [half_up(sum(v["talkSeconds"] for v in visits if v["alias"] == p) / 60) for p in people]
    number = lambda mood: mood if isinstance(mood, int) else None
    first = [n for v in visits if (n := number(v["moodIn"])) is not None]
    last = [n for v in visits if (n := number(v["moodOut"])) is not None]
    pairs = [o - i for v in visits if (i := number(v["moodIn"])) and (o := number(v["moodOut"]))]
    mean = lambda values: round(sum(values) / len(values) + 1e-9, 1)
    minutes = lambda time: int(time[:2]) * 60 + int(time[3:])
    own = [t for t in topics if t["origin"] != "store"]
    impulses = sum(t["origin"] == "impulse" for t in own)
    discussed = {t["key"] for t in topics if t["discussed"]}
    before = [n for session in sessions[:-1] for n in session.get("needs", []) if not n["confidential"]]
    heard = sum("reportedBackIn" in n for n in before)
    asked = [n for n in needs if n["sharedBy"] >= 3]
    plans, strengths, quotes, notes = (everywhere(key) for key in ("plans", "strengths", "quotes", "notes"))
    issues, breaks, trouble = (everywhere(key) for key in ("dialInIssues", "activeBreaks", "disturbances"))
    stepped = lambda minutes: (minutes + 2) // 5 * 5
    # A few: they are told only where they are three or more, and so is what they would follow from.
    few = lambda names: 0 < len(set(names)) < 3
    told_of = lambda value, names: None if few(names) else value
    mute = lambda key: [v["alias"] for v in visits if number(v[key]) is None]
    presence = [len(session["attendance"]) for session in sessions]

    def expected(figures):
        rows = []
        def one(chapter, key, value, n=None, label=None):
            rows.append([chapter, key, told(label), told(value), told(n)])
        def split(chapter, key, counts, n):
            for label, count in counts.items(): one(chapter, key, count, n, label)
        figures(one, split)
        return rows

    # How near partners came: what holds is the latest stage by then.
    def net_of(stages, first, last, one):
        near = ["asleep", "known", "inTalks", "agreed", "reliable"]
        def on(day):
            by_then = {name: [stage for since, stage in list if since <= day] for name, list in stages.items()}
            return {name: near.index(list[-1]) for name, list in by_then.items() if list}
        before, now = on(first), on(last)
        one("partners", "partners_new", len(now.keys() - before.keys()))
        one("partners", "partners_moved_up", sum(now[name] > before[name] for name in before))
        one("partners", "partners_fallen_asleep", sum(now[name] == 0 and before.get(name) != 0 for name in now))

    def from_files(one, split):
        one("frame", "sessions_held", len(sessions)); one("frame", "sessions_cancelled", 0)
        one("frame", "sessions_planned", frame["plannedSessions"])
        one("frame", "minutes", sum(s["minutes"] for s in sessions))
        one("reach", "participants", len(people)); one("reach", "participations", len(visits))
        # That everybody is on one side would be told of each of them.
        often = sum(2 * sum(v["alias"] == p for v in visits) >= len(sessions) for p in people)
        assert often == len(people)
        for key in ("newness", "regularity"):
            one("reach", "participants_by_" + key, None, len(people), "notShown")
        one("reach", "present_mean", mean(presence), 6)
        one("reach", "present_min", min(presence), 6); one("reach", "present_max", max(presence), 6)
        split("reach", "participations_by_attendance",
              {"new": len(people), "returning": len(visits) - len(people)}, len(visits))
        late = [arrival["alias"] for arrival in everywhere("arrivals")]
        one("reach", "joined_late", told_of(len(late), late), told_of(len(visits), late))
        own_devices = sum(v["access"] == "privateDevice" for v in visits)
        split("reach", "participations_by_access",
              {"privateDevice": own_devices, "others": len(visits) - own_devices}, len(visits))
        split("reach", "participants_by_district", Counter(home[p] for p in people), len(people))
        split("reach", "participations_by_district", Counter(home[v["alias"]] for v in visits), len(visits))
        one("reach", "dial_in_issues", len(issues)); one("reach", "dial_in_minutes", sum(i["minutes"] for i in issues))
        one("topics", "topics_collected", len(own)); one("topics", "topics_discussed", len(discussed))
        one("topics", "topic_minutes", sum(t.get("minutes", 0) for t in topics))
        one("topics", "topics_impulse", impulses, len(own))
        one("topics", "impulse_share", half_up(100 * impulses / len(own)), len(own))
        one("topics", "topics_waiting", len({t["key"] for t in topics} - discussed))
        def notes_of(chapter, key, items):
            one(chapter, key, len(items))
            one(chapter, key + "_released", sum(i.get("released", False) for i in items), len(items))
        of_kind = lambda *kinds: [n for n in notes if n["kind"] in kinds]
        notes_of("topics", "health_aspects", of_kind("healthHelpful", "healthWatchOut"))
        one("talk", "turns", sum(v["turns"] for v in visits))
        one("talk", "talk_minutes", half_up(sum(v["talkSeconds"] for v in visits) / 60))
        disturbed = half_up(sum(e["seconds"] for e in everywhere("turnLog") if e["kind"] == "disturbance") / 60)
        together = half_up(sum(v["talkSeconds"] for v in visits) / 60)
        split("talk", "talk_minutes_by_kind", {"exchange": together - disturbed, "disturbance": disturbed}, None)
        silent = sum(all(v["turns"] == 0 for v in visits if v["alias"] == p) for p in people)
        split("talk", "participants_by_turn", {"withTurn": len(people) - silent, "withoutTurn": silent}, len(people))
        for key, value in (("min", min(talk)), ("median", sorted(talk)[len(talk) // 2]), ("max", max(talk))):
            one("talk", "talk_minutes_per_person_" + key, stepped(value), len(people))
        passing = [v["alias"] for v in visits if v["passes"]]
        one("talk", "passes", told_of(sum(v["passes"] for v in visits), passing))
        one("needs", "needs", len(needs))
        one("needs", "needs_confirmed", sum(n["confirmed"] for n in needs), len(needs))
        one("needs", "needs_confidential", len(every) - len(needs))
        split("needs", "needs_by_category", Counter(n["category"] for n in needs), len(needs))
        fields = ["movement", "nutrition", "stressResources", "substanceUse", "none"]
        split("needs", "needs_by_gkv_field", {f: sum(n["gkvField"] == f for n in needs) for f in fields}, len(needs))
        split("needs", "needs_by_level", Counter(n["level"] for n in needs), len(needs))
        split("needs", "needs_by_urgency", Counter(n["urgency"] for n in needs), len(needs))
        hands = Counter()
        for n in asked: hands[n["category"]] += n["sharedBy"]
        one("needs", "hands", hands.total(), len(asked)); split("needs", "hands_by_category", hands, hands.total())
        split("outcomes", "needs_by_status", Counter(n["status"] for n in needs), len(needs))
        one("outcomes", "needs_answered", sum("reportedBackIn" in n for n in needs), len(needs))
        one("outcomes", "needs_before_last_session", len(before))
        one("outcomes", "needs_reported_back", heard, len(before))
        one("outcomes", "loop_quote", half_up(100 * heard / len(before)), len(before))
        notes_of("strengths", "strengths", strengths); notes_of("strengths", "successes", of_kind("success"))
        assert few(plan["alias"] for plan in plans)
        one("strengths", "plans", None); one("strengths", "plans_by_outcome", None, None, "notShown")
        one("partners", "partners", len({n["helper"] for n in needs if n["released"]}))
        one("partners", "partners_in_directory", len(frame["resources"]))
        net_of({r["name"]: [(s["since"], s["stage"]) for s in r["stages"]] for r in frame["resources"]},
               sessions[0]["date"], sessions[-1]["date"], one)
        one("moods", "mood_in_mean", mean(first), told_of(len(first), mute("moodIn")))
        one("moods", "mood_out_mean", mean(last), told_of(len(last), mute("moodOut")))
        once = [v["alias"] for v in visits if number(v["moodIn"]) is not None and number(v["moodOut"]) is None]
        one("moods", "mood_change_mean", told_of(mean(pairs), once), told_of(len(pairs), once))
        lengths = [minutes(d["end"]) - minutes(d["start"]) for d in trouble]
        one("disturbances", "disturbances", len(trouble)); one("disturbances", "disturbance_minutes", sum(lengths))
        for key in ("kind", "outcome"):
            split("disturbances", "disturbances_by_" + key, Counter(d[key] for d in trouble), len(trouble))
        one("disturbances", "active_breaks", len(breaks))
        one("disturbances", "active_break_minutes", sum(b["minutes"] for b in breaks))
        one("disturbances", "dial_in_issues_by_kind", None, len(issues), "notShown")
        notes_of("voices", "quotes", quotes); notes_of("voices", "perspectives", of_kind("perspective"))
        notes_of("voices", "takeaways", of_kind("takeaway")); notes_of("outlook", "formats", of_kind("format"))
        notes_of("demands", "concerns", of_kind("concern")); notes_of("demands", "ideas", of_kind("idea"))
        one("outlook", "needs_open", sum(n["status"] in ("captured", "forwarded", "inProgress") for n in needs))

    # From the views.
    base = sqlite3.connect(f"file:{database}?mode=ro", uri=True)
    def ask(question): return base.execute("SELECT " + question).fetchall()
    def cell(question): return ask(question)[0][0]

    def from_views(one, split):
        def parts(chapter, key, column, view, n, where=""):
            split(chapter, key, dict(ask(f"{column}, count(*) FROM {view} {where} GROUP BY {column}")), n)
        def sums(chapter, **columns):
            for key, column in columns.items(): one(chapter, key, cell(f"sum({column}) FROM analysis_session"))
        S, A, T = "analysis_session", "analysis_attendance", "analysis_turn"
        N = "(SELECT * FROM analysis_need WHERE NOT confidential)"
        few = lambda people: 0 < cell(f"count(DISTINCT participant_number) {people}") < 3
        told_of = lambda value, people: None if few(people) else value
        held = cell(f"count(*) FROM {S} WHERE started_at IS NOT NULL")
        one("frame", "sessions_held", held)
        one("frame", "sessions_cancelled", cell(f"count(*) FROM {S} WHERE started_at IS NULL"))
        sums("frame", minutes="minutes")
        one("frame", "sessions_planned", cell("max(number) FROM (SELECT number FROM analysis_session)"))
        persons, visits = ask(f"count(DISTINCT participant_number), count(*) FROM {A}")[0]
        one("reach", "participants", persons); one("reach", "participations", visits)
        often = cell(f"count(*) FROM (SELECT 1 FROM {A} GROUP BY participant_number HAVING 2 * count(*) >= {held})")
        assert often == persons == cell(f"sum(new_participants) FROM {S}")
        for key in ("newness", "regularity"):
            one("reach", "participants_by_" + key, None, persons, "notShown")
        for key in ("mean", "min", "max"):
            column = "round(avg(present), 1)" if key == "mean" else key + "(present)"
            one("reach", "present_" + key, cell(f"{column} FROM {S}"), held)
        split("reach", "participations_by_attendance", dict(zip(("new", "returning"), ask(
            f"sum(new_participants), sum(present - new_participants) FROM {S}")[0])), visits)
        late = (f"FROM {A} AS a JOIN {S} AS s USING (session_id) WHERE a.joined_at > s.started_at")
        assert cell(f"count(*) {late}") == cell(f"sum(joined_late) FROM {S}")
        one("reach", "joined_late", told_of(cell(f"sum(joined_late) FROM {S}"), late), told_of(visits, late))
        split("reach", "participations_by_access", dict(ask(
            f"iif(access_mode = 'privateDevice', access_mode, 'others') AS mode, count(*) FROM {A} GROUP BY mode")),
            visits)
        for key, count, n in (("participants", "DISTINCT participant_number", persons), ("participations", "*", visits)):
            split("reach", key + "_by_district",
                  dict(ask(f"district, count({count}) FROM {A} GROUP BY district")), n)
        sums("reach", dial_in_issues="dial_in_issues")
        one("reach", "dial_in_minutes", cell(
            "sum(seconds) / 60 FROM analysis_event WHERE kind = 'dialInIssue'"))
        sums("topics", topics_collected="topics_collected", topics_discussed="topics_discussed")
        one("topics", "topic_minutes", cell("sum(minutes) FROM analysis_topic WHERE discussed"))
        collected = cell(f"sum(topics_collected) FROM {S}")
        impulses = cell("count(*) FROM analysis_topic WHERE origin = 'impulse'")
        one("topics", "topics_impulse", impulses, collected)
        one("topics", "impulse_share", cell(f"CAST(round(100.0 * {impulses} / {collected}) AS INTEGER)"), collected)
        one("topics", "topics_waiting", cell("count(DISTINCT topic_id) FROM analysis_topic WHERE topic_id NOT IN "
            "(SELECT topic_id FROM analysis_topic WHERE discussed)"))
        def notes_of(chapter, key, *kinds):
            of = f"FROM analysis_note WHERE kind IN ({', '.join(repr(kind) for kind in kinds)})"
            one(chapter, key, cell(f"count(*) {of}"))
            one(chapter, key + "_released", cell(f"count(*) {of} AND released"), cell(f"count(*) {of}"))
        notes_of("topics", "health_aspects", "healthHelpful", "healthWatchOut")
        sums("talk", turns="turns")
        one("talk", "talk_minutes", cell(f"CAST(round(sum(talk_seconds) / 60.0) AS INTEGER) FROM {S}"))
        disturbed = cell(f"CAST(round(sum(seconds) / 60.0) AS INTEGER) FROM {T} WHERE kind = 'disturbance'")
        rest = cell(f"CAST(round(sum(talk_seconds) / 60.0) AS INTEGER) FROM {S}") - disturbed
        split("talk", "talk_minutes_by_kind", {"exchange": rest, "disturbance": disturbed}, None)
        speakers = cell(f"count(DISTINCT participant_number) FROM {T}")
        split("talk", "participants_by_turn", {"withTurn": speakers, "withoutTurn": persons - speakers}, persons)
        each = f"(SELECT CAST(round(sum(seconds) / 60.0) AS INTEGER) AS m FROM {T} GROUP BY participant_number)"
        one("talk", "talk_minutes_per_person_min", cell(f"(min(m) + 2) / 5 * 5 FROM {each}"), persons)
        one("talk", "talk_minutes_per_person_median", cell(f"(m + 2) / 5 * 5 FROM {each} ORDER BY m LIMIT 1 OFFSET 4"), persons)
        one("talk", "talk_minutes_per_person_max", cell(f"(max(m) + 2) / 5 * 5 FROM {each}"), persons)
        passing = "FROM analysis_round WHERE state = 'passed'"
        one("talk", "passes", told_of(cell(f"sum(passes) FROM {S}"), passing))
        needs = cell(f"count(*) FROM {N}"); one("needs", "needs", needs)
        one("needs", "needs_confirmed", cell(f"sum(confirmed) FROM {N}"), needs)
        one("needs", "needs_confidential", cell("sum(confidential) FROM analysis_need"))
        parts("needs", "needs_by_category", "category", N, needs)
        split("needs", "needs_by_gkv_field", {**dict.fromkeys(["substanceUse"], 0), **dict(ask(
            f"gkv_field, count(*) FROM {N} GROUP BY gkv_field"))}, needs)
        parts("needs", "needs_by_level", "level", N, needs); parts("needs", "needs_by_urgency", "urgency", N, needs)
        hands, asked = ask(f"sum(shared_by), count(*) FROM {N} WHERE shared_by >= 3")[0]
        one("needs", "hands", hands, asked)
        split("needs", "hands_by_category", dict(ask(
            f"category, sum(shared_by) FROM {N} WHERE shared_by >= 3 GROUP BY category")), hands)
        parts("outcomes", "needs_by_status", "status", N, needs)
        one("outcomes", "needs_answered", cell(f"count(reported_back_on) FROM {N}"), needs)
        before, heard, quote = ask("count(*), count(reported_back_on), "
            "CAST(round(100.0 * count(reported_back_on) / count(*)) AS INTEGER) "
            f"FROM {N} WHERE date < (SELECT max(date) FROM {S})")[0]
        one("outcomes", "needs_before_last_session", before)
        one("outcomes", "needs_reported_back", heard, before); one("outcomes", "loop_quote", quote, before)
        notes_of("strengths", "strengths", "strength"); notes_of("strengths", "successes", "success")
        assert cell("count(*) FROM plan") == 1
        one("strengths", "plans", None); one("strengths", "plans_by_outcome", None, None, "notShown")
        one("partners", "partners", cell(f"count(DISTINCT helpers) FROM {N} WHERE released"))
        one("partners", "partners_in_directory", cell("count(*) FROM current_partner"))
        stages = {}
        for partner, day, stage in ask("partner, since, stage FROM current_partner_stage ORDER BY since"):
            stages.setdefault(partner, []).append((day, stage))
        net_of(stages, *ask(f"min(date), max(date) FROM {S}")[0], one)
        for key, round_ in (("in", "checkIn"), ("out", "checkOut")):
            value, n = ask(f"round(avg(mood), 1), count(mood) FROM analysis_round WHERE round = '{round_}'")[0]
            silent = (f"FROM {A} AS a WHERE NOT EXISTS (SELECT 1 FROM analysis_round AS r WHERE r.session_id = "
                f"a.session_id AND r.participant_number = a.participant_number AND round = '{round_}' AND mood > 0)")
            one("moods", f"mood_{key}_mean", value, told_of(n, silent))
        pairs = ("FROM analysis_round AS a JOIN analysis_round AS b USING (session_id, participant_number) "
            "WHERE a.round = 'checkIn' AND b.round = 'checkOut' AND a.mood > 0 AND b.mood IS NULL")
        assert few(pairs)
        one("moods", "mood_change_mean", None)
        sums("disturbances", disturbances="disturbances", disturbance_minutes="disturbance_minutes")
        events = lambda kind: cell(f"count(*) FROM analysis_event WHERE kind = '{kind}'")
        parts("disturbances", "disturbances_by_kind", "detail", "analysis_event", events("disturbance"),
              "WHERE kind = 'disturbance'")
        parts("disturbances", "disturbances_by_outcome", "outcome", "analysis_event", events("disturbance"),
              "WHERE kind = 'disturbance'")
        sums("disturbances", active_breaks="active_breaks")
        one("disturbances", "active_break_minutes", cell(
            "sum(seconds) / 60 FROM analysis_event WHERE kind = 'activeBreak'"))
        one("disturbances", "dial_in_issues_by_kind", None, events("dialInIssue"), "notShown")
        notes_of("voices", "quotes", "quote"); notes_of("voices", "perspectives", "perspective")
        notes_of("voices", "takeaways", "takeaway"); notes_of("outlook", "formats", "format")
        notes_of("demands", "concerns", "concern"); notes_of("demands", "ideas", "idea")
        one("outlook", "needs_open", cell(
            f"count(*) FROM {N} WHERE status IN ('captured', 'forwarded', 'inProgress')"))

    print(json.dumps({"said": said, "files": expected(from_files), "views": expected(from_views)}))
    """
}
