import Testing

@Suite("What colours mean in lists and panels")
struct PaintedPanelTests {
  @Test("the palette: the chosen row")
  func palette() throws {
    #expect(
      try PaintedScreens.palette.trainer.screen().painted == """
        | ttttttttttttttttttttttttttttttttttttttttttttt    sssssssssssssssssssssssssssss |
        | GGGGGGGGGG  GGGGGGGG  CCCCCCCCCCCCCCCCCCCCCCCC  mmmmmmmmmmm  mmmmmmmmm         |
        |..ttttttttttttttttttttttttttttttttttttttttttttt.....ttttttttttt.................|
        |.                                                .. CCCCCCCCCCCCCCmmmmmmmmmmmm .|
        |. RRRR R RRRR RRRR      ssssss                   .. WWWWWWWWWWWWWWmmmmmmmmmmmm .|
        |. RRRR R RRRR RRRR      RRRRR                    .. WWWWWWWWWWWWWWWmmmmmmmmmmm .|
        |. RRRR R RRRR RRRR      mmmmmmmm                 .. PPPPPPPPPPPPPPPPPPPPPPPPPP .|
        |. RRRR R RRRR RRRR                               ..                            .|
        |. RRRR R RRRR RRRR                               ..                            .|
        |.........................ttttttttttttttttttttttt................................|
        |..ttttttttt.......................................................tttttttttttt..|
        |.   kkkkkkkkkkkssssssssssssssssssssssssssssss                                  .|
        |.XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX.|
        |.   kkkkkkkkkkkssssssssssssssssssssssssssssss                                  .|
        |.   kkkkkkkkkkkssssssssssssssssssssssssssssss                                  .|
        |.   kkkkkkkkkkkssssssssssssssssssssssssssssss                                  .|
        |.   kkkkkkkkkkkssssssssssssssssssssssssssssss                                  .|
        |.   kkkkkkkkkkkssssssssssssssssssssssssssssss                                  .|
        |.   kkkkkkkkkkkssssssssssssssssssssssssssssss                                  .|
        |. mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm                                      .|
        |................................................................tttttttttttttt..|
        | mmmmmmmmmmmmmmmmmmmmmmmmmmmmm                              GGGGGGGGGGGGGGGGGGG |
        |kkkIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIII |
        |hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh                     |
        """)
  }

  @Test("a question with its digits")
  func question() throws {
    #expect(
      try PaintedScreens.question.trainer.screen().painted == """
        | ttttttttttttttttttttttttttttttttttttttttttttt    sssssssssssssssssssssssssssss |
        | GGGGGGGG  GGGGGGGGGGG  CCCCCCCCCCCCCCCCCCCCCCCCC  mmmmmmmmm  mmmmmmmmmmmmm     |
        |..ttttttttttttt..................................................ttttttttttttt..|
        |.XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX.|
        |.XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX.|
        |.   WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW                                     .|
        |.   WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW                                     .|
        |.                                                                              .|
        |.                                                                              .|
        |................................................................................|
        | mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm     |
        | mmmmmmmmmmmmm                                                                  |
        |                                                                                |
        | tttttttttt                                                                     |
        | mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm                                    |
        | mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm                                 |
        | mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm                |
        |..tttttttttt....................................................................|
        |. k               k               k               k                            .|
        |. k               k                                                            .|
        |................................................................................|
        |                                                            GGGGGGGGGGGGGGGGGGG |
        |m                                                                               |
        |hhhhhhhhhhhhhhhhhhhhhhhhhh                                                      |
        """)
  }

  @Test("a form: the chosen field")
  func form() throws {
    #expect(
      try PaintedScreens.form.trainer.screen().painted == """
        | ttttttttttttttttttttttttttttttttttttttttttttt    sssssssssssssssssssssssssssss |
        | GGGGGGGG  GGGGGGGGGGG  CCCCCCCCCCCCCCCCCCCCCCCCC  mmmmmmmmm  mmmmmmmmmmmmm     |
        |..ttttttttttt..................................................ttttttttttttttt..|
        |.   tttttttttttttttttttttt                                                     .|
        |.XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX.|
        |.   tttttttttttttttttttttt                                                     .|
        |.   tttttttttttttttttttttt                                                     .|
        |.   tttttttttttttttttttttt                                                     .|
        |.   tttttttttttttttttttttt                                                     .|
        |.   tttttttttttttttttttttt                                                     .|
        |.   tttttttttttttttttttttt                                                     .|
        |.   tttttttttttttttttttttt                                                     .|
        |.   tttttttttttttttttttttt                                                     .|
        |.   tttttttttttttttttttttt                                                     .|
        |.   tttttttttttttttttttttt                                                     .|
        |.   tttttttttttttttttttttt                                                     .|
        |.   tttttttttttttttttttttt                                                     .|
        |.   tttttttttttttttttttttt                                                     .|
        |.   tttttttttttttttttttttt                                                     .|
        |.   tttttttttttttttttttttt                                                     .|
        |.................................................................ttttttttttttt..|
        |                                                            GGGGGGGGGGGGGGGGGGG |
        |m                                                                               |
        |hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh                      |
        """)
  }

  @Test("the look back: the chosen row")
  func review() throws {
    #expect(
      try PaintedScreens.review.trainer.screen().painted == """
        | ttttttttttttttttttttttttttttttttttttt                                    sssss |
        |                                                                                |
        |..ttttttttttttttttttttt..................................ttttttttttttttttttttt..|
        |.XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX.|
        |.XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX.|
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
        |.                                                                              .|
        |.                                                                              .|
        |................................................................................|
        |  mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm                              |
        |  mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm        |
        |                                                                                |
        |mmmmmmmmmmmmmmmmmmmmmmmmm                                                       |
        |hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh             |
        """)
  }

  @Test("the board: the chosen need")
  func board() throws {
    #expect(
      try PaintedScreens.board.trainer.screen().painted == """
        | ttttttttttttttttttttttttttttttttttttt                                    sssss |
        |                                                                                |
        |..tttttttttttttttttttttttttt.............................ttttttttttttttttttttt..|
        |. ttttttttttttttt                                                              .|
        |.                                                                              .|
        |.   mmmmmmmmmmmmmmmmmmmmmm                                                     .|
        |.XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX.|
        |.XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX.|
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
        |  mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm                                |
        |  mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm         |
        |  mmmmmmmmmmmm                                                                  |
        |                                                                                |
        |mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm                          |
        |hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh     |
        """)
  }
}
