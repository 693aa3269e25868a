import Dialogue
import Words

/// What is told of the people of a unit, beside numbers of things that are as confidential as they.
enum UnitFigure: String, CaseIterable {
  case participants
  case newcomers = "participants_by_newness"
  case regulars = "participants_by_regularity"
  case participations
  case present
  case presentMean = "present_mean"
  case presentLeast = "present_min"
  case presentMost = "present_max"
  case attendance = "participations_by_attendance"
  case late = "joined_late"
  case access = "participations_by_access"
  case districts = "participants_by_district"
  case visits = "participations_by_district"
  case issues = "dial_in_issues"
  case issueMinutes = "dial_in_minutes"
  case issueKinds = "dial_in_issues_by_kind"
  case secretNeeds = "needs_confidential"
  case hands
  case handsByArea = "hands_by_category"
  case plans
  case planOutcomes = "plans_by_outcome"
  case turns
  case talk = "talk_minutes"
  case talkKinds = "talk_minutes_by_kind"
  case passes
  case speakers = "participants_by_turn"
  case talkLeast = "talk_minutes_per_person_min"
  case talkMiddle = "talk_minutes_per_person_median"
  case talkMost = "talk_minutes_per_person_max"
  case moodIn = "mood_in_mean"
  case moodOut = "mood_out_mean"
  case moodChange = "mood_change_mean"
  case moodInBySessions = "mood_in_by_sessions"
  case moodOutBySessions = "mood_out_by_sessions"

  var unit: Statistic.Unit {
    switch self {
    case .participants, .newcomers, .regulars, .present, .presentMean, .presentLeast, .presentMost, .districts,
      .speakers:
      .participants
    case .participations, .attendance, .access, .visits: .participations
    case .late: .arrivals
    case .issues, .issueKinds: .issues
    case .issueMinutes, .talk, .talkKinds, .talkLeast, .talkMiddle, .talkMost: .minutes
    case .secretNeeds: .needs
    case .hands, .handsByArea: .hands
    case .plans, .planOutcomes: .plans
    case .turns: .turns
    case .passes: .passes
    case .moodIn, .moodOut, .moodChange, .moodInBySessions, .moodOutBySessions: .mood
    }
  }
}

extension UnitFigure {
  var words: Bilingual {
    switch self {
    case .participants: Bilingual("Teilnehmende", "Participants")
    case .newcomers: Bilingual("Teilnehmende: neu oder schon bekannt", "Participants: new or known before")
    case .regulars: Bilingual("Teilnehmende: wie oft dabei", "Participants: how often there")
    case .participations: Bilingual("Teilnahmen", "Participations")
    case .present: Bilingual("Anwesend je Termin", "Present in each session")
    case .presentMean: Bilingual("Anwesend im Mittel", "Present on average")
    case .presentLeast: Bilingual("Anwesend mindestens", "Present at least")
    case .presentMost: Bilingual("Anwesend höchstens", "Present at most")
    case .attendance: Bilingual("Teilnahmen: erstes oder weiteres Mal", "Participations: first time or again")
    case .late: Bilingual("Später dazugekommen", "Joined late")
    case .access: Bilingual("Teilnahmen nach Zugang", "Participations by access")
    case .districts: Bilingual("Teilnehmende nach Landkreis", "Participants by district")
    case .visits: Bilingual("Teilnahmen nach Landkreis", "Participations by district")
    case .issues: Bilingual("Einwahlprobleme", "Dial-in problems")
    case .issueMinutes: Bilingual("Hilfe bei der Einwahl", "Help with dialling in")
    case .issueKinds: Bilingual("Einwahlprobleme nach Art", "Dial-in problems by kind")
    case .secretNeeds: Bilingual("Vertrauliche Bedürfnisse (zusätzlich)", "Confidential needs (in addition)")
    case .hands: Bilingual("Wem es auch so geht (Hände)", "Who feels the same (hands)")
    case .handsByArea: Bilingual("Wem es auch so geht, nach Bereich (Hände)", "Who feels the same, by area (hands)")
    case .plans: Bilingual("Eigene Pläne", "Own plans")
    case .planOutcomes: Bilingual("Wie die Pläne gelaufen sind", "How the plans went")
    case .turns: Bilingual("Redebeiträge", "Turns")
    case .talk: Bilingual("Redezeit", "Speaking time")
    case .talkKinds: Bilingual("Redezeit im Austausch und in Störungen", "Speaking time in exchange and disturbances")
    case .passes: Bilingual("Das Wort weitergegeben", "Passes")
    case .speakers: Bilingual("Teilnehmende mit und ohne Redebeitrag", "Participants with and without a turn")
    case .talkLeast: Bilingual("Redezeit je Person: mindestens", "Speaking time per person: least")
    case .talkMiddle:
      Bilingual("Redezeit je Person: in der Mitte (Median)", "Speaking time per person: in the middle (median)")
    case .talkMost: Bilingual("Redezeit je Person: höchstens", "Speaking time per person: most")
    case .moodIn: Bilingual("Stimmung zu Beginn (Mittel)", "Mood at the start (mean)")
    case .moodOut: Bilingual("Stimmung am Ende (Mittel)", "Mood at the end (mean)")
    case .moodChange: Bilingual("Stimmung: Veränderung (Mittel der Paare)", "Mood: change (mean of pairs)")
    case .moodInBySessions: Bilingual("Stimmung zu Beginn nach Terminen", "Mood at the start by sessions")
    case .moodOutBySessions: Bilingual("Stimmung am Ende nach Terminen", "Mood at the end by sessions")
    }
  }
}
