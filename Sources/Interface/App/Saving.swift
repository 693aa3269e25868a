/// Whether what the screen shows is on disk.
package enum Saving: Equatable, Sendable {
  case stored
  case notStored(Unsaved)
}
