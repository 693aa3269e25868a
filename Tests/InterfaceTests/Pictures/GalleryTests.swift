import Foundation
import Interface
import Screen
import Testing
import Themes

/// Where pictures go that somebody wants to look at.
private let galleryFolder = ProcessInfo.processInfo.environment["STARK_GALLERY"].map { URL(filePath: $0) }

/// Pictures to be looked at before a change of looks is kept: `STARK_GALLERY=FOLDER swift test --filter Gallery` draws
/// every screen in two themes and in windows of many sizes into a folder.
@Suite("A gallery of every screen", .enabled(if: galleryFolder != nil))
struct GalleryTests {
  @Test("in two themes", arguments: PaintedScreens.allCases, ["dunkel", "hell"])
  func screens(screen: PaintedScreens, theme: String) throws {
    let folder = try #require(galleryFolder)
    let theme = try ThemeCatalogue.builtIn().theme(named: theme)
    for (columns, rows) in [(60, 20), (80, 24), (100, 30), (120, 40), (160, 45), (200, 50), (60, 50)] {
      let picture = ScreenPicture(
        try screen.trainer.screen(rows: rows, columns: columns), palette: Palette(theme), isLight: theme.isLight)
      let name = "\(screen.rawValue)-\(columns)x\(rows)-\(theme.name)"
      let svg = picture.svg(title: name, description: "")
      try Data(svg.utf8).write(to: folder.appending(path: name + ".svg"))
      #expect(svg.contains("</svg>"))
    }
  }
}
