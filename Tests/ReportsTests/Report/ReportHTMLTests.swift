import Dialogue
import Foundation
import PythonReader
import Reports
import Testing
import Words

/// The Bilanz as a browser would take it apart.
@Suite("The Bilanz as HTML")
struct ReportHTMLTests {
  /// What Python's parser finds in a file.
  private struct Page: Decodable {
    let tags: [String]
    let headings: [Int]
    let ids: [String]
    let policy: String
    let hash: String
    let addresses: [String]
    let captions: [String]
    let named: [String]
    let stops: Int
    let texts: [String]
    let scopes: [String]
    let pictures: [[String?]]
    let directed: [String]
    let unclosed: [String]
    let language: String?
  }

  private static let hostile = [
    "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "</title></style><b>", "&#60;b&#62; &lt;b&gt;",
    "{{ 1 + 1 }}", "a\u{202E}b", "'; style='", "http://example.org/x", "مرحبا",
  ]

  @Test("C4: has no script, no reference, headings in order, and the true hash of its one style", arguments: languages)
  func page(language: Language) throws {
    for profile in ExportProfile.allCases {
      let page = try parse(SmallArchive.extract.complete(), profile, language)
      #expect(page.language == language.rawValue && page.unclosed.isEmpty)
      #expect(Set(page.tags).isDisjoint(with: ["script", "img", "link", "iframe", "a", "form", "object", "base"]))
      #expect(page.addresses.isEmpty)
      #expect(page.tags.prefix(4) == ["html", "head", "meta", "meta"] && page.tags.count { $0 == "style" } == 1)
      #expect(
        page.policy
          == "default-src 'none'; style-src 'sha256-\(page.hash)'; base-uri 'none'; form-action 'none'")
      #expect(page.headings.first == 1 && page.headings.count { $0 == 1 } == 1 && page.headings.count { $0 == 2 } == 16)
      #expect(zip(page.headings, page.headings.dropFirst()).allSatisfy { $1 <= $0 + 1 })
      #expect(page.captions.count == page.tags.count { $0 == "table" } && page.captions.count > 8)
      #expect(Set(page.captions).count == page.captions.count, "\(page.captions)")
      #expect(page.tags.count { $0 == "main" } == 1 && page.stops == 0)
      #expect(Set(page.scopes) == ["col", "row"] && page.tags.count { $0 == "th" } == page.scopes.count)
      #expect(page.pictures.count >= (profile == .internal ? 2 : 0))
      #expect(page.pictures.allSatisfy { $0[0] == "img" && $0[1] == $0[2] && $0[1] != nil })
      #expect(Set(page.named).count == page.named.count)
    }
  }

  @Test("begins with its encoding, and has German numbers and days")
  func beginning() throws {
    let text = String(decoding: report(SmallArchive.extract.complete()).render(.html, in: .german), as: UTF8.self)
    #expect(text.hasPrefix("<!DOCTYPE html>\n<html lang=\"de\">\n<head>\n<meta charset=\"utf-8\">\n"))
    #expect(
      text.contains("<td class=\"figure\">3,0</td>") && text.contains("17.03.2021") && text.hasSuffix("</html>\n"))
    #expect(!text.contains("style=\"") && !text.contains("onload"))
  }

  @Test("C4: shows hostile words as words, each with a direction of its own")
  func hostileWords() throws {
    let page = try parse(Self.archive(Self.hostile), .internal, .german)
    for words in Self.hostile {
      let shown = words.replacing("\u{202E}", with: "\u{FFFD}")
      #expect(page.texts.contains { $0.contains(shown) }, "\(words)")
      #expect(page.directed.count { $0.contains(shown) } >= 3, "\(words)")
    }
    let plain = try parse(Self.archive(Self.hostile.map { _ in "Wort" }), .internal, .german)
    #expect(page.tags == plain.tags && page.ids == plain.ids)
  }

  @Test("C4: has the name of its cycle at the foot of each page, and nothing in that name ends it")
  func foot() throws {
    for (name, foot) in [
      ("Frühjahr 2021", "Fr\\fc hjahr 2021"), ("\"} </style>\\", "\\22 \\7d  \\3c \\2f style\\3e \\5c "),
    ] {
      let session = Invented.session(1, on: "2021-03-17", of: Invented.cycle(name))
      let extract = ArchiveExtract(records: [session], facts: [])
      let page = try parse(extract, .internal, .german)
      #expect(page.policy.contains("'sha256-\(page.hash)'") && page.unclosed.isEmpty)
      let text = String(decoding: report(extract).render(.html, in: .german), as: UTF8.self)
      #expect(
        text.contains(
          "content: \"Stark durch Austausch \\b7  Bilanz \(foot) \\b7  Stand 17\\2e 03\\2e 2021 \\b7  nur f\\fc r das Team\""
        ),
        "\(name)")
    }
  }

  @Test("is valid HTML 5 to a strict parser, also with hostile words")
  func valid() throws {
    for extract in [SmallArchive.extract, Self.archive(Self.hostile)] {
      #expect(try Python.faults(ofPage: report(extract).render(.html, in: .german)) == [])
    }
    #expect(try Python.faults(ofPage: Array("<!DOCTYPE html><p><table><tr><p>x</table></b>".utf8)).count > 1)
  }

  private static let languages = Language.allCases

  /// The words as topic, need, quote and strength.
  private static func archive(_ words: [String]) -> ArchiveExtract {
    func name(_ index: Int, _ kind: String) -> String { "\(kind) \(index)" }
    let notes = words.enumerated().flatMap { index, text in
      [Mark.Kind.quote, .strength].map { kind in
        NoteRecord(id: Invented.name(name(index, kind.rawValue)), kind: kind, topic: nil, text: text, isReleased: true)
      }
    }
    let needs = words.enumerated().map { index, text in
      NeedRecord(
        id: Invented.name(name(index, "need")), topic: nil, wording: text, category: "movement", field: .movement,
        level: .group, sharedBy: 3, urgency: .soon, helpers: "Stelle \(index)", isConfirmed: true,
        isConfidential: false,
        isReleased: true)
    }
    let topics = words.enumerated().map { index, text in
      TopicRecord(
        id: Invented.name(name(index, "topic")), title: text, origin: .participant, dots: 1, selection: .dots,
        isDiscussed: true, milliseconds: 60_000, method: "openExchange", firstCollectedOn: Invented.day("2021-03-17"),
        timesCarried: 0, position: index + 1)
    }
    return ArchiveExtract(
      records: [Invented.session(1, on: "2021-03-17", topics: topics, notes: notes, needs: needs)], facts: [])
  }

  private func report(_ extract: ArchiveExtract, _ profile: ExportProfile = .internal) -> Report {
    Report(
      extract, filter: .everything, categories: SmallArchive.categories, control: DisclosureControl(profile))
  }

  private func parse(
    _ extract: ArchiveExtract, _ profile: ExportProfile, _ language: Language
  ) throws -> Page {
    let bytes = report(extract, profile).render(.html, in: language)
    return try JSONDecoder().decode(Page.self, from: Python.run(Self.script, on: bytes))
  }

  private static let script = """
    import base64, hashlib, json, sys
    from html.parser import HTMLParser
    VOID = ("meta", "br", "link", "img")
    class Page(HTMLParser):
        def __init__(self):
            super().__init__(convert_charrefs=True)
            self.out = dict(tags=[], headings=[], ids=[], policy="", hash="", addresses=[], captions=[], named=[], stops=0, texts=[],
                            scopes=[], pictures=[], directed=[], unclosed=[], language=None)
            self.open = []
        def handle_starttag(self, tag, attributes):
            found = dict(attributes)
            self.out["tags"].append(tag)
            self.out["ids"] += [key for key in found]
            if tag not in VOID: self.open.append((tag, found))
            if tag in ("h1", "h2", "h3", "h4", "h5", "h6"): self.out["headings"].append(int(tag[1]))
            if tag == "html": self.out["language"] = found.get("lang")
            if tag == "caption": self.out["captions"].append("")
            if "id" in found: self.out["named"].append(found["id"])
            if "tabindex" in found: self.out["stops"] += 1
            if tag == "th": self.out["scopes"].append(found.get("scope"))
            if tag == "svg": self.out["pictures"].append([found.get("role"), found.get("aria-labelledby"), ""])
            if "svg" in [tag for tag, _ in self.open] and tag in ("title", "desc"):
                self.out["pictures"][-1][2] = (self.out["pictures"][-1][2] + " " + found.get("id", "")).strip()
            if found.get("http-equiv") == "Content-Security-Policy": self.out["policy"] = found["content"]
            for key, value in attributes:
                if key.startswith("on") or key in ("href", "src", "style", "action", "xlink:href", "srcset"):
                    self.out["addresses"].append(key)
                if value and "://" in value: self.out["addresses"].append(value)
        def handle_endtag(self, tag):
            if not self.open or self.open[-1][0] != tag: self.out["unclosed"].append(tag)
            else: self.open.pop()
        def handle_data(self, data):
            inside = [tag for tag, _ in self.open]
            if inside and inside[-1] == "style":
                self.out["hash"] = base64.b64encode(hashlib.sha256(data.encode()).digest()).decode()
                if "url(" in data or "@import" in data: self.out["addresses"].append(data)
                return
            if inside and inside[-1] == "caption": self.out["captions"][-1] += data
            self.out["texts"].append(data)
            if "bdi" in inside or any(found.get("dir") == "auto" for _, found in self.open):
                self.out["directed"].append(data)
    page = Page()
    with open(sys.argv[1], encoding="utf-8") as file:
        page.feed(file.read())
    page.close()
    page.out["unclosed"] += [tag for tag, _ in page.open]
    print(json.dumps(page.out))
    """
}
