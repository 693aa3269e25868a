import Foundation

/// A list or an event as JSON with sorted keys, so that the same value always has the same text.
struct StoredJSON {
  private static let encoder: JSONEncoder = {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return encoder
  }()

  let text: String

  func decoded<Value: Decodable>() throws -> Value {
    try JSONDecoder().decode(Value.self, from: Data(text.utf8))
  }
}

extension StoredJSON {
  init(_ value: some Encodable) throws {
    self.init(text: String(decoding: try Self.encoder.encode(value), as: UTF8.self))
  }
}
