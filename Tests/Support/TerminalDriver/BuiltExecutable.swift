internal import Glibc

/// The path of a product of this package that was built together with the running tests.
///
/// SwiftPM puts all products into one folder: the one of the running test program, or of the bundle that a
/// runner was told to load.
package func builtExecutable(named name: String) throws(DriverError) -> String {
  let programs = [realPath("/proc/self/exe")] + CommandLine.arguments.map { Optional($0) }
  var places: [String] = []
  for case let program? in programs {
    guard let end = program.lastIndex(of: "/") else { continue }
    let place = "\(program[..<end])/\(name)"
    guard !places.contains(place) else { continue }
    if access(place, X_OK) == 0 { return place }
    places.append(place)
  }
  throw .cannotStart(name, reason: "it is not built; looked for \(places.joined(separator: ", "))")
}

private func realPath(_ path: String) -> String? {
  guard let resolved = realpath(path, nil) else { return nil }
  defer { free(resolved) }
  return String(cString: resolved)
}
