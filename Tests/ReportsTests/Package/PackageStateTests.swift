import Dialogue
import Foundation
import Testing
import Words

@testable import Reports

@Suite("The day of a data package")
struct PackageStateTests {
  private static func package(
    _ profile: ExportProfile = .internal, filter: ExportFilter = .everything, later: [NeedFact] = []
  ) -> DataPackage {
    var extract = SmallArchive.extract
    extract.facts += later
    let request = DataPackage.Request(language: .german, filter: filter, control: DisclosureControl(profile))
    return DataPackage(request, of: extract, categories: SmallArchive.categories)
  }

  /// The days in its description.
  private static func days(_ package: DataPackage) throws -> [String: String] {
    let description = try JSONSerialization.jsonObject(with: Data(package.text(DataPackage.descriptionName).utf8))
    let members = try #require(description as? [String: Any])
    let state = try #require(members["state"] as? [String: Any]).compactMapValues { $0 as? String }
    #expect(members["created"] as? String == state["day"].map { $0 + "T00:00:00Z" })
    return state
  }

  @Test("is the last one that was asked for, and everything stands as it stood then")
  func lastDay() throws {
    let filter = ExportFilter(from: Invented.day("2021-03-10"), to: Invented.day("2021-03-22"))
    let package = Self.package(filter: filter)
    #expect(try Self.days(package) == ["day": "2021-03-22", "from": "2021-03-10", "to": "2021-03-22"])
    let lines = package.text("needs.jsonl")
    #expect(lines.contains("\"forwarded\"") && !lines.contains("\"resolved\"") && !lines.contains("116 117"))
    #expect(try Self.days(Self.package()) == ["day": "2021-04-01"])
  }

  @Test("is that of the place where the cycle is")
  func zone() throws {
    let late = Invented.fact("Ich komme beim Arzt nicht durch.", .nextStep, "Anrufen", at: "2021-04-01T22:30:00Z")
    #expect(try Self.days(Self.package(later: [late])) == ["day": "2021-04-02"])
  }

  @Test("C11: tells nobody when something became known of a need that has no row for these readers")
  func unseen() throws {
    let later = [
      Invented.fact("Bleibt in der Gruppe", .status, "forwarded", at: "2021-04-10T10:00:00Z"),
      Invented.fact("Sage es niemandem", .status, "forwarded", at: "2021-04-20T10:00:00Z"),
      Invented.fact("Noch nicht vorgelesen", .status, "forwarded", at: "2021-04-21T10:00:00Z"),
    ]
    #expect(try Self.days(Self.package(later: later)) == ["day": "2021-04-10"])
    for profile in [ExportProfile.partner, .public] {
      #expect(try Self.days(Self.package(profile, later: later)) == ["day": "2021-04-01"])
    }
  }
}
