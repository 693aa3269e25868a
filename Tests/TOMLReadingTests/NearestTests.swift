import TOMLReading
import Testing

@Suite("The name that was probably meant")
struct NearestTests {
  @Test("is the one that takes the fewest changes, when it takes few")
  func nearest() {
    let names = ["speaks", "speaksOn", "next", "all"]
    #expect(names.nearest(to: "speeks") == "speaks")
    #expect(names.nearest(to: "speaksOm") == "speaksOn")
    #expect(names.nearest(to: "nxet") == "next")
    #expect(names.nearest(to: "al") == "all")
    #expect(names.nearest(to: "greeting") == nil)
    #expect([String]().nearest(to: "x") == nil)
  }
}
