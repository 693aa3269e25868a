import Content
import Dialogue
import Words

/// What is asked about a need.
package enum NeedQuestion: Equatable, Sendable {
  case categoryGroup(CategoryPlace)
  case category(CategoryPlace, group: Int)
  case level
  case field
  case status
  /// With which other need it becomes one.
  case merge
  /// Whether it was read out in the group, which is not there any more.
  case readOut
  /// Who can help with it; choosing again takes the link away.
  case partner
}

extension AppModel {
  func question(_ asked: NeedQuestion, about id: Need.ID) -> Question {
    switch asked {
    case .categoryGroup(let place): return groupQuestion(id, place)
    case .category(let place, let group):
      return Question(
        texts.whichArea(in: categoryGroups.first { $0.number == group }?.title ?? ""),
        library.categories.filter { $0.group == group }, { $0.short[texts.language] },
        back: { model, _ in model.ask(.need(id, .categoryGroup(place))) }
      ) { $1.put(id, in: $0.key, as: place, now: $2) }
    case .level:
      return Question(texts.forWhom, Need.Level.allCases, texts.say) { $1.set(id, by: .level($0), now: $2) }
    case .field:
      return Question(texts.whichField, GKVField.allCases, texts.say) { $1.setInSession(id, by: .field($0), now: $2) }
    case .status:
      return Question(texts.whatBecameOfIt, Need.Status.allCases, texts.say) { status, model, now in
        if status == .declined { return model.open(.need(.statusAnswer(id, status))) }
        return model.set(id, by: .status(status, answer: ""), now: now)
      }
    case .merge:
      let others = session?.needList.standing.filter { $0.id != id } ?? []
      return Question(texts.mergeWithWhich, others, \.wording) { other, model, now in
        model.stayingInPlace { $0.record(.heard(.needsMerged(id, into: other.id)), now: now) }
      }
    case .readOut:
      let wording = session?.needList[id]?.wording ?? ""
      return Question(
        texts.wasItReadOut(wording),
        [
          (texts.yesReadOut, { $0.setInSession(id, by: .confirmed, now: $1) }),
          (texts.noNotReadOut, { model, _ in model.refuseInput(model.texts.staysUnconfirmed) }),
        ])
    case .partner:
      return Question(
        texts.whoCanHelp, partners(for: id),
        { partner in
          texts.partner(partner, canHelp: canHelp(partner.id, with: id), isListed: desk.directory[partner.id] != nil)
        }
      ) { $1.link($0, with: id, now: $2) }
    }
  }

  /// A group with one area in it is that area.
  private func groupQuestion(_ id: Need.ID, _ place: CategoryPlace) -> Question {
    Question(texts.whichArea, categoryGroups, \.title) { group, model, now in
      let members = model.library.categories.filter { $0.group == group.number }
      if members.count == 1, let only = members.first { return model.put(id, in: only.key, as: place, now: now) }
      return model.ask(.need(id, .category(place, group: group.number)))
    }
  }

  /// The groups of need categories, in order.
  package var categoryGroups: [(number: Int, title: String)] {
    library.categories.reduce(into: []) { groups, category in
      guard groups.last?.number != category.group else { return }
      groups.append((category.group, category.groupTitle[texts.language]))
    }
  }

  private mutating func put(
    _ id: Need.ID, in category: Dialogue.NeedCategory.ID, as place: CategoryPlace, now: ClockReading
  ) -> [AppEffect] {
    switch place {
    case .main: return set(id, by: .category(category), now: now)
    case .further:
      let others = session?.needList[id]?.moreCategories ?? []
      let changed = others.contains(category) ? others.filter { $0 != category } : others + [category]
      return setInSession(id, by: .moreCategories(changed), now: now)
    }
  }
}
