import Words

/// What a command is called and where it has its keys: with a sentence of help it is a row.
struct CommandName {
  /// German, then English.
  typealias Pair = (german: String, english: String)

  let id: String
  let title: Bilingual
  let short: Pair?
  let homes: [(Context, keys: String)]
  var synonyms: Pair = ("", "")

  /// The same with other words, by which it is found as well.
  func synonyms(_ german: String, _ english: String) -> CommandName {
    var name = self
    name.synonyms = (german, english)
    return name
  }

  /// The row: what the command does, in one sentence.
  func help(_ german: String, _ english: String) -> CommandRow { CommandRow(self, Bilingual(german, english)) }
}

extension CommandName {
  init(_ id: String, _ german: String, _ english: String, short: Pair? = nil, _ homes: (Context, keys: String)...) {
    self.init(id: id, title: Bilingual(german, english), short: short, homes: homes)
  }
}
