// ncurses behind plain types: no macros, no variable arguments and no globals reach Swift.
//
// One terminal can be open at a time, and only the thread that opened it may use it.

#ifndef CNCURSES_H
#define CNCURSES_H

#include <stdbool.h>
#include <stdint.h>

// The process

/// Makes the process private: new files belong to their owner alone (umask 077), no core dumps, no debugger of the same
/// user, SIGPIPE and SIGXFSZ become errors of the call, and a crash ends the process at once instead of printing memory.
/// Standard streams that are closed are filled, so that no other file takes their numbers; using them stays an error.
/// To be called before anything else.
void cn_harden(void);

/// Ends the process by `signal` as if it had never been caught.
_Noreturn void cn_end_by_signal(int signal);

// Opening and closing

typedef enum {
    CN_FINE,
    CN_NO_TERMINAL,
    CN_NO_TERM,
    CN_UNKNOWN_TERM,
    CN_CANNOT_ADDRESS_CURSOR,
    CN_NO_UTF8_LOCALE,
    CN_ALREADY_OPEN,
} cn_problem;

/// The name and version of the library that runs.
const char *cn_library_version(void);

/// Looks whether the terminal on the standard streams can be taken, and changes nothing about it.
cn_problem cn_examine(void);

/// Takes the terminal on the standard streams. `farewell` is the line that a crash leaves behind. NO_COLOR is obeyed.
cn_problem cn_open(const char *farewell);

/// Takes no terminal, but draws for one of this type and size into a file, for tests. No signals, no input.
cn_problem cn_open_file(const char *type, const char *path, int rows, int columns, bool wants_colours);

/// Gives the terminal back as it was. Harmless when nothing is open.
void cn_close(void);

/// Gives the terminal back, stops the process group, and takes the terminal again when it goes on.
void cn_suspend(void);

/// The value of TERM, or an empty string.
const char *cn_terminal_type(void);

/// Sets the character set of the locale; false when there is none with UTF-8.
bool cn_use_utf8(void);

// Lines instead of a screen

/// Looks whether the standard streams are a terminal; its type does not matter.
cn_problem cn_examine_lines(void);

/// Takes the keys of the terminal on the standard streams one by one and leaves its screen as it is. `farewell` is the
/// line that a crash leaves behind. Not while a screen is open.
cn_problem cn_open_lines(const char *farewell);

/// Gives the keys back as they were. Harmless when nothing is open.
void cn_close_lines(void);

/// Gives the keys back, stops the process group, and takes the keys again when it goes on.
void cn_suspend_lines(void);

/// Writes all of it, unless the terminal is gone.
void cn_write_lines(const uint8_t *bytes, int count);

/// How many rows the window has, 24 where nobody knows.
int cn_window_rows(void);

// Drawing

enum { CN_BOLD = 1, CN_DIM = 2, CN_UNDERLINE = 4, CN_REVERSE = 8 };
enum { CN_SCALARS_PER_CELL = 5, CN_STYLES = 64 };

/// The size of the screen that is drawn on.
void cn_size(int *rows, int *columns);

/// Number of colours, 0 when there are none or none are wanted.
int cn_colours(void);

/// Number of colours of standard output without taking it, 0 when it is no terminal or none are wanted; `direct` as
/// below.
int cn_output_colours(bool *direct);

/// Whether colours are numbers 0xRRGGBB, but for the first eight.
bool cn_has_direct_colour(void);

/// Sets the look of `style`, 0 to CN_STYLES - 1; -1 is the terminal's own colour.
void cn_set_style(int style, int foreground, int background, unsigned attributes);

/// Draws `count` characters from a place on. Each has CN_SCALARS_PER_CELL scalars, 0 where there are fewer, and takes
/// one or two columns. A character that the C library gives another width is drawn as U+FFFD.
void cn_put(int row, int column, const uint32_t *scalars, const uint8_t *widths, int count, int style);

/// Sends what has changed. The cursor is hidden when `row` is negative.
void cn_present(int row, int column);

/// Sends everything at the next cn_present.
void cn_repaint(void);

/// Reads a cell back, for tests. False outside of the screen.
bool cn_cell(int row, int column, uint32_t *scalars, int *foreground, int *background, unsigned *attributes);

/// Columns of a scalar in the C library, -1 when it does not know it.
int cn_library_columns(uint32_t scalar);

// Input

typedef enum {
    CN_TIMEOUT,
    CN_INPUT,
    CN_RESIZED,
    CN_CONTINUED,
    CN_STOP_REQUESTED,
    CN_GONE,
} cn_event;

/// Waits at most this long, for ever when negative.
cn_event cn_wait(int milliseconds);

/// Reads what has been typed; 0 when the terminal is gone, -1 when there is nothing.
int cn_read(uint8_t *bytes, int capacity);

/// The signal that asked the process to end, 0 for none.
int cn_ending_signal(void);

/// Milliseconds of a clock that never jumps.
int64_t cn_milliseconds(void);

/// How long an Escape is held back to see whether it begins a sequence: ESCDELAY, or 25 milliseconds.
int cn_escape_delay(void);

#endif
