import Dialogue
import Testing

@Suite("Several people at one device")
struct SharedDeviceTests {
  @Test("they stay persons of their own: numbers, attendance, turns")
  func ownPersons() throws {
    var hour = try Hour.inExchange()
    try hour.now(.technology(.deviceShared(yonas, with: petra)))
    try hour.at("12:48:00", turnOf: yonas)
    try hour.at("12:48:30", turnOf: petra)
    try hour.at("12:49:30", .turn(.ended))
    #expect(hour.talkSeconds == ["Yonas": 30, "Petra": 60])
    #expect(hour.record.attendances.count == 6)
    #expect(hour.state.sharing(with: petra).map(\.name) == ["Yonas"])
    #expect(hour.state.owner(ofDeviceOf: yonas)?.name == "Petra")
    #expect(hour.state.owner(ofDeviceOf: petra) == nil)
  }

  @Test("they lose the connection together and come back together, with hands and a turn that was cut off")
  func together() throws {
    var hour = try Hour.inExchange()
    try hour.now(.technology(.deviceShared(yonas, with: petra)))
    try hour.at("12:48:00", turnOf: petra)
    try hour.at("12:48:10", .talk(.handRaised(yonas)))
    try hour.at("12:48:20", .talk(.handRaised(amina)))
    #expect(
      try hour.at("12:48:30", .people(.connectionLost(yonas))) == [.handParked(yonas), .turnInterrupted(petra)])
    #expect(hour.line == ["Amina"] && hour.speaker == nil)
    #expect(!hour.state.isPresent(yonas) && !hour.state.isPresent(petra))
    #expect(
      try hour.at("12:49:00", .people(.arrived(petra))) == [.turnMayResume(petra), .handRestored(yonas)])
    #expect(hour.line == ["Petra", "Yonas", "Amina"])
    #expect(hour.state.mayResume.map(\.name) == ["Petra"])
  }

  @Test("whoever left by herself does not come back with the others")
  func leftBefore() throws {
    var hour = try Hour.inExchange()
    try hour.now(.technology(.deviceShared(yonas, with: petra)))
    try hour.at("12:48", .people(.left(yonas)))
    try hour.at("12:49", .people(.connectionLost(petra)))
    try hour.at("12:50", .people(.arrived(petra)))
    #expect(hour.state.isPresent(petra) && !hour.state.isPresent(yonas))
  }

  @Test("others at the device come along, and those who are left stay together")
  func moving() throws {
    var hour = try Hour.inExchange()
    try hour.now(.technology(.deviceShared(yonas, with: amina)))
    try hour.now(.technology(.deviceShared(olena, with: yonas)))
    #expect(hour.devices == ["Yonas → Amina", "Olena → Amina"])
    try hour.now(.technology(.deviceShared(amina, with: petra)))
    #expect(hour.devices == ["Amina → Petra", "Yonas → Petra", "Olena → Petra"])
    try hour.now(.technology(.deviceShared(petra, with: nil)))
    #expect(hour.devices == ["Yonas → Amina", "Olena → Amina"])
    try hour.now(.technology(.deviceShared(olena, with: nil)))
    try hour.now(.technology(.deviceShared(yonas, with: nil)))
    #expect(hour.devices.isEmpty)
  }

  @Test("is refused for one person alone, for the same device, and for nobody")
  func refusals() throws {
    var hour = try Hour.inExchange()
    #expect(hour.refusal(of: .technology(.deviceShared(yonas, with: yonas))) == .people(.sameDevice))
    #expect(hour.refusal(of: .technology(.deviceShared(yonas, with: nil))) == .people(.ownDevice))
    #expect(hour.refusal(of: .technology(.deviceShared("Niemand", with: petra))) == .people(.noSuchParticipant))
    #expect(hour.refusal(of: .technology(.deviceShared(petra, with: "Niemand"))) == .people(.noSuchParticipant))
    try hour.now(.technology(.deviceShared(yonas, with: petra)))
    #expect(hour.refusal(of: .technology(.deviceShared(petra, with: yonas))) == .people(.sameDevice))
  }

  @Test("is kept with the attendance as the number of the device, not as a person")
  func record() throws {
    var hour = try Hour.inExchange()
    try hour.now(.technology(.deviceShared(juergen, with: amina)))
    try hour.now(.technology(.deviceShared(yonas, with: petra)))
    // Samira is not there: nobody shares a device with her.
    try hour.now(.technology(.deviceShared(samira, with: mehmet)))
    let rows = hour.record.attendances.map { "\(hour.name($0.participant) ?? "?") \($0.device ?? 0)" }
    #expect(rows == ["Amina 1", "Yonas 2", "Olena 0", "Mehmet 0", "Petra 2", "Jürgen 1"])
  }
}

extension Hour {
  /// Who sits at whose device, by number.
  fileprivate var devices: [String] {
    state.roster.compactMap { person in
      state.owner(ofDeviceOf: person.id).map { "\(person.name) → \($0.name)" }
    }
  }
}
