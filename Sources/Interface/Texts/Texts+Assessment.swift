import Dialogue
import Reports
import Words

/// What is said where staff write for the Bilanz.
extension Texts {
  var isCycleOver: String {
    say(
      "Kommt kein Termin mehr? Die Zahlen von Menschen stehen dann fest.",
      "Will no session come any more? Then the numbers of people are final.")
  }
  var cycleIsOver: String { say("Ja, der Durchlauf ist zu Ende.", "Yes, the cycle is over.") }
  var cycleGoesOn: String { say("Nein, er geht weiter.", "No, it goes on.") }
  var cycleEnded: String { say("Der Durchlauf ist beendet.", "The cycle is over.") }

  var notAssessed: String { say("noch nicht einschätzen", "do not assess yet") }

  /// An area with the stage it has now.
  func area(_ area: DecisionArea, _ assessment: StageAssessment?) -> String {
    let name = say(area)
    return assessment.map { "\(name): \(say("Stufe", "stage")) \($0.stage.rawValue)" } ?? name
  }

  func stageQuestion(_ area: DecisionArea) -> String {
    let name = say(area)
    return say("Welche Stufe bei: \(name)?", "Which stage for: \(name)?")
  }

  func statement(_ statement: StaffStatement) -> String { "\(say(statement.kind)): \(statement.text)" }

  func name(of content: AssessmentFact.Content) -> String {
    switch content {
    case .stage(let area, _): "\(title(of: .report(.assessStage))), \(say(area))"
    case .statement(let statement): say(statement.kind)
    }
  }

  var noStatementYet: String {
    say("Das Team hat hier noch nichts geschrieben.", "The team has not written anything here yet.")
  }
  func written(_ content: AssessmentFact.Content) -> String {
    say("Aufgeschrieben: \(name(of: content)).", "Written down: \(name(of: content)).")
  }
  func reportSaved(_ name: String) -> String { say("Gespeichert: \(name)", "Saved: \(name)") }
  /// Of a file that was written where others may write too; also what commands say of it.
  package var openFolder: String {
    say(
      "In diesen Ordner dürfen auch andere schreiben; die Datei selbst kann nur lesen, wem sie gehört. "
        + "Besser in einen eigenen Ordner.",
      "Others may write into this folder too; the file itself can be read by its owner only. "
        + "Better into a folder of your own.")
  }
  var unknownReportFormat: String {
    say("Der Name endet auf .html, .md oder .json.", "The name ends with .html, .md or .json.")
  }
}
