import Foundation
import Interface
import Screen
import Testing
import Themes
import Words

/// The pictures in `.github/screens`. When screens or themes change, `STARK_PICTURES=1 swift test --filter PictureFiles`
/// makes them anew; look at them before they are kept.
@Suite("The pictures of the documentation")
struct PictureFilesTests {
  private static let folder = (0..<4).reduce(URL(filePath: #filePath)) { url, _ in url.deletingLastPathComponent() }
    .appending(path: ".github/screens")

  private let screen: Buffer
  private let themes: [Theme]

  init() throws {
    screen = try Trainer(in: .exchange).screen()
    let catalogue = try ThemeCatalogue.builtIn()
    themes = try catalogue.names.map { try catalogue.theme(named: $0) }
  }

  @Test("show the exchange as the program draws it")
  func exchange() throws {
    let theme = try #require(themes.first { $0.name == "dunkel" })
    try compare(
      picture(in: theme).svg(
        title: "stark: der Austausch", description: "Mehmet spricht, die Uhr der Redezeit läuft, Olena ist die Nächste."
      ),
      with: "exchange.svg")
  }

  @Test("show the same screen in every built-in theme")
  func sheet() throws {
    let pictures = themes.map { (name: "\($0.title.german) · \($0.name)", picture: picture(in: $0)) }
    try compare(
      PictureSheet(pictures).svg(
        title: "stark: alle Farbschemata", description: "Derselbe Bildschirm in jedem mitgelieferten Farbschema."),
      with: "themes.svg")
  }

  @Test("are shown in the README")
  func readme() throws {
    let root = Self.folder.deletingLastPathComponent().deletingLastPathComponent()
    let readme = try String(contentsOf: root.appending(path: "README.md"), encoding: .utf8)
    for name in ["exchange.svg", "themes.svg"] { #expect(readme.contains("(.github/screens/\(name))"), "\(name)") }
  }

  private func picture(in theme: Theme) -> ScreenPicture {
    ScreenPicture(screen, palette: Palette(theme), isLight: theme.isLight)
  }

  private func compare(_ picture: String, with name: String) throws {
    let file = Self.folder.appending(path: name)
    if ProcessInfo.processInfo.environment["STARK_PICTURES"] != nil {
      try FileManager.default.createDirectory(at: Self.folder, withIntermediateDirectories: true)
      try Data(picture.utf8).write(to: file)
    }
    let kept = try? String(contentsOf: file, encoding: .utf8)
    // Not compared in the expectation itself: nobody reads two pictures in a failure.
    let isTheSame = kept == picture
    #expect(isTheSame, "\(name) shows another screen: STARK_PICTURES=1 swift test --filter PictureFiles makes it anew.")
  }
}
