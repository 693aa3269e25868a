import Testing

@Suite("What colours mean in the hour")
struct PaintedHourTests {
  @Test("a turn with time left: the digits are a running timer, and only whoever speaks is now")
  func turn() throws {
    #expect(
      try PaintedScreens.turn.trainer.screen().painted == """
        | ttttttttttttttttttttttttttttttttttttttttttttt    sssssssssssssssssssssssssssss |
        | GGGGGGGGGG  GGGGGGGG  CCCCCCCCCCCCCCCCCCCCCCCC  mmmmmmmmmmm  mmmmmmmmm         |
        |..ttttttttttttttttttttttttttttttttttttttttttttt.....ttttttttttt.................|
        |.                                                .. CCCCCCCCCCCCCCmmmmmmmmmmmm .|
        |. RRRR R RRRR RRRR      ssssss                   .. WWWWWWWWWWWWWWmmmmmmmmmmmm .|
        |. RRRR R RRRR RRRR      RRRRR                    .. WWWWWWWWWWWWWWWmmmmmmmmmmm .|
        |. RRRR R RRRR RRRR      mmmmmmmm                 ..                            .|
        |. RRRR R RRRR RRRR                               .. ttttttttttttttttt          .|
        |. RRRR R RRRR RRRR                               .. PPPPPPP                    .|
        |.........................ttttttttttttttttttttttt... mmmmmmmmmmmmmmmmmmmmmmmmm  .|
        | tttttttttttttttttttttttttttttttttttttttt         . mmmmmmmmmmmmmmmmmmmm       .|
        |                                                  . mmmmmmmmmmmmmmmmmmmmmm     .|
        |                                                  .                            .|
        |                                                  .                            .|
        | tttttttttt                                       .                            .|
        | mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm           .                            .|
        | mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm          .                            .|
        | mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm    .                            .|
        | PPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPP         .                            .|
        | PPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPP                 .                            .|
        | PPPPPPPPPPPPPPPPPPPPPPPP                         ..............................|
        | mmmmmmmmmmmmmmmmmmmmmmmmmmmmm                              GGGGGGGGGGGGGGGGGGG |
        |mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm  |
        |hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh          |
        """)
  }

  @Test("a turn that is soon over has digits and words of that role")
  func turnSoonOver() throws {
    #expect(
      try PaintedScreens.turnSoonOver.trainer.screen().painted == """
        | ttttttttttttttttttttttttttttttttttttttttttttt    sssssssssssssssssssssssssssss |
        | GGGGGGGGGG  GGGGGGGG  CCCCCCCCCCCCCCCCCCCCCCCC  mmmmmmmmmmm  mmmmmmmmm         |
        |..ttttttttttttttttttttttttttttttttttttttttttttt.....ttttttttttt.................|
        |.                                                .. CCCCCCCCCCCCCCmmmmmmmmmmmm .|
        |. OOOO O OOOO OOOO      ssssss                   .. WWWWWWWWWWWWWWmmmmmmmmmmmm .|
        |. OOOO O OOOO OOOO      OOOOOOOOOOOOOOOOO        .. WWWWWWWWWWWWWWWmmmmmmmmmmm .|
        |. OOOO O OOOO OOOO      mmmmmmmm                 ..                            .|
        |. OOOO O OOOO OOOO                               .. ttttttttttttttttt          .|
        |. OOOO O OOOO OOOO                               .. PPPPPPP                    .|
        |.........................ttttttttttttttttttttttt... mmmmmmmmmmmmmmmmmmmmmmmmm  .|
        | tttttttttttttttttttttttttttttttttttttttt         . mmmmmmmmmmmmmmmmmmmm       .|
        |                                                  . mmmmmmmmmmmmmmmmmmmmmm     .|
        |                                                  .                            .|
        |                                                  .                            .|
        | tttttttttt                                       .                            .|
        | mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm           .                            .|
        | mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm          .                            .|
        | mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm    .                            .|
        | PPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPP         .                            .|
        | PPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPP                 .                            .|
        | PPPPPPPPPPPPPPPPPPPPPPPP                         ..............................|
        | mmmmmmmmmmmmmmmmmmmmmmmmmmmmm                              GGGGGGGGGGGGGGGGGGG |
        |mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm  |
        |hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh          |
        """)
  }

  @Test("a turn past its time has calm digits of their own role")
  func turnOver() throws {
    #expect(
      try PaintedScreens.turnOver.trainer.screen().painted == """
        | ttttttttttttttttttttttttttttttttttttttttttttt    sssssssssssssssssssssssssssss |
        | GGGGGGGGGG  GGGGGGGG  CCCCCCCCCCCCCCCCCCCCCCCC  mmmmmmmmmmm  mmmmmmmmm         |
        |..ttttttttttttttttttttttttttttttttttttttttttttt.....ttttttttttt.................|
        |.                                                .. CCCCCCCCCCCCCCmmmmmmmmmmmm .|
        |. OOOO O OOOO OOOO      ssssss                   .. WWWWWWWWWWWWWWmmmmmmmmmmmm .|
        |. OOOO O OOOO OOOO      OOOOOOOOOOOOOOOOO        .. WWWWWWWWWWWWWWWmmmmmmmmmmm .|
        |. OOOO O OOOO OOOO      mmmmmmmm                 ..                            .|
        |. OOOO O OOOO OOOO                               .. ttttttttttttttttt          .|
        |. OOOO O OOOO OOOO                               .. PPPPPPP                    .|
        |.........................ttttttttttttttttttttttt... mmmmmmmmmmmmmmmmmmmmmmmmm  .|
        | tttttttttttttttttttttttttttttttttttttttt         . mmmmmmmmmmmmmmmmmmmm       .|
        |                                                  . mmmmmmmmmmmmmmmmmmmmmm     .|
        |                                                  .                            .|
        |                                                  .                            .|
        | tttttttttt                                       .                            .|
        | mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm           .                            .|
        | mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm          .                            .|
        | mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm    .                            .|
        | PPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPP         .                            .|
        | PPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPP                 .                            .|
        | PPPPPPPPPPPPPPPPPPPPPPPP                         ..............................|
        | mmmmmmmmmmmmmmmmmmmmmmmmmmmmm                              GGGGGGGGGGGGGGGGGGG |
        |mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm  |
        |hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh          |
        """)
  }

  @Test("a topic that is done has its time in the role of what is done")
  func topicDone() throws {
    #expect(
      try PaintedScreens.topicDone.trainer.screen().painted == """
        | ttttttttttttttttttttttttttttttttttttttttttttt    sssssssssssssssssssssssssssss |
        | GGGGGGGGGG  GGGGGGGG  CCCCCCCCCCCCCCCCCCCCCCCC  mmmmmmmmmmm  mmmmmmmmm         |
        |..ttttttttttttttttttttttttttttt.....................ttttttttttt.................|
        |.                                                .. mmmmmmmmmmmmmmm            .|
        |. mmmm m mmmm mmmm      sssssssssssssss          .. WWWWWWWWWWWWWWmmmmmmmmmmmm .|
        |. mmmm m mmmm mmmm      WWWWWWWWWWWWWWWWWWWW     .. WWWWWWWWWWWWWWmmmmmmmmmmmm .|
        |. mmmm m mmmm mmmm                               ..                            .|
        |. mmmm m mmmm mmmm                               .. ttttttttttttttttt          .|
        |. mmmm m mmmm mmmm                               .. PPPPPPP                    .|
        |.........................ttttttttttttttttttttttt... mmmmmmmmmmmmmmmmmmmmmmmmm  .|
        | tttttttttttttttttttttttttttttttttttttttt         . mmmmmmmmmmmmmmmmmmmm       .|
        |                                         GGGGGGGG . mmmmmmmmmmmmmmmmmmmmmm     .|
        |                                                  .                            .|
        |                                                  .                            .|
        | tttttttttt                                       .                            .|
        | mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm           .                            .|
        | mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm          .                            .|
        | mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm    .                            .|
        | PPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPP         .                            .|
        | PPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPP                 .                            .|
        | PPPPPPPPPPPPPPPPPPPPPPPP                         ..............................|
        | mmmmmmmmmmmmmmmmmmmmmmmmmmmmm                              GGGGGGGGGGGGGGGGGGG |
        |mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm |
        |hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh          |
        """)
  }

  @Test("a break")
  func pause() throws {
    #expect(
      try PaintedScreens.pause.trainer.screen().painted == """
        | ttttttttttttttttttttttttttttttttttttttttttttt    sssssssssssssssssssssssssssss |
        | GGGGGGGGGG  GGGGGGGG  CCCCCCCCCCCCCCCCCCCCCCCCC  mmmmmmmmmmm  mmmmmmmmm        |
        |..ttttttttttttttttttttttttttttttttttttttttttttt.....ttttttttttt.................|
        |.                                                .. mmmmmmmmmmmmmmm            .|
        |. RRRR R RRRR RRRR      ssssssssssss             ..                            .|
        |. RRRR R RRRR RRRR                               ..                            .|
        |. RRRR R RRRR RRRR                               ..                            .|
        |. RRRR R RRRR RRRR                               ..                            .|
        |. RRRR R RRRR RRRR                               ..                            .|
        |......................tttttttttttttttttttttttttt...                            .|
        | tttttttttttttttttttttttttttttttttt               .                            .|
        | ssssssssssssssssssssssssssssssssssssssssssssssss .                            .|
        | sssssssssssssssssssss                            .                            .|
        |                                                  .                            .|
        |                                                  .                            .|
        | mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm        .                            .|
        | mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm            .                            .|
        |                                                  .                            .|
        | PPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPP          .                            .|
        | PPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPP  .                            .|
        | PPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPP         ..............................|
        | mmmmmmmmmmmmmmmmmmmmmmmmmmmmm                              GGGGGGGGGGGGGGGGGGG |
        |mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm                |
        |hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh           |
        """)
  }

  @Test("a disturbance, with somebody asked")
  func disturbance() throws {
    #expect(
      try PaintedScreens.disturbance.trainer.screen().painted == """
        | ttttttttttttttttttttttttttttttttttttttttttttt    sssssssssssssssssssssssssssss |
        | GGGGGGGGGG  GGGGGGGG  CCCCCCCCCCCCCCCCCCCCCCCC  mmmmmmmmmmm  mmmmmmmmm         |
        |..ttttttttttttttttttt...............................tttttttt.........ttttttttt..|
        |.                                                ..XXXCCCCCCCCCCCCCCCCCCCCCCCCX.|
        |. RRRR R RRRR RRRR      sssss                    ..                     mmmmmm .|
        |. RRRR R RRRR RRRR      sssssRRRRR               ..                     mmmmmm .|
        |. RRRR R RRRR RRRR      mmmmmmmmmmmmmmmmmmmm     ..                     mmmmmm .|
        |. RRRR R RRRR RRRR                               ..                     mmmmmm .|
        |. RRRR R RRRR RRRR                               ..                     mmmmmm .|
        |.........................ttttttttttttttttttttttt...                            .|
        | tttttttttttttttttttttt                           .                            .|
        | mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm        .                            .|
        | mmmmmmmmmmmmmmmmmmm                              .                            .|
        | mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm    .                            .|
        | mmmmmmmmmmm                                      .                            .|
        | mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm       .                            .|
        |                                                  .                            .|
        | ttttttttttttttttttt                              .                            .|
        |                                                  . tttttttttttttttttt         .|
        | mmmmmmmmmmmmmmmmmmmmm                            . WWWWWWWWWWWWWWWWWWWWWWWWWW .|
        |                                                  ..............................|
        | mmmmmmmmmmmmmmmmmmmmmmmmmmmmm                              GGGGGGGGGGGGGGGGGGG |
        |mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm        |
        |hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh          |
        """)
  }

  @Test("what is not saved fills its row")
  func notSaved() throws {
    #expect(
      try PaintedScreens.notSaved.trainer.screen().painted == """
        | ttttttttttttttttttttttttttttttttttttttttttttt    sssssssssssssssssssssssssssss |
        | GGGGGGGGGG  GGGGGGGG  CCCCCCCCCCCCCCCCCCCCCCCC  mmmmmmmmmmm  mmmmmmmmm         |
        |..ttttttttttttttttttttttttttttttttttttttttttttt.....ttttttttttt.................|
        |.                                                .. CCCCCCCCCCCCCCmmmmmmmmmmmm .|
        |. RRRR R RRRR RRRR      ssssss                   .. WWWWWWWWWWWWWWmmmmmmmmmmmm .|
        |. RRRR R RRRR RRRR      RRRRR                    .. WWWWWWWWWWWWWWWmmmmmmmmmmm .|
        |. RRRR R RRRR RRRR      mmmmmmmm                 ..                            .|
        |. RRRR R RRRR RRRR                               .. ttttttttttttttttt          .|
        |. RRRR R RRRR RRRR                               .. PPPPPPP                    .|
        |.........................ttttttttttttttttttttttt... mmmmmmmmmmmmmmmmmmmmmmmmm  .|
        | tttttttttttttttttttttttttttttttttttttttt         . mmmmmmmmmmmmmmmmmmmm       .|
        |                                                  . mmmmmmmmmmmmmmmmmmmmmm     .|
        |                                                  .                            .|
        |                                                  .                            .|
        | tttttttttt                                       .                            .|
        | mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm           .                            .|
        | mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm          .                            .|
        | mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm    .                            .|
        | PPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPP         .                            .|
        | PPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPP                 .                            .|
        | PPPPPPPPPPPPPPPPPPPPPPPP                         ..............................|
        |BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB|
        |!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!  |
        |hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh          |
        """)
  }
}
