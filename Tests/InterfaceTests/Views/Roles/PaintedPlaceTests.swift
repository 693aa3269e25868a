import Testing

@Suite("What colours mean in places, texts and methods")
struct PaintedPlaceTests {
  @Test("the wrap-up: what is open")
  func wrapUp() throws {
    #expect(
      try PaintedScreens.wrapUp.trainer.screen().painted == """
        | ttttttttttttttttttttttttttttttttttttttttttttttttt                        sssss |
        | mmmmmmmmmm  mmmmmmmm  mmmmmmmmmmm  mmmmmmmmmmmmm  mmmmmmmmmmm  CCCCCCCCCCCCCCC |
        |..ttttttttttttttt....................................................ttttttttt..|
        |.XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX.|
        |.   G                                                          WWWWWWWWWWWWWWW .|
        |.   G                                                          WWWWWWWWWWWWWWW .|
        |.                                                                              .|
        |.                                                                              .|
        |.                                                                              .|
        |.                                                                              .|
        |.                                                                              .|
        |.                                                                              .|
        |.                                                                              .|
        |.                                                                              .|
        |................................................................................|
        |                                                                                |
        |                                                                                |
        | mmmmmmmmmmkmmmmmmmmmmmmmmkmmmmmmmmmmmmmmmkmmmmmmmmmmkmmmmmmmmmmkmmmmmmmmmm     |
        | mmkmmmmmmmmmm                                                                  |
        |                                                                                |
        | mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm                                     |
        |                                                            mmmmmmmmmmmmmmmmmmm |
        | AAAAAAAAAAAAAAAAAAAAA                                                          |
        | kkkkkkhhhhhhhhhhhhhkkkkkhhhhhhhhhhhhhhhkhhhhhhhhhhhkhhhhhhhhhhhhhhhkhhhhhh     |
        """)
  }

  @Test("the help: keys and words")
  func help() throws {
    let view = try PaintedScreens.help.trainer.screen().painted
    #expect(
      view == """
        | ttttttttttttttttttttttttt                        sssssssssssssssssssssssssssss |
        | mmmmmmmmmm   mmmmmmmm  CCCCCCCCCCCCCCCCCCCCCCCC         mmmmmmmmmmm  mmmmmmmmm |
        | ......................AAAAAAAAAAsAAAAAAAAAAAAAAAAAAAAAAAAAA................... |
        |..ttttttttttttttttttttttttttttttttttttttttttttt.....ttttttttttt.................|
        |. tttttttttttttt        AAAAAAAAAAAAAAAAAAsAAAAA .. CCCCCCCCCCCCCCmmmmmmmmmmmm .|
        |. RRRR R RRRR RRRR      ssssss                   .. WWWWWWWWWWWWWWmmmmmmmmmmmm .|
        |. RRRR R RRRR RRRR      RRRRR                    .. WWWWWWWWWWWWWWWmmmmmmmmmmm .|
        |. RRRR R RRRR RRRR      mmmmmmmm                 ....kkkkkmmmmmmmmmmmm..........|
        |. RRRR R RRRR RRRR                               ...ttttttttttttt...............|
        |. RRRR R RRRR RRRR      RRRRRRRRRRRRR........... .. PPPPPPPPPPPPPPPPPPPPPPPPPP .|
        |...kkkkkmmmmmmmm...kmmmmmmmmmmmm...kmmmmmmmmm...................................|
        |..ttttttt.......................................................................|
        |. k                         k                         k                        .|
        |. k                         k                         k                        .|
        |. k                         k                         k                        .|
        |. tttt                      k                         k                        .|
        |. kkkkk                     k                         k                        .|
        |. kkkkkkkkk                 kkkkk                     k                        .|
        |. kkkkk                     kkkkk                     k                        .|
        |. mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm                                           .|
        |......................................................................tttttttt..|
        | mmmmmmmmmmmmmmmmmmmmmmmmmmmmm                              mmmmmmmmmmmmmmmmmmm |
        |                                                                                |
        | kkhhhhhhhhhhhhkkkhhhhhhhhhhhhkkkkkkhhhhhhhhh                                   |
        """)
  }

  @Test("what is left when all is hidden")
  func hidden() throws {
    #expect(
      try PaintedScreens.hidden.trainer.screen().painted == """
        | ttttttttttttttttttttttttt                        sssssssssssssssssssssssssssss |
        | mmmmmmmmmm   mmmmmmmm  CCCCCCCCCCCCCCCCCCCCCCCC         mmmmmmmmmmm  mmmmmmmmm |
        | ......................AAAAAAAAAAsAAAAAAAAAAAAAAAAAAAAAAAAAA................... |
        |                  ttttttttttttttttttttttttttttttttttttttttttt                   |
        |                                                                                |
        |                                                                                |
        |                                RRRR R RRRR RRRR                                |
        |                                RRRR R RRRR RRRR                                |
        |                                RRRR R RRRR RRRR                                |
        |                                RRRR R RRRR RRRR                                |
        |                                RRRR R RRRR RRRR                                |
        |                                                                                |
        |                                                                                |
        |                                                                                |
        |                                                                                |
        |                                                                                |
        |                                                                                |
        |                                                                                |
        |                                                                                |
        |                                                                                |
        |                                                                                |
        |                                                                                |
        |                                                                                |
        | khhhhhhhhhhhhhhhhhhh                                                           |
        """)
  }

  @Test("the net of partners")
  func partners() throws {
    #expect(
      try PaintedScreens.partners.trainer.screen().painted == """
        | ttttttttttttttttttttttttttttttttttttt                                    sssss |
        |                                                                                |
        |..tttttttttttttttttttttttt......................................................|
        |.   mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm .|
        |.XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX.|
        |.                                                                              .|
        |. mmmmmmmmmmmmmmmmmmmm                                                         .|
        |...skssssssssss  kmmmmmmmmmmm  kmmmmmmmmmmm  kmmmmmmmmmmmmmmm...................|
        |..ttttttttttttttttt.............................................................|
        |. mmmmmmmmm                                                                    .|
        |. mmmmmmmmm                                                                    .|
        |. mmmmmmmmm                                                                    .|
        |. mmmmmmmmm                                                                    .|
        |. mmmmmmmmm                                                                    .|
        |................................................................................|
        |                                                                                |
        |                                                                                |
        |                                                                                |
        |                                                                                |
        |                                                                                |
        |                                                                                |
        |                                                                                |
        | kmmmmmmmmmkmmmmmmmmmmmkmmmmmmmmmmmmmmmmkmmmmmmmmmmmmm                          |
        | kkhhhhhhhhhhkkkkkhhhhhhhhhhkkkkkkkkkkhhhhhhhhhhhkhhhhhhhkhhhhhhhhhhkhhhhhh     |
        """)
  }

  @Test("the Bilanz")
  func report() throws {
    #expect(
      try PaintedScreens.report.trainer.screen().painted == """
        | ttttttttttttttttttttttttttttttttttttt                                    sssss |
        |                                                                                |
        |..tttttttt...............................................ttttttttttttttttttttt..|
        |.                                                                              .|
        |. tttttttttttttttttttttttttttttttttttttttttttt                                 .|
        |.                                                                              .|
        |.                                                                              .|
        |.                                                                              .|
        |.                                                                              .|
        |. ttttttttttttttt                                                              .|
        |.                                                                              .|
        |.                                                                              .|
        |.                                                                              .|
        |.                                                                              .|
        |. mmmmmmmmmmmmmmmmmmmmmmmmmm                                                   .|
        |. mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm                                    .|
        |. mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm                                          .|
        |. mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm                                  .|
        |.                                                                              .|
        |. ttttttttttttttttttt                                                          .|
        |......................................................................tttttttt..|
        |                                                                                |
        | kmmmmmmmmmmmmmmkmmmmmmmmkmmmmmmmmmkmmmmmmmmmmkmmmmmmmmmmmmmmmmmmmmmmmmmmmm     |
        | khhhhhhhhhhhhhkkhhhhhhhhhhhhkkkkkkhhhhhhhhhhhhkhhhhhhhhhhhkhhhhhhhhhhhhkhhhhhh |
        """)
  }

  @Test("lines that were pasted")
  func pasted() throws {
    #expect(
      try PaintedScreens.pasted.trainer.screen().painted == """
        | ttttttttttttttttttttttttt                        sssssssssssssssssssssssssssss |
        | mmmmmmmmmm   CCCCCCCCCCCCCCCCCCCC  mmmmmmmmm            mmmmmmmmmmm  mmmmmmmmm |
        | .............AAAAAAAAs........................................................ |
        |..tttttttt...................................ttttttttttttttttttttttttttttttttt..|
        |.   mmm                                                         AAAAAAAAAAAAAA .|
        |.   mmm                                                         AAAAAAAAAAAAAA .|
        |.   mmm                                                         AAAAAAAAAAAAAA .|
        |.XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX.|
        |. tttttttttttttt                                                               .|
        |.   WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW                                          .|
        |.                                                                              .|
        |.                                                                              .|
        |................................................................................|
        | tttttttttt                                                                     |
        |                                                                                |
        |                                                                                |
        |                                                                                |
        |..tttttttttttttttttttttttttttttt................................................|
        |.                                                                              .|
        |.                                                                              .|
        |................................................................................|
        |                                                            mmmmmmmmmmmmmmmmmmm |
        | kkkmmmmmmmmmmmmmmmmmmmmmmkkmmmmmmmmm                                           |
        | kkkkkhhhhhhhhhhhhhhhhhhkkkhhhhhhhhhhhhhhhkkkkkkhhhhhhhhh                       |
        """)
  }

  @Test("a step of a method")
  func method() throws {
    #expect(
      try PaintedScreens.method.trainer.screen().painted == """
        | ttttttttttttttttttttttttt                        sssssssssssssssssssssssssssss |
        | mmmmmmmmmm   mmmmmmmm  CCCCCCCCCCCCCCCCCCCCCCCCC        mmmmmmmmmmm  mmmmmmmmm |
        | ......................AAAAAAAAAAAAAAAAAsAAAAAAAAAAAAAAAAAAA................... |
        |..ttttttttttttttttttttttttttttttttttttttttttttt.....ttttttttttt.................|
        |. ttttttttttttttt       AAAAAAAAAAAsAAAAAAAAAAAA .. mmmmmmmmmmmmmmm            .|
        |. mmmm m mmmm mmmm      sssssssssssssss          ..                            .|
        |. mmmm m mmmm mmmm      WWWWWWWWWWWWWWW          ..                            .|
        |. mmmm m mmmm mmmm                               ..                            .|
        |. mmmm m mmmm mmmm                               ...............................|
        |. mmmm m mmmm mmmm                               ...ttttttttttttt...............|
        |...kmmmmmmmmmmmmmmm...kmmmmmmmm.................... PPPPPPPPPPPPPPPP           .|
        | tttttttttttttttttttttttttttt                     . PPPPPPPPPPPPPPPP           .|
        | sssssssssssssss                                  . PPPPPPPPPPPPPPPP           .|
        |                                                  . PPPPPPPPPPPPPPPP           .|
        | tttttttttttttttttttttttttttttt                   . PPPPPPPPPPPPPPPP           .|
        |                                                  . PPPPPPPPPPPPPPPP           .|
        |                                                  . PPPPPPPPPPPPPPPPPPPPPP     .|
        |                                                  ..............................|
        |..ttttttttttttttttt.............................................................|
        |. k          k          k          k          k          k                     .|
        |................................................................................|
        | mmmmmmmmmmmmmmmmmmmmmmmmmmmmm                              mmmmmmmmmmmmmmmmmmm |
        | AAAAAAAAAAAAAAAAAAAAAAAAAAA                                                    |
        | kkkkkkhhhhhhhhhhhhkkkhhhhhhhhhhkkhhhhhhh                                       |
        """)
  }

  @Test("an answer that the arrow keys have gone to")
  func answer() throws {
    #expect(
      try PaintedScreens.answer.trainer.screen().painted == """
        | ttttttttttttttttttttttttt                        sssssssssssssssssssssssssssss |
        | mmmmmmmmmm   mmmmmmmm  mmmmmmmmmmm        CCCCCCCCCCCCCCCCCCCCCCCCC  mmmmmmmmm |
        | ...........................................................AAsAAAAAAA......... |
        |..ttttttttttttt..................................................ttttttttttttt..|
        |.XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX.|
        |.XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX.|
        |.   GWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW         WWWWWWWWWWWW .|
        |.   GWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW         WWWWWWWWWWWW .|
        |.                                                                              .|
        |.                                                                              .|
        |................................................................................|
        | mmmmmmmmmmkmmmmmmmmmmmmmmkmmmmmmmmmmmmmmmkmmmmmmmmmmkmmmmmmmmmmkmmmmmmmmmm     |
        | mmkmmmmmmmmmm                                                                  |
        | tttttttttt                                                                     |
        |                                                                                |
        |                                                                                |
        |                                                                                |
        |..tttttttttt....................................................................|
        |. k              XXXXXXXXXXXXXX   k               k                            .|
        |. k               k                                                            .|
        |................................................................................|
        |                                                            mmmmmmmmmmmmmmmmmmm |
        |                                                                                |
        | kkkkkkhhhhhhhhhkkkkkhhhhhhhhhkkkhhhhhhhhhhkkhhhhhhh                            |
        """)
  }

  @Test("how the talk is shared out")
  func talkShares() throws {
    #expect(
      try PaintedScreens.talkShares.trainer.screen().painted == """
        | ttttttttttttttttttttttttt                        sssssssssssssssssssssssssssss |
        | mmmmmmmmmm   mmmmmmmm  CCCCCCCCCCCCCCCCCCCCCCCCC        mmmmmmmmmmm  mmmmmmmmm |
        | ......................AAAAAAAAAAAAAAAAAsAAAAAAAAAAAAAAAAAAA................... |
        |..ttttttttttttttttttttttttttttttttttttttttttttt.....ttttttttttt.................|
        |. ttttttttttttttt       AAAAAAAAAAAAAAAAAAAAAAsA .. mmmmmmmmmmmmmmm            .|
        |. mmmm m mmmm mmmm      sssssssssssssss          ..                            .|
        |. mmmm m mmmm mmmm      WWWWWWWWWWWWWWW          ...............................|
        |. mmmm m mmmm mmmm                               ...ttttttttttttt...............|
        |. mmmm m mmmm mmmm                               .. PPPPPPPPPPPPPPPPPPPPPPPP   .|
        |. mmmm m mmmm mmmm                               .. PPPPPPPPPPPPPPPP           .|
        |...kmmmmmmmmmmmmmmm...kmmmmmmmm.................................................|
        |..ttttttttttttt..................................................ttttttttttttt..|
        |. PPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPP                                 .|
        |. tttttttt                                                                     .|
        |. PPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPmmmmmmmmmmmm                               .|
        |. PPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPmmmmmmmmmmmm                               .|
        |. PPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPmmmmmmmmmmmm                               .|
        |. PPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPmmmmmmmmmmmm                               .|
        |. PPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPmmmmmmmmmmmm                               .|
        |. PPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPmmmmmmmmmmmm                               .|
        |......................................................................tttttttt..|
        | mmmmmmmmmmmmmmmmmmmmmmmmmmmmm                              mmmmmmmmmmmmmmmmmmm |
        |                                                                                |
        | kkhhhhhhhhhhhhkkkhhhhhhhhhhhhkkkkkkhhhhhhhhh                                   |
        """)
  }

  @Test("the crisis card")
  func crisisCard() throws {
    #expect(
      try PaintedScreens.crisisCard.trainer.screen().painted == """
        | ttttttttttttttttttttttttt                        sssssssssssssssssssssssssssss |
        | CCCCCCCCCCCCCCCCCCCCCCC  mmmmmmmmm                      mmmmmmmmmmm  mmmmmmmmm |
        | AAAAAAsAAAAAA................................................................. |
        |..ttttttttttttt.................................................................|
        |. sss                                                                          .|
        |. sssssss                                                                      .|
        |. sssssssssssssssssssssssssssssss                                              .|
        |. sssssss                                                                      .|
        |.                                                                              .|
        |.                                                                              .|
        |.                                                                              .|
        |.                                                                              .|
        |.                                                                              .|
        |. mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm                                   .|
        |. mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm                            .|
        |................................................................................|
        |                                                                                |
        |                                                                                |
        |                                                                                |
        |                                                                                |
        |                                                                                |
        | WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW                         mmmmmmmmmmmmmmmmmmm |
        |                                                                                |
        | kkhhhhhhhhhhhhkkkhhhhhhhhhhhhkkkkkkhhhhhhhhh                                   |
        """)
  }

  @Test("the talk in a large window: bars, marks and dots")
  func large() throws {
    #expect(
      try PaintedScreens.turn.trainer.screen(rows: 36, columns: 120).painted == """
        | ttttttttttttttttttttttttttttttttttttttttttttttttt                                        sssssssssssssssssssssssssssss |
        | mmmmmmmmmm          mmmmmmmm     CCCCCCCCCCCCCCCCCCCCCCCC                                mmmmmmmmmmm    mmmmmmmmm      |
        | .................................AAAAAAAAAAAAAAAsAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA............................. |
        |..ttttttttttttttttttttttttttttttttttttttttttttt...............................ttttttttttt...............................|
        |. tttttttttttttt                     AAAAAAAAAAAAAAAAAAAAAAAAAAAsAAAAAAAAA .. CCCCCCCCCCCCCCCCCCCCCCCCCCCCmmmmmmmmmmmm .|
        |. RRRRRRRR  RR  RRRRRRRR  RRRRRRRR   ssssss                                .. WWWWWWWWWWWWWWWWWWWWWWWWWWWWmmmmmmmmmmmm .|
        |. RRRRRRRR  RR  RRRRRRRR  RRRRRRRR   RRRRR                                 .. WWWWWWWWWWWWWWWWWWWWWWWWWWWWWmmmmmmmmmmm .|
        |. RRRRRRRR  RR  RRRRRRRR  RRRRRRRR   mmmmmmmm                              ..                                          .|
        |. RRRRRRRR  RR  RRRRRRRR  RRRRRRRR                                         ..                                          .|
        |. RRRRRRRR  RR  RRRRRRRR  RRRRRRRR                                         ..                                          .|
        |. RRRRRRRR  RR  RRRRRRRR  RRRRRRRR                                         ..                                          .|
        |. RRRRRRRR  RR  RRRRRRRR  RRRRRRRR   RRRRRRRRRRRRRRRRRRRR................. ..                                          .|
        |...kkkkkmmmmmmmm...kmmmmmmmmmmmm...kmmmmmmmmm...kmmmmmmmmmmmm................                                          .|
        | tttttttttttttttttttttttttttttttttttttttt                                   .                                          .|
        |                                                                  AAAAA     .                                          .|
        |                                                                  AAAAA     .                                          .|
        |                                                                  AAAAA     .                                          .|
        |                                                                            .                                          .|
        | tttttttttt                                                                 .                                          .|
        |                                                                            .                                          .|
        |                                                                            .                                          .|
        |                                                                            .                                          .|
        |                                                                            ...kkkkkmmmmmmmmmmmm...kkkkkmmmmmmmmmmmm....|
        | ttttttttt                                                                  ..ttttttttttttt.............................|
        |                                                                            . PPPPPPPPPPPPPPPPPPPPPPPPPP               .|
        |                                                                            . PPPPPPPPPPPPPPPPmmmmmmm                  .|
        |                                                                            . PPPPPPPPPPPPPPPPmmmmmmm                  .|
        |                                                                            . PPPPPPPPPPPPPPPPmmmmmmm                  .|
        |                                                                            . PPPPPPPPPPPPPPPPmmmmmmm                  .|
        |                                                                            . PPPPPPPPPPPPPPPPPPPPPP                   .|
        |                                                                            .                                          .|
        |                                                                            .                                          .|
        |                                                                            ............................................|
        | mmmmmmmmmmmmmmmmmmmmmmmmmmmmm                                                                      mmmmmmmmmmmmmmmmmmm |
        | kmmmmmmmmmmmmmmkmmmmmmmmmmmmmmmmmmkmmmmmmmmmmmmmmmkmmmmmmmmmmmmmmmmkmmmmmmmmmmmmmkmmmmmmmmmmmmmmmmmkkkmmmmmmm          |
        | kkkkkkkkkhhhhhhhhhhhhhhhhhhkkkkkkhhhhhhhhhhhhhhhhhkhhhhhhhhhhhkhhhhhhhhhhhhhkkkkkhhhhhhhhhhhkhhhhhhhhhhhhhhhkhhhhhh    |
        """)
  }
}
