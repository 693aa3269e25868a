import ArgumentParser
import Foundation
import Interface
import NcursesTerminal
import Records

/// The entrance: hardens the process, runs the command, and turns every problem into a sentence and an exit code.
@main
enum Program {
  static let environment = ProcessInfo.processInfo.environment

  static func main() {
    hardenProcess()
    do {
      var command = try Stark.parseAsRoot(Array(arguments.dropFirst()))
      try command.run()
    } catch let failure as Failure {
      end(with: failure)
    } catch let error as StoreError {
      end(with: Failure(error))
    } catch let problem as TerminalProblem {
      end(with: Failure(problem))
    } catch {
      guard !Stark.exitCode(for: error).isSuccess else { Stark.exit(withError: error) }
      let isUsage = Stark.exitCode(for: error) == .validationFailure
      end(with: isUsage ? .usage(Stark.message(for: error)) : .unexpected("main"))
    }
  }

  /// What the program was called with.
  ///
  /// Swift finds arguments by walking back from the environment, and finds none when a preloaded library has moved
  /// the environment; the kernel's copy is always right.
  private static let arguments: [String] = {
    guard let data = FileManager.default.contents(atPath: "/proc/self/cmdline"), !data.isEmpty
    else { return CommandLine.arguments }
    return data.dropLast().split(separator: 0, omittingEmptySubsequences: false).map {
      String(decoding: $0, as: UTF8.self)
    }
  }()

  /// Says one line beside the output.
  static func say(_ sentence: String) {
    FileHandle.standardError.write(Data((sentence + "\n").utf8))
  }

  private static func end(with failure: Failure) -> Never {
    say(language == .english ? failure.english : failure.german)
    exit(failure.exit.rawValue)
  }

  /// The language as far as it is known when settings could not be read.
  private static var language: Language {
    let option = arguments.firstIndex(of: "--language").flatMap { $0 + 1 < arguments.count ? arguments[$0 + 1] : nil }
    let joined = arguments.first { $0.hasPrefix("--language=") }?.dropFirst("--language=".count)
    return Language(rawValue: option ?? joined.map(String.init) ?? environment["STARK_LANGUAGE"] ?? "") ?? .german
  }
}
