import Dialogue

extension Need.Level {
  var label: SplitLabel {
    switch self {
    case .individual: SplitLabel(rawValue, Words("für mich", "for me"))
    case .group: SplitLabel(rawValue, Words("für uns", "for us"))
    case .structural: SplitLabel(rawValue, Words("Verhältnisse", "conditions"))
    }
  }
}

extension Need.Urgency {
  var label: SplitLabel {
    switch self {
    case .canWait: SplitLabel(rawValue, Words("kann warten", "can wait"))
    case .soon: SplitLabel(rawValue, Words("bald", "soon"))
    case .urgent: SplitLabel(rawValue, Words("dringend", "urgent"))
    }
  }
}

extension Need.Status {
  var label: SplitLabel {
    switch self {
    case .captured: SplitLabel(rawValue, Words("aufgenommen", "captured"))
    case .forwarded: SplitLabel(rawValue, Words("weitergegeben", "forwarded"))
    case .inProgress: SplitLabel(rawValue, Words("in Arbeit", "in progress"))
    case .resolved: SplitLabel(rawValue, Words("gelöst", "resolved"))
    case .declined: SplitLabel(rawValue, Words("geht nicht", "declined"))
    case .withdrawn: SplitLabel(rawValue, Words("zurückgezogen", "withdrawn"))
    }
  }
}

extension GKVField {
  var label: SplitLabel {
    switch self {
    case .movement: SplitLabel(rawValue, Words("Bewegung", "movement"))
    case .nutrition: SplitLabel(rawValue, Words("Ernährung", "nutrition"))
    case .stressResources: SplitLabel(rawValue, Words("Stress und Ressourcen", "stress and resources"))
    case .substanceUse: SplitLabel(rawValue, Words("Suchtmittel", "substance use"))
    case .none: SplitLabel(rawValue, Words("kein Handlungsfeld", "no field of action"))
    }
  }
}
