import Scratch
import TerminalDriver

/// Runs a shell script in a terminal.
func shell(
  _ script: String, home: ScratchDirectory, size: TerminalSize = .standard
) throws(DriverError) -> TerminalSession {
  try TerminalSession(
    executable: "/bin/sh", arguments: ["-c", script],
    environment: TerminalEnvironment.standard(home: home.path), size: size)
}
