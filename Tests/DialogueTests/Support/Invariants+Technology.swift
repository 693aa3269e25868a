import Dialogue

extension Invariants {
  /// Nobody is waited for who is there; whoever shares a device with somebody shares it with all who do.
  static func faultsOfTechnology(of state: SessionStateMachine) -> [String] {
    let present = Set(state.present.map(\.id))
    let isMutual = state.roster.allSatisfy { person in
      let others = Set(state.sharing(with: person.id).map(\.id))
      return others.allSatisfy { other in
        Set(state.sharing(with: other).map(\.id)).union([other]) == others.union([person.id])
      }
    }
    let ownersOwn = state.roster.allSatisfy { person in
      state.owner(ofDeviceOf: person.id).map { state.owner(ofDeviceOf: $0.id) == nil && $0.id != person.id } ?? true
    }
    return [
      state.expected.isDisjoint(with: present) ? nil : "somebody is waited for who is there",
      isMutual ? nil : "a device is shared one way only",
      ownersOwn ? nil : "the owner of a device sits at another one",
      state.mayResume.allSatisfy { present.contains($0.id) } ? nil : "somebody may go on who is not there",
    ].compactMap { $0 }
  }
}
