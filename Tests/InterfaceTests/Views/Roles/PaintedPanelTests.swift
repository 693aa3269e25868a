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
        |. CCkkkkkkkkkkkssssssssssssssssssssssssssssss                                  .|
        |. CCkkkkkkkkkkkXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX                                  .|
        |. CCkkkkkkkkkkkssssssssssssssssssssssssssssss                                  .|
        |. CCkkkkkkkkkkkssssssssssssssssssssssssssssss                                  .|
        |. CCkkkkkkkkkkkssssssssssssssssssssssssssssss                                  .|
        |. CCkkkkkkkkkkkssssssssssssssssssssssssssssss                                  .|
        |. CCkkkkkkkkkkkssssssssssssssssssssssssssssss                                  .|
        |. CCkkkkkkkkkkkssssssssssssssssssssssssssssss                                  .|
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
        |. CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC                                         .|
        |. mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm                              .|
        |. WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW                                     .|
        |. WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW                                     .|
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
        |. CCtttttttttttttttttttttt                                                     .|
        |. CCXXXXXXXXXXXXXXXXXXXXXX                                                     .|
        |. CCtttttttttttttttttttttt                                                     .|
        |. CCtttttttttttttttttttttt                                                     .|
        |. CCtttttttttttttttttttttt                                                     .|
        |. CCtttttttttttttttttttttt                                                     .|
        |. CCtttttttttttttttttttttt                                                     .|
        |. CCtttttttttttttttttttttt                                                     .|
        |. CCtttttttttttttttttttttt                                                     .|
        |. CCtttttttttttttttttttttt                                                     .|
        |. CCtttttttttttttttttttttt                                                     .|
        |. CCtttttttttttttttttttttt                                                     .|
        |. CCtttttttttttttttttttttt                                                     .|
        |. CCtttttttttttttttttttttt                                                     .|
        |. CCtttttttttttttttttttttt                                                     .|
        |. CCtttttttttttttttttttttt                                                     .|
        |. CCtttttttttttttttttttttt                                                     .|
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
        |. CCCCCCCCCCCCCCCCCCCCCC                                                       .|
        |. mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm              .|
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
        |. mmmmmmmmmmmmmmmmmmmmmmmm                                                     .|
        |. CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC                       .|
        |. mmmmmmmmmmmmmmmmmmmmmmmm                                                     .|
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
