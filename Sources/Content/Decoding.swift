import Dialogue

extension Decoder {
  /// Throws a decoding error that names this place, unless `condition` holds.
  func require(_ condition: Bool, _ reason: String) throws {
    guard condition else {
      throw DecodingError.dataCorrupted(.init(codingPath: codingPath, debugDescription: reason))
    }
  }
}

extension KeyedDecodingContainer {
  /// The name at `key`; it is a stable one, and what cannot be seen in it would make it another.
  func name(_ key: Key) throws -> String {
    let name = try decode(String.self, forKey: key)
    guard !name.isEmpty, name == name.cleaned(multiline: false) else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: codingPath + [key], debugDescription: "a key has letters and signs that can be seen"))
    }
    return name
  }
}
