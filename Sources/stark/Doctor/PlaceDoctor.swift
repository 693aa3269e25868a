import Foundation
import Records

/// Looks at where the database lies: who may read it, and whether the disk keeps what it is told.
struct PlaceDoctor {
  let database: String

  private var folder: String { URL(fileURLWithPath: database).deletingLastPathComponent().path }

  var findings: [Finding] { [permissions, fileSystem, cloud, room, encryption].compactMap(\.self) }

  private var permissions: Finding? {
    var file = stat()
    guard lstat(database, &file) == 0, file.st_mode & S_IFMT == S_IFREG else { return nil }
    guard file.st_mode & 0o077 != 0 else {
      return Finding(
        .good, "Rechte: nur Sie können die Datenbank lesen.", "Permissions: nobody but you can read the database.")
    }
    return Finding(
      .problem(.permission),
      "Andere Benutzer können die Datenbank lesen oder ändern. Die Daten sind unverändert. Bitte: chmod 600 '\(database)'",
      "Other users can read or change the database. The data are unchanged. Please: chmod 600 '\(database)'")
  }

  private var fileSystem: Finding? {
    guard let system = FileSystem(of: folder) else { return nil }
    if system.isRemote {
      let name = system.type
      return Finding(
        .hint,
        "Die Datenbank liegt auf einem Netzlaufwerk (\(name)). Ob gespeichert auch sicher heißt, ist dort ungewiss. "
          + "Bitte auf die eigene Festplatte legen.",
        "The database lies on a network drive (\(name)). Whether saved means safe is uncertain there. "
          + "Please put it on a disk of your own.")
    }
    guard system.isInMemory else { return nil }
    return Finding(
      .hint,
      "Die Datenbank liegt im Arbeitsspeicher. Beim Ausschalten ist sie weg. Bitte auf die Festplatte legen.",
      "The database lies in memory. It is gone when the machine is switched off. Please put it on a disk.")
  }

  private var cloud: Finding? {
    let names = ["nextcloud", "owncloud", "dropbox", "onedrive", "google drive", "googledrive", "seafile", "icloud"]
    let parts = folder.lowercased().split(separator: "/")
    guard let name = parts.first(where: { part in names.contains { part.hasPrefix($0) } }) else { return nil }
    return Finding(
      .hint,
      "Die Datenbank liegt in einem Ordner, der abgeglichen wird (\(name)). Der Abgleich kann sie beschädigen und "
        + "weitergeben. Bitte an einen anderen Ort legen.",
      "The database lies in a folder that is synchronised (\(name)). That can damage it and hand it on. "
        + "Please put it somewhere else.")
  }

  private var room: Finding? {
    guard let system = FileSystem(of: folder) else { return nil }
    let megabytes = system.free / 1_000_000
    guard megabytes < 50 else {
      return Finding(.good, "Platz: \(megabytes) MB frei", "Room: \(megabytes) MB free")
    }
    return Finding(
      .hint, "Der Datenträger ist fast voll (\(megabytes) MB frei). Noch wird alles gespeichert. Bitte Platz schaffen.",
      "The disk is nearly full (\(megabytes) MB free). Everything is still saved. Please make room.")
  }

  private var encryption: Finding? {
    guard FileSystem(of: folder) != nil else { return nil }
    if DiskEncryption().covers(folder) {
      return Finding(.good, "Verschlüsselung: dm-crypt (LUKS)", "Encryption: dm-crypt (LUKS)")
    }
    return Finding(
      .hint,
      "Eine Verschlüsselung der Festplatte ist nicht zu erkennen. Die Datenbank selbst ist nicht verschlüsselt. "
        + "Bitte in den Einstellungen des Systems nachsehen.",
      "No encryption of the disk can be recognised. The database itself is not encrypted. "
        + "Please look at the settings of the system.")
  }
}
