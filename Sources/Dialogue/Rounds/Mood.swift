package import Words

/// How somebody is, in five steps named after the weather: 1 stormy, 2 rainy, 3 cloudy, 4 fair, 5 sunny.
package enum Mood: Int, CaseIterable, Hashable, Sendable, Codable, Comparable {
  case stormy = 1
  case rainy
  case cloudy
  case fair
  case sunny

  package static func < (left: Mood, right: Mood) -> Bool { left.rawValue < right.rawValue }
}

extension Mood: Worded {
  package var words: Bilingual {
    switch self {
    case .stormy: Bilingual("stürmisch", "stormy")
    case .rainy: Bilingual("regnerisch", "rainy")
    case .cloudy: Bilingual("wolkig", "cloudy")
    case .fair: Bilingual("heiter", "fair")
    case .sunny: Bilingual("sonnig", "sunny")
    }
  }
}
