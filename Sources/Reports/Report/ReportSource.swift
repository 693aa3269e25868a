import Dialogue
import Words

/// Where the chapters take their figures and words from.
struct ReportSource {
  let statistics: RangeStatistics
  let categories: [CategoryLabel]
  let control: DisclosureControl
  /// What every text of people and staff goes through.
  let gate: TextGate
  /// The settings of the latest session that was asked for, whether it took place or not.
  let settings: Cycle?
  /// Confirmed needs that still stand and may be seen.
  let needs: [ExportedNeed]
  /// What staff wrote for the Bilanz of that cycle.
  let assessment: StaffAssessment
  /// Who can help, by name.
  let directory: [NetworkPartner]
  /// Everything that became known of partners.
  let partnerFacts: [NetworkPartnerFact]
  /// Which stage they had when.
  let stages: PartnerStages
  /// Who can help with which need.
  let links: [Need.ID: Set<NetworkPartner.ID>]
  private let all: [Statistic]

  init(_ extract: ArchiveExtract, filter: ExportFilter, categories: [CategoryLabel], control: DisclosureControl) {
    let gate = TextGate(extract)
    statistics = RangeStatistics(extract, filter: filter, categories: categories, control: control, gate: gate)
    all = statistics.all
    self.categories = categories
    self.control = control
    self.gate = gate
    settings =
      extract.records.filter(filter.admits)
      .max { ($0.date, $0.scheduledStart, $0.id) < ($1.date, $1.scheduledStart, $1.id) }?.cycle
    let cycle = settings?.id
    assessment = StaffAssessment(extract.assessments.filter { $0.cycle == cycle })
    directory = extract.partners
    partnerFacts = extract.partnerFacts
    stages = extract.stages
    links = NeedPartnerFact.links(extract.helping)
    let facts = extract.factsByNeed
    let outside = ExportedNeed.Outside(extract, categories: categories, control: control, gate: gate)
    needs = statistics.held.flatMap { figures in
      figures.session.exportedNeeds(facts).compactMap { ExportedNeed($0, in: figures.session, outside) }
    }
  }

  var chapters: [Report.Chapter] {
    [
      frame, reach, topics, talk, needsByArea, outcomes, strengths, partners, moods, disturbances, voices,
      participation, demands, outlook,
    ]
  }

  /// Sessions that took place.
  var sessions: [SessionRecord] { statistics.held.map(\.session) }

  var numbers: [Int] { sessions.map(\.number) }

  /// Whether the readers may see words that the group passed on.
  var showsWords: Bool { control.profile.showsWords }

  /// Why a chapter has nothing to show: for everybody much is left out that was written down.
  var emptiness: Bilingual { showsWords ? Report.nothing : Report.notForEverybody }

  /// The same for a chapter about people, of whom nothing is told before their unit is complete.
  var emptinessOfPeople: Bilingual { showsWords ? statistics.notYet ?? Report.tooFew : Report.notForEverybody }

  /// Needs whose words may be passed on.
  var released: [ExportedNeed] { needs.filter(\.isReleased) }

  /// Every row of the figures with these names, as the export of statistics has them.
  func figures(_ keys: String..., sessions: [Int]? = nil) -> [Report.Figure] {
    keys.flatMap { key in
      all.filter { $0.key == key }.map { Report.Figure($0, sessions: sessions ?? numbers) }
    }
  }

  /// Figures that the export of statistics does not have.
  func shown(_ statistics: [Statistic]) -> [Report.Figure] {
    statistics.map { Report.Figure($0, sessions: numbers) }
  }

  /// A table with words.
  func table(_ key: String, _ german: String, _ english: String, _ table: Table) -> [Report.Section] {
    showsWords ? [.table(key: key, caption: Bilingual(german, english), table)] : []
  }

  /// What people said and released.
  func quotes(_ key: String, _ german: String, _ english: String, _ texts: [Report.Quote]) -> [Report.Section] {
    showsWords ? [.quotes(key: key, caption: Bilingual(german, english), texts)] : []
  }

  /// What staff wrote of that kind.
  func statements(_ key: String, _ kind: StaffStatement.Kind, _ german: String, _ english: String) -> [Report.Section] {
    let texts = assessment.statements(kind).map { gate.pass($0.text, from: .assessment, in: settings?.id) }
    return showsWords ? [.list(key: key, caption: Bilingual(german, english), texts)] : []
  }

  /// What was written down of those kinds, and which of it may be passed on.
  func heard(_ kinds: Mark.Kind...) -> HeardWords {
    HeardWords(of: kinds, in: sessions, through: gate, under: control)
  }

  /// What staff wrote for the head, which is there to name somebody outward; for everybody there are no such words.
  var details: [ReportDetail: OutwardText] {
    guard showsWords else { return [:] }
    return ReportDetail.allCases.reduce(into: [:]) { details, detail in
      details[detail] = assessment.detail(detail).map { OutwardText(naming: $0) }
    }
  }

  /// The parts of one figure as bars; none where all bars would be equally short, for then a row says it better.
  func chart(_ title: Bilingual, of figures: [Report.Figure]) -> [Report.Section] {
    guard let key = figures.first?.key, figures.contains(where: { $0.value.number ?? 0 > 1 }) else { return [] }
    let bars = figures.compactMap { figure in figure.label.map { Report.Bar(label: $0.value, value: figure.value) } }
    return [.chart(Report.Chart(key: key, caption: title, source: .figures(key), drawing: .bars(bars)))]
  }
}
