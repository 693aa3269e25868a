internal import Glibc

/// Times as tests write them: `2021-03-24 12:20:00`, in UTC, if need be with `.250` at the end.
enum WallTime {
  private static let format = "%Y-%m-%d %H:%M:%S"

  /// Milliseconds since 1970.
  static func milliseconds(_ text: String) throws(DriverError) -> Int64 {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    let numbers = parts[0].split { "- :".contains($0) }.compactMap { Int32($0) }
    guard numbers.count == 6, parts.count <= 2 else { throw .notATime(text) }
    var broken = tm()
    (broken.tm_year, broken.tm_mon, broken.tm_mday) = (numbers[0] - 1900, numbers[1] - 1, numbers[2])
    (broken.tm_hour, broken.tm_min, broken.tm_sec) = (numbers[3], numbers[4], numbers[5])
    let fraction = parts.count == 2 ? Int64(parts[1]) ?? 0 : 0
    let milliseconds = Int64(timegm(&broken)) * 1000 + fraction
    // The way back tells whether it was well formed, and whether there is such a day at all.
    let wayBack = Self.text(milliseconds)
    guard milliseconds >= 0, wayBack == text || wayBack + ".000" == text else { throw .notATime(text) }
    return milliseconds
  }

  /// The time, with milliseconds if there are any.
  static func text(_ milliseconds: Int64) -> String {
    var seconds = time_t(milliseconds / 1000)
    var broken = tm()
    gmtime_r(&seconds, &broken)
    var buffer = [CChar](repeating: 0, count: 64)
    let count = strftime(&buffer, buffer.count, format, &broken)
    let text = String(decoding: buffer[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let fraction = milliseconds % 1000
    return fraction == 0 ? text : text + "." + String(1000 + fraction).dropFirst()
  }
}
