import Words

/// Why the program stops: what happened, what it means for the data, what to do now.
struct Failure: Error {
  let exit: Exit
  let words: Bilingual

  init(_ exit: Exit, _ german: String, _ english: String) {
    self.exit = exit
    words = Bilingual(german, english)
  }
}
