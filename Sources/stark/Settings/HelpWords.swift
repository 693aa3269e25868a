import ArgumentParser
import Words

/// What the help of a command says, in the language of this run as far as it is known before the call was understood.
enum HelpWords {
  static func said(_ german: String, _ english: String) -> String { Bilingual(german, english)[Program.language] }

  /// A help text, with the sentences of the argument parser in that language as well.
  static func said(_ help: String) -> String {
    switch Program.language {
    case .english: help
    case .german:
      help.replacing(#/Show\s+help\s+information\./#, with: "Zeigt diese Hilfe.")
        .replacing(#/Show\s+the\s+version\./#, with: "Zeigt die Version.")
        .replacing(#/Show\s+subcommand\s+help\s+information\./#, with: "Zeigt die Hilfe eines Befehls.")
        .replacing(#/See\s+'(?<call>[^<']*)<subcommand>'\s+for\s+detailed\s+help\./#) {
          "Mehr zu einem Befehl: \($0.output.call)<Befehl>"
        }
        .replacing(#/\(default:\s/#, with: "(sonst: ")
    }
  }
}

extension ArgumentHelp {
  static func said(_ german: String, _ english: String) -> ArgumentHelp {
    ArgumentHelp(HelpWords.said(german, english))
  }
}
