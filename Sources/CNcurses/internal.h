// What the files of this target share.

#ifndef CNCURSES_INTERNAL_H
#define CNCURSES_INTERNAL_H

#define _GNU_SOURCE
#define NCURSES_WIDECHAR 1

#include "CNcurses.h"

#include <termios.h>

// crash.c

/// Replaces the crash handlers of the language's runtime, which print memory and ask questions on a raw terminal.
void cn_catch_crashes(void);

/// From now on a crash resets the terminal to `modes` and writes `bytes`.
void cn_arm_crash_handler(const struct termios *modes, const char *bytes, int length);

/// From now on a crash leaves the terminal alone.
void cn_disarm_crash_handler(void);

// signals.c

/// Catches the signals that are answered in cn_wait. False when there are no more file descriptors.
bool cn_catch_signals(void);

/// Catches them once more after somebody else did.
void cn_catch_signals_again(void);

/// Restores what was there before.
void cn_release_signals(void);

/// Sends SIGTSTP to the process group with its default action and returns when the process goes on.
void cn_stop_here(void);

/// The end to poll, readable when a signal has come.
int cn_signal_descriptor(void);

/// The most important signal that has come and was not taken yet, 0 for none. An ending signal stays.
int cn_take_signal(void);

// terminal.c

/// Takes the terminal again after the process was stopped from outside.
void cn_reclaim(void);

/// Follows the window to its present size; false when that is the old one.
void cn_follow_size(void);

// lines.c

/// Takes the keys again after the process was stopped from outside.
void cn_reclaim_lines(void);

// capabilities.c

/// CN_FINE when terminfo knows the type and it can do what is needed.
cn_problem cn_examine_type(const char *type);

/// Appends a terminfo string without its padding, `$<5/>`, which only tputs understands; returns the new length.
int cn_append_capability(char *buffer, int length, int capacity, const char *name);

/// Never sends the sequence for the original colours: on xterm it ends in a BEL byte, and no colour is redefined here.
void cn_keep_colours(void);

/// Whether the environment does not forbid colours.
bool cn_wants_colours(void);

/// Whether terminfo says that colours are red, green and blue.
bool cn_has_rgb_flag(void);

// draw.c

/// Starts colours if they are wanted and the terminal has them.
void cn_start_colours(bool wanted);

#endif
