import Dialogue
import Testing

@Suite("The checks of plans notice what is wrong")
struct PlanInvariantsTests {
  private func plan(_ minutes: [Int]) -> PhasePlan {
    PhasePlan(
      checkIn: minutes[0], topics: minutes[1], exchange: minutes[2], needs: minutes[3], checkOut: minutes[4])
  }

  @Test("nothing is wrong with minutes that add up")
  func sound() {
    #expect(Invariants.faults(of: .standard, decided: [.standard]).isEmpty)
    let rest = plan([0, 0, 0, 6, 5])
    #expect(Invariants.faults(ofRest: rest, of: 11, in: .topics, isShrunk: true).isEmpty)
  }

  @Test("a plan that nobody decided on, and less than no time")
  func decided() {
    #expect(
      Invariants.faults(of: plan([10, 7, 28, 8, -7]), decided: [.standard])
        == ["a phase has less than no time", "nobody decided on this plan"])
  }

  @Test("minutes that do not add up, lie in the past, are missing, or were taken from the wrong phase")
  func rest() {
    func faults(_ minutes: [Int], isShrunk: Bool = false) -> [String] {
      Invariants.faults(ofRest: plan(minutes), of: 20, in: .topics, isShrunk: isShrunk)
    }
    #expect(
      faults([0, 1, 5, 8, 7])
        == ["the minutes that are left do not add up", "a phase that is over would have minutes"])
    #expect(faults([2, 1, 4, 8, 7]) == ["a phase that is over would have minutes"])
    #expect(faults([0, -1, 6, 8, 7]) == ["a phase has less than no time"])
    #expect(faults([0, 1, 6, 7, 6], isShrunk: true) == ["needs or check-out gave before the others"])
  }
}
