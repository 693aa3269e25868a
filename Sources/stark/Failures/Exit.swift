/// The exit codes of the program, as in sysexits.h.
enum Exit: Int32 {
  case usage = 64
  case dataWrong = 65
  case inputMissing = 66
  case terminalUnsuitable = 69
  case `internal` = 70
  case cannotCreate = 73
  case inputOutput = 74
  case locked = 75
  case permission = 77
  case configuration = 78
}
