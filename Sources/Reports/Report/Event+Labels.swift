import Dialogue
import Words

extension Topic.Origin {
  var value: Table.Value {
    switch self {
    case .participant: .literal(key: rawValue, Bilingual("aus der Gruppe", "from the group"))
    case .store: .literal(key: rawValue, Bilingual("aus dem Themenspeicher", "from the store"))
    case .impulse: .literal(key: rawValue, Bilingual("Impuls", "impulse"))
    }
  }
}

extension Disturbance.Kind {
  var label: SplitLabel {
    switch self {
    case .conflict: SplitLabel(rawValue, Bilingual("Konflikt", "conflict"))
    case .technology: SplitLabel(rawValue, Bilingual("Technik", "technology"))
    case .emotion: SplitLabel(rawValue, Bilingual("Gefühl", "emotion"))
    case .outside: SplitLabel(rawValue, Bilingual("von außen", "from outside"))
    case .other: SplitLabel(rawValue, Bilingual("anderes", "other"))
    }
  }
}

extension DialInIssue.Kind {
  var label: SplitLabel {
    switch self {
    case .link: SplitLabel(rawValue, Bilingual("Link", "link"))
    case .sound: SplitLabel(rawValue, Bilingual("Ton", "sound"))
    case .microphone: SplitLabel(rawValue, Bilingual("Mikrofon", "microphone"))
    case .camera: SplitLabel(rawValue, Bilingual("Kamera", "camera"))
    case .internet: SplitLabel(rawValue, Bilingual("Internet", "internet"))
    case .dataVolume: SplitLabel(rawValue, Bilingual("Datenvolumen", "data volume"))
    case .device: SplitLabel(rawValue, Bilingual("Gerät", "device"))
    case .other: SplitLabel(rawValue, Bilingual("anderes", "other"))
    }
  }
}

extension ActionPlan.Outcome {
  var label: SplitLabel {
    switch self {
    case .tried: SplitLabel(rawValue, Bilingual("probiert", "tried"))
    case .worked: SplitLabel(rawValue, Bilingual("hat geklappt", "worked"))
    case .changed: SplitLabel(rawValue, Bilingual("verändert", "changed"))
    case .notYet: SplitLabel(rawValue, Bilingual("noch nicht", "not yet"))
    case .dropped: SplitLabel(rawValue, Bilingual("losgelassen", "dropped"))
    }
  }
}
