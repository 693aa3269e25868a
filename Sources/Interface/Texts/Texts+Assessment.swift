import Dialogue
import Reports
import Words

/// What is said where staff write for the Bilanz.
extension Texts {
  var isCycleOver: String {
    say(
      "Ist der Durchlauf zu Ende? Dann stehen die Zahlen von Menschen fest.",
      "Is the cycle over? Then the numbers of people are final.")
  }
  var cycleIsOver: String { say("Ja, der Durchlauf ist zu Ende.", "Yes, the cycle is over.") }
  var cycleGoesOn: String { say("Nein, er geht weiter.", "No, it goes on.") }
  var cycleEnded: String { say("Der Durchlauf ist beendet.", "The cycle is over.") }

  var notAssessed: String { say("später einschätzen", "assess later") }

  /// An area with the stage it has now.
  func area(_ area: DecisionArea, _ assessment: StageAssessment?) -> String {
    let name = say(area)
    return assessment.map { "\(name): \(say("Stufe", "stage")) \($0.stage.rawValue)" } ?? name
  }

  func stageQuestion(_ area: DecisionArea) -> String {
    let name = say(area)
    return say("Welche Stufe bei: \(name)?", "Which stage for: \(name)?")
  }

  /// A text that stands in the Bilanz, with what it is.
  func text(_ content: AssessmentFact.Content) -> String {
    switch content {
    case .stage(_, let assessment): "\(name(of: content)): \(assessment?.reason ?? "")"
    case .statement(let statement): "\(name(of: content)): \(statement.text)"
    case .recommendation(let asked): "\(name(of: content)): \(asked.text)"
    case .detail(_, let text): "\(name(of: content)): \(text)"
    }
  }

  func name(of content: AssessmentFact.Content) -> String {
    switch content {
    case .stage(let area, _): "\(title(of: .report(.assessStage))), \(say(area))"
    case .statement(let statement): say(statement.kind)
    case .recommendation: recommendation
    case .detail(let detail, _): say(detail)
    }
  }

  // MARK: Recommendations and the head

  var recommendation: String { Recommendation.words[language] }
  var whoIsAsked: String { say("An wen? (darf leer bleiben)", "Who is asked? (may stay empty)") }
  var untilWhen: String { say("Bis wann? (darf leer bleiben)", "By when? (may stay empty)") }
  var fromWhichNeed: String { say("Aus welchem Bedürfnis?", "From which need?") }
  var fromNoNeed: String { say("aus keinem oder aus mehreren", "from none or from several") }
  var enterIsNone: String { say("Enter = aus keinem", "Enter = from none") }
  var whichDetail: String { say("Welche Zeile im Kopf?", "Which line of the head?") }
  var recommendationIsGone: String {
    say("Diese Empfehlung gibt es nicht mehr.", "This recommendation is no longer there.")
  }

  /// A line of the head with what stands there now.
  func detail(_ detail: ReportDetail, _ text: String?) -> String {
    text.map { "\(say(detail)): \($0)" } ?? say(detail)
  }

  // MARK: Chapters

  var whichChapter: String { say("Welches Kapitel?", "Which chapter?") }
  var enterIsFirstPage: String { say("Enter = erste Seite", "Enter = first page") }
  var noFurtherChapter: String { say("Das ist schon das letzte Kapitel.", "This is the last chapter already.") }
  var noEarlierChapter: String { say("Das ist schon die erste Seite.", "This is the first page already.") }
  func digitIsChapter(of count: Int) -> String {
    say("1–\(count - 10) = Kapitel 11–\(count)", "1–\(count - 10) = chapter 11–\(count)")
  }

  // MARK: Saving

  var whoReadsIt: String { say("Für wen ist die Datei?", "For whom is the file?") }
  var enterIsForPartners: String { say("Enter = für Partner", "Enter = for partners") }

  /// Readers with what they get.
  func reader(_ reader: ExportProfile) -> String {
    switch reader {
    case .internal: say("das Team: Worte und Zahlen ab 3 Menschen", "the team: words, and numbers from 3 people on")
    case .partner:
      say(
        "Partner, etwa Jobcenter: freigegebene Worte, Zahlen ab 5 Menschen",
        "partners such as offices: released words, numbers from 5 people on")
    case .public:
      say(
        "alle: nur freigegebene Zitate, Zahlen von Menschen gerundet",
        "everybody: released quotes only, numbers of people rounded")
    }
  }

  /// What stands in the name of a file for these readers; nil for those for whom most files are.
  func fileWord(of reader: ExportProfile) -> String? {
    switch reader {
    case .internal: say("intern", "internal")
    case .partner: nil
    case .public: say("oeffentlich", "public")
    }
  }

  /// What nobody has written yet, in at most two sentences.
  func stillToWrite(_ assessment: StaffAssessment) -> [String] {
    let texts =
      (assessment.statements(.summary).isEmpty ? [say(StaffStatement.Kind.summary)] : [])
      + (assessment.recommendations.isEmpty ? [say("Empfehlungen", "recommendations")] : [])
      + ReportDetail.allCases.filter { assessment.detail($0) == nil }.map { say($0) }
    let areas = DecisionArea.allCases.filter { assessment.stages[$0] == nil }.map { say($0) }
    return (texts.isEmpty ? [] : [say("Noch leer: ", "Still empty: ") + texts.joined(separator: ", ")])
      + (areas.isEmpty ? [] : [say("Noch ohne Stufe: ", "Still without a stage: ") + areas.joined(separator: ", ")])
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
    say("Der Name muss auf .html, .md oder .json enden.", "The name has to end with .html, .md or .json.")
  }
}
