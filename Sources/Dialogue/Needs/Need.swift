package import Words

/// What somebody of the group needs, in the group's own words. It never names a person.
package struct Need: ChangeableNeed, Hashable, Sendable, Codable, Identifiable {
  package typealias ID = Identifier<Need>

  /// How eager it is.
  package enum Urgency: String, CaseIterable, Hashable, Sendable, Codable {
    case canWait, soon, urgent
  }

  /// For whom something would have to change.
  package enum Level: String, CaseIterable, Hashable, Sendable, Codable {
    case individual, group, structural
  }

  /// What became of it.
  package enum Status: String, CaseIterable, Hashable, Sendable, Codable {
    case captured, forwarded, inProgress, resolved, declined, withdrawn
  }

  package let id: ID
  package let capturedAt: Moment
  package let topic: Topic.ID?
  package internal(set) var wording: String
  package internal(set) var isConfirmed = false
  /// How many feel the same, the person who said it included.
  package internal(set) var sharedBy: Int?
  package internal(set) var urgency: Urgency?
  package internal(set) var level: Level?
  package internal(set) var category: NeedCategory.ID?
  /// Areas it belongs to as well: at most two, in the order of naming, never the main one.
  package internal(set) var moreCategories: [NeedCategory.ID] = []
  package internal(set) var field: GKVField?
  package internal(set) var barrier = ""
  /// What it would be good for, only if somebody said so.
  package internal(set) var drive = ""
  package internal(set) var existingOffer = ""
  package internal(set) var helpers = ""
  package internal(set) var nextStep = ""
  package internal(set) var responsible = ""
  package internal(set) var dueOn: CivilDate?
  package internal(set) var status = Status.captured
  package internal(set) var answer = ""
  /// What the team derives from it, in the team's words; never mixed with the wording.
  package internal(set) var derivedDemand = ""
  package internal(set) var isConfidential = false
  package internal(set) var isReleased = false
  package internal(set) var mergedInto: ID?

  init(id: ID, wording: String, capturedAt moment: Moment, topic: Topic.ID?, dueOn: CivilDate?) {
    self.id = id
    self.wording = wording
    self.capturedAt = moment
    self.topic = topic
    self.dueOn = dueOn
  }
}

extension Need.Urgency: Worded {
  package var words: Bilingual {
    switch self {
    case .canWait: Bilingual("kann warten", "can wait")
    case .soon: Bilingual("bald", "soon")
    case .urgent: Bilingual("dringend", "urgent")
    }
  }
}

extension Need.Level: Worded {
  package var words: Bilingual {
    switch self {
    case .individual: Bilingual("für mich", "for me")
    case .group: Bilingual("für uns", "for us")
    case .structural: Bilingual("Verhältnisse", "conditions")
    }
  }
}

extension Need.Status: Worded {
  package var words: Bilingual {
    switch self {
    case .captured: Bilingual("aufgenommen", "captured")
    case .forwarded: Bilingual("weitergeleitet", "forwarded")
    case .inProgress: Bilingual("in Arbeit", "in progress")
    case .resolved: Bilingual("gelöst", "resolved")
    case .declined: Bilingual("geht nicht", "declined")
    case .withdrawn: Bilingual("zurückgezogen", "withdrawn")
    }
  }
}
