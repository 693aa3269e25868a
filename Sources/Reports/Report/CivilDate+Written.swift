import Dialogue
import Words

extension CivilDate {
  /// `24.03.2021` and `24 March 2021`.
  var written: Bilingual {
    let parts = iso.split(separator: "-")
    let english = spoken(in: .english).split(separator: " ").dropFirst().joined(separator: " ")
    return Bilingual("\(parts[2]).\(parts[1]).\(parts[0])", english)
  }
}
