import Content
import Testing
import Words

@Suite("The crisis card of the place")
struct OwnCrisisCardTests {
  private let folder: ConfigurationFolder
  private let builtIn: CrisisCard

  init() throws {
    folder = try ConfigurationFolder([:])
    builtIn = try ContentLibrary.builtIn().crisisCard
  }

  @Test("has the numbers the operator wrote, and everything else as it was")
  func numbers() throws {
    try folder.write("[[numbers]]\nnumber = '110'\nlabel = 'Polizei'", to: "crisis-card.toml")
    let card = try folder.library.crisisCard
    #expect(card.numbers.map(\.number) == ["110"])
    #expect(card.numbers.first?.label[.english] == "Polizei")
    #expect(card.sentences == builtIn.sentences && card.blankLines == builtIn.blankLines)
  }

  @Test("has its local services in the lines that were blank")
  func local() throws {
    try folder.write(
      "[[localNumbers]]\nnumber = '06421 1234'\nlabel = 'Krisendienst vor Ort'", to: "crisis-card.toml")
    let card = try folder.library.crisisCard
    #expect(card.localNumbers.map(\.number) == ["06421 1234"])
    #expect(card.blankLines.map(\.german) == ["Ansprechperson im Jobcenter"])
    #expect(card.numbers == builtIn.numbers)
  }

  @Test(
    "stays as it comes with the program where the file is faulty, and the file is named",
    arguments: [
      ("numbers = []", "a crisis card has at least one number"),
      ("[[numbers]]\nnumber = 'bald'\nlabel = 'x'", "a number has no digit"),
      ("[[nummern]]\nnumber = '110'", "nummern is not known here"),
    ])
  func faulty(text: String, reason: String) throws {
    try folder.write(text, to: "crisis-card.toml")
    let library = try folder.library
    #expect(library.crisisCard == builtIn)
    #expect(library.faults.count == 1)
    guard case .badFile("crisis-card.toml", let line, let found)? = library.faults.first else { return }
    #expect(found.hasSuffix(reason), "\(found)")
    #expect(line == 1 || text == "numbers = []")
  }
}
