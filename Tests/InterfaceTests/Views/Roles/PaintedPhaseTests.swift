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
        | kmmmmmmmmmmmmmmmkmmmmmmmm                                                      |
        | kkkkkhhhhhhhhhhkhhhhhhhhhhhhhkhhhhhhhhhhhkhhhhhhhhhhhkkkkkkhhhhhhhhhhhhkhhhhhh |
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
        | WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW                         mmmmmmmmmmmmmmmmmmm |
        | AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA                              |
        | kkkkkkhhhhhhhhhhhhkhhhhhhhhhhhhhhhkhhhhhhhhhhhhkhhhhhhhhhhhkhhhhhh             |
        """)
  }

  @Test("a round: who is asked stands out")
  func checkIn() throws {
    #expect(
      try PaintedScreens.checkIn.trainer.screen().painted == """
        | ttttttttttttttttttttttttt                        sssssssssssssssssssssssssssss |
        | CCCCCCCCCCCCCCCCCCCCCCC  mmmmmm  mmmmmmmmm  mmmmmmmmmmm  mmmmmmmmm             |
        | AAAAAAsAAAAAA................................................................. |
        |..tttttttttt.................ttttttttt.. ttttttttttttttttttttttttttt            |
        |.                  GGGGGGGGG           .   GGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGG |
        |.                  GGGGGGGGGGGGG       .   GGGGGGG                              |
        |.                  GGGGGGGGG           .   mmmmmmmmmmmmmmmmmmmmmmmmmm           |
        |.XXXCCCCCCCCCCCCCCCCCCCCXXXXXXXXXXXXXXX.   GGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGG |
        |.                  WWWWWW              .   GGGGGGGGGGGGGGGGG                    |
        |.   mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm   .   mmmmmmmmmmmmmmmmmmmmmmmmmm           |
        |.                                      .                                        |
        |.                                      . kmmmmmmmmmmmmmkmmmmmmmmmmmmm           |
        |.                                      . kmmmmmmmmmmkmmmmmmmmmmkmmmmmmm         |
        |.                                      .                                        |
        |.                                      . tttttttttt                             |
        |.                                      .                                        |
        |.                                      .                                        |
        |.                                      .                                        |
        |.                                      .                                        |
        |. PPPPPPPPPPPPPPPPPPPP                 .                                        |
        |........................................                                        |
        | WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW                         mmmmmmmmmmmmmmmmmmm |
        | kkkkkkkkkmmmmmmmmmmmkmmmmmmmmmmkmmmmmmmmmmmmmkmmmmmmmmmmkmmmmmmmmmmmmm         |
        | kkkkkkkkkkhhhhhhhhhhhhhhkhhhhhhhhhhhhhhhkhhhhhhhhhhhkhhhhhhhhhhkhhhhhh         |
        """)
  }

  @Test("topics and their dots")
  func topics() throws {
    #expect(
      try PaintedScreens.topics.trainer.screen().painted == """
        | ttttttttttttttttttttttttt                        sssssssssssssssssssssssssssss |
        | mmmmmmmmmm  CCCCCCCCCCCCCCCCCCCC  mmmmmmmmm  mmmmmmmmmmm  mmmmmmmmm            |
        | .............AAAAAAAAs........................................................ |
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
        |................................................................................|
        | tttttttttt                                                                     |
        |                                                                                |
        |                                                                                |
        |                                                                                |
        |                                                            mmmmmmmmmmmmmmmmmmm |
        | kmmmmmmmmmmmmmkkkkkmmmmmmmmmmkmmmmmmmmmmmmmmkmmmmmmmmmmmmmmmmmkmmmmmmmmmm      |
        | khhhhhhhhhkhhhhhhhhhkhhhhhhhhhhhhhkkkkkkhhhhhhhhhhhhkhhhhhhhhhhhkhhhhhh        |
        """)
  }

  @Test("needs and marks")
  func needs() throws {
    #expect(
      try PaintedScreens.needs.trainer.screen().painted == """
        | ttttttttttttttttttttttttt                        sssssssssssssssssssssssssssss |
        | mmmmmmmm  mmmmmmmmmmm  CCCCCCCCCCCCCCCCCCCCCCCCC  mmmmmmmmm  mmmmmmmmmmmmm     |
        | ...........................................................AAsAAAAAAA......... |
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
        |................................................................................|
        | mmmmmmmmmmkmmmmmmmmmmmmmmkmmmmmmmmmmmmmmmkmmmmmmmmmmkmmmmmmmmmmkmmmmmmmmmm     |
        | mmkmmmmmmmmmm                                                                  |
        |                                                                                |
        | tttttttttt                                                                     |
        |                                                                                |
        |                                                                                |
        |                                                                                |
        |                                                            mmmmmmmmmmmmmmmmmmm |
        | kmmmmmmmmmmmmmkmmmmmmmmmmmmmmmmmmmkmmmmmmmmmmmmmmmmkmmmmmmmmmkmmmmmm           |
        | khhhhhhhhhhkhhhhhhhhhkkkkkkhhhhhhhhhhhhhkhhhhhhhhhhhkkkkkhhhhhhhhhhhhhhhkhhhhhh|
        """)
  }

  @Test("the last round")
  func checkOut() throws {
    #expect(
      try PaintedScreens.checkOut.trainer.screen().painted == """
        | ttttttttttttttttttttttttt                        sssssssssssssssssssssssssssss |
        | mmmmmmmm  mmmmmmmmmmm  mmmmmmmmmmmmm  CCCCCCCCCCCCCCCCCCCCCCC  mmmmmmmmmmmmm   |
        | .....................................................................AAAsAAAAA |
        |..ttttttttttt................ttttttttt.. kkkmmmmmmmmmm                          |
        |.                  GGGGGGGGG           . kkkmmmmmmmmmmmmmmmmmmm                 |
        |.                  GGGGGGGGG           .                                        |
        |.XXXCCCCCCCCCCCCCCCCCCCCXXXXXXXXXXXXXXX. kmmmmmmmmmmmmmkmmmmmmmmmmmmm           |
        |.                  WWWWWW              . kmmmmmmmmmmkmmmmmmmmmmkmmmmmmm         |
        |.                  WWWWWW              .                                        |
        |.                  WWWWWW              . tttttttttt                             |
        |.                                      .                                        |
        |.                                      .                                        |
        |.                                      .                                        |
        |.                                      .                                        |
        |.                                      .                                        |
        |.                                      .                                        |
        |.                                      .                                        |
        |.                                      .                                        |
        |.                                      .                                        |
        |. PPPPPPPPPPPPPPPPPPPP                 .                                        |
        |........................................                                        |
        |                                                            mmmmmmmmmmmmmmmmmmm |
        | kkkkkkkkkmmmmmmmmmmmkmmmmmmmmmmkmmmmmmmmmmmmmkmmmmmmmmmmkmmmmmmmmmmmmm         |
        | kkkkkkkkkkhhhhhhhhhhhhhhkhhhhhhhhhhhhhhhkhhhhhhhhhhhkhhhhhhhhhhhhhhhhhkhhhhhh  |
        """)
  }
}
