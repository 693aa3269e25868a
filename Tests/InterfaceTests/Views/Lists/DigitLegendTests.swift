import Dialogue
import Interface
import Screen
import Testing

@Suite("Digits are never blind")
struct DigitLegendTests {
  private static let sizes = [Size(rows: 20, columns: 60), Size(rows: 24, columns: 80)]

  private func hour(_ size: Size, _ keys: String) throws -> Trainer {
    var trainer = try Trainer(in: .preparation)
    trainer.tell(.resized(size))
    trainer.press(keys)
    return trainer
  }

  @Test("the areas stand where a digit chooses one, in the phase of needs and after the hour", arguments: sizes)
  func areas(size: Size) throws {
    for keys in ["> > > > n B u s Enter", "> > > > n B u s Enter > >"] {
      let window = try hour(size, keys).window
      #expect(window.contains("1 Gesundheit") && window.contains("6 Sonstiges"), "\(window)")
    }
    #expect(!(try hour(size, "> > > >").window.contains("1 Gesundheit")))
  }

  @Test("the words for moods stand where one is asked, however many answers are due", arguments: sizes)
  func moods(size: Size) throws {
    let window = try Trainer(withFifteenIn: size).pressing(">").window
    #expect(window.contains("1 stürmisch") && window.contains("5 sonnig"), "\(window)")
  }

  @Test("pages and orders stand below what they show", arguments: sizes)
  func pages(size: Size) throws {
    #expect(try hour(size, "g r").window.contains("5 Suche"))
    #expect(try hour(size, "g b").window.contains("5 Alter"))
  }

  @Test("people have their numbers where a digit calls them, those who have spoken too")
  func people() throws {
    let window = try Trainer(in: .exchange).text()
    for name in ["1 Amina", "2 Yonas", "4 Mehmet", "5 Petra", "6 Jürgen"] { #expect(window.contains(name)) }
  }

  @Test("beyond ten the key that leads to the others is said, and works before the hour too", arguments: sizes)
  func beyondTen(size: Size) throws {
    var trainer = try Trainer(withFifteenIn: size)
    #expect(trainer.bottom(rows: size.rows, columns: size.columns).contains("Tab = ab 11"))
    trainer.press("> > > Tab")
    #expect(trainer.bottom(rows: size.rows, columns: size.columns).contains("1–5 = Person 11–15"))
  }
}
