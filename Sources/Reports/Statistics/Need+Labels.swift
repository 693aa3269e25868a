import Dialogue
import Words

extension Need.Level {
  var label: SplitLabel {
    switch self {
    case .individual: SplitLabel(rawValue, Bilingual("für mich", "for me"))
    case .group: SplitLabel(rawValue, Bilingual("für uns", "for us"))
    case .structural: SplitLabel(rawValue, Bilingual("Verhältnisse", "conditions"))
    }
  }
}

extension Need.Urgency {
  var label: SplitLabel {
    switch self {
    case .canWait: SplitLabel(rawValue, Bilingual("kann warten", "can wait"))
    case .soon: SplitLabel(rawValue, Bilingual("bald", "soon"))
    case .urgent: SplitLabel(rawValue, Bilingual("dringend", "urgent"))
    }
  }
}

extension Need.Status {
  var label: SplitLabel {
    switch self {
    case .captured: SplitLabel(rawValue, Bilingual("aufgenommen", "captured"))
    case .forwarded: SplitLabel(rawValue, Bilingual("weitergegeben", "forwarded"))
    case .inProgress: SplitLabel(rawValue, Bilingual("in Arbeit", "in progress"))
    case .resolved: SplitLabel(rawValue, Bilingual("gelöst", "resolved"))
    case .declined: SplitLabel(rawValue, Bilingual("geht nicht", "declined"))
    case .withdrawn: SplitLabel(rawValue, Bilingual("zurückgezogen", "withdrawn"))
    }
  }
}

extension GKVField {
  var label: SplitLabel {
    switch self {
    case .movement: SplitLabel(rawValue, Bilingual("Bewegung", "movement"))
    case .nutrition: SplitLabel(rawValue, Bilingual("Ernährung", "nutrition"))
    case .stressResources: SplitLabel(rawValue, Bilingual("Stress und Ressourcen", "stress and resources"))
    case .substanceUse: SplitLabel(rawValue, Bilingual("Suchtmittel", "substance use"))
    case .none: SplitLabel(rawValue, Bilingual("kein Handlungsfeld", "no field of action"))
    }
  }
}
