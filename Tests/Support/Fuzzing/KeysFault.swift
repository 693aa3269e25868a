internal import NcursesTerminal
internal import Screen

/// What is wrong with the way bytes of a terminal become keys and pasted texts, if anything. The first byte says in which
/// pieces they come.
package func faultOfKeys(_ bytes: [UInt8]) -> String? {
  let piece = Int(bytes.first ?? 0) % 64 + 1
  let inputs = decode(Array(bytes.dropFirst()), in: piece)
  guard let inputs else { return "something is pending for ever" }
  for case .key(.character(let character)) in inputs where character.unicodeScalars.contains(where: isControl) {
    return "a control character as a key"
  }
  return faultOfPaste(Array(bytes.dropFirst()), in: piece)
}

/// Between its marks everything is one text, whatever is in it and in whatever pieces it comes.
private func faultOfPaste(_ bytes: [UInt8], in piece: Int) -> String? {
  // A mark where it begins once more is the one thing that a text cannot hold.
  let text = bytes.filter { $0 != 0x1B } + bytes.prefix(3).map { _ in UInt8(ascii: "q") }
  let marked = Array("\u{1B}[200~".utf8) + text + Array("\u{1B}[201~q\r\u{1B}[201~".utf8)
  guard let inputs = decode(marked, in: piece) else { return "a paste that never ends" }
  let isOnePaste =
    switch inputs.first {
    case .pasted: inputs.count == 1
    default: false
    }
  return isOnePaste ? nil : "a paste that is no single text"
}

/// Everything that comes out when the bytes come in pieces of that size without a pause, and then nothing more.
private func decode(_ bytes: [UInt8], in piece: Int) -> [Input]? {
  var decoder = InputDecoder(escapeDelay: 25)
  var inputs: [Input] = []
  var rest = bytes[...]
  while !rest.isEmpty {
    decoder.feed(Array(rest.prefix(piece)), at: 0)
    rest = rest.dropFirst(piece)
    while let input = decoder.next() { inputs.append(input) }
  }
  for _ in 0..<bytes.count + 4 {
    while let input = decoder.next() { inputs.append(input) }
    if decoder.patience == nil { return inputs }
    decoder.settle()
  }
  while let input = decoder.next() { inputs.append(input) }
  return decoder.patience == nil ? inputs : nil
}

private func isControl(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.generalCategory == .control }
