/// What DECSC keeps for DECRC.
struct SavedCursor: Equatable, Sendable {
  var position = ScreenPosition.home
  var pen = ScreenPen()
  var hasPendingWrap = false
  var usesOrigin = false
}
