import Dialogue
import Reports
import Testing

@Suite("Disclosure control")
struct DisclosureControlTests {
  @Test(
    "folds small cells with the next smallest until every count is large enough",
    arguments: [
      // Nothing is small: everything is shown, and what is empty as empty.
      (["a": 3, "b": 0, "c": 5], "a 3, b 0, c 5"),
      // Two small ones are enough together.
      (["a": 9, "b": 1, "c": 2], "a 9, others 3"),
      // One that is alone takes the next smallest with it.
      (["a": 9, "b": 1, "c": 5, "d": 4], "a 9, c 5, others 5"),
      (["a": 9, "b": 2, "c": 3], "a 9, others 5"),
      // Equal ones go together: which of them went would tell which one is small.
      (["a": 4, "b": 4, "c": 1], "-"), (["a": 4, "b": 4, "c": 1, "d": 6], "d 6, others 9"),
      // Two times two can be nothing else than four, unless something else could be in it.
      (["a": 9, "b": 2, "c": 2, "d": 5], "a 9, others 9"), (["a": 9, "b": 2, "c": 2, "d": 0], "a 9, others 4"),
      // Shown as empty, „d“ would tell that each of the three others is one person.
      (["a": 9, "b": 1, "c": 1, "d": 0, "e": 1], "a 9, others 3"),
      // Nothing is left beside what is folded, so that the total is all that is told.
      (["a": 9, "b": 1], "-"), (["a": 2, "b": 1], "-"), (["a": 2], "-"), (["a": 1, "b": 0], "-"),
      // Nobody at all.
      (["a": 0, "b": 0], "a 0, b 0"), ([:], ""),
    ] as [([String: Int], String)])
  func folding(counts: [String: Int], published: String) {
    #expect(told(DisclosureControl().publish(Population(counts).split)) == published)
  }

  @Test("folds by people, however often they came")
  func people() {
    let visits = [("onSite", "A", 5), ("onSite", "B", 4), ("onSite", "C", 1), ("phone", "D", 6), ("web", "E", 4)]
    let population = Population(visits: visits + [("web", "F", 1)])
    // Six times on the phone is one person; with the two in front of a web page they are three.
    #expect(told(DisclosureControl().publish(population.split)) == "onSite 10, others 11")
  }

  @Test("tells numbers of people beside participations only where everybody is in one cell")
  func bothNumbers() throws {
    let apart = Population(visits: [("a", "A", 5), ("a", "B", 1), ("a", "C", 1)])
    #expect(try #require(DisclosureControl().publish(apart.split)).cells.map(\.people?.value) == [3])
    let mixed = Population(visits: [
      ("a", "A", 5), ("a", "B", 1), ("a", "C", 1), ("b", "A", 1), ("b", "D", 1), ("b", "E", 1),
    ])
    #expect(try #require(DisclosureControl().publish(mixed.split)).cells.map(\.people?.value) == [nil, nil])
  }

  @Test("can be made stricter, but never weaker than three, and for everybody not below five")
  func smallest() {
    #expect(DisclosureControl().smallest == 3 && DisclosureControl(smallest: 0).smallest == 3)
    #expect(DisclosureControl(smallest: 7).smallest == 7)
    #expect(DisclosureControl(.public).smallest == 5 && DisclosureControl(.public, smallest: 4).smallest == 5)
    #expect(DisclosureControl(.public, smallest: 9).smallest == 9)
    #expect(DisclosureControl(.partner).smallest == 5 && DisclosureControl(.partner, smallest: 6).smallest == 6)
    let split = Population(["a": 9, "b": 4, "c": 3, "d": 8]).split
    #expect(told(DisclosureControl(smallest: 4).publish(split)) == "a 9, d 8, others 7")
    #expect(told(DisclosureControl(.partner).publish(split)) == "a 9, d 8, others 7")
    #expect(told(DisclosureControl(.public).publish(split)) == "a 10, d 10, others 5")
  }

  @Test("folds on top of what was folded for smaller groups, so that two readers cannot subtract")
  func nested() {
    // At five alone „a“ and „c“ would be folded and „b“ shown; at three „a“ had taken „b“ with it.
    let split = Population(["a": 2, "b": 5, "c": 9, "d": 9]).split
    #expect(told(DisclosureControl().publish(split)) == "c 9, d 9, others 7")
    #expect(told(DisclosureControl(.partner).publish(split)) == "c 9, d 9, others 7")
    // Withheld for one reader, withheld for everybody who is told less.
    let small = Population(["a": 1, "b": 9]).split
    for smallest in 3...12 { #expect(DisclosureControl(smallest: smallest).publish(small) == nil) }
    // Three times two is withheld at three, for it could be nothing else; at five alone it would be shown as six.
    let twos = Population(["a": 2, "b": 2, "c": 2, "d": 9]).split
    for smallest in 3...6 { #expect(DisclosureControl(smallest: smallest).publish(twos) == nil) }
    let larger = Population(["a": 4, "b": 4, "c": 9]).split
    #expect(told(DisclosureControl(smallest: 4).publish(larger)) == "a 4, b 4, c 9")
    #expect(told(DisclosureControl(smallest: 5).publish(larger)) == "-")
    #expect(told(DisclosureControl(smallest: 1_000_000).publish(larger)) == "-")
  }

  @Test(
    "tells „a few“ instead of nobody, one or two: that nobody raised a hand tells most",
    arguments: [(0, nil), (1, nil), (2, nil), (3, 3), (16, 16)])
  func few(count: Int, told: Int?) {
    #expect(DisclosureControl().unlessFew(count)?.value == told)
  }

  @Test("shows a mean and a range only of enough people, however many values they have")
  func means() throws {
    let (a, b, c) = (Population.person("A"), Population.person("B"), Population.person("C"))
    let control = DisclosureControl()
    #expect(control.mean([(a, 1), (a, 5), (b, 5), (b, 5)]) == nil)
    let mean = try #require(control.mean([(a, 1), (b, 5), (c, 5), (c, 5)]))
    #expect(mean.value == 4 && mean.count.value == 4)
    let six = Dictionary(
      uniqueKeysWithValues: zip("ABCDEF", [1, 2, 3, 9, 12, 22]).map { name, minutes in
        (Population.person(String(name)), minutes)
      })
    #expect(control.spread([a: 9, b: 1, c: 2]) == nil && control.spread(six.filter { $0.value < 22 }) == nil)
    // In steps of five minutes, and for nobody outside.
    let spread = try #require(control.spread(six))
    #expect([spread.least, spread.median, spread.greatest, spread.count.value] == [0, 5, 20, 6])
    #expect(DisclosureControl(smallest: 7).spread(six) == nil && DisclosureControl(.public).spread(six) == nil)
    // A mean of five steps cannot be rounded to five.
    #expect(DisclosureControl(.public).mean("ABCDEFG".map { (Population.person(String($0)), 3) }) == nil)
    #expect(DisclosureControl(smallest: 4).mean([(a, 1), (b, 5), (c, 5)]) == nil)
  }

  @Test(
    "rounds every number of people for everybody by itself",
    arguments: [(0, 0), (2, 0), (3, 5), (7, 5), (8, 10), (123, 125)])
  func rounding(number: Int, rounded: Int) {
    #expect(DisclosureControl(.public).rounded(number) == rounded)
    for profile in [ExportProfile.internal, .partner] { #expect(DisclosureControl(profile).rounded(number) == number) }
  }

  private func told(_ split: PublishedSplit?) -> String {
    split.map { $0.cells.map { "\($0.label.key) \($0.count.value)" }.joined(separator: ", ") } ?? "-"
  }
}
