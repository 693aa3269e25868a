import Dialogue
import Reports
import Testing

@Suite("A network partner needs a word again")
struct WordReasonTests {
  private static let today = Invented.day("2021-05-05")
  private static let asleep = PartnerStageFact(
    id: Invented.name("stage"), at: Invented.instant("2021-04-01T10:00:00Z"), partner: Invented.name("Amt"),
    since: Invented.day("2021-04-01"), content: ReasonedStage(.asleep))

  private var partner = NetworkPartner(id: Invented.name("Amt"), name: "Amt", lastChecked: today)

  @Test("from the day of the next step on, and not before, whatever else there is")
  mutating func step() {
    partner.nextStepOn = Self.today
    #expect(reason() == .stepDue(Self.today))
    partner.nextStepOn = Invented.day("2021-04-30")
    #expect(reason(Self.asleep) == .stepDue(Invented.day("2021-04-30")))
    partner.nextStepOn = Self.today.adding(days: 1)
    partner.lastChecked = nil
    #expect(reason(Self.asleep, written: "2020-01-01") == nil)
  }

  @Test("when it is asleep and no day was set")
  mutating func asleep() {
    partner.nextStep = "nachfragen"
    #expect(reason(Self.asleep) == .asleep(since: Self.asleep.since))
    #expect(reason() == nil)
  }

  @Test("when nobody has checked it for ninety days, or not since it was written down as long ago")
  mutating func unchecked() {
    let limit = Self.today.adding(days: -WordReason.daysUnchecked)
    partner.lastChecked = limit
    #expect(reason() == .unchecked(since: limit))
    partner.lastChecked = limit.adding(days: 1)
    #expect(reason(written: "2020-01-01") == nil)
    partner.lastChecked = nil
    #expect(reason(written: limit.iso) == .neverChecked(since: limit))
    #expect(reason(written: limit.adding(days: 1).iso) == nil)
  }

  @Test("first for a step, then when it is asleep, then to be checked; what waits longest before the others")
  func order() {
    let (early, late) = (Invented.day("2021-01-01"), Invented.day("2021-04-01"))
    let sorted: [WordReason] = [
      .stepDue(early), .stepDue(late), .asleep(since: early), .neverChecked(since: early), .unchecked(since: late),
    ]
    #expect(sorted.reversed().sorted(by: WordReason.isBefore) == sorted)
  }

  private func reason(_ stage: PartnerStageFact? = nil, written: String = "2021-05-01") -> WordReason? {
    WordReason(partner, stage: stage, written: Invented.day(written), on: Self.today)
  }
}
