import Interface
import Records

extension Unsaved.Reason {
  /// Why something could not be written.
  init(_ error: StoreError) {
    switch error {
    case .diskFull: self = .diskFull
    case .busy: self = .busy
    case .permission, .readOnly: self = .noPermission
    case .corrupt, .damagedJournal: self = .damaged
    case .missing: self = .missing
    case .outOfStep: self = .doesNotFit
    case _ where error.breaksRule: self = .doesNotFit
    default: self = .diskError
    }
  }
}
