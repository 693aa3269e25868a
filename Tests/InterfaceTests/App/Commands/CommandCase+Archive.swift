import Dialogue
import Interface
import Reports

extension CommandCase {
  /// A card that is longer than the room beside a timer.
  private static let longCard = "g b a " + String(repeating: "x ", count: 199) + "Enter Enter"

  static let review: [CommandCase] =
    [Review.Page.sessions, .topics, .participation, .talk].map(page) + [
      CommandCase(.go(.review), .exchange) { $1.model.place == .review && $1.session == $0.session },
      CommandCase(.go(.board), .exchange) { $1.model.place == .board && $1.session == $0.session },
      CommandCase(.page(.search), .today, before: "g r", then: "A r z") {
        $1.model.review.page == .search && $1.effects.last == .look(.texts("Arz"))
      },
      CommandCase(.list(.openRow), .today, before: "g r") { $1.model.review.isOpen && !$0.model.review.isOpen },
      CommandCase(.list(.selectDown), .today, before: "g b") { $1.model.selectedCard != $0.model.selectedCard },
      CommandCase(.list(.selectUp), .today, before: "g b Down") { $1.model.selectedCard != $0.model.selectedCard },
      CommandCase(.list(.selectLeft), .today, before: "g r") { $1.model.lookedBack?.archive.index == 1 },
      CommandCase(.list(.selectRight), .today, before: "g r Left") { $1.model.lookedBack?.archive.index == 0 },
    ]

  static let report: [CommandCase] = [
    CommandCase(.go(.report), .exchange) {
      $1.model.place == .report && $1.model.lookedBack?.report?.chapters.count == 14 && $1.session == $0.session
    },
    CommandCase(.list(.selectDown), .today, before: "g i") { $1.text() != $0.text() },
    CommandCase(.list(.selectUp), .today, before: "g i Down") { $1.text() != $0.text() },
    CommandCase(.list(.pageDown), .today, before: "g i") { $1.text() != $0.text() },
    CommandCase(.list(.pageUp), .today, before: "g i PgDn") { $1.text() != $0.text() },
    CommandCase(.list(.selectLeft), .today, before: "g i") { $1.model.lookedBack?.archive.index == 1 },
    CommandCase(.list(.selectRight), .today, before: "g i Left") { $1.model.lookedBack?.archive.index == 0 },
  ]

  static let board: [CommandCase] =
    Board.Grouping.allCases.map(group) + [
      CommandCase(.list(.openRow), .today, before: "g b") { $1.model.board.isOpen && !$0.model.board.isOpen },
      CommandCase(.sorting(.statusNeed), .today, before: "g b", then: "3") {
        $1.model.selectedCard?.status == .inProgress
      },
      CommandCase(.sorting(.levelNeed), .today, before: "g b", then: "3") {
        $1.model.selectedCard?.level == .structural
      },
      CommandCase(.sorting(.categoryNeed), .today, before: "g b", then: "1 7") {
        $1.model.selectedCard?.category == "medical_access"
      },
      CommandCase(.board(.answerNeed), .today, before: "g b", then: "J a Enter") {
        $1.model.selectedCard?.answer == "Ja"
      },
      CommandCase(.board(.assignNeed), .today, before: "g b", then: "D e n i z Enter") {
        $1.model.selectedCard?.responsible == "Deniz"
      },
      CommandCase(.board(.dateNeed), .today, before: "g b", then: "3 1 . 0 3 . Enter") {
        $1.model.selectedCard?.dueOn?.iso == "2021-03-31"
      },
      CommandCase(.board(.deriveDemand), .today, before: "g b", then: "W e g Enter") {
        $1.model.selectedCard?.derivedDemand == "Weg"
      },
      CommandCase(.board(.linkPartner), .today, before: "g b", then: "1") {
        $1.model.selectedCard?.helpers.hasSuffix("Nachbarschaftstreff") == true && $1.effects.containsLink
      },
      CommandCase(.list(.pageDown), .exchange, before: longCard) { $1.model.board.firstRow > $0.model.board.firstRow },
      CommandCase(.list(.pageUp), .exchange, before: longCard + " PgDn") {
        $1.model.board.firstRow < $0.model.board.firstRow
      },
      CommandCase(.general(.undo), .today, before: "g b a J a Enter") {
        $0.model.selectedCard?.answer == "Ja" && $1.model.selectedCard?.answer == ""
      },
      CommandCase(.general(.redo), .today, before: "g b a J a Enter u") {
        $0.model.selectedCard?.answer == "" && $1.model.selectedCard?.answer == "Ja"
      },
    ]

