import Dialogue
import Foundation
import Interface
import Records
import Words

/// Looks at the database: whether it is one, whether it is whole, whether there are backups.
struct DatabaseDoctor {
  let database: String
  /// It was asked for by name, so that it has to be there.
  let isGiven: Bool
  let texts: Texts

  var findings: [Finding] {
    var findings = [Finding(.good, "Datenbank: \(database)", "Database: \(database)")]
    if let user { findings.append(user) }
    do throws(StoreError) {
      findings += try stored()
    } catch {
      switch error {
      case .missing where !isGiven:
        findings = [
          Finding(
            .hint, "Es gibt noch keine Datenbank. stark legt sie beim ersten Start an: \(database)",
            "There is no database yet. stark makes it at the first start: \(database)")
        ]
      case .corrupt, .damagedJournal: findings.append(Finding(.damaged(database, texts)))
      default: findings.append(Finding(Failure(error)))
      }
    }
    return findings + [backups].compactMap(\.self)
  }

  private var user: Finding? {
    guard case .locked(let pid, let since) = DatabaseLock.holder(of: database) else { return nil }
    let process = pid.map { "\($0)" } ?? "?"
    let (german, english) = (Texts(.german).since(since) ?? "?", Texts(.english).since(since) ?? "?")
    return Finding(
      .good, "Geöffnet von stark, Prozess \(process), seit \(german)",
      "Open in stark, process \(process), since \(english)")
  }

  private func stored() throws(StoreError) -> [Finding] {
    let store = try SessionStore(
      at: database, access: .readOnly, now: Instant(milliseconds: Int64(Date().timeIntervalSince1970 * 1000)))
    let soundness = try store.soundness()
    guard soundness.isSound else { throw .corrupt }
    for session in try store.unfinished() { _ = try session.replayed() }
    let sessions = try store.records().count
    return [
      Finding(
        .good, "Prüfung: alle Seiten und Verweise sind in Ordnung; \(sessions) abgeschlossene Termine",
        "Check: all pages and references are in order; \(sessions) closed sessions")
    ]
  }

  private var backups: Finding? {
    guard let folder = try? BackupFolder(of: database) else { return nil }
    var isFolder: ObjCBool = true
    if FileManager.default.fileExists(atPath: folder.path, isDirectory: &isFolder), !isFolder.boolValue {
      return Finding(
        .hint,
        "Sicherungen: Etwas anderes heißt wie ihr Ordner. So wird keine gemacht. Bitte umbenennen: \(folder.path)",
        "Backups: something else has the name of their folder. None is made. Please rename it: \(folder.path)")
    }
    let backups = folder.backups
    guard let newest = backups.first else { return nil }
    let time = texts.time(of: newest)
    return Finding(
      .good, "Sicherungen: \(backups.count), die neueste vom \(time)",
      "Backups: \(backups.count), the newest of \(time)")
  }
}

extension Texts {
  /// When a backup was made, in local time.
  func time(of backup: Backup) -> String {
    let local = TimeZoneRule.berlin.local(backup.madeAt)
    return "\(date(local.date)) \(TimeOfDay(minutes: Int(local.milliseconds / 60_000)).text)"
  }

  /// Since when something goes on, in local time; with the day, because it may have been left open overnight.
  func since(_ instant: Instant?) -> String? {
    instant.map { instant in
      let zone = TimeZoneRule.berlin
      return "\(date(zone.local(instant).date)) \(zone.timeOfDay(instant).text)"
    }
  }
}
