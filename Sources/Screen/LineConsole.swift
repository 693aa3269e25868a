/// A keyboard with a roll of paper: what is written stays, and what comes next is written below it.
package protocol LineConsole: Console, ~Copyable {
  /// Writes these one after the other.
  mutating func say(_ utterances: [Utterance])
}
