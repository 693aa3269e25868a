import Foundation

/// JSON as a value, to make by hand what the rules never make.
enum JSONValue: Codable {
  case nothing
  case flag(Bool)
  case number(Decimal)
  case text(String)
  case list([JSONValue])
  case object([String: JSONValue])

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .nothing
    } else if let flag = try? container.decode(Bool.self) {
      self = .flag(flag)
    } else if let number = try? container.decode(Decimal.self) {
      self = .number(number)
    } else if let text = try? container.decode(String.self) {
      self = .text(text)
    } else if let list = try? container.decode([JSONValue].self) {
      self = .list(list)
    } else {
      self = .object(try container.decode([String: JSONValue].self))
    }
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .nothing: try container.encodeNil()
    case .flag(let flag): try container.encode(flag)
    case .number(let number): try container.encode(number)
    case .text(let text): try container.encode(text)
    case .list(let list): try container.encode(list)
    case .object(let object): try container.encode(object)
    }
  }

  subscript(key: String) -> JSONValue {
    get { if case .object(let object) = self { object[key] ?? .nothing } else { .nothing } }
    set {
      guard case .object(var object) = self else { return }
      object[key] = newValue
      self = .object(object)
    }
  }

  subscript(index: Int) -> JSONValue {
    get { if case .list(let list) = self, list.indices.contains(index) { list[index] } else { .nothing } }
    set {
      guard case .list(var list) = self, list.indices.contains(index) else { return }
      list[index] = newValue
      self = .list(list)
    }
  }

  mutating func append(_ value: JSONValue) {
    guard case .list(let list) = self else { return }
    self = .list(list + [value])
  }
}

extension Decodable where Self: Encodable {
  /// The same value with something changed that no rule would change.
  func forged(_ change: (inout JSONValue) -> Void) throws -> Self {
    var value = try JSONDecoder().decode(JSONValue.self, from: JSONEncoder().encode(self))
    change(&value)
    return try JSONDecoder().decode(Self.self, from: JSONEncoder().encode(value))
  }
}
