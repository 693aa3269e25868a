extension NeedContent {
  /// Changes one field, with everything that follows from it, or refuses and changes nothing.
  mutating func apply(_ change: NeedChange, categories: [NeedCategory]) throws(Rejection) {
    switch change {
    case .wording(let wording):
      // What was read out and agreed to was another sentence.
      if wording != self.wording { withdrawConsent() }
      self.wording = wording
    case .confirmed:
      isConfirmed = true
      isReleased = !isConfidential
    case .unconfirmed: withdrawConsent()
    case .sharedBy(let count): sharedBy = count
    case .urgency(let urgency): self.urgency = urgency
    case .level(let level): self.level = level
    case .category(let key): try choose(key, from: categories)
    case .moreCategories(let keys): try chooseMore(keys, from: categories)
    case .field(let field): self.field = field
    case .barrier(let text): barrier = text
    case .drive(let text): drive = text
    case .existingOffer(let text): existingOffer = text
    case .helpers(let text): helpers = text
    case .nextStep(let text): nextStep = text
    case .responsible(let text): responsible = text
    case .dueOn(let date): dueOn = date
    case .status(let status, let answer): try set(status, answer: answer)
    case .derivedDemand(let text): derivedDemand = text
    case .confidential(let isConfidential):
      let areas = moreCategories + [category].compactMap(\.self)
      let isFixed = categories.contains { areas.contains($0.id) && $0.isAlwaysConfidential }
      guard isConfidential || !isFixed else { throw .heard(.alwaysConfidential) }
      if isConfidential { keepConfidential() } else { self.isConfidential = false }
    case .released(let isReleased):
      guard !isReleased || !isConfidential else { throw .heard(.confidentialStaysHere) }
      guard !isReleased || isConfirmed else { throw .heard(.notConfirmed) }
      self.isReleased = isReleased
    }
  }

  /// The main area decides the field of action, and is none of the further ones.
  private mutating func choose(_ key: NeedCategory.ID, from categories: [NeedCategory]) throws(Rejection) {
    let chosen = try category(key, in: categories)
    category = key
    field = chosen.field
    moreCategories.removeAll { $0 == key }
    if chosen.isAlwaysConfidential { keepConfidential() }
  }

  private mutating func chooseMore(_ keys: [NeedCategory.ID], from categories: [NeedCategory]) throws(Rejection) {
    guard keys.count <= 2, Set(keys).count == keys.count, !keys.contains(category ?? "") else {
      throw .heard(.notSoManyAreas)
    }
    var isConfidential = false
    for key in keys where try category(key, in: categories).isAlwaysConfidential { isConfidential = true }
    if isConfidential { keepConfidential() }
    moreCategories = keys
  }

  private func category(_ key: NeedCategory.ID, in categories: [NeedCategory]) throws(Rejection) -> NeedCategory {
    guard let category = categories.first(where: { $0.id == key }) else { throw .heard(.noSuchCategory) }
    return category
  }

  private mutating func withdrawConsent() { (isConfirmed, isReleased) = (false, false) }

  /// It is counted only; what was agreed before holds no longer.
  private mutating func keepConfidential() { (isConfidential, isReleased) = (true, false) }
}
