import Dialogue
import Interface
import Records
import Words

extension Failure {
  /// What a problem of the database means to a person.
  init(_ error: StoreError) {
    switch error {
    case .missing:
      self.init(
        .inputMissing, "Diese Datenbank gibt es nicht. Es wurde nichts verändert. Bitte den Pfad prüfen.",
        "There is no such database. Nothing was changed. Please check the path.")
    case .notAFile:
      self.init(
        .dataWrong,
        "Das ist keine gewöhnliche Datei. Es wurde nichts verändert. Bitte eine Datei mit der Endung .sqlite wählen.",
        "This is no ordinary file. Nothing was changed. Please choose a file ending in .sqlite.")
    case .foreign:
      self.init(
        .dataWrong, "Diese Datei ist keine stark-Datenbank. Es wurde nichts verändert. Bitte eine andere Datei wählen.",
        "This file is no stark database. Nothing was changed. Please choose another file.")
    case .newer(let found, let known):
      self.init(
        .dataWrong,
        "Die Datenbank ist von einer neueren Version (Schema \(found), dieses Programm kennt \(known)). "
          + "Es wurde nichts verändert. Bitte das neuere Programm benutzen.",
        "The database is of a newer version (schema \(found), this program knows \(known)). "
          + "Nothing was changed. Please use the newer program.")
    case .older, .needsRecovery:
      self.init(
        .dataWrong,
        "Die Datenbank muss erst zum Schreiben geöffnet werden. Es wurde nichts verändert. Bitte einmal stark starten.",
        "The database has to be opened for writing first. Nothing was changed. Please start stark once.")
    case .writeAheadLog:
      self.init(
        .dataWrong,
        "Ein anderes SQLite-Programm hat diese Datenbank umgestellt (WAL). Es wurde nichts verändert. "
          + "Bitte jenes Programm beenden und stark neu starten: das stellt sie zurück.",
        "Another SQLite program has changed the mode of this database (WAL). Nothing was changed. "
          + "Please end that program and start stark again: that changes it back.")
    case .strayJournal:
      self.init(
        .dataWrong,
        "Neben der Datenbank liegt ein fremdes Journal, das sie beschädigen würde. Sie wurde nicht verändert. "
          + "Bitte die Datei mit der Endung -journal von dort weglegen und stark neu starten.",
        "Beside the database lies a stray journal that would damage it. It was not changed. "
          + "Please put the file that ends in -journal somewhere else and start stark again.")
    case .corruptSinceUndoing:
      self.init(
        .dataWrong,
        "Die Datenbank ist beschädigt. Ein unterbrochener Schreibvorgang wurde in ihr zurückgenommen. "
          + "Was zu tun ist, sagt: stark doctor",
        "The database is damaged. A write that was cut off has been undone in it. "
          + "What to do is said by: stark doctor")
    case .corrupt, .damagedJournal:
      self.init(
        .dataWrong, "Die Datenbank ist beschädigt. Sie wurde nicht verändert. Was zu tun ist, sagt: stark doctor",
        "The database is damaged. It was not changed. See what to do: stark doctor")
    case .locked(let pid, let since):
      let (german, english) = (Texts(.german).since(since), Texts(.english).since(since))
      let process = pid.map { " (Prozess \($0)\(german.map { ", seit \($0)" } ?? ""))" } ?? ""
      let inEnglish = pid.map { " (process \($0)\(english.map { ", since \($0)" } ?? ""))" } ?? ""
      self.init(
        .locked,
        "stark hat diese Datenbank schon geöffnet\(process). Es wurde nichts verändert. "
          + "Bitte das andere Fenster benutzen oder dort beenden.",
        "stark has this database open already\(inEnglish). Nothing was changed. "
          + "Please use the other window or quit there.")
    default:
      self.init(system: error)
    }
  }

  private init(system error: StoreError) {
    switch error {
    case .busy:
      self.init(
        .locked,
        "Ein anderes Programm schreibt gerade in die Datenbank. Es wurde nichts verändert. Bitte später noch einmal.",
        "Another program is writing to the database. Nothing was changed. Please try again later.")
    case .permission, .readOnly:
      self.init(
        .permission,
        "Für diese Datenbank fehlt die Berechtigung. Es wurde nichts verändert. "
          + "Bitte die Rechte der Datei und ihres Ordners prüfen.",
        "There is no permission for this database. Nothing was changed. "
          + "Please check the permissions of the file and its folder.")
    case .cannotCreate:
      self.init(
        .cannotCreate,
        "Die Datenbank lässt sich hier nicht anlegen. Es wurde nichts verändert. Bitte einen anderen Ordner wählen.",
        "The database cannot be created here. Nothing was changed. Please choose another folder.")
    case .diskFull:
      self.init(
        .inputOutput, "Der Datenträger ist voll. Alles bisher Gespeicherte bleibt. Bitte Platz schaffen.",
        "The disk is full. Everything saved so far stays. Please make room.")
    case .outOfStep:
      self.init(
        .internal,
        "Der Termin passt nicht zu dem, was gespeichert ist. Alles Gespeicherte bleibt. Bitte stark neu starten.",
        "The session does not fit what is stored. What was saved stays. Please start stark again.")
    case .unsafeSettings(let name):
      self.init(
        .internal,
        "Die Datenbank lässt sich nicht sicher betreiben (\(name)). Es wurde nichts verändert. Bitte melden.",
        "The database cannot be run safely (\(name)). Nothing was changed. Please report this.")
    default:
      self.init(
        .inputOutput, "Der Datenträger meldet einen Fehler. Was gespeichert war, bleibt. Bitte eine Sicherung machen.",
        "The disk reports an error. What was saved stays. Please make a backup.")
    }
  }
}
