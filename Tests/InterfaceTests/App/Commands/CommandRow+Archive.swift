import Dialogue
import Interface
import Reports

extension CommandRow {
  /// A card that is longer than the room beside a timer.
  private static let longCard = "g b a " + String(repeating: "x ", count: 199) + "Enter Enter"

  static let review: [CommandRow] = [
    CommandRow(.goReview, .exchange) { $1.model.place == .review && $1.session == $0.session },
    CommandRow(.goNeeds, .exchange) { $1.model.place == .board && $1.session == $0.session },
    page(.showSessions, .sessions), page(.showTopics, .topics), page(.showParticipation, .participation),
    page(.showTalk, .talk),
    CommandRow(.searchArchive, .today, before: "g r", then: "A r z") {
      $1.model.review.page == .search && $1.effects.last == .look(.texts("Arz"))
    },
    CommandRow(.openRow, .today, before: "g r") { $1.model.review.isOpen && !$0.model.review.isOpen },
    CommandRow(.selectDown, .today, before: "g b") { $1.model.selectedCard != $0.model.selectedCard },
    CommandRow(.selectUp, .today, before: "g b Down") { $1.model.selectedCard != $0.model.selectedCard },
    CommandRow(.selectLeft, .today, before: "g r") { $1.model.lookedBack?.archive.index == 1 },
    CommandRow(.selectRight, .today, before: "g r Left") { $1.model.lookedBack?.archive.index == 0 },
  ]

  static let report: [CommandRow] = [
    CommandRow(.goReport, .exchange) {
      $1.model.place == .report && $1.model.lookedBack?.report?.chapters.count == 14 && $1.session == $0.session
    },
    CommandRow(.selectDown, .today, before: "g i") { $1.text() != $0.text() },
    CommandRow(.selectUp, .today, before: "g i Down") { $1.text() != $0.text() },
    CommandRow(.pageDown, .today, before: "g i") { $1.text() != $0.text() },
    CommandRow(.pageUp, .today, before: "g i PgDn") { $1.text() != $0.text() },
    CommandRow(.selectLeft, .today, before: "g i") { $1.model.lookedBack?.archive.index == 1 },
    CommandRow(.selectRight, .today, before: "g i Left") { $1.model.lookedBack?.archive.index == 0 },
  ]

  static let board: [CommandRow] = [
    group(.groupByStatus, .status), group(.groupByArea, .area), group(.groupByLevel, .level),
    group(.groupByHolder, .holder), group(.groupByAge, .age),
    CommandRow(.openRow, .today, before: "g b") { $1.model.board.isOpen && !$0.model.board.isOpen },
    CommandRow(.statusNeed, .today, before: "g b", then: "3") { $1.model.selectedCard?.status == .inProgress },
    CommandRow(.levelNeed, .today, before: "g b", then: "3") { $1.model.selectedCard?.level == .structural },
    CommandRow(.categoryNeed, .today, before: "g b", then: "1 7") {
      $1.model.selectedCard?.category == "medical_access"
    },
    CommandRow(.answerNeed, .today, before: "g b", then: "J a Enter") { $1.model.selectedCard?.answer == "Ja" },
    CommandRow(.assignNeed, .today, before: "g b", then: "D e n i z Enter") {
      $1.model.selectedCard?.responsible == "Deniz"
    },
    CommandRow(.dateNeed, .today, before: "g b", then: "3 1 . 0 3 . Enter") {
      $1.model.selectedCard?.dueOn?.iso == "2021-03-31"
    },
    CommandRow(.deriveDemand, .today, before: "g b", then: "W e g Enter") {
      $1.model.selectedCard?.derivedDemand == "Weg"
    },
    CommandRow(.linkPartner, .today, before: "g b", then: "1") {
      $1.model.selectedCard?.helpers.hasSuffix("Nachbarschaftstreff") == true && $1.effects.containsLink
    },
    CommandRow(.pageDown, .exchange, before: longCard) { $1.model.board.firstRow > $0.model.board.firstRow },
    CommandRow(.pageUp, .exchange, before: longCard + " PgDn") { $1.model.board.firstRow < $0.model.board.firstRow },
    CommandRow(.undo, .today, before: "g b a J a Enter") {
      $0.model.selectedCard?.answer == "Ja" && $1.model.selectedCard?.answer == ""
    },
    CommandRow(.redo, .today, before: "g b a J a Enter u") {
      $0.model.selectedCard?.answer == "" && $1.model.selectedCard?.answer == "Ja"
    },
  ]

