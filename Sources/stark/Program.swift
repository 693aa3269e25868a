import ArgumentParser
import Foundation
import Interface
import NcursesTerminal
import Records
import Screen
import Words

/// The entrance: hardens the process, runs the command, and turns every problem into a sentence and an exit code.
@main
enum Program {
  static let environment = ProcessInfo.processInfo.environment
  static let version = "0.1.0"

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
      end(with: error)
    }
  }

  /// Prints the help that was asked for, or says what is wrong with the call.
  private static func end(with error: any Error) -> Never {
    let code = Stark.exitCode(for: error)
    guard code.isSuccess else {
      end(with: code == .validationFailure ? .usage(parsing: Stark.message(for: error)) : .unexpected("main"))
    }
    do {
      try StandardOutput.write(Array((HelpWords.said(Stark.fullMessage(for: error)) + "\n").utf8))
    } catch {
      end(with: error)
    }
    exit(0)
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

  /// Says something beside the output, on a terminal in lines that end between words; whether anybody hears it changes
  /// nothing.
  static func say(_ sentence: String) {
    let columns = terminalColumns(of: STDERR_FILENO)
    let lines = columns.map { sentence.displayable.wrapped(columns: $0) } ?? [sentence.displayable]
    var rest = Array((lines.joined(separator: "\n") + "\n").utf8)[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
      guard written > 0 || errno == EINTR else { return }
      rest = rest.dropFirst(max(0, written))
    }
  }

  /// How wide the terminal is; nil where there is none.
  private static func terminalColumns(of descriptor: CInt) -> Int? {
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  private static func end(with failure: Failure) -> Never {
    say(failure.words[language])
    exit(failure.exit.rawValue)
  }

  /// The language as far as it is known when settings could not be read.
  static let language: Language = {
    let configuration = try? Settings.configuration(value(of: "--config"), environment)
    let names = [value(of: "--language"), environment["STARK_LANGUAGE"], configuration?.language]
    return names.compactMap { $0.flatMap(Language.init(rawValue:)) }.first ?? .german
  }()

  /// What follows an option in the call; the last one counts.
  private static func value(of option: String) -> String? {
    guard let index = arguments.lastIndex(where: { $0 == option || $0.hasPrefix(option + "=") }) else { return nil }
    guard arguments[index] == option else { return String(arguments[index].dropFirst(option.count + 1)) }
    return index + 1 < arguments.count ? arguments[index + 1] : nil
  }
}
