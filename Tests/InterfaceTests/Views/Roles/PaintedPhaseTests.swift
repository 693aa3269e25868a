import Testing

@Suite("What colours mean in the phases")
struct PaintedPhaseTests {
  @Test("before anything is begun")
  func today() throws {
    #expect(
      try PaintedScreens.today.trainer.screen().painted == """
        | ttttttttttttttttttttttttttttttttttttt                                    sssss |
        |                                                                                |
        | ..ttttttt....................................................ttttttttttttttt.. |
        | .                                                                            . |
        | . sssssssssssssssssssssssssssssssssssssssss                                  . |
        | .                                                                            . |
        | . kkkkkkkkkkkkkkkkkkkkkkkkkkkkkk                                             . |
        | . mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm               . |
        | .                                                                            . |
        | . tttttttttttttttttttttttttttttttttttttttttttttttt                           . |
        | .                                                                            . |
        | .                                                                            . |
        | .                                                                            . |
        | . tttttttttttttttttttt                                                       . |
        | .                                                                            . |
        | .                                                                            . |
        | .                                                                            . |
        | .                                                                            . |
        | .                                                                            . |
        | .                                                                            . |
        | .............................................................................. |
        |                                                                                |
        |mmmmmmmmmmmmmmmmmmmmmmmmmm                                                      |
        |hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh |
        """)
  }

  @Test("the preparation")
  func preparation() throws {
    #expect(
      try PaintedScreens.preparation.trainer.screen().painted == """
        | ttttttttttttttttttttttttttttttttttttttttttttttttt      sssssssssssssssssssssss |
        | CCCCCCCCCCCCCC  mmmmmmmm  mmmmmm  mmmmmmmmm  mmmmmmmmmmm  mmmmmmmmm            |
        |..tttttttt..................tttttt.. ttttttttttttttttttttttt                    |
        |. GG               GGGGGGGGGGGGGGG .                                            |
        |. GG               GGGGGGGGGGGGGGG .   mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm    |
        |. !!mmmmmmmmmmmmmmm!!!!!!!!!!!!!!! .                                            |
        |. GG               GGGGGGGGGGGGGGG .                                            |
        |. GG               GGGGGGGGGGGGGGG .   mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm    |
        |. GG               GGGGGGGGGGGGGGG .                                            |
        |. mmmmmmmmmmm                      . tttttttttttttt                             |
        |.                                  .                                            |
        |.                                  .                                            |
        |.                                  .                                            |
        |.                                  .                                            |
        |.                                  .                                            |
        |.                                  . AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA |
        |.                                  . AAAAAAAAAAAAAAAAAAAA                       |
        |.                                  .                                            |
        |.                                  . ttttttttttttttt                            |
        |.                                  . mmmmmmmmmmmmmmmmmmmmmm                     |
        |.................................... mmmmmm                                     |
        | WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW                         GGGGGGGGGGGGGGGGGGG |
        | AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA                              |
        |hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh             |
        """)
  }

  @Test("a round: who is asked stands out")
  func checkIn() throws {
    #expect(
      try PaintedScreens.checkIn.trainer.screen().painted == """
        | ttttttttttttttttttttttttttttttttttttttttttttt    sssssssssssssssssssssssssssss |
        | CCCCCCCCCCCCCCCCCCCCCCC  mmmmmm  mmmmmmmmm  mmmmmmmmmmm  mmmmmmmmm             |
        |..tttttttttt.................ttttttttt.. ttttttttttttttttttttttttttt            |
        |.                  GGGGGGGGG           .   GGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGG |
        |.                  GGGGGGGGGGGGG       .   GGGGGGG                              |
        |.                  GGGGGGGGG           .   mmmmmmmmmmmmmmmmmmmmmmmmmm           |
        |.XXXCCCCCCCCCCCCCCCCCCCCXXXXXXXXXXXXXXX.   GGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGG |
        |.                  WWWWWW              .   GGGGGGGGGGGGGGGGG                    |
        |.   mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm   .   mmmmmmmmmmmmmmmmmmmmmmmmmm           |
        |.                                      .                                        |
        |.                                      . mmmmmmmmmmmmmmmmmmmmmmmmmmmm           |
        |.                                      . mmmmmmmmmmmmmmmmmmmmmmmmmmmmmm         |
        |.                                      .                                        |
        |.                                      . tttttttttt                             |
        |.                                      . mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm    |
        |.                                      . mmmmmmmmmmmmmmmmmmmmmmmmmmm            |
        |.                                      . mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm      |
        |.                                      . mmmmmmmmmmm                            |
        |.                                      . mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm       |
        |. PPPPPPPPPPPPPPPPPPPP                 . mmmmmmmm                               |
        |........................................                                        |
        | WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW                         GGGGGGGGGGGGGGGGGGG |
        |mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm         |
        |hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh         |
        """)
  }

  @Test("topics and their dots")
  func topics() throws {
    #expect(
      try PaintedScreens.topics.trainer.screen().painted == """
        | ttttttttttttttttttttttttttttttttttttttttttttt    sssssssssssssssssssssssssssss |
        | GGGGGGGGGG  CCCCCCCCCCCCCCCCCCCC  mmmmmmmmm  mmmmmmmmmmm  mmmmmmmmm            |
        |..tttttttt...................................ttttttttttttttttttttttttttttttttt..|
        |.   mmmm                                                        AAAAAAAAAA     .|
        |.   mmmm                                                        AAAAAAAA       .|
        |.   mmmm                                                        AAAAAAA        .|
        |.XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX.|
        |. tttttttttttttt                                                               .|
        |.   WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW                                           .|
        |.                                                                              .|
        |.                                                                              .|
        |.                                                                              .|
        |.                                                                              .|
        |.                                                                              .|
        |.                                                                              .|
        |.                                                                              .|
        |................................................................................|
        | tttttttttt                                                                     |
        | mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm                                          |
        | mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm                              |
        | mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm                            |
        |                                                            GGGGGGGGGGGGGGGGGGG |
        |mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm      |
        |hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh        |
        """)
  }

  @Test("needs and marks")
  func needs() throws {
    #expect(
      try PaintedScreens.needs.trainer.screen().painted == """
        | ttttttttttttttttttttttttttttttttttttttttttttt    sssssssssssssssssssssssssssss |
        | GGGGGGGG  GGGGGGGGGGG  CCCCCCCCCCCCCCCCCCCCCCCCC  mmmmmmmmm  mmmmmmmmmmmmm     |
        |..ttttttttttttt..................................................ttttttttttttt..|
        |.XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX.|
        |.XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX.|
        |.   WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW                                     .|
        |.   WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW                                     .|
        |.                                                                              .|
        |.                                                                              .|
        |.                                                                              .|
        |.                                                                              .|
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
        |                                                            GGGGGGGGGGGGGGGGGGG |
        |mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm           |
        |hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh|
        """)
  }

  @Test("the last round")
  func checkOut() throws {
    #expect(
      try PaintedScreens.checkOut.trainer.screen().painted == """
        | ttttttttttttttttttttttttttttttttttttttttttttt     ssssssssssssssssssssssssssss |
        | GGGGGGGG  GGGGGGGGGGG  GGGGGGGGGGGGG  CCCCCCCCCCCCCCCCCCCCCCC  mmmmmmmmmmmmm   |
        |..ttttttttttt................ttttttttt.. kkkmmmmmmmmmm                          |
        |.                  GGGGGGGGG           . kkkmmmmmmmmmmmmmmmmmmm                 |
        |.                  GGGGGGGGG           .                                        |
        |.XXXCCCCCCCCCCCCCCCCCCCCXXXXXXXXXXXXXXX. mmmmmmmmmmmmmmmmmmmmmmmmmmmm           |
        |.                  WWWWWW              . mmmmmmmmmmmmmmmmmmmmmmmmmmmmmm         |
        |.                  WWWWWW              .                                        |
        |.                  WWWWWW              . tttttttttt                             |
        |.                                      . mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm    |
        |.                                      . mmmmmmmmm                              |
        |.                                      . mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm  |
        |.                                      . mmmmmmmmmmmmm                          |
        |.                                      . mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm     |
        |.                                      . mmmmmmmmmmmmmmm                        |
        |.                                      .                                        |
        |.                                      .                                        |
        |.                                      .                                        |
        |.                                      .                                        |
        |. PPPPPPPPPPPPPPPPPPPP                 .                                        |
        |........................................                                        |
        |                                                            GGGGGGGGGGGGGGGGGGG |
        |mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm         |
        |hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh  |
        """)
  }
}
