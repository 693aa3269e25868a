import Dialogue

extension Topic.Origin {
  var value: Table.Value {
    switch self {
    case .participant: .literal(key: rawValue, Words("aus der Gruppe", "from the group"))
    case .store: .literal(key: rawValue, Words("aus dem Themenspeicher", "from the store"))
    case .impulse: .literal(key: rawValue, Words("Impuls", "impulse"))
    }
  }
}

extension Disturbance.Kind {
  var label: SplitLabel {
    switch self {
    case .conflict: SplitLabel(rawValue, Words("Konflikt", "conflict"))
    case .technology: SplitLabel(rawValue, Words("Technik", "technology"))
    case .emotion: SplitLabel(rawValue, Words("Gefühl", "emotion"))
    case .outside: SplitLabel(rawValue, Words("von außen", "from outside"))
    case .other: SplitLabel(rawValue, Words("anderes", "other"))
    }
  }
}

extension DialInIssue.Kind {
  var label: SplitLabel {
    switch self {
    case .link: SplitLabel(rawValue, Words("Link", "link"))
    case .sound: SplitLabel(rawValue, Words("Ton", "sound"))
    case .microphone: SplitLabel(rawValue, Words("Mikrofon", "microphone"))
    case .camera: SplitLabel(rawValue, Words("Kamera", "camera"))
    case .internet: SplitLabel(rawValue, Words("Internet", "internet"))
    case .dataVolume: SplitLabel(rawValue, Words("Datenvolumen", "data volume"))
    case .device: SplitLabel(rawValue, Words("Gerät", "device"))
    case .other: SplitLabel(rawValue, Words("anderes", "other"))
    }
  }
}

extension ActionPlan.Outcome {
  var label: SplitLabel {
    switch self {
    case .tried: SplitLabel(rawValue, Words("probiert", "tried"))
    case .worked: SplitLabel(rawValue, Words("hat geklappt", "worked"))
    case .changed: SplitLabel(rawValue, Words("verändert", "changed"))
    case .notYet: SplitLabel(rawValue, Words("noch nicht", "not yet"))
    case .dropped: SplitLabel(rawValue, Words("losgelassen", "dropped"))
    }
  }
}
