import Foundation
import Testing
import Words

@testable import stark

/// What a problem of the system means for a file that is to be written. Exit codes are promises.
@Suite("Why a file could not be written")
struct OutputReasonTests {
  @Test(
    "is told by the exit code: 74 where the disk is at fault, 77 where a right is missing, 73 for everything else",
    arguments: [
      (ENOSPC, Exit.inputOutput), (EDQUOT, .inputOutput), (EFBIG, .inputOutput), (EIO, .inputOutput),
      (EACCES, .permission), (EPERM, .permission), (EROFS, .permission), (EEXIST, .cannotCreate),
      (ELOOP, .cannotCreate), (ENOENT, .cannotCreate), (ENOTDIR, .cannotCreate), (ENAMETOOLONG, .cannotCreate),
      (EMFILE, .cannotCreate), (EISDIR, .cannotCreate),
    ])
  func code(_ reason: CInt, _ expected: Exit) {
    let failure = Failure(output: reason)
    #expect(failure.exit == expected)
    for words in [failure.words.german, failure.words.english] { #expect(isRefusal(words + "\n"), "\(words)") }
  }

  @Test("is not the same for a full disk, a broken one, a missing right, a name that is taken and a link")
  func apart() {
    let failures = [ENOSPC, EIO, EACCES, EEXIST, ELOOP, ENOENT].map { Failure(output: $0) }
    #expect(Set(failures.map(\.words.german)).count == 6 && Set(failures.map(\.words.english)).count == 6)
    #expect([EDQUOT, EFBIG].allSatisfy { Failure(output: $0).words.german == failures[0].words.german })
    #expect([EPERM, EROFS].allSatisfy { Failure(output: $0).words.german == failures[2].words.german })
  }

  @Test("codes are those of sysexits.h")
  func codes() {
    let all: [(Exit, Int32)] = [
      (.usage, EX_USAGE), (.dataWrong, EX_DATAERR), (.inputMissing, EX_NOINPUT), (.terminalUnsuitable, EX_UNAVAILABLE),
      (.internal, EX_SOFTWARE), (.cannotCreate, EX_CANTCREAT), (.inputOutput, EX_IOERR), (.locked, EX_TEMPFAIL),
      (.permission, EX_NOPERM), (.configuration, EX_CONFIG),
    ]
    for (exit, code) in all { #expect(exit.rawValue == code) }
  }
}
