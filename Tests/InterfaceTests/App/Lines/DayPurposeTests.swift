import Dialogue
import Interface
import Screen
import Testing
import Words

@Suite("A typed day, where it is asked for")
struct DayPurposeTests {
  /// Types the day by which the first need is due, 31 March until now; it is 24 March 2021.
  private func due(_ text: String, _ language: Language = .german) throws -> Trainer {
    var trainer = try Trainer(in: .needs, language)
    trainer.press("Enter")
    for _ in 0..<(NeedField.allCases.firstIndex(of: .dueOn) ?? 0) { trainer.press("Down") }
    trainer.press("Enter")
    for _ in 0..<11 { trainer.press(.backspace) }
    trainer.type(text)
    trainer.press("Enter")
    return trainer
  }

  private func checked(_ text: String, _ field: PartnerField = .lastChecked) throws -> Trainer {
    var trainer = try Trainer()
    trainer.press("g n c")
    for _ in 0..<(PartnerField.allCases.firstIndex(of: field) ?? 0) { trainer.press("Down") }
    trainer.press("Enter")
    trainer.type(text)
    trainer.press("Enter")
    return trainer
  }

  private func moved(_ text: String) throws -> Trainer {
    var trainer = try Trainer(in: .preparation)
    trainer.press("z")
    for _ in 0..<10 { trainer.press(.backspace) }
    trainer.type(text)
    trainer.press("Enter")
    return trainer
  }

  @Test(
    "is due on the next such day, was checked on the last one",
    arguments: [
      ("01.03.", "2022-03-01", "2021-03-01"), ("24.03.", "2021-03-24", "2021-03-24"),
      ("29.2.", "2024-02-29", "2020-02-29"), ("31. 3. 2024", "2024-03-31", "2024-03-31"),
      ("Mi 22.11.2023", "2023-11-22", "2023-11-22"), ("heute", "2021-03-24", "2021-03-24"),
      ("Montag", "2021-03-29", "2021-03-22"),
    ])
  func nextAndLast(_ text: String, _ next: String, _ last: String) throws {
    #expect(try due(text).need?.dueOn?.iso == next)
    #expect(try checked(text).model.currentPartner?.lastChecked?.iso == last)
    #expect(try checked(text, .nextStepOn).model.currentPartner?.nextStepOn?.iso == next)
  }

  @Test(
    "moves the session to the nearest such day, with a time in every form",
    arguments: [
      ("31.03.", "2021-03-31", "12:30"), ("22.03. 14:30 Uhr", "2021-03-22", "14:30"),
      ("Do 25.03.2021, 1230", "2021-03-25", "12:30"), ("31. 3. 2021", "2021-03-31", "12:30"),
      ("31. 3. 2021 10.15", "2021-03-31", "10:15"), ("31.03. 2021", "2021-03-31", "12:30"),
      ("31.03. 1430", "2021-03-31", "14:30"), ("01.12.", "2020-12-01", "12:30"),
      ("morgen", "2021-03-25", "12:30"), ("nächsten Mittwoch um 14 Uhr", "2021-03-31", "14:00"),
      ("next Wednesday at 2 pm", "2021-03-31", "14:00"), ("Donnerstag 8 Uhr 25", "2021-03-25", "08:25"),
      ("24.3. um 8 Uhr 25", "2021-03-24", "08:25"), ("31.3. 8.25", "2021-03-31", "08:25"),
      ("14:30 Uhr", "2021-03-24", "14:30"), ("8 Uhr 25", "2021-03-24", "08:25"),
      ("heute 15 Uhr", "2021-03-24", "15:00"),
    ])
  func moving(_ text: String, _ day: String, _ time: String) throws {
    let trainer = try moved(text)
    #expect(trainer.session?.date.iso == day && trainer.session?.start.text == time, "\(trainer.testDescription)")
    #expect(trainer.model.entry == nil)
  }

  @Test(
    "is asked about more than ten years away, taken with Enter and typed again with Esc",
    arguments: Language.allCases)
  func far(_ language: Language) throws {
    #expect(try due("31.03.2031", language).need?.dueOn?.iso == "2031-03-31")
    for text in ["31.03.2032", "31.03.2010"] {
      var trainer = try due(text, language)
      let year = text.suffix(4)
      #expect(trainer.need?.dueOn?.iso == "2021-03-31")
      #expect(trainer.asked?.contains("31") == true && trainer.asked?.contains(year) == true)
      #expect(trainer.bottom().contains("Enter") && trainer.bottom().contains("Esc"))
      trainer.press("Esc")
      #expect(trainer.need?.dueOn?.iso == "2021-03-31" && trainer.asked != nil)
      trainer.press("Enter Enter")
      #expect(trainer.need?.dueOn?.iso == "\(year)-03-31")
    }
    var trainer = try moved("31.03.2023")
    #expect(trainer.session?.date.iso == "2021-03-24" && trainer.asked == "Wirklich am Fr 31.03.2023?")
    trainer.press("Enter")
    #expect(trainer.session?.date.iso == "2023-03-31")
  }

  @Test("is refused beyond a century and where there is no such day, and stays in the line")
  func refused() throws {
    let far = try [
      due("31.03.2122"), due("31.03.1920"), due("0001-01-01"), checked("9999-12-31"), moved("1.1.1650"),
    ]
    for trainer in far {
      #expect(trainer.refusal?.hasPrefix("Das Jahr ") == true && trainer.model.entry != nil)
    }
    let unknown = try [due("30.02."), checked("29.2.2023"), moved("irgendwann 12:30")]
    for trainer in unknown {
      #expect(trainer.refusal?.hasPrefix("So sieht ein Tag aus") == true && trainer.model.entry != nil)
    }
    #expect(try due("31.03.2121").asked == "Wirklich am Mo 31.03.2121?")
  }

  @Test("is shown with its year wherever it is in another one than today")
  func years() throws {
    var trainer = try Trainer()
    #expect(trainer.text().contains("seit 17.03.,"))
    trainer.look(at: "12:20:00", on: "2022-01-05")
    #expect(trainer.text().contains("seit 17.03.2021,"))
    trainer.press("g r")
    #expect(trainer.text().contains("Mi 17.03.2021"))
    trainer.look(at: "12:20:00")
    #expect(trainer.text().contains("1. Termin, Mi 17.03. ") && !trainer.text().contains("Mi 17.03.2021  "))
  }
}
