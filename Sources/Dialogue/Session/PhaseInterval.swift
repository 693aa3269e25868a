/// One real stretch of a phase; going back makes another one.
package struct PhaseInterval: Hashable, Sendable, Codable {
  package let phase: Phase
  package internal(set) var interval: Interval
}
