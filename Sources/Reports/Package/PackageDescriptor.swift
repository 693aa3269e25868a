import Dialogue
import Words

/// `datapackage.json`: which files a package has, what stands in them, how it was made and who may use it.
///
/// It follows version 1 of the Data Package specification, profile `tabular-data-package`. Tables have no primary key,
/// because no id leaves the program, and two cycles may have one name.
struct PackageDescriptor {
  /// Raised when a program that reads the older form could misread the newer one.
  static let version = "1.0.0"

  let request: DataPackage.Request
  let tables: [PackagedTable]
  let state: PackageState

  /// The whole file.
  var bytes: [UInt8] {
    Array((JSONTree.object(head + about + [("resources", .list(resources))]).written() + "\n").utf8)
  }

  private typealias Members = [(key: String, value: JSONTree)]

  private var head: Members {
    [
      ("profile", .text("tabular-data-package")), ("name", .text("stark-durch-austausch")),
      (
        "title",
        said(
          "Stark durch Austausch: Bedürfnisse, Themen, Termine und Zahlen",
          "Stark durch Austausch: needs, topics, sessions and statistics")
      ),
      (
        "description",
        said(
          "Aufzeichnungen einer wöchentlichen Gesprächsrunde für arbeitslose Menschen. Niemand wird genannt.",
          "Records of a weekly dialogue hour for unemployed people. Nobody is named.")
      ),
      ("version", .text(Self.version)),
    ] + (state.day.map { [("created", .text($0.iso + "T00:00:00Z"))] } ?? []) + [("licenses", .list([licence]))]
  }

  /// The rows belong to the project and to the people who said what is in them. `other-closed` is what the licence
  /// list of the Open Definition has for data that are not open.
  private var licence: JSONTree {
    .object([
      ("name", .text("other-closed")),
      (
        "title",
        said(
          "Nicht frei: Daten des Projekts, nur für die Leser, für die sie gemacht sind",
          "Not open: data of the project, only for the readers they were made for")
      ),
    ])
  }

  /// What the specification has no word for.
  private var about: Members {
    let note: Members = request.control.note.map { [("note", .text($0[request.language]))] } ?? []
    return [
      ("language", .text(request.language.rawValue)),
      (
        "disclosure",
        .object(
          [
            ("profile", .text(request.control.profile.rawValue)), ("smallest_count", .number(request.control.smallest)),
          ] + note)
      ),
      (
        "state",
        .object(
          day("day", state.day) + day("from", request.filter.from) + day("to", request.filter.to)
            + [("open_sessions", .number(state.openSessions))])
      ),
    ]
  }

  /// The lines of a table without rows are an empty file, in which there is nothing to describe, and which validators
  /// take for a broken one.
  private var resources: [JSONTree] {
    tables.map { PackageResource($0, request.language).csv }
      + tables.filter { !$0.lines.isEmpty }.map { PackageResource($0, request.language).lines }
  }

  private func day(_ key: String, _ day: CivilDate?) -> Members { day.map { [(key, .text($0.iso))] } ?? [] }

  private func said(_ german: String, _ english: String) -> JSONTree {
    .text(Bilingual(german, english)[request.language])
  }
}
