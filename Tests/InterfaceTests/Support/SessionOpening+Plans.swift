import Dialogue

extension SessionOpening {
  /// The second session, with two plans that were made in the first one.
  static func withPlans() throws -> SessionOpening {
    let second = try second()
    let plans = [("Yonas", "Ich frage nach einem Sprachcafé."), ("Petra", "Ich rufe morgens um acht an.")]
    return SessionOpening(
      session: second.session, number: second.number, cycle: second.cycle, date: second.date, roster: second.roster,
      returning: second.returning, earlierNeeds: second.earlierNeeds, topicStore: second.topicStore,
      categories: second.categories,
      openPlans: plans.compactMap { name, text in
        second.roster.first { $0.name == name }.map { person in
          OpenPlan(
            id: Identifier(derivedFrom: "plan", name), participant: person.id, text: text, session: 1,
            madeOn: second.cycle.firstDate)
        }
      })
  }
}
