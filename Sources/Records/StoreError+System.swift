import Foundation

extension StoreError {
  /// The reason behind a failed call of the system; `otherwise` when the number says nothing more exact.
  init(systemError code: Int32, otherwise: StoreError) {
    switch code {
    case ENOENT: self = .missing
    case ELOOP, EISDIR, ENXIO: self = .notAFile
    case EACCES, EPERM: self = .permission
    case EROFS: self = .readOnly
    case ENOSPC, EDQUOT: self = .diskFull
    default: self = otherwise
    }
  }
}
