/// How somebody takes part.
package enum AccessMode: String, CaseIterable, Hashable, Sendable, Codable {
  case onSite
  case privateDevice
  case phone
}
