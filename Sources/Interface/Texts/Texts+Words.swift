package import Dialogue

/// The field's words for the literals of the data.
extension Texts {
  package func phase(_ phase: Phase) -> String {
    switch phase {
    case .preparation: say("Vorbereitung", "Preparation")
    case .checkIn: say("Check-in", "Check-in")
    case .topics: say("Themen", "Topics")
    case .exchange: say("Austausch", "Exchange")
    case .needs: say("Bedürfnisse", "Needs")
    case .checkOut: say("Check-out", "Check-out")
    case .wrapUp: say("Nachbereitung", "Wrap-up")
    case .closed: say("abgeschlossen", "closed")
    }
  }

  package func access(_ access: AccessMode) -> String {
    switch access {
    case .onSite: say("vor Ort", "on site")
    case .privateDevice: say("privates Gerät", "own device")
    case .phone: say("Telefon", "phone")
    }
  }

  package func name(of round: Round.Kind) -> String {
    switch round {
    case .checkIn: phase(.checkIn)
    case .checkOut: phase(.checkOut)
    case .disturbance: say("Störung", "Disturbance")
    }
  }

  package func issue(_ kind: DialInIssue.Kind) -> String {
    switch kind {
    case .link: say("Link", "link")
    case .sound: say("Ton", "sound")
    case .microphone: say("Mikrofon", "microphone")
    case .camera: say("Kamera", "camera")
    case .internet: say("Internet", "internet")
    case .dataVolume: say("Datenvolumen", "data volume")
    case .device: say("Gerät", "device")
    case .other: say("Sonstiges", "other")
    }
  }

  package func level(_ level: Need.Level) -> String {
    switch level {
    case .individual: say("für mich", "for me")
    case .group: say("für uns", "for us")
    case .structural: say("Verhältnisse", "conditions")
    }
  }

  package func urgency(_ urgency: Need.Urgency) -> String {
    switch urgency {
    case .canWait: say("kann warten", "can wait")
    case .soon: say("bald", "soon")
    case .urgent: say("dringend", "urgent")
    }
  }

  package func status(_ status: Need.Status) -> String {
    switch status {
    case .captured: say("aufgenommen", "captured")
    case .forwarded: say("weitergegeben", "passed on")
    case .inProgress: say("in Arbeit", "in progress")
    case .resolved: say("gelöst", "resolved")
    case .declined: say("geht nicht", "declined")
    case .withdrawn: say("zurückgezogen", "withdrawn")
    }
  }

  package func mark(_ kind: Mark.Kind) -> String {
    switch kind {
    case .need: say("Bedürfnis", "need")
    case .quote: say("Zitat", "quote")
    case .idea: say("Idee", "idea")
    case .healthHelpful: say("Gesundheit hilfreich", "health: helpful")
    case .healthWatchOut: say("Gesundheit zu beachten", "health: watch out")
    case .perspective: say("Perspektive", "perspective")
    case .strength: say("Stärke", "strength")
    case .followUp: say("Nachfragen", "follow-up")
    case .success: say("Das hat geklappt", "that worked")
    case .takeaway: say("Mitnehmen", "takeaway")
    case .format: say("Gleich oder anders", "keep or change")
    case .concern: say("Bedenken", "concern")
    }
  }

  package func mood(_ mood: Mood) -> String {
    switch mood {
    case .stormy: say("stürmisch", "stormy")
    case .rainy: say("regnerisch", "rainy")
    case .cloudy: say("wolkig", "cloudy")
    case .fair: say("heiter", "fair")
    case .sunny: say("sonnig", "sunny")
    }
  }

  package func answer(_ state: RoundAnswer.State) -> String {
    switch state {
    case .open: say("offen", "open")
    case .later: say("später", "later")
    case .given: say("gegeben", "given")
    case .passed: say("weitergegeben", "passed")
    case .absent: say("nicht da", "not here")
    }
  }

  package func origin(_ origin: Topic.Origin) -> String {
    switch origin {
    case .participant: say("Gruppe", "group")
    case .store: say("Themenspeicher", "topic store")
    case .impulse: say("Impuls", "impulse")
    }
  }

  package func order(_ order: SpeakingOrder) -> String {
    switch order {
    case .firstTurnsFirst: say("Erstbeiträge zuerst", "first turns first")
    case .leastTalkTime: say("wer weniger gesprochen hat", "who has spoken less")
    case .raised: say("wie gemeldet", "as hands were raised")
    }
  }

  func orderIs(_ order: SpeakingOrder) -> String {
    say("Redeliste: \(self.order(order)).", "Speaking list: \(self.order(order)).")
  }

  package func field(_ field: GKVField) -> String {
    switch field {
    case .movement: say("Bewegung", "movement")
    case .nutrition: say("Ernährung", "nutrition")
    case .stressResources: say("Stress und Ressourcen", "stress and resources")
    case .substanceUse: say("Suchtmittel", "substance use")
    case .none: say("keines", "none")
    }
  }
}
