/// What a file may leave out: a list without entries, or a flag that is not set.
@propertyWrapper
package struct Omittable<Value: Decodable & Equatable & Sendable & HasNothing>: Decodable, Equatable, Sendable {
  package let wrappedValue: Value

  package init(wrappedValue: Value) { self.wrappedValue = wrappedValue }
}

/// A type with a value that stands for nothing: no entries, not set.
package protocol HasNothing {
  init()
}

extension Array: HasNothing {}
extension Bool: HasNothing {}

extension KeyedDecodingContainer {
  /// The compiler's own decoding of a type calls this for its omittable properties.
  func decode<Value>(_ type: Omittable<Value>.Type, forKey key: Key) throws -> Omittable<Value> {
    Omittable(wrappedValue: try decodeIfPresent(Value.self, forKey: key) ?? Value())
  }
}
