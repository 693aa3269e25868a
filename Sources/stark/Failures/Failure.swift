/// Why the program stops: what happened, what it means for the data, what to do now.
struct Failure: Error {
  let exit: Exit
  let german: String
  let english: String

  init(_ exit: Exit, german: String, english: String) {
    self.exit = exit
    self.german = german
    self.english = english
  }
}
