import Dialogue

extension String {
  /// Its parts between commas, without the blanks around them; what is empty is left out.
  var listed: [String] { split(separator: ",").map { String($0).cleaned(multiline: false) }.filter { !$0.isEmpty } }
}
