#ifndef C_PSEUDO_TERMINAL_H
#define C_PSEUDO_TERMINAL_H

#include <stdbool.h>
#include <stdint.h>

/// The parts of a terminal driver that Swift cannot say: `fork`, `ioctl`, wait status macros.
///
/// Where nothing else is said, an `int` is 0 or the `errno` of the step that failed.

/// How a process ended.
typedef struct {
  /// Whether a signal ended it.
  bool signalled;
  /// The signal's number, or the exit code.
  int value;
  /// User and system time the process used in its life, in milliseconds.
  long cpu_ms;
} cp_exit;

/// Starts `path` as the leader of a session of its own in a new pseudo-terminal.
///
/// The program gets the terminal as standard input, output and error, and no other descriptor; all
/// signals are unblocked and have their default effect. `master_fd` is non-blocking, `exit_fd` becomes
/// readable when the program has ended, and both close on exec.
/// A program that cannot be executed is reported here, not by an exit code of the child.
int cp_spawn(const char *path, char *const argv[], char *const envp[], int rows, int columns,
             int *master_fd, int *pid, int *exit_fd);

/// Changes the window's size; the kernel sends SIGWINCH if it differs.
int cp_resize(int master_fd, int rows, int columns);

/// Waits until the child `pid` has ended and reaps it; ETIMEDOUT if it still runs after `timeout_ms`.
int cp_wait(int pid, int timeout_ms, cp_exit *result);

/// Makes a pipe that nobody reads; `write_fd` closes on exec.
int cp_broken_pipe(int *write_fd);

/// Whether the terminal behind `fd` (either side) echoes and edits lines, as a shell's user needs it.
///
/// The settings live as long as the master is open, so this works after the program has ended.
bool cp_termios_is_sane(int fd);

/// The columns a character takes (0, 1, 2), by the C library's tables for UTF-8; −1 if it has none.
int cp_width(uint32_t scalar);

#endif
