import TOMLReading
import Testing

@Suite("The line of a key in a TOML file")
struct KeyLocatorTests {
  private let locator = KeyLocator(
    """
    # title = "a comment"
    title.de = "Eins"

    [roles.text]
    bold = true
    [[methods]]
    key = "a"
      [[methods.steps]]
      minutes = 1
      [[methods.steps]]
      'minutes' = 2
    [[methods]]
    key = "b"
      [[methods.steps]]
      minutes = 3
      [methods.steps.text]
      de = "x"
    """)

  @Test(
    "is that of the key, or of what is around it",
    arguments: [
      (["title"], 2), (["title", "de"], 2), (["title", "en"], 2), (["roles"], 4), (["roles", "text", "bold"], 5),
      (["roles", "text", "dim"], 4), (["methods"], 6), (["methods", 0, "key"], 7), (["methods", 0, "steps", 1], 10),
      (["methods", 0, "steps", 1, "minutes"], 11), (["methods", 1, "key"], 13),
      (["methods", 1, "steps", 0, "minutes"], 15), (["methods", 1, "steps", 0, "text", "de"], 17),
      (["methods", 1, "steps", 0, "text", "en"], 16), (["methods", 1, "colour"], 12), (["colour"], nil),
    ] as [([any Sendable], Int?)])
  func line(path: [any Sendable], line: Int?) {
    let places = path.map { step in (step as? Int).map { TOMLPlace($0) } ?? TOMLPlace("\(step)") }
    #expect(locator.line(of: places) == line)
  }
}