  static let assessment: [CommandRow] = [
    CommandRow(.assessStage, .today, before: "g i", then: "2 6 W i r Enter") {
      $1.model.lookedBack?.assessment.stages == [.rules: StageAssessment(.codetermination, reason: "Wir")]
    },
    statement(.addDemand, .demand), statement(.addStaffConcern, .concern), statement(.addStaffIdea, .idea),
    statement(.addOutlook, .outlook),
    CommandRow(.changeStatement, .today, before: "g i o J a Enter", then: "1 ! Enter") {
      $1.model.lookedBack?.assessment.statements(.outlook).map(\.text) == ["Ja!"]
    },
    CommandRow(.saveReport, .today, before: "g i", then: "Enter") {
      guard case .export(let bytes, "Bilanz-2021-03-17.html") = $1.effects.last else { return false }
      return String(decoding: bytes, as: UTF8.self).hasPrefix("<!DOCTYPE html>")
    },
    CommandRow(.undo, .today, before: "g i o J a Enter") {
      $1.model.lookedBack?.assessment.statements(.outlook).isEmpty == true
    },
    CommandRow(.redo, .today, before: "g i o J a Enter u") {
      $1.model.lookedBack?.assessment.statements(.outlook).count == 1
    },
  ]

  static let partners: [CommandRow] = [
    CommandRow(.goPartners, .exchange) { $1.model.place == .partners && $1.session == $0.session },
    CommandRow(.addPartner, .today, before: "g n", then: "B a d Enter") {
      $1.model.desk.directory.partners.map(\.name) == ["Bad", "Nachbarschaftstreff"]
    },
    CommandRow(.editPartner, .today, before: "g n", then: "Down Down Enter ! Enter Esc") {
      $1.model.currentPartner?.offer == "Kaffee am Vormittag!"
    },
    CommandRow(.checkPartner, .today, before: "g n") {
      $1.model.currentPartner?.lastChecked?.iso == "2021-03-24"
    },
    CommandRow(.dropPartner, .today, before: "g n") { $1.model.desk.directory.partners.isEmpty },
    CommandRow(.openRow, .today, before: "g n") { $1.model.directory.isOpen && !$0.model.directory.isOpen },
    CommandRow(.selectDown, .today, before: "g n a B a d Enter") {
      $1.model.currentPartner?.name == "Nachbarschaftstreff"
    },
    CommandRow(.selectUp, .today, before: "g n a B a d Enter Down") { $1.model.currentPartner?.name == "Bad" },
    CommandRow(.undo, .today, before: "g n j") { $1.model.currentPartner?.lastChecked == nil },
    CommandRow(.redo, .today, before: "g n j u") { $1.model.currentPartner?.lastChecked != nil },
  ]

  private static func statement(_ command: Command, _ kind: StaffStatement.Kind) -> CommandRow {
    CommandRow(command, .today, before: "g i", then: "J a Enter") {
      $1.model.lookedBack?.assessment.statements(kind).map(\.text) == ["Ja"]
    }
  }

  private static func page(_ command: Command, _ page: Review.Page) -> CommandRow {
    CommandRow(command, .today, before: page == .topics ? "g r 1" : "g r 2") { $1.model.review.page == page }
  }

  private static func group(_ command: Command, _ grouping: Board.Grouping) -> CommandRow {
    CommandRow(command, .today, before: grouping == .area ? "g b 1" : "g b 2") {
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
