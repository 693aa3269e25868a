import Testing

@Suite("What colours mean in lists and panels")
struct PaintedPanelTests {
  @Test("the palette: the chosen row")
  func palette() throws {
    #expect(
      try PaintedScreens.palette.trainer.screen().painted == """
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
        |..ttttttttt.......................................................tttttttttttt..|
        |.   kkkkkkkkkkkAAAAsssssssssssssssssssssssssssmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm .|
        |.XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX.|
        |.   kkkkkkkkkkkAAAAsssssssssssssssssssssssssssmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm .|
        |.   kkkkkkkkkkkssssssssAAAssssssssssssssssssssmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm .|
        |.   kkkkkkkkkkkmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm .|
        |.   kkkkkkkkkkkmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm .|
        |.   kkkkkkkkkkkmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm .|
        |. mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm                                      .|
        |................................................................tttttttttttttt..|
        | mmmmmmmmmmmmmmmmmmmmmmmmmmmmm                              mmmmmmmmmmmmmmmmmmm |
        |kkkIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIII |
        | kkkkkhhhhhhhhhhhhhkkhhhhhhhhhhkkkhhhhhhhhhhhhkkkkkkhhhhhhh                     |
        """)
  }

  @Test("a question with its digits")
  func question() throws {
    #expect(
      try PaintedScreens.question.trainer.screen().painted == """
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
        |. k               k               k               k                            .|
        |. k               k                                                            .|
        |................................................................................|
        |                                                            mmmmmmmmmmmmmmmmmmm |
        |                                                                                |
        | kkkkkkhhhhhhhhhkkkhhhhhhhhhhkkhhhhhhh                                          |
        """)
  }

  @Test("a form: the chosen field")
  func form() throws {
    #expect(
      try PaintedScreens.form.trainer.screen().painted == """
        | ttttttttttttttttttttttttt                        sssssssssssssssssssssssssssss |
        | mmmmmmmmmm   mmmmmmmm  mmmmmmmmmmm        CCCCCCCCCCCCCCCCCCCCCCCCC  mmmmmmmmm |
        | ...........................................................AAsAAAAAAA......... |
        |..ttttttttttt..................................................ttttttttttttttt..|
        |.   mmmmmmmmmmmmmmmmmmmm                                                       .|
        |.XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX.|
        |.   mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm .|
        |.   mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm .|
        |.   mmmmmmmmmmmmmmmmmmmm                                                       .|
        |.   mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm .|
        |.   mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm .|
        |.   mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm .|
        |.   mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm .|
        |.   mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm .|
        |.   mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm .|
        |.   mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm .|
        |.   mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm .|
        |.   mmmmmmmmmmmmmmmmmmmm                                                       .|
        |.   mmmmmmmmmmmmmmmmmmmm                                                       .|
        |.   mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm .|
        |.................................................................ttttttttttttt..|
        |                                                            mmmmmmmmmmmmmmmmmmm |
        |                                                                                |
        | kkhhhhhhhhhhkkkkkhhhhhhhhhhkkkhhhhhhhhhhhhkkkkkkhhhhhhhhh                      |
        """)
  }

  @Test("the look back: the chosen row")
  func review() throws {
    #expect(
      try PaintedScreens.review.trainer.screen().painted == """
        | ttttttttttttttttttttttttttttttttttttt                                    sssss |
        |                                                                                |
        |..ttttttttttttttttttttt..................................ttttttttttttttttttttt..|
        |.   mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm                  .|
        |.XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX.|
        |.                                                                              .|
        |. mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm                             .|
        |...sksssssssss  kmmmmmmm  kmmmmmmmmmm  kmmmmmmmmm  kmmmmmm......................|
        |..tttttttttttttttttttttttttt....................................................|
        |. ttttttttt                                                                    .|
        |.                                                                              .|
        |.                                                                              .|
        |. tttttt                                                                       .|
        |.                                                                              .|
        |. ttttttttttt                                                                  .|
        |.                                                                              .|
        |.                                                                              .|
        |. ttttttttttttttttttttt                                                        .|
        |.                                                                              .|
        |.                                                                              .|
        |................................................................................|
        |                                                                                |
        | mmmmmmmmmmmmmmmkkkmmmmmmmmmkkkmmmmmmmmmmmmmmmkmmmmmmmm                         |
        | kkkkkkkkkkhhhhhhhhhhhkkhhhhhhhhhhkkkkkhhhhhhhhhhkhhhhhhhhhhkhhhhhh             |
        """)
  }

  @Test("the board: the chosen need")
  func board() throws {
    #expect(
      try PaintedScreens.board.trainer.screen().painted == """
        | ttttttttttttttttttttttttttttttttttttt                                    sssss |
        |                                                                                |
        |..tttttttttttttttttttttttttt.............................ttttttttttttttttttttt..|
        |.   mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm .|
        |. ttttttttttttttt                                                              .|
        |.                                                                              .|
        |.XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX.|
        |.                                                                              .|
        |.                                                                              .|
        |. mmmmmmmmmmmmmmmmmmmmmmm                                                      .|
        |...sksssssss  kmmmmmmmm  kmmmmmm  kmmmm  kmmmmmm................................|
        |..ttttttttttt...........................................tttttttttttttttttttttt..|
        |. mmmmmmmmmmmmmmmmmmmm                                                         .|
        |. mmmmmmmmmmmmmmmmmmmm                                                         .|
        |. mmmmmmmmmmmmmmmmmmmm                                                         .|
        |. mmmmmmmmmmmmmmmmmmmm                                                         .|
        |. mmmmmmmmmmmmmmmmmmmm                                                         .|
        |. mmmmmmmmmmmmmmmmmmmm                                                         .|
        |. mmmmmmmmmmmmmmmmmmmm                                                         .|
        |. mmmmmmmmmmmmmmmmmmmm                                                         .|
        |................................................................................|
        |                                                                                |
        | kmmmmmmmmmmmkmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmkkkmmmmmmmmmkkkmmmmmmmmmmmm        |
        | kkkkkkkkkkhhhhhhhhhhhhkhhhhhhhhhkhhhhhhhhhhhkhhhhhhhkkkkkhhhhhhhhhhkhhhhhh     |
        """)
  }
}
