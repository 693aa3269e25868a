import Interface
import Records

extension Unsaved.Reason {
  /// Why something could not be written.
  init(_ error: any Error) {
    switch error as? StoreError {
    case .diskFull: self = .diskFull
    case .busy: self = .busy
    case .permission, .readOnly: self = .noPermission
    default: self = .diskError
    }
  }
}
