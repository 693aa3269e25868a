import Dialogue

let amina: Participant.ID = "Amina"
let yonas: Participant.ID = "Yonas"
let olena: Participant.ID = "Olena"
let mehmet: Participant.ID = "Mehmet"
let petra: Participant.ID = "Petra"
let juergen: Participant.ID = "Jürgen"
let samira: Participant.ID = "Samira"
let tomasz: Participant.ID = "Tomasz"
let thanh: Participant.ID = "Thanh"

/// The nine people of the demo group, and what their cycle starts from.
enum Group {
  static let everyone = [
    Participant(id: amina, number: 1, name: "Amina", district: "Weilgrund", access: .onSite, moreTime: true),
    Participant(id: yonas, number: 2, name: "Yonas", district: "Lahnhöhe", access: .privateDevice, moreTime: true),
    Participant(id: olena, number: 3, name: "Olena", district: "Kinzigaue", access: .privateDevice, moreTime: true),
    Participant(id: mehmet, number: 4, name: "Mehmet", district: "Weilgrund", access: .onSite),
    Participant(id: petra, number: 5, name: "Petra", district: "Lahnhöhe", access: .privateDevice),
    Participant(id: juergen, number: 6, name: "Jürgen", district: "Kinzigaue", access: .onSite),
    Participant(id: samira, number: 7, name: "Samira", district: "Kinzigaue", access: .privateDevice),
    Participant(id: tomasz, number: 8, name: "Tomasz", district: "Lahnhöhe", access: .onSite),
    Participant(id: thanh, number: 9, name: "Thanh", district: "Weilgrund", access: .privateDevice, moreTime: true),
  ]

  /// Wednesday, 17 March 2021.
  static let firstWednesday = CivilDate(daysSinceEpoch: 18_703)
  /// Wednesday, 24 March 2021, four days before summer time.
  static let secondWednesday = firstWednesday.adding(days: 7)

  static let cycle = Cycle(
    id: "Frühjahr 2021", name: "Frühjahr 2021", firstDate: firstWednesday,
    districts: ["Lahnhöhe", "Weilgrund", "Kinzigaue"], groundRules: ["Wer redet, redet. Die anderen hören zu."])

  static let categories = [
    NeedCategory(id: "medical_access", field: .none, isAlwaysConfidential: false),
    NeedCategory(id: "movement", field: .movement, isAlwaysConfidential: false),
    NeedCategory(id: "addiction", field: .substanceUse, isAlwaysConfidential: true),
  ]

  static let earlierNeeds = [
    EarlierNeed(
      id: "N01", wording: "Ich weiß nicht, welche Regel heute gilt.", session: 1, capturedOn: firstWednesday,
      status: .resolved, answer: "Die Regeln stehen auf einem Blatt.", isConfidential: false),
    EarlierNeed(
      id: "N02", wording: "Ich möchte einmal in der Woche mit jemandem reden.", session: 1,
      capturedOn: firstWednesday, status: .inProgress, answer: "", isConfidential: false),
  ]

  static let openPlans = [
    OpenPlan(
      id: "alter Plan", participant: yonas, text: "Ich frage nach einem Sprachcafé.", session: 1,
      madeOn: firstWednesday)
  ]

  static let topicStore = [
    StoredTopic(id: "Impftermin", title: "Impftermin", firstCollectedOn: firstWednesday, timesListed: 1)
  ]

  static let pastTopics = [
    PastTopic(id: "Masken zu Hause", title: "Masken zu Hause", discussedOn: firstWednesday)
  ]

  /// The second session, as it stands when the trainer opens it.
  static func opening(
    _ roster: [Participant] = everyone, on date: CivilDate = secondWednesday, cycle: Cycle = cycle
  ) -> SessionOpening {
    SessionOpening(
      session: "Session 2", number: 2, cycle: cycle, date: date, roster: roster,
      returning: [amina, yonas, petra, juergen, tomasz], earlierNeeds: earlierNeeds, topicStore: topicStore,
      pastTopics: pastTopics, categories: categories, openPlans: openPlans)
  }
}
