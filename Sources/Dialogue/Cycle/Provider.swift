/// An organisation whose rooms and devices people may use to take part.
package struct Provider: Hashable, Sendable, Codable {
  package var name: String
  package var district: String

  package init(name: String, district: String) {
    self.name = name
    self.district = district
  }
}
