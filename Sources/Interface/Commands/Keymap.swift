package import Screen

/// Which keys ask for which command in which context: the one table from which dispatch, hints, help, palette
/// and the printed key table are made.
package struct Keymap: Equatable, Sendable {
  /// One key, or a few in a row, for one command in one context.
  package struct Binding: Equatable, Sendable {
    package let command: Command
    package let context: Context
    package let keys: [Key]
  }

  /// What a row of keys pressed so far means.
  package enum Match: Equatable, Sendable {
    case command(Command)
    /// The beginning of one or more sequences.
    case prefix([Binding])
    case nothing
  }

  package let bindings: [Binding]

  /// The keys of the program, the same in both languages.
  package static let standard = Keymap(rows: Keymap.rows)

  /// What `keys` mean where `contexts` are active.
  package func match(_ keys: [Key], in contexts: [Context]) -> Match {
    let active = bindings.filter { contexts.contains($0.context) && $0.keys.starts(with: keys) }
    if let exact = active.first(where: { $0.keys.count == keys.count }) { return .command(exact.command) }
    return active.isEmpty ? .nothing : .prefix(active)
  }

  /// The keys of a command in a context, as they are shown.
  package func keys(for command: Command, in context: Context) -> [String] {
    bindings.filter { $0.command == command && $0.context == context }.map {
      $0.keys.map(\.name).joined(separator: " ")
    }
  }

  /// The first key of a command wherever it is bound; nil when it is reached through the palette only.
  package func firstKey(of command: Command, in contexts: [Context] = Context.allCases) -> String? {
    bindings.first { $0.command == command && contexts.contains($0.context) }?
      .keys.map(\.name).joined(separator: " ")
  }

  private init(rows: [(Context, Command, String)]) {
    bindings = rows.flatMap { context, command, text in
      text.split(separator: ",").map { keys in
        Binding(
          command: command, context: context, keys: keys.split(separator: " ").compactMap { Key(name: String($0)) })
      }
    }
  }

  private static let rows: [(Context, Command, String)] = [
    (.anywhere, .help, "?"), (.anywhere, .palette, ":"), (.anywhere, .undo, "u"), (.anywhere, .redo, "r"),
    (.anywhere, .hide, "v"), (.anywhere, .quit, "q"), (.anywhere, .rescue, "g s"), (.anywhere, .goToday, "g h"),
    (.anywhere, .goSession, "g t"),
    (.anywhere, .goReview, "g r"), (.anywhere, .goNeeds, "g b"), (.anywhere, .goReport, "g i"),
    (.anywhere, .goPartners, "g n"),

    (.today, .beginSession, "Enter,Space"), (.today, .beginNextSession, "n"), (.today, .newCycle, "c"),
    (.today, .editCycle, "d"),
    (.today, .moveSession, "z"), (.today, .cancelSession, "w"),
    (.today, .crisisCard, "k"), (.review, .crisisCard, "k"), (.board, .crisisCard, "k"), (.report, .crisisCard, "k"),

    (.session, .nextPhase, ">"), (.session, .previousPhase, "<"), (.session, .arrive, "a"),
    (.session, .leave, "p g"), (.session, .markAbsent, "p n"), (.session, .connectionLost, "x"),
    (.session, .changeAccess, "p z"), (.session, .accessOnSite, "p o"), (.session, .accessPrivateDevice, "p i"),
    (.session, .accessPhone, "p t"), (.session, .moreTime, "p m"), (.session, .editParticipant, "p b"),
    (.session, .correctMood, "p s"),
    (.session, .dialInIssue, "e"), (.session, .activeBreak, "o"), (.session, .crisisCard, "k"),
    (.session, .disturbance, "s"),
    (.session, .nextPrompts, "f"), (.session, .addTopic, "t"), (.topics, .editTopic, "c"),
    (.session, .addNeed, "n"), (.session, .removeGap, "p l"), (.session, .markNeed, "b"),
    (.session, .markIdea, "i"), (.session, .markQuote, "m z"), (.session, .markHealthHelpful, "m h"),
    (.session, .markHealthWatchOut, "m w"), (.session, .markPerspective, "m p"), (.session, .markStrength, "m s"),
    (.session, .markFollowUp, "m n"), (.session, .markSuccess, "m e"), (.session, .addTakeaway, "m m"),
    (.session, .addFormatNote, "m f"), (.session, .addConcern, "m d"), (.session, .addReflection, "m r"),
    (.session, .pinPrompt, "m k,m 1,m 2,m 3,m 4"), (.session, .listensToday, "p h"),

    (.session, .acceptPlan, "y"), (.preparation, .suggestDurations, "c"),
    (.session, .expectPerson, "p e"), (.session, .sharedDevice, "p d"), (.session, .resumeTurn, "p w"),
    (.session, .sessionTeam, "p c"),

    (.preparation, .arrive, "1,2,3,4,5,6,7,8,9,0"), (.preparation, .editCycle, "d"),
    (.preparation, .moveSession, "z"), (.preparation, .cancelSession, "w"), (.preparation, .selectUp, "Up"),
    (.preparation, .selectDown, "Down"),

    (.round, .mood1, "1"), (.round, .mood2, "2"), (.round, .mood3, "3"), (.round, .mood4, "4"),
    (.round, .mood5, "5"), (.round, .nextPerson, "Space"), (.round, .previousPerson, "Up"),
    (.round, .selectDown, "Down"), (.round, .pass, "w"), (.round, .later, "l"), (.round, .addWord, "c"),
    (.round, .secondOffer, "z"), (.round, .reportBack, "j"), (.round, .selectLeft, "Left"),
    (.round, .selectRight, "Right"),

    (.topics, .addDot, "+"), (.topics, .removeDot, "-"), (.topics, .acclaim, "h"), (.topics, .decideTie, "d"),
    (.topics, .mergeTopics, "z"), (.topics, .unmergeTopics, "l"), (.topics, .linkTopic, "j"),
    (.topics, .chooseTopic, "Enter"), (.topics, .dropTopic, "w"), (.topics, .selectUp, "Up"),
    (.topics, .selectDown, "Down"),

    (.exchange, .nextSpeaker, "Space"), (.exchange, .endTurn, "Enter"),
    (.exchange, .person1, "1"), (.exchange, .person2, "2"), (.exchange, .person3, "3"), (.exchange, .person4, "4"),
    (.exchange, .person5, "5"), (.exchange, .person6, "6"), (.exchange, .person7, "7"), (.exchange, .person8, "8"),
    (.exchange, .person9, "9"), (.exchange, .person10, "0"), (.exchange, .person11, "Tab 1"),
    (.exchange, .person12, "Tab 2"), (.exchange, .person13, "Tab 3"), (.exchange, .person14, "Tab 4"),
    (.exchange, .person15, "Tab 5"), (.exchange, .person16, "Tab 6"),
    (.exchange, .pauseTurn, "h"), (.exchange, .passTurn, "w"), (.exchange, .directReply, "d"),
    (.exchange, .reassignTurn, "p f"), (.exchange, .addMinute, "+"), (.exchange, .moveUp, "PgUp"),
    (.exchange, .moveDown, "PgDn"), (.exchange, .clearHands, "l"), (.exchange, .chooseOrder, "p r"),
    (.exchange, .extendTopic, "z"), (.exchange, .nextTopic, "Right"), (.exchange, .selectUp, "Up"),
    (.exchange, .selectDown, "Down"),

    (.session, .addPlan, "m l"), (.preparation, .planOutcome, "Enter"), (.session, .planOutcome, "p a"),
    (.exchange, .chooseMethod, "c"),
    (.exchange, .nextStep, "j"), (.exchange, .previousStep, "Left"), (.exchange, .addKeyQuestion, "m q"),

    (.needs, .editNeed, "Enter"), (.needs, .confirmNeed, "j"), (.needs, .shareNeed, "h"),
    (.needs, .urgencyNeed, "+"), (.needs, .levelNeed, "l"), (.needs, .categoryNeed, "c,1,2,3,4,5,6"),
    (.needs, .confidentialNeed, "z"), (.needs, .releaseNeed, "w"), (.needs, .statusNeed, "d"),
    (.needs, .dropMark, "-"), (.needs, .selectUp, "Up"), (.needs, .selectDown, "Down"),

    (.disturbance, .nextSpeaker, "Space"), (.disturbance, .endTurn, "Enter"), (.disturbance, .passTurn, "w"),
    (.disturbance, .secondOffer, "z"), (.disturbance, .person1, "1"), (.disturbance, .person2, "2"),
    (.disturbance, .person3, "3"), (.disturbance, .person4, "4"), (.disturbance, .person5, "5"),
    (.disturbance, .person6, "6"), (.disturbance, .person7, "7"), (.disturbance, .person8, "8"),
    (.disturbance, .person9, "9"), (.disturbance, .person10, "0"), (.disturbance, .person11, "Tab 1"),
    (.disturbance, .person12, "Tab 2"), (.disturbance, .person13, "Tab 3"), (.disturbance, .person14, "Tab 4"),
    (.disturbance, .person15, "Tab 5"), (.disturbance, .person16, "Tab 6"),
    (.review, .showSessions, "1"), (.review, .showTopics, "2"), (.review, .showParticipation, "3"),
    (.review, .showTalk, "4"), (.review, .searchArchive, "5,s"), (.review, .openRow, "Enter"),
    (.review, .selectUp, "Up"),
    (.review, .selectDown, "Down"), (.review, .selectLeft, "Left"), (.review, .selectRight, "Right"),

    (.board, .groupByStatus, "1"), (.board, .groupByArea, "2"), (.board, .groupByLevel, "3"),
    (.board, .groupByHolder, "4"), (.board, .groupByAge, "5"), (.board, .openRow, "Enter"),
    (.board, .statusNeed, "d"), (.board, .answerNeed, "a"), (.board, .assignNeed, "w"), (.board, .dateNeed, "b"),
    (.board, .levelNeed, "l"), (.board, .categoryNeed, "c"), (.board, .selectUp, "Up"), (.board, .selectDown, "Down"),
    (.board, .selectLeft, "Left"), (.board, .selectRight, "Right"),
    (.board, .deriveDemand, "e"), (.board, .linkPartner, "n"), (.board, .pageUp, "PgUp"), (.board, .pageDown, "PgDn"),

    (.partners, .openRow, "Enter"), (.partners, .addPartner, "a"), (.partners, .editPartner, "c"),
    (.partners, .checkPartner, "j"), (.partners, .dropPartner, "w"), (.partners, .crisisCard, "k"),
    (.partners, .selectUp, "Up"), (.partners, .selectDown, "Down"),

    (.report, .selectUp, "Up"), (.report, .selectDown, "Down"), (.report, .pageUp, "PgUp"),
    (.report, .pageDown, "PgDn"), (.report, .selectLeft, "Left"), (.report, .selectRight, "Right"),
    (.report, .assessStage, "t"), (.report, .addDemand, "d"), (.report, .addStaffConcern, "b"),
    (.report, .addStaffIdea, "i"), (.report, .addOutlook, "o"), (.report, .changeStatement, "c"),
    (.report, .saveReport, "s"),
  ]
}
