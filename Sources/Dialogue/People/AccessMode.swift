package import Words

/// How somebody takes part.
package enum AccessMode: String, CaseIterable, Hashable, Sendable, Codable {
  case onSite
  case privateDevice
  case phone
}

extension AccessMode: Worded {
  package var words: Bilingual {
    switch self {
    case .onSite: Bilingual("vor Ort", "on site")
    case .privateDevice: Bilingual("privates Gerät", "own device")
    case .phone: Bilingual("Telefon", "phone")
    }
  }
}
