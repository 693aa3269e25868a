import TerminalDriver
import Testing

@Suite("A call that makes no sense")
struct WrongCallTests {
  private let stark: BuiltStark

  init() throws {
    stark = try BuiltStark()
  }

  @Test(
    "is told in German and ends with 64",
    arguments: [
      ["--nosuch"], ["nosuch"], ["export"], ["export", "nosuch"], ["export", "needs", "more"],
      ["export", "needs", "--format", "xls"], ["export", "needs", "--from", "irgendwann"],
      ["export", "needs", "--to", "31.2."],
      ["export", "package"], ["export", "package", "--output", "-"],
      ["export", "package", "--output", "folder", "--format", "csv"],
      ["export", "needs", "--profile", "nosuch"], ["export", "needs", "--database"], ["keys", "--format", "pdf"],
      ["keys", "--language", "fr"], ["--language", "fr", "keys"], ["keys", "--theme", "nosuch"], ["--theme="],
      ["demo", "--nosuch"], ["demo", "more"],
      ["search"], ["search", ""], ["search", "\u{301}"], ["search", "x", "--format", "csv"],
      ["search", "x", "--limit", "0"], ["search", "x", "--limit", "viele"], ["calendar", "more"], ["invite", "more"],
      ["report", "more"], ["report", "--format", "pdf"], ["report", "--profile", "nosuch"],
      ["report", "--from", "2021-03-18", "--to", "2021-03-17"],
    ])
  func german(_ arguments: [String]) throws {
    let run = try stark.run(arguments)
    #expect(run.status == .exited(64))
    #expect(run.output.isEmpty)
    #expect(isRefusal(run.messages) && run.messages.contains("Es wurde nichts verändert."), "\(run.messages)")
    #expect(try stark.contents().isEmpty)
  }

  @Test(
    "is told in English where that was asked for",
    arguments: [
      (["--language", "en", "--nosuch"], [:]), (["--nosuch", "--language=en"], [:]),
      (["--nosuch"], ["STARK_LANGUAGE": "en"]), (["export", "needs", "--format", "xls", "--language", "en"], [:]),
    ])
  func english(_ arguments: [String], _ environment: [String: String]) throws {
    let run = try stark.run(arguments, environment)
    #expect(run.status == .exited(64))
    #expect(isRefusal(run.messages) && run.messages.contains("Nothing was changed."), "\(run.messages)")
  }

  @Test("names in German what is wrong, and speaks no English beside it")
  func oneLanguage() throws {
    #expect(try stark.run(["--nosuch"]).messages.contains("(--nosuch)"))
    let words = ["Unknown", "option", "Missing", "value", "argument", "expected"]
    for arguments in [["--nosuch"], ["nosuch"], ["export"], ["export", "needs", "--database"]] {
      let message = try stark.run(arguments).messages
      #expect(!words.contains { message.contains($0) }, "\(message)")
    }
  }

  @Test("B13: cannot steer the terminal through what it holds")
  func hostileArguments() throws {
    let run = try stark.run(["--\u{1B}]0;title\u{7}\u{202E}\u{9B}31m\nx"])
    #expect(run.status == .exited(64))
    #expect(isRefusal(run.messages), "\(run.messages)")
    #expect(!run.messages.unicodeScalars.contains("\u{202E}"))
  }

  @Test(
    "ends with 64 also where nobody hears it",
    arguments: [CommandRun.Destination.closed, .file("/dev/full"), .brokenPipe])
  func unheard(_ messages: CommandRun.Destination) throws {
    #expect(try stark.run(["--nosuch"], messages: messages).status == .exited(64))
  }

  @Test("B5: is one without a terminal, and says what works there")
  func noTerminal() throws {
    for arguments in [[], ["demo"], ["--database", stark.path()], ["demo", "--database", stark.path()]] {
      let run = try stark.run(arguments)
      #expect(run.status == .exited(64))
      #expect(run.output.isEmpty)
      #expect(isRefusal(run.messages) && run.messages.contains("stark export"), "\(run.messages)")
      #expect(try stark.contents().isEmpty)
    }
  }

  @Test(
    "B5: is one where only a part of the terminal is there",
    arguments: ["\"$0\" < /dev/null", "true | \"$0\"", "\"$0\" > \"$HOME/shown\"", "\"$0\" <&-", "\"$0\" >&-"])
  func halfTerminal(_ call: String) throws {
    let terminal = try TerminalSession(
      executable: "/bin/sh", arguments: ["-c", call, stark.executable], environment: stark.environment(),
      size: TerminalSize(rows: 24, columns: 250))
    #expect(try terminal.waitForExit() == .exited(64))
    #expect(isRefusal(terminal.screen.text + "\n") && terminal.screen.text.contains("stark export"))
    #expect(!terminal.output.contains(0x1B) && terminal.isTerminalSane)
    #expect(try stark.contents().values.allSatisfy(\.isEmpty))
  }
}
