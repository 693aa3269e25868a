/// One step of a path into a TOML file: a name, or the number of an entry from 0.
package struct TOMLPlace: CodingKey {
  package let stringValue: String
  package let intValue: Int?

  package init(_ name: String) {
    stringValue = name
    intValue = nil
  }

  package init(_ index: Int) {
    stringValue = String(index)
    intValue = index
  }

  package init?(stringValue: String) { self.init(stringValue) }
  package init?(intValue: Int) { self.init(intValue) }
}

extension [any CodingKey] {
  /// The path as a person would write it, entries counted from 1: `methods[2].steps[1].minutes`.
  package var dotted: String {
    reduce(into: "") { path, key in
      if let index = key.intValue {
        path += "[\(index + 1)]"
      } else {
        path += path.isEmpty ? key.stringValue : "." + key.stringValue
      }
    }
  }
}