  static let assessment: [CommandCase] =
    StaffStatement.Kind.allCases.map(statement) + [
      CommandCase(.report(.assessStage), .today, before: "g i", then: "2 6 W i r Enter") {
        $1.model.lookedBack?.assessment.stages == [.rules: StageAssessment(.codetermination, reason: "Wir")]
      },
      CommandCase(.report(.changeStatement), .today, before: "g i o J a Enter", then: "1 Right ! Enter") {
        $1.model.lookedBack?.assessment.statements(.outlook).map(\.text) == ["Ja!"]
      },
      // An emptied text is taken away; a new one that stays empty is none.
      CommandCase(.report(.changeStatement), .today, before: "g i o J a Enter", then: "1 Ctrl-U Enter") {
        $0.model.lookedBack?.assessment.statements(.outlook).count == 1
          && $1.model.lookedBack?.assessment.statements(.outlook).isEmpty == true
      },
      CommandCase(.statement(.outlook), .today, before: "g i", then: "Enter") {
        $1.model.lookedBack?.assessment.statements(.outlook).isEmpty == true && $0.effects.count == $1.effects.count
      },
      CommandCase(.report(.endCycle), .today, before: "g i", then: "1") {
        guard let archive = $1.model.lookedBack?.archive else { return false }
        let ends = $1.effects.contains { effect in
          if case .write(.end(archive.cycle.id, at: _)) = effect { true } else { false }
        }
        return ends && $1.effects.last == .look(.cycle(archive.index))
      },
      CommandCase(.report(.addRecommendation), .today, before: "g i", then: "J a Enter A m t Enter 3 1 . 0 3 . Enter 1")
      {
        guard let asked = $1.model.lookedBack?.assessment.recommendations.first else { return false }
        return asked.text == "Ja" && asked.addressee == "Amt" && asked.dueOn?.iso == "2021-03-31" && asked.need != nil
      },
      CommandCase(.report(.writeHead), .today, before: "g i", then: "2 J a Enter") {
        $1.model.lookedBack?.assessment.detail(.author) == "Ja"
      },
      CommandCase(.report(.changeStatement), .today, before: "g i h 3 J a Enter", then: "1 Ctrl-U Enter") {
        $0.model.lookedBack?.assessment.detail(.contact) == "Ja"
          && $1.model.lookedBack?.assessment.detail(.contact) == nil
      },
      CommandCase(.report(.goToChapter), .today, before: "g i", then: "5") {
        $1.model.review.firstRow > $0.model.review.firstRow
      },
      CommandCase(.report(.nextChapter), .today, before: "g i") {
        $1.model.review.firstRow > $0.model.review.firstRow
      },
      CommandCase(.report(.previousChapter), .today, before: "g i Tab") {
        $1.model.review.firstRow < $0.model.review.firstRow
      },
      CommandCase(.report(.saveReport), .today, before: "g i", then: "Enter Enter") {
        guard case .export(let bytes, "Bilanz-2021-03-17.html") = $1.effects.last else { return false }
        return String(decoding: bytes, as: UTF8.self).hasPrefix("<!DOCTYPE html>")
      },
      CommandCase(.general(.undo), .today, before: "g i o J a Enter") {
        $1.model.lookedBack?.assessment.statements(.outlook).isEmpty == true
      },
      CommandCase(.general(.redo), .today, before: "g i o J a Enter u") {
        $1.model.lookedBack?.assessment.statements(.outlook).count == 1
      },
    ]

  static let partners: [CommandCase] = [
    CommandCase(.go(.partners), .exchange) { $1.model.place == .partners && $1.session == $0.session },
    CommandCase(.partners(.addPartner), .today, before: "g n", then: "B a d Enter") {
      $1.model.desk.directory.partners.map(\.name) == ["Bad", "Nachbarschaftstreff"]
    },
    CommandCase(.partners(.editPartner), .today, before: "g n", then: "Down Down Enter Right ! Enter Esc") {
      $1.model.currentPartner?.offer == "Kaffee am Vormittag!"
    },
    CommandCase(.partners(.checkPartner), .today, before: "g n") {
      $1.model.currentPartner?.lastChecked?.iso == "2021-03-24"
    },
    // Today is proposed.
    CommandCase(.partners(.stagePartner), .today, before: "g n", then: "3 Enter J a Enter") {
      guard let partner = $1.model.currentPartner, let today = CivilDate("2021-03-24") else { return false }
      return $1.model.desk.stages.content(of: partner.id, since: today) == ReasonedStage(.agreed, reason: "Ja")
        && $0.model.desk.stages.content(of: partner.id, since: today) == nil
    },
    CommandCase(.partners(.showPartners), .today, before: "g n 2") { $1.model.directory.page == .partners },
    CommandCase(.partners(.showDueWords), .today, before: "g n") { $1.model.directory.page == .words },
    CommandCase(.partners(.showWaitingNeeds), .today, before: "g n") { $1.model.directory.page == .waiting },
    CommandCase(.partners(.showLoneNeeds), .today, before: "g n") { $1.model.directory.page == .alone },
    CommandCase(.partners(.dropPartner), .today, before: "g n") { $1.model.desk.directory.partners.isEmpty },
    CommandCase(.list(.openRow), .today, before: "g n") { $1.model.directory.isOpen && !$0.model.directory.isOpen },
    CommandCase(.list(.selectDown), .today, before: "g n a B a d Enter") {
      $1.model.currentPartner?.name == "Nachbarschaftstreff"
    },
    CommandCase(.list(.selectUp), .today, before: "g n a B a d Enter Down") {
      $1.model.currentPartner?.name == "Bad"
    },
    CommandCase(.general(.undo), .today, before: "g n j") { $1.model.currentPartner?.lastChecked == nil },
    CommandCase(.general(.redo), .today, before: "g n j u") { $1.model.currentPartner?.lastChecked != nil },
  ]

  private static func statement(_ kind: StaffStatement.Kind) -> CommandCase {
    CommandCase(.statement(kind), .today, before: "g i", then: "J a Enter") {
      $1.model.lookedBack?.assessment.statements(kind).map(\.text) == ["Ja"]
    }
  }

  private static func page(_ page: Review.Page) -> CommandCase {
    CommandCase(.page(page), .today, before: page == .topics ? "g r 1" : "g r 2") { $1.model.review.page == page }
  }

  private static func group(_ grouping: Board.Grouping) -> CommandCase {
    CommandCase(.groupBy(grouping), .today, before: grouping == .area ? "g b 1" : "g b 2") {
      $1.model.board.grouping == grouping
    }
  }
}

extension [AppEffect] {
  fileprivate var containsLink: Bool {
    contains {
      if case .write(.link(let facts)) = $0 { facts.map(\.canHelp) == [true] } else { false }
    }
  }
}
