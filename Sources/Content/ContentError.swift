package import Words

/// What is wrong with a content file.
package enum ContentError: Error, Equatable, Sendable {
  /// The file `name` cannot be used. `line` counts from 1 and is `nil` where it cannot be told; `reason` is
  /// English, names the place by its keys, entries counted from 1, and may quote the value found there.
  case badFile(name: String, line: Int?, reason: String)
  /// What is in the file `name` cannot be read.
  case unreadable(name: String, reason: Bilingual)
}
