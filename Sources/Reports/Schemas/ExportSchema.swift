/// The description of a JSON export for programs: a JSON Schema of draft 2020-12.
package enum ExportSchema {
  /// The schema that every JSON export of that kind fulfils.
  package static func bytes(of kind: ExportKind) -> [UInt8] {
    switch kind {
    case .needs: PackageResources.export_needs_schema_json
    case .topics: PackageResources.export_topics_schema_json
    case .sessions: PackageResources.export_sessions_schema_json
    case .statistics: PackageResources.export_statistics_schema_json
    }
  }

  /// The schema that every Bilanz in JSON fulfils.
  package static var report: [UInt8] { PackageResources.report_schema_json }
}
