import Foundation
import Reports
import Scratch

/// A data package in a folder of its own.
struct WrittenPackage {
  let package: DataPackage
  private let scratch: ScratchDirectory

  var folder: String { scratch.path }

  init(_ package: DataPackage) throws {
    self.package = package
    scratch = try ScratchDirectory()
    for file in package.files { try replace(file.name, by: file.bytes) }
  }

  func replace(_ name: String, by bytes: [UInt8]) throws {
    try Data(bytes).write(to: URL(fileURLWithPath: scratch.file(name)))
  }
}

extension DataPackage {
  func text(_ name: String) -> String {
    String(decoding: files.first { $0.name == name }?.bytes ?? [], as: UTF8.self)
  }
}
