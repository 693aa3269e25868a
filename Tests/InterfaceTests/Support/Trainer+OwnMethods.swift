import Content
import Foundation
import Interface
import Words

extension Trainer {
  /// Sits in the middle of the invented hour with methods of the group's own, named `own1` and so on.
  init(in scene: Scene, methods: Int) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("methods-" + UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    let files = folder.appendingPathComponent("methods")
    try FileManager.default.createDirectory(at: files, withIntermediateDirectories: true)
    for number in 1...methods {
      let text = """
        [[methods]]
        key = "own\(number)"
        title = "Methode \(number)"
        [[methods.steps]]
        key = "go"
        title = "Runde \(number)"
        minutes = 5
        whoSpeaks = "group"
        prompt = "Was sehen wir?"
        """
      try Data(text.utf8).write(to: files.appendingPathComponent("own\(number).toml"))
    }
    let library = try ContentLibrary.own(in: folder.path)
    try self.init(.german, start: SessionStart(proposal: .second()), library: library)
    enter(scene)
  }
}
