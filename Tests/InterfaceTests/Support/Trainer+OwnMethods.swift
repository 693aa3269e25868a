import Content
import Interface
import Scratch
import Words

extension Trainer {
  /// Sits in the middle of the invented hour with methods of the group's own, named `own1` and so on.
  init(in scene: Scene, methods: Int) throws {
    let folder = try ScratchDirectory()
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
      try folder.write(text, to: "methods/own\(number).toml")
    }
    let library = try ContentLibrary.own(in: folder.path)
    try self.init(.german, start: SessionStart(proposal: .second()), library: library)
    enter(scene)
  }
}
