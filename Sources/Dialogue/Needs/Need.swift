package import Words

/// What somebody of the group needs, in the group's own words. It never names a person.
package struct Need: DescribedNeed, Hashable, Sendable, Codable, Identifiable {
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
  package internal(set) var content: NeedContent
  package internal(set) var mergedInto: ID?
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
