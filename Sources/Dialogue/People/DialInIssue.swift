package import Words

/// Trouble somebody has with getting into the hour or staying in it.
package struct DialInIssue: Hashable, Sendable, Codable, Identifiable {
  package typealias ID = Identifier<DialInIssue>

  /// What does not work.
  package enum Kind: String, CaseIterable, Hashable, Sendable, Codable {
    case link, sound, microphone, camera, internet, dataVolume, device, other
  }

  package let id: ID
  package let kind: Kind
  /// Who has the trouble; nil when nobody of the list.
  package internal(set) var participant: Participant.ID?
  /// Who of the team helps; empty when not said.
  package internal(set) var helper: String
  package var interval: Interval

  package var isOpen: Bool { interval.end == nil }
}

extension DialInIssue.Kind: Worded {
  package var words: Bilingual {
    switch self {
    case .link: Bilingual("Link", "link")
    case .sound: Bilingual("Ton", "sound")
    case .microphone: Bilingual("Mikrofon", "microphone")
    case .camera: Bilingual("Kamera", "camera")
    case .internet: Bilingual("Internet", "internet")
    case .dataVolume: Bilingual("Datenvolumen", "data volume")
    case .device: Bilingual("Gerät", "device")
    case .other: Bilingual("Sonstiges", "other")
    }
  }
}
