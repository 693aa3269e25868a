import Foundation

extension Python {
  /// What a parser of HTML 5 finds wrong with a page, with the line; it is Debian's `python3-html5lib`.
  package static func faults(ofPage html: [UInt8]) throws -> [String] {
    let script = """
      import json, sys
      # Debian's packages, also for a Python that is not Debian's.
      sys.path.append("/usr/lib/python3/dist-packages")
      import html5lib
      parser = html5lib.HTMLParser(namespaceHTMLElements=False)
      with open(sys.argv[1], "rb") as file:
          parser.parse(file)
      print(json.dumps([f"{line}: {fault}" for (line, _), fault, _ in parser.errors]))
      """
    return try JSONDecoder().decode([String].self, from: run(script, on: html))
  }
}
