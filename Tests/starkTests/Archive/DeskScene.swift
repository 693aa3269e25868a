import Interface
import Screen
import Words

/// A moment at which somebody who looks back on the demo cycle looks at the screen.
enum DeskScene {
  case sessions, topics, attendance, moods, sessionRecords, topicRecords
  case board, boardByArea, needCard, boardWithDemand
  case partners, partner, partnerFields, partnerStage, words, waiting, alone
  case report, stage, additions, stageQuestion
  case chapters, fromNeed, readers

  /// Everything that was pressed before.
  var keys: String {
    switch self {
    case .sessions: "g r"
    case .topics: "g r 2"
    case .attendance: "g r 3"
    case .moods: "g r 4"
    case .sessionRecords: "g r Down Enter"
    case .topicRecords: "g r 2 Enter"
    case .board: "g b"
    case .boardByArea: "g b 2"
    case .needCard: "g b Enter"
    case .boardWithDemand: "g b Down Down Down e S p r a c h e Enter n 1 Enter"
    case .partners: "g n"
    case .partner: "g n Down Enter"
    case .partnerFields: "g n Down c Down Down"
    case .partnerStage: "g n Down s"
    case .words: "g n 2"
    case .waiting: "g n 3"
    case .alone: "g n 4"
    case .report: "g i"
    case .stage: "g i t 2 6 W i r Space s t i m m e n Space a b Enter"
    case .additions: "g i d S p r a c h m i t t l u n g Enter o H e r b s t Enter"
    case .stageQuestion: "g i t 1"
    case .chapters: "g i j"
    case .fromNeed: "g i e W e g Enter A m t Enter Enter"
    case .readers: "g i s"
    }
  }
}

extension DemoDesk {
  /// Sits before that screen.
  init(in scene: DeskScene, _ language: Language = .german, window: Size? = nil) throws {
    self = try DemoDesk(language)
    if let window { tell(.resized(window)) }
    press(scene.keys)
  }
}

extension Size {
  static let small = Size(rows: 20, columns: 60)
}
