import NcursesTerminal

extension InputDecoder {
  /// Bytes that come when the clock has not gone on.
  mutating func feed(_ more: some Collection<UInt8>) { feed(more, at: 0) }
}
