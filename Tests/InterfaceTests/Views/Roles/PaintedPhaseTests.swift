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
        | .............................................................................. |
        |                                                                                |
        |                                                                                |
        |                                                                                |
        |                                                                                |
        | kmmmmmmmmmmmmmmmkmmmmmmmmmmmkkkmmmmmmmmmmmmmmmkmmmmmmmm                        |
        | kkkkkhhhhhhhhhhkhhhhhhhhhhhhhkhhhhhhhhhhhkkkkkkhhhhhhhhhhhhkhhhhhh             |
        """)
  }

  @Test("the preparation")
  func preparation() throws {
    #expect(
      try PaintedScreens.preparation.trainer.screen().painted == """
        | ttttttttttttttttttttttttttttttttttttttttttttttttt      sssssssssssssssssssssss |
        | CCCCCCCCCCCCCC  mmmmmmmm  mmmmmm  mmmmmmmmm  mmmmmmmmmmm  mmmmmmmmm            |
        |..tttttttt..................tttttt.. ttttttttttttttttttttttt                    |
        |. G               GGGGGGGGGGGGGGGG .                                            |
        |. G               GGGGGGGGGGGGGGGG .   mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm    |
        |. !mmmmmmmmmmmmmmm!!!!!!!!!!!!!!!! .                                            |
        |. G               GGGGGGGGGGGGGGGG .                                            |
        |. G               GGGGGGGGGGGGGGGG .   mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm    |
        |. G               GGGGGGGGGGGGGGGG .                                            |
        |. mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm . tttttttttttttt                             |
        |.                                  .                                            |
        |.                                  .                                            |
        |.                                  .                                            |
        |.                                  .                                            |
        |.                                  .                                            |
        |.                                  . AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA |
        |.                                  . AAAAAAAAAAAAAAAAAAAA                       |
        |.                                  .                                            |
        |.                                  . ttttttttttttttt                            |
        |.                                  .                                            |
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
        | CCCCCCCCCCCCCCCCCCCCCCC  mmmmmmmmm                      mmmmmmmmmmm  mmmmmmmmm |
        | AAAAAAsAAAAAA................................................................. |
        |..tttttttttt.................ttttttttt.. ttttttttttttttttttttttttttt            |
        |.                GGGGGGGGGGGGGGGGGGGGG .   GGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGG |
        |.                GGGGGGGGGGGGGGGGGGGGG .   GGGGGGG                              |
        |.                GGGGGGGGGGGGGGGGGGGGG .   mmmmmmmmmmmmmmmmmmmmmmmmmm           |
        |.XXXCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCX.   GGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGG |
        |.                WWWWWWWWWWWWWWWWWWWWW .   GGGGGGGGGGGGGGGGG                    |
        |.   mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm   .   mmmmmmmmmmmmmmmmmmmmmmmmmm           |
        |.                                      .                                        |
        |.                                      . k             k                        |
        |.                                      . k          k          k                |
        |.                                      . tttttttttt                             |
        |.                                      .                                        |
        |.                                      .                                        |
        |.                                      .                                        |
        |.                                      .                                        |
        |.                                      . ..ttttttttttttt....................... |
        |.                                      . ..PPPPPPPPPPPPPPPPPPPP................ |
        |........................................ ...................................... |
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
        | mmmmmmmmmm   mmmmmmmm  mmmmmmmmmmm        CCCCCCCCCCCCCCCCCCCCCCCCC  mmmmmmmmm |
        | ...........................................................AAsAAAAAAA......... |
        |..ttttttttttttt..................................................ttttttttttttt..|
        |.XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX.|
        |.XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX.|
        |.   GWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW         WWWWWWWWWWWW .|
        |.   GWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW         WWWWWWWWWWWW .|
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
        | kkkkkmmmmmmmmmmmmmmmkmmmmmmmmmmmmmkmmmmmmmmmmmmmmmmmmmkmmmmmmmmmmmmmmmmkmmmmmm |
        | khhhhhhhhhhkhhhhhhhhhkkkkkkhhhhhhhhhhhhhkhhhhhhhhhhhkhhhhhh                    |
        """)
  }

  @Test("the last round")
  func checkOut() throws {
    #expect(
      try PaintedScreens.checkOut.trainer.screen().painted == """
        | ttttttttttttttttttttttttt                        sssssssssssssssssssssssssssss |
        | mmmmmmmmmm   mmmmmmmm  mmmmmmmmmmm                     CCCCCCCCCCCCCCCCCCCCCCC |
        | .....................................................................AAAsAAAAA |
        |..ttttttttttt................ttttttttt.. kkkmmmmmmmmmm                          |
        |.                GGGGGGGGGGGGGGGGGGGGG . kkkmmmmmmmmmmmmmmmmmmm                 |
        |.                GGGGGGGGGGGGGGGGGGGGG .                                        |
        |.XXXCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCX. k             k                        |
        |.                WWWWWWWWWWWWWWWWWWWWW . k          k          k                |
        |.                WWWWWWWWWWWWWWWWWWWWW .                                        |
        |.                WWWWWWWWWWWWWWWWWWWWW . tttttttttt                             |
        |.                                      .                                        |
        |.                                      .                                        |
        |.                                      .                                        |
        |.                                      .                                        |
        |.                                      .                                        |
        |.                                      .                                        |
        |.                                      .                                        |
        |.                                      . ..ttttttttttttt....................... |
        |.                                      . ..PPPPPPPPPPPPPPPPPPPP................ |
        |.                                      . ...................................... |
        |........................................                                        |
        |                                                            mmmmmmmmmmmmmmmmmmm |
        | kkkkkkkkkmmmmmmmmmmmkmmmmmmmmmmkmmmmmmmmmmmmmkmmmmmmmmmmkmmmmmmmmmmmmm         |
        | kkkkkkkkkkhhhhhhhhhhhhhhkhhhhhhhhhhhhhhhkhhhhhhhhhhhkhhhhhhhhhhhhhhhhhkhhhhhh  |
        """)
  }
}
