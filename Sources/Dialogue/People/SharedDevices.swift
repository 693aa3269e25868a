/// Who sits at whose device in this hour: people with numbers and turns of their own, and one connection.
package struct SharedDevices: Hashable, Sendable {
  private var owners: [Participant.ID: Participant.ID] = [:]

  /// Whose device a person uses; nil when it is her own.
  package func owner(of id: Participant.ID) -> Participant.ID? { owners[id] }

  /// All who use the same device as `id`, without her.
  package func others(with id: Participant.ID) -> Set<Participant.ID> {
    let owner = owners[id] ?? id
    return Set(owners.filter { $0.value == owner }.keys).union([owner]).subtracting([id])
  }

  /// `id` sits at the device of `other` from now on, with everybody who sat at hers.
  mutating func seat(_ id: Participant.ID, with other: Participant.ID) throws(Rejection) {
    guard id != other, !others(with: id).contains(other) else { throw .people(.sameDevice) }
    let owner = owners[other] ?? other
    for guest in owners.keys where owners[guest] == id { owners[guest] = owner }
    owners[id] = owner
  }

  /// `id` is `other`: whoever sat at one device with either of them sits there with `other`.
  mutating func merge(_ id: Participant.ID, into other: Participant.ID) {
    let group = others(with: id).union(others(with: other)).subtracting([id, other])
    let owner = [owners[other], owners[id]].compactMap(\.self).first { group.contains($0) } ?? other
    for guest in group.union([id, other]) { owners[guest] = nil }
    for guest in group.union([other]) where guest != owner { owners[guest] = owner }
  }

  /// `id` has a device of her own; those who sat at hers stay together, at that of the first of them in `order`.
  mutating func separate(_ id: Participant.ID, order: [Participant.ID]) throws(Rejection) {
    guard !others(with: id).isEmpty else { throw .people(.ownDevice) }
    owners[id] = nil
    let guests = order.filter { owners[$0] == id }
    for guest in guests { owners[guest] = guest == guests.first ? nil : guests.first }
  }
}
