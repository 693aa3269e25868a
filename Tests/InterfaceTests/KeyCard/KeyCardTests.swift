import Dialogue
import Reports
import Testing
import Words

@testable import Interface

@Suite("The printed card of keys")
struct KeyCardTests {
  private let card = KeyCard()
  private let rows: [KeyCardRow]

  init() {
    rows = card.parts.flatMap(\.rows)
  }

  private func row(_ command: Command, at moment: KeyCardMoment) throws -> KeyCardRow {
    let part = try #require(card.parts.first { $0.moment == moment })
    return try #require(part.rows.first { $0.commands.contains(command) })
  }

  @Test("has every key with a fixed meaning once, however many places it has it in, and no command without a key")
  func complete() {
    var meanings: [String: Int] = [:]
    for row in rows {
      for command in row.commands { for key in row.keys { meanings["\(command) \(key)", default: 0] += 1 } }
    }
    for binding in Keymap.standard.bindings {
      let keys = binding.keys.map(\.name).joined(separator: " ")
      #expect(meanings["\(binding.command) \(keys)"] == 1, "\(binding.command) \(keys)")
    }
    let bound = Set(Keymap.standard.bindings.map(\.command))
    #expect(Set(rows.flatMap(\.commands)) == bound && bound.count < Command.allCases.count)
    #expect(rows.allSatisfy { !$0.keys.isEmpty && !$0.commands.isEmpty })
  }

  @Test("is in parts by the moment in which a key is needed")
  func moments() throws {
    #expect(card.parts.map(\.moment) == KeyCardMoment.allCases)
    for (command, moment) in [
      (Command.general(.undo), KeyCardMoment.always), (.hour(.disturbance), .always), (.list(.selectUp), .always),
      (.start(.beginSession), .beforeTheHour), (.round(.pass), .round), (.topics(.addDot), .topics),
      (.turn(.nextSpeaker), .exchange), (.need(.confirmNeed), .needs), (.mark(.need), .marks), (.mark(.quote), .marks),
      (.presence(.arrive), .people), (.access(.phone), .people), (.list(.openRow), .afterTheHour),
      (.report(.saveReport), .report),
    ] {
      _ = try row(command, at: moment)
    }
  }

  @Test("has what is pressed most first in each part, and only that is larger")
  func frequent() {
    for (moment, rows) in card.parts {
      let larger = rows.map(\.isFrequent)
      #expect(larger == larger.sorted { $0 && !$1 }, "\(moment)")
      #expect(Set(rows.filter(\.isFrequent).flatMap(\.commands)).isSuperset(of: moment.frequent), "\(moment)")
    }
    #expect(rows.filter(\.isFrequent).count < rows.count / 4)
  }

  @Test("says moods and people in one line each, digits that follow each other by the first and the last")
  func runs() throws {
    let german = Texts(.german)
    let moods = try row(.mood(.stormy), at: .round)
    #expect(moods.shownKeys(german) == ["1–5"])
    #expect(german.keyCardWords(of: moods) == "Stimmung 1 stürmisch … 5 sonnig")
    let people = try row(.person(1), at: .exchange)
    #expect(people.shownKeys(german) == ["1–9", "0", "Tab 1–6"])
    #expect(german.keyCardWords(of: people) == "Person meldet sich")
    #expect(try row(.turn(.nextSpeaker), at: .exchange).shownKeys(german) == ["Leertaste"])
  }

  @Test("says in both languages what the list of commands says", arguments: Language.allCases)
  func words(_ language: Language) {
    let texts = Texts(language)
    let html = KeyCardHTML(card: card, texts: texts).text
    #expect(html.matches(of: /<dt>/).count == rows.count)
    #expect(html.matches(of: /class="often"/).count == rows.count { $0.isFrequent })
    for row in rows {
      guard row.commands.count == 1 else { continue }
      #expect(html.contains("<dd>\(texts.title(of: row.commands[0]))</dd>"))
    }
    #expect(html.contains("<kbd>&gt;</kbd>") && html.contains("<kbd>&lt;</kbd>"))
    let hasNoKey = Command.allCases.filter { !rows.flatMap(\.commands).contains($0) }
    for command in hasNoKey { #expect(!html.contains("<dd>\(texts.title(of: command))</dd>"), "\(command)") }
  }

  @Test("is one file that loads nothing and runs nothing")
  func alone() {
    let html = KeyCardHTML(card: card, texts: Texts(.german)).text
    #expect(html.hasPrefix("<!DOCTYPE html>\n<html lang=\"de\">"))
    #expect(html.contains("content=\"\(StylePolicy(style: KeyCardStyle.text).text)\""))
    #expect(html.contains("<style>\(KeyCardStyle.text)</style>"))
    for part in ["<script", "http:", "https:", "url(", "@import", "src=", "href="] { #expect(!html.contains(part)) }
  }
}
