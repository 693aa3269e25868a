import Content
import PlainLanguage
import Testing
import Words

@Suite("Need categories")
struct NeedCategoryTests {
  let library: ContentLibrary

  init() throws { library = try ContentLibrary.builtIn() }

  @Test("are numbered from 1 in each of the six groups, in the order of the file")
  func positions() {
    let groups = (1...6).map { group in library.categories.filter { $0.group == group } }
    #expect(groups.map(\.count) == [8, 6, 6, 3, 1, 1])
    #expect(groups.allSatisfy { $0.map(\.position) == Array(1...$0.count) })
    #expect(groups.flatMap(\.self) == library.categories)
  }

  @Test("can each be chosen with two digits")
  func twoDigits() {
    for category in library.categories {
      #expect(1...9 ~= category.group && 1...9 ~= category.position)
      #expect(library.category(group: category.group, position: category.position) == category)
    }
    #expect(library.category(group: 1, position: 7)?.key == "medical_access")
    #expect(library.category(group: 7, position: 1) == nil)
  }

  @Test("are found by key")
  func byKey() {
    #expect(library.category("respect")?.title.german == "Respekt und Gleichbehandlung")
    #expect(library.category("unknown") == nil)
  }

  @Test("have short labels of at most 14 columns, different within a language")
  func shortLabels() {
    for label in library.categories.flatMap(\.short.both) { #expect(label.columns <= 14, "\(label.text)") }
    #expect(Set(library.categories.map(\.short.german)).count == 25)
    #expect(Set(library.categories.map(\.short.english)).count == 25)
  }

  @Test("carry one title per group")
  func groupTitles() {
    let titles = (1...6).map { group in library.categories.filter { $0.group == group }.map(\.groupTitle.german) }
    #expect(titles.allSatisfy { Set($0).count == 1 })
    #expect(
      titles.compactMap(\.first) == ["Gesundheit", "Miteinander", "Alltag", "Arbeit", "Angebot", "Sonstiges"])
  }

  @Test("give examples, except for what fits nowhere else")
  func examples() {
    #expect(library.categories.filter(\.covers.isEmpty).map(\.key) == ["other"])
  }

  @Test("belong to a field of action or to none")
  func fieldsOfAction() {
    let fields = library.categories.filter { $0.gkvField != "none" }.map { "\($0.key) \($0.gkvField)" }
    #expect(
      fields == [
        "movement movement", "nutrition nutrition", "stress_recovery stressResources",
        "substance_use substanceUse",
      ])
  }

  @Test("keep only safety always confidential")
  func confidential() {
    #expect(library.categories.filter(\.alwaysConfidential).map(\.key) == ["safety"])
  }
}
