import Testing

@Suite("What colours mean in the hour")
struct PaintedHourTests {
  @Test("a turn with time left: the digits are a running timer, and only whoever speaks is now")
  func turn() throws {
    #expect(
      try PaintedScreens.turn.trainer.screen().painted == """
        | ttttttttttttttttttttttttt                        sssssssssssssssssssssssssssss |
        | mmmmmmmmmm   mmmmmmmm  CCCCCCCCCCCCCCCCCCCCCCCC         mmmmmmmmmmm  mmmmmmmmm |
        | ......................AAAAAAAAAAsAAAAAAAAAAAAAAAAAAAAAAAAAA................... |
        |..ttttttttttttttttttttttttttttttttttttttttttttt.....ttttttttttt.................|
        |. tttttttttttttt        AAAAAAAAAAAAAAAAAAsAAAAA .. CCCCCCCCCCCCCCmmmmmmmmmmmm .|
        |. RRRR R RRRR RRRR      ssssss                   .. WWWWWWWWWWWWWWmmmmmmmmmmmm .|
        |. RRRR R RRRR RRRR      RRRRR                    .. WWWWWWWWWWWWWWWmmmmmmmmmmm .|
        |. RRRR R RRRR RRRR      mmmmmmmm                 ..                            .|
        |. RRRR R RRRR RRRR                               ..                            .|
        |. RRRR R RRRR RRRR      RRRRRRRRRRRRR........... ....kkkkkmmmmmmmmmmmm..........|
        |...kkkkkmmmmmmmm...kmmmmmmmmmmmm...kmmmmmmmmm.......ttttttttttttt...............|
        | tttttttttttttttttttttttttttttttttttttttt         . PPPPPPPPPPPPPPPPPPPPPPPPPP .|
        |                                                  . PPPPPPPPPPPPPPPP           .|
        |                                                  . PPPPPPPPPPPPPPPP           .|
        |                                                  . PPPPPPPPPPPPPPPP           .|
        |                                                  . PPPPPPPPPPPPPPPP           .|
        | tttttttttt                                       . PPPPPPPPPPPPPPPPPPPPPP     .|
        |                                                  .                            .|
        |                                                  .                            .|
        |                                                  .                            .|
        |                                                  ..............................|
        | mmmmmmmmmmmmmmmmmmmmmmmmmmmmm                              mmmmmmmmmmmmmmmmmmm |
        | kmmmmmmmmmmmmmkkkkkmmmmmmmmmmmkmmmmmmmmmmmmmmmkmmmmmmmmmmmmmmkmmmmmmmmmmmmmmm  |
        | kkkkkkkkkhhhhhhhhhhhhhhhhhhkkkkkkhhhhhhhhhhhhhhhhhkhhhhhhhhhhhkhhhhhh          |
        """)
  }

  @Test("a turn that is soon over has digits and words of that role")
  func turnSoonOver() throws {
    #expect(
      try PaintedScreens.turnSoonOver.trainer.screen().painted == """
        | ttttttttttttttttttttttttt                        sssssssssssssssssssssssssssss |
        | mmmmmmmmmm   mmmmmmmm  CCCCCCCCCCCCCCCCCCCCCCCC         mmmmmmmmmmm  mmmmmmmmm |
        | ......................AAAAAAAAAAAAsAAAAAAAAAAAAAAAAAAAAAAAA................... |
        |..ttttttttttttttttttttttttttttttttttttttttttttt.....ttttttttttt.................|
        |. tttttttttttttt        AAAAAAAAAAAAAAAAAAAAAsAA .. CCCCCCCCCCCCCCmmmmmmmmmmmm .|
        |. OOOO O OOOO OOOO      ssssss                   .. WWWWWWWWWWWWWWmmmmmmmmmmmm .|
        |. OOOO O OOOO OOOO      OOOOOOOOOOOOOOOOO        .. WWWWWWWWWWWWWWWmmmmmmmmmmm .|
        |. OOOO O OOOO OOOO      mmmmmmmm                 ..                            .|
        |. OOOO O OOOO OOOO                               ..                            .|
        |. OOOO O OOOO OOOO      OOOOOOOOOOOOOOOOOOOOOOOO ....kkkkkmmmmmmmmmmmm..........|
        |...kkkkkmmmmmmmm...kmmmmmmmmmmmm...kmmmmmmmmm.......ttttttttttttt...............|
        | tttttttttttttttttttttttttttttttttttttttt         . PPPPPPPPPPPPPPPPPPPPPPPPPP .|
        |                                                  . PPPPPPPPPPPPPPPP           .|
        |                                                  . PPPPPPPPPPPPPPPP           .|
        |                                                  . PPPPPPPPPPPPPPPP           .|
        |                                                  . PPPPPPPPPPPPPPPP           .|
        | tttttttttt                                       . PPPPPPPPPPPPPPPPPPPPPP     .|
        |                                                  .                            .|
        |                                                  .                            .|
        |                                                  .                            .|
        |                                                  ..............................|
        | mmmmmmmmmmmmmmmmmmmmmmmmmmmmm                              mmmmmmmmmmmmmmmmmmm |
        | kmmmmmmmmmmmmmkkkkkmmmmmmmmmmmkmmmmmmmmmmmmmmmkmmmmmmmmmmmmmmkmmmmmmmmmmmmmmm  |
        | kkkkkkkkkhhhhhhhhhhhhhhhhhhkkkkkkhhhhhhhhhhhhhhhhhkhhhhhhhhhhhkhhhhhh          |
        """)
  }

  @Test("a turn past its time has calm digits of their own role")
  func turnOver() throws {
    #expect(
      try PaintedScreens.turnOver.trainer.screen().painted == """
        | ttttttttttttttttttttttttt                        sssssssssssssssssssssssssssss |
        | mmmmmmmmmm   mmmmmmmm  CCCCCCCCCCCCCCCCCCCCCCCC         mmmmmmmmmmm  mmmmmmmmm |
        | ......................AAAAAAAAAAAAAsAAAAAAAAAAAAAAAAAAAAAAA................... |
        |..ttttttttttttttttttttttttttttttttttttttttttttt.....ttttttttttt.................|
        |. tttttttttttttt        AAAAAAAAAAAAAAAAAAAAAAAs .. CCCCCCCCCCCCCCmmmmmmmmmmmm .|
        |. OOOO O OOOO OOOO      ssssss                   .. WWWWWWWWWWWWWWmmmmmmmmmmmm .|
        |. OOOO O OOOO OOOO      OOOOOOOOOOOOOOOOO        .. WWWWWWWWWWWWWWWmmmmmmmmmmm .|
        |. OOOO O OOOO OOOO      mmmmmmmm                 ..                            .|
        |. OOOO O OOOO OOOO                               ..                            .|
        |. OOOO O OOOO OOOO      OOOOOOOOOOOOOOOOOOOOOOOO ....kkkkkmmmmmmmmmmmm..........|
        |...kkkkkmmmmmmmm...kmmmmmmmmmmmm...kmmmmmmmmm.......ttttttttttttt...............|
        | tttttttttttttttttttttttttttttttttttttttt         . PPPPPPPPPPPPPPPPPPPPPPPPPP .|
        |                                                  . PPPPPPPPPPPPPPPP           .|
        |                                                  . PPPPPPPPPPPPPPPP           .|
        |                                                  . PPPPPPPPPPPPPPPP           .|
        |                                                  . PPPPPPPPPPPPPPPP           .|
        | tttttttttt                                       . PPPPPPPPPPPPPPPPPPPPPP     .|
        |                                                  .                            .|
        |                                                  .                            .|
        |                                                  .                            .|
        |                                                  ..............................|
        | mmmmmmmmmmmmmmmmmmmmmmmmmmmmm                              mmmmmmmmmmmmmmmmmmm |
        | kmmmmmmmmmmmmmkkkkkmmmmmmmmmmmkmmmmmmmmmmmmmmmkmmmmmmmmmmmmmmkmmmmmmmmmmmmmmm  |
        | kkkkkkkkkhhhhhhhhhhhhhhhhhhkkkkkkhhhhhhhhhhhhhhhhhkhhhhhhhhhhhkhhhhhh          |
        """)
  }

  @Test("a topic that is done has its time in the role of what is done")
  func topicDone() throws {
    #expect(
      try PaintedScreens.topicDone.trainer.screen().painted == """
        | ttttttttttttttttttttttttt                        sssssssssssssssssssssssssssss |
        | mmmmmmmmmm   mmmmmmmm  CCCCCCCCCCCCCCCCCCCCCCCC         mmmmmmmmmmm  mmmmmmmmm |
        | ......................AAAAAAAAAAsAAAAAAAAAAAAAAAAAAAAAAAAAA................... |
        |..ttttttttttttttttttttttttttttt.....................ttttttttttt.................|
        |. tttttttttttttt        sAAAAAAAAAAAAAAAAAAAAAAA .. mmmmmmmmmmmmmmm            .|
        |. mmmm m mmmm mmmm      sssssssssssssss          .. WWWWWWWWWWWWWWmmmmmmmmmmmm .|
        |. mmmm m mmmm mmmm      WWWWWWWWWWWWWWWWWWWW     .. WWWWWWWWWWWWWWmmmmmmmmmmmm .|
        |. mmmm m mmmm mmmm                               ..                            .|
        |. mmmm m mmmm mmmm                               ..                            .|
        |. mmmm m mmmm mmmm                               ....kkkkkmmmmmmmmmmmm..........|
        |...kmmmmmmmmmmmmmmm...kmmmmmmmm.....................ttttttttttttt...............|
        | tttttttttttttttttttttttttttttttttttttttt         . PPPPPPPPPPPPPPPPPPPPPPPPPP .|
        |                                        GGGGGGGGG . PPPPPPPPPPPPPPPP           .|
        |                                        GGGGGGGGG . PPPPPPPPPPPPPPPP           .|
        |                                        GGGGGGGGG . PPPPPPPPPPPPPPPP           .|
        |                                                  . PPPPPPPPPPPPPPPP           .|
        | tttttttttt                                       . PPPPPPPPPPPPPPPPPPPPPP     .|
        |                                                  .                            .|
        |                                                  .                            .|
        |                                                  .                            .|
        |                                                  ..............................|
        | mmmmmmmmmmmmmmmmmmmmmmmmmmmmm                              mmmmmmmmmmmmmmmmmmm |
        | AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA      |
        | kkkkkkkkkhhhhhhhhhhhhhhhhhhkkkkkkhhhhhhhhhhhhhhhhhkhhhhhhhhhhhkhhhhhh          |
        """)
  }

  @Test("a break")
  func pause() throws {
    #expect(
      try PaintedScreens.pause.trainer.screen().painted == """
        | ttttttttttttttttttttttttt                        sssssssssssssssssssssssssssss |
        | mmmmmmmmmm   mmmmmmmm  CCCCCCCCCCCCCCCCCCCCCCCCC        mmmmmmmmmmm  mmmmmmmmm |
        | ......................AAAAAAAAAAAAAAAAAAAAsAAAAAAAAAAAAAAAA................... |
        |..ttttttttttttttttttttttttttttttttttttttttttttt.....ttttttttttt.................|
        |. ttttttttttttttttt     AAAAAAAAAAAAAAAAAAAAAAAs .. mmmmmmmmmmmmmmm            .|
        |. RRRR R RRRR RRRR      ssssssssssss             ..                            .|
        |. RRRR R RRRR RRRR                               ..                            .|
        |. RRRR R RRRR RRRR                               ..                            .|
        |. RRRR R RRRR RRRR                               ..                            .|
        |. RRRR R RRRR RRRR      RRRRRRRR................ ..                            .|
        |...kmmmmmmmmmmmmmmmmmm...kmmmmmmmmmmmmm............                            .|
        | tttttttttttttttttttttttttttttttttt               ..............................|
        | ssssssssssssssssssssssssssssssssssssssssssssssss ..ttttttttttttt...............|
        | sssssssssssssssssssss                            . PPPPPPPPPPPPPPPP           .|
        |                                                  . PPPPPPPPPPPPPPPP           .|
        |                                                  . PPPPPPPPPPPPPPPP           .|
        |                                                  . PPPPPPPPPPPPPPPP           .|
        |                                                  . PPPPPPPPPPPPPPPP           .|
        | tttttttttttttttttttttttttttttttttttttttt         . PPPPPPPPPPPPPPPP           .|
        |                                                  . PPPPPPPPPPPPPPPPPPPPPP     .|
        |                                                  ..............................|
        | mmmmmmmmmmmmmmmmmmmmmmmmmmmmm                              mmmmmmmmmmmmmmmmmmm |
        | kmmmmmmmmmmmmmmmmkmmmmmmmmmmmmmkmmmmmmmmmmmmmmmmmmkmmmmmmmmmmmm                |
        | kkkkkkkkkhhhhhhhhhhhhhhhhhkkkkkkhhhhhhhhhhhhhhhhhkhhhhhhhhhhhkhhhhhh           |
        """)
  }

  @Test("a disturbance, with somebody asked")
  func disturbance() throws {
    #expect(
      try PaintedScreens.disturbance.trainer.screen().painted == """
        | ttttttttttttttttttttttttt                        sssssssssssssssssssssssssssss |
        | mmmmmmmmmm   mmmmmmmm  CCCCCCCCCCCCCCCCCCCCCCCC         mmmmmmmmmmm  mmmmmmmmm |
        | ......................AAAAAAAAAAsAAAAAAAAAAAAAAAAAAAAAAAAAA................... |
        |..ttttttttttttttttttt...............................tttttttt.........ttttttttt..|
        |.                          ttttttttttttttttttttt ..XXXCCCCCCCCCCCCCCCCCCCCCCCCX.|
        |. RRRR R RRRR RRRR      sssss                    ..                     mmmmmm .|
        |. RRRR R RRRR RRRR      sssssRRRRR               ..                     mmmmmm .|
        |. RRRR R RRRR RRRR      mmmmmmmmmmmmmmmmmmmm     ..                     mmmmmm .|
        |. RRRR R RRRR RRRR                               ..                     mmmmmm .|
        |. RRRR R RRRR RRRR                               ..                     mmmmmm .|
        |...kkkkkmmmmmmmmmmmmmmmmmmmm...kmmmmmmmmmmmm.......                            .|
        | tttttttttttttttttttttt                           .                            .|
        |                                                  .                            .|
        |                                                  .                            .|
        |                                                  .                            .|
        |                                                  .                            .|
        |                                                  .                            .|
        |                                                  .                            .|
        | ttttttttttttttttttt                              . tttttttttttttttttt         .|
        |                                                  . WWWWWWWWWWWWWWWWWWWWWWWWWW .|
        | mmmmmmmmmmmmmmmmmmmmm                            ..............................|
        | mmmmmmmmmmmmmmmmmmmmmmmmmmmmm                              mmmmmmmmmmmmmmmmmmm |
        | kmmmmmmmmmmmkkkkkmmmmmmmmmmmmmmmmmmmmmmmkmmmmmmmmmkmmmmmmmmmkmmmmmmmmmm        |
        | kkkkkkkkkhhhhhhhhhhhhhhhhhhkkkkkkhhhhhhhhhhhhhkhhhhhhhhhhhhhhhkhhhhhh          |
        """)
  }

  @Test("what is not saved fills its row")
  func notSaved() throws {
    #expect(
      try PaintedScreens.notSaved.trainer.screen().painted == """
        | ttttttttttttttttttttttttt                        sssssssssssssssssssssssssssss |
        | mmmmmmmmmm   mmmmmmmm  CCCCCCCCCCCCCCCCCCCCCCCC         mmmmmmmmmmm  mmmmmmmmm |
        | ......................AAAAAAAAAAsAAAAAAAAAAAAAAAAAAAAAAAAAA................... |
        |..ttttttttttttttttttttttttttttttttttttttttttttt.....ttttttttttt.................|
        |. tttttttttttttt        AAAAAAAAAAAAAAAAAAsAAAAA .. CCCCCCCCCCCCCCmmmmmmmmmmmm .|
        |. RRRR R RRRR RRRR      ssssss                   .. WWWWWWWWWWWWWWmmmmmmmmmmmm .|
        |. RRRR R RRRR RRRR      RRRRR                    .. WWWWWWWWWWWWWWWmmmmmmmmmmm .|
        |. RRRR R RRRR RRRR      mmmmmmmm                 ..                            .|
        |. RRRR R RRRR RRRR                               ..                            .|
        |. RRRR R RRRR RRRR      RRRRRRRRRRRRR........... ....kkkkkmmmmmmmmmmmm..........|
        |...kkkkkmmmmmmmm...kmmmmmmmmmmmm...kmmmmmmmmm.......ttttttttttttt...............|
        | tttttttttttttttttttttttttttttttttttttttt         . PPPPPPPPPPPPPPPPPPPPPPPPPP .|
        |                                                  . PPPPPPPPPPPPPPPP           .|
        |                                                  . PPPPPPPPPPPPPPPP           .|
        |                                                  . PPPPPPPPPPPPPPPP           .|
        |                                                  . PPPPPPPPPPPPPPPP           .|
        | tttttttttt                                       . PPPPPPPPPPPPPPPPPPPPPP     .|
        |                                                  .                            .|
        |                                                  .                            .|
        |                                                  .                            .|
        |                                                  ..............................|
        |BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB|
        |!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!   |
        | kkkkkkkkkhhhhhhhhhhhhhhhhhhkkkkkkhhhhhhhhhhhhhhhhhkhhhhhhhhhhhkhhhhhh          |
        """)
  }
}
