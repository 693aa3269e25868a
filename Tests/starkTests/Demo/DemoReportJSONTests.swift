import Content
import Dialogue
import Foundation
import PythonReader
import Records
import Reports
import Testing
import Words

@testable import stark

/// The Bilanz of the demo cycle, read by a program that shares no code with the writer.
@Suite("The Bilanz of the demo cycle as JSON")
struct DemoReportJSONTests {
  /// What Python finds in a Bilanz.
  private struct Found: Decodable {
    let head: [String]
    let chapters: [String]
    let figures: [[String]]
    let tables: [String]
    let quotes: [String]
  }

  private let report: Report

  init() throws {
    let archive = try DemoFixture.archive
    report = Report(
      ArchiveExtract(
        records: archive.records, facts: archive.facts, assessments: archive.assessments,
        partners: archive.partners.map(\.partner).sorted(by: NetworkPartner.isListedBefore),
        partnerFacts: archive.partners, stages: PartnerStages(archive.stages), helping: archive.helping,
        units: try DemoFixture.sharedStore.publishedUnits()),
      filter: .everything,
      categories: try CategoryLabel.builtIn())
  }

  private func found(_ language: Language) throws -> Found {
    let script = """
      import json, sys
      with open(sys.argv[1], encoding="utf-8") as file:
          report = json.load(file)
      chapters = report["chapters"]
      print(json.dumps({
          "head": [str(report[key]) for key in
              ("format", "version", "profile", "smallest_count", "cycle", "date", "sessions")],
          "chapters": [str(chapter["number"]) + " " + chapter["key"] for chapter in chapters],
          "figures": [[chapter["key"]] + [str(figure[key]) for key in
              ("key", "label", "value", "n", "unit", "sessions")]
              for chapter in chapters for figure in chapter["figures"]],
          "tables": [table["key"] + " " + str(len(table["rows"])) for chapter in report["pages"] + chapters for table in chapter["tables"]],
          "quotes": [quotes["key"] + " " + str(len(quotes["texts"]))
              + "".join(" " + str(count) for count in quotes.get("mentions", [])) for chapter in report["pages"] + chapters
              for quotes in chapter["quotes"]],
      }))
      """
    return try JSONDecoder().decode(Found.self, from: Python.run(script, on: report.render(.json, in: language)))
  }

  @Test("tells what it is and of which sessions")
  func head() throws {
    let found = try found(.german)
    #expect(
      found.head == [
        "stark-report", "3", "internal", "3", "Frühjahr 2021", "2021-04-21", "[1, 2, 3, 4, 5, 6]",
      ])
    #expect(found.chapters.first == "1 frame" && found.chapters.last == "14 outlook" && found.chapters.count == 14)
  }

  @Test("has every figure under its key, in the same form in both languages")
  func figures() throws {
    let found = try found(.german)
    #expect(try self.found(.english).figures == found.figures)
    let all = "[1, 2, 3, 4, 5, 6]"
    for figure in [
      ["reach", "participants", "None", "9", "None", "participants", all],
      ["reach", "participations_by_access", "others", "17", "39", "participations", all],
      ["outcomes", "loop_quote", "None", "91", "11", "percent", "[1, 2, 3, 4, 5]"],
      ["moods", "mood_out_mean", "None", "3.8", "None", "mood", all],
      ["strengths", "plans_by_outcome", "notShown", "None", "None", "plans", all],
      ["needs", "needs_by_category", "medical_access", "2", "14", "needs", all],
    ] {
      #expect(found.figures.contains(figure), "\(figure)")
    }
    #expect(Set(found.figures.map { $0[1] + $0[2] }).count == found.figures.count)
    let written = report.chapters.flatMap(\.sections).reduce(0) { count, section in
      if case .figures(let figures) = section { count + figures.count } else { count }
    }
    #expect(found.figures.count == written && written > 80)
  }

  @Test("has every table and every released sentence")
  func tables() throws {
    let found = try found(.german)
    #expect(
      found.tables == [
        "summary 5", "attendance 6", "mood 6", "recommendations 3", "needs_by_group_and_status 5", "changed 2",
        "declined 1", "topics_again 3", "participation_in_short 5", "frame 6", "sessions 6", "topics_discussed 11",
        "health_aspects 6", "topics_waiting 4", "top_needs 5", "answers 14", "net 5", "partners 13", "directory 8",
        "closed_offers 3", "moods 6", "participation 5", "derived_demands 0", "staff_demands 0", "staff_concerns 0",
        "staff_ideas 0", "continuation 2", "staff_outlook 0",
      ])
    #expect(
      found.quotes == [
        "selected_quotes 3", "strengths 4 3 None None 4", "successes 0", "quotes 3", "perspectives 5", "takeaways 0",
        "concerns 0", "ideas 0", "formats 0",
      ])
  }
}
