import AcceptanceScripts
import Interface
import Screen
import Testing

/// A letter a cell, see `painted`: blank is ordinary text.
@Suite("The roles of the group's view")
struct PaintedGroupTests {
  @Test("before the hour: a sentence, and the rules")
  func welcome() throws {
    #expect(
      try Trainer(in: .preparation).groupView().painted == """
        | ttttttttttttttttttttttttttttttttt                                    sssssssss |
        |..tttttttttttt..................................................................|
        |.                                                                              .|
        |.                                                                              .|
        |.                                                                              .|
        |.                                                                              .|
        |.                                                                              .|
        |.                                                                              .|
        |.                                                                              .|
        |.                                                                              .|
        |.                          ssssssssssssssssssssssssss                          .|
        |.                                                                              .|
        |.                                                                              .|
        |.                                                                              .|
        |.                                                                              .|
        |.                                                                              .|
        |.                                                                              .|
        |.                                                                              .|
        |.                                                                              .|
        |................................................................................|
        |..ttttttttttttttttt.............................................................|
        |.                                                                              .|
        |................................................................................|
        | kmmmmmmmmmmmmmkmmmmmmmm                                                        |
        """)
  }

  @Test("of a round: who is asked stands out")
  func round() throws {
    #expect(
      try Trainer(in: .checkIn).groupView().painted == """
        | ttttttttttttttttttttttttttttttttt                  sssssssssssssssssssssssssss |
        | CCCCCCCCCC                                                                     |
        | AAAAAsAAAAAAA................................................................. |
        |..tttttttttt.........................................................ttttttttt..|
        |.                                                                              .|
        |.                                                                              .|
        |.                                                                              .|
        |.                                                                              .|
        |.                                                                              .|
        |.                                                                              .|
        |.                                sssss                                         .|
        |.                         mmmmmmmmmmmmmmmmmmmmmmmmmmm                          .|
        |.                                                                              .|
        |.                                                                              .|
        |.                                                                              .|
        |.                                                                              .|
        |.                                                                              .|
        |.                                                                              .|
        |.                                                                              .|
        |................................................................................|
        |..ttttttttttttttttt.............................................................|
        |.                                                                              .|
        |................................................................................|
        | kmmmmmmmmmmmmmkmmmmmmmm                                                        |
        """)
  }

  @Test("of the topics: their dots in a column")
  func topics() throws {
    let view = try Trainer(in: .topics).groupView().painted
    #expect(
      view == """
        | ttttttttttttttttttttttttttttttttt                  sssssssssssssssssssssssssss |
        | CCCCCCCC                                                                       |
        | .............AAAAAAAAs........................................................ |
        |..ttttttttttttttt...............................................................|
        |. mm                                                              AAAAAAAAAAAA .|
        |. mm                                                              AAAAAAAAAAAA .|
        |. mm                                                              AAAAAAAAAAAA .|
        |. mm                                                              AAAAAAAAAAAA .|
        |.                                                                              .|
        |.                                                                              .|
        |.                                                                              .|
        |.                                                                              .|
        |.                                                                              .|
        |.                                                                              .|
        |.                                                                              .|
        |.                                                                              .|
        |.                                                                              .|
        |.                                                                              .|
        |.                                                                              .|
        |................................................................................|
        |..ttttttttttttttttt.............................................................|
        |.                                                                              .|
        |................................................................................|
        | kmmmmmmmmmmmmmkmmmmmmmm                                                        |
        """)
  }

  @Test("of the talk: digits, the speaker, who comes next")
  func talk() throws {
    #expect(
      try Trainer(in: .exchange).groupView().painted == """
        | ttttttttttttttttttttttttttttttttt                  sssssssssssssssssssssssssss |
        | CCCCCCCCCCC                                                                    |
        | ......................AAAAAAAAAsAAAAAAAAAAAAAAAAAAAAAAAAAAA................... |
        |..ttttttt...................................................tttttttttttttttttt..|
        |.                 ttttttttttttttttttttttttttttttttttttttttttt                  .|
        |.                                                                              .|
        |.                       RRRRRRRR  RR  RRRRRRRR  RRRRRRRR                       .|
        |.                       RRRRRRRR  RR  RRRRRRRR  RRRRRRRR                       .|
        |.                       RRRRRRRR  RR  RRRRRRRR  RRRRRRRR                       .|
        |.                       RRRRRRRR  RR  RRRRRRRR  RRRRRRRR                       .|
        |.                       RRRRRRRR  RR  RRRRRRRR  RRRRRRRR                       .|
        |.                       RRRRRRRR  RR  RRRRRRRR  RRRRRRRR                       .|
        |.                       RRRRRRRR  RR  RRRRRRRR  RRRRRRRR                       .|
        |.                       RRRRRRRR  RR  RRRRRRRR  RRRRRRRR                       .|
        |.                       RRRRRRRR  RR  RRRRRRRR  RRRRRRRR                       .|
        |.                       RRRRRRRR  RR  RRRRRRRR  RRRRRRRR                       .|
        |.                                                                              .|
        |.                                ssssss                                        .|
        |.                         WWWWWWWWWWWWWWWWWWWWWWWWWWW                          .|
        |................................................................................|
        |..ttttttttttttttttt.............................................................|
        |.                                                                              .|
        |................................................................................|
        | kmmmmmmmmmmmmmkmmmmmmmm                                                        |
        """)
  }

  @Test("of the needs: one sentence")
  func needs() throws {
    #expect(
      try Trainer(in: .needs).groupView().painted == """
        | ttttttttttttttttttttttttttttttttt                  sssssssssssssssssssssssssss |
        | CCCCCCCCCCCCC                                                                  |
        | ...........................................................AAsAAAAAAA......... |
        |..ttttttttttttt.................................................................|
        |.                                                                              .|
        |.                                                                              .|
        |.                                                                              .|
        |.                                                                              .|
        |.                                                                              .|
        |.                                                                              .|
        |.                                                                              .|
        |.                     ssssssssssssssssssssssssssssssssssss                     .|
        |.                                                                              .|
        |.                                                                              .|
        |.                                                                              .|
        |.                                                                              .|
        |.                                                                              .|
        |.                                                                              .|
        |.                                                                              .|
        |................................................................................|
        |..ttttttttttttttttt.............................................................|
        |.                                                                              .|
        |................................................................................|
        | kmmmmmmmmmmmmmkmmmmmmmm                                                        |
        """)
  }

  @Test("of a break: digits, and the first sentence stands out")
  func pause() throws {
    #expect(
      try Trainer(in: .pause).groupView().painted == """
        | ttttttttttttttttttttttttttttttttt                  sssssssssssssssssssssssssss |
        | CCCCCCCCCCC                                                                    |
        | ......................AAAAAAAAAAAAAAAAAAAAsAAAAAAAAAAAAAAAA................... |
        |..tttttttttttttttttttttttttttttttttttt........................tttttttttttttttt..|
        |.                                                                              .|
        |.                       RRRRRRRR  RR  RRRRRRRR  RRRRRRRR                       .|
        |.                       RRRRRRRR  RR  RRRRRRRR  RRRRRRRR                       .|
        |.                       RRRRRRRR  RR  RRRRRRRR  RRRRRRRR                       .|
        |.                       RRRRRRRR  RR  RRRRRRRR  RRRRRRRR                       .|
        |.                       RRRRRRRR  RR  RRRRRRRR  RRRRRRRR                       .|
        |.                       RRRRRRRR  RR  RRRRRRRR  RRRRRRRR                       .|
        |.                       RRRRRRRR  RR  RRRRRRRR  RRRRRRRR                       .|
        |.                       RRRRRRRR  RR  RRRRRRRR  RRRRRRRR                       .|
        |.                       RRRRRRRR  RR  RRRRRRRR  RRRRRRRR                       .|
        |.                       RRRRRRRR  RR  RRRRRRRR  RRRRRRRR                       .|
        |.                                                                              .|
        |.    ssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssss    .|
        |.                                                                              .|
        |.                                                                              .|
        |.                                                                              .|
        |.                                                                              .|
        |.                                                                              .|
        |................................................................................|
        | kmmmmmmmmmmmmmkmmmmmmmm                                                        |
        """)
  }

  @Test("of a disturbance: digits and one sentence")
  func disturbance() throws {
    var trainer = try Trainer(in: .exchange).pressing("s c 1 Space")
    trainer.look(at: "12:55:00")
    #expect(
      try trainer.groupView().painted == """
        | ttttttttttttttttttttttttttttttttt                                    sssssssss |
        |................................................................................|
        |.                                                                              .|
        |.               RRRRRRRRRRRR   RRR   RRRRRRRRRRRR   RRRRRRRRRRRR               .|
        |.               RRRRRRRRRRRR   RRR   RRRRRRRRRRRR   RRRRRRRRRRRR               .|
        |.               RRRRRRRRRRRR   RRR   RRRRRRRRRRRR   RRRRRRRRRRRR               .|
        |.               RRRRRRRRRRRR   RRR   RRRRRRRRRRRR   RRRRRRRRRRRR               .|
        |.               RRRRRRRRRRRR   RRR   RRRRRRRRRRRR   RRRRRRRRRRRR               .|
        |.               RRRRRRRRRRRR   RRR   RRRRRRRRRRRR   RRRRRRRRRRRR               .|
        |.               RRRRRRRRRRRR   RRR   RRRRRRRRRRRR   RRRRRRRRRRRR               .|
        |.               RRRRRRRRRRRR   RRR   RRRRRRRRRRRR   RRRRRRRRRRRR               .|
        |.               RRRRRRRRRRRR   RRR   RRRRRRRRRRRR   RRRRRRRRRRRR               .|
        |.               RRRRRRRRRRRR   RRR   RRRRRRRRRRRR   RRRRRRRRRRRR               .|
        |.               RRRRRRRRRRRR   RRR   RRRRRRRRRRRR   RRRRRRRRRRRR               .|
        |.               RRRRRRRRRRRR   RRR   RRRRRRRRRRRR   RRRRRRRRRRRR               .|
        |.               RRRRRRRRRRRR   RRR   RRRRRRRRRRRR   RRRRRRRRRRRR               .|
        |.               RRRRRRRRRRRR   RRR   RRRRRRRRRRRR   RRRRRRRRRRRR               .|
        |.               RRRRRRRRRRRR   RRR   RRRRRRRRRRRR   RRRRRRRRRRRR               .|
        |.                                                                              .|
        |.                              sssssssssssssssss                               .|
        |.                                                                              .|
        |.                                                                              .|
        |................................................................................|
        | kmmmmmmmmmmmmmkmmmmmmmm                                                        |
        """)
  }

  @Test("after the hour: thanks")
  func goodbye() throws {
    #expect(
      try Trainer(in: .wrapUp).groupView().painted == """
        | ttttttttttttttttttttttttttttttttt                                    sssssssss |
        |................................................................................|
        |.                                                                              .|
        |.                                                                              .|
        |.                                                                              .|
        |.                                                                              .|
        |.                                                                              .|
        |.                                                                              .|
        |.                                                                              .|
        |.                                                                              .|
        |.                                                                              .|
        |.                           ssssssssssssssssssssssss                           .|
        |.                                                                              .|
        |.                                                                              .|
        |.                                                                              .|
        |.                                                                              .|
        |.                                                                              .|
        |.                                                                              .|
        |.                                                                              .|
        |.                                                                              .|
        |.                                                                              .|
        |.                                                                              .|
        |................................................................................|
        | kmmmmmmmmmmmmmkmmmmmmmm                                                        |
        """)
  }

  @Test("that is hidden: one sentence, and how it is shown again")
  func hidden() throws {
    #expect(
      try Trainer(in: .exchange).groupView(isHidden: true).painted == """
        | ttttttttttttttttttttttttttttttttt                                    sssssssss |
        |................................................................................|
        |.                                                                              .|
        |.                                                                              .|
        |.                                                                              .|
        |.                                                                              .|
        |.                                                                              .|
        |.                                                                              .|
        |.                                                                              .|
        |.                                                                              .|
        |.                                                                              .|
        |.                            ssssssssssssssssssssss                            .|
        |.                                                                              .|
        |.                                                                              .|
        |.                                                                              .|
        |.                                                                              .|
        |.                                                                              .|
        |.                                                                              .|
        |.                                                                              .|
        |.                                                                              .|
        |.                                                                              .|
        |.                                                                              .|
        |................................................................................|
        | kmmmmmmmmmmmmmmmmmmm                                                           |
        """)
  }
}
