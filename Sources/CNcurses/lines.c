#include "internal.h"

#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

// No file of ncurses takes part in this: whatever terminfo knew would be a sequence for a screen.

static bool open_for_lines;
static struct termios modes_before;

static void take_keys(void) {
    struct termios modes = modes_before;
    modes.c_lflag &= ~(tcflag_t)(ICANON | ECHO | ISIG | IEXTEN);
    modes.c_iflag &= ~(tcflag_t)(ICRNL | INLCR | IGNCR | IXON | IXOFF | ISTRIP | BRKINT);
    // A line feed still begins at the left: nothing here steers a cursor.
    modes.c_oflag |= OPOST | ONLCR;
    modes.c_cc[VMIN] = 1;
    modes.c_cc[VTIME] = 0;
    tcsetattr(STDIN_FILENO, TCSANOW, &modes);
}

static void give_keys_back(void) { tcsetattr(STDIN_FILENO, TCSANOW, &modes_before); }

cn_problem cn_examine_lines(void) {
    return isatty(STDIN_FILENO) && isatty(STDOUT_FILENO) ? CN_FINE : CN_NO_TERMINAL;
}

cn_problem cn_open_lines(const char *farewell) {
    if (open_for_lines) { return CN_ALREADY_OPEN; }
    if (cn_examine_lines() != CN_FINE || tcgetattr(STDIN_FILENO, &modes_before) != 0) { return CN_NO_TERMINAL; }
    if (!cn_catch_signals()) { return CN_NO_TERMINAL; }
    open_for_lines = true;
    cn_catch_crashes();
    char bytes[1024];
    int length = snprintf(bytes, sizeof bytes, "\r\n%.1000s\r\n", farewell);
    cn_arm_crash_handler(&modes_before, bytes, length);
    take_keys();
    return CN_FINE;
}

void cn_close_lines(void) {
    if (!open_for_lines) { return; }
    give_keys_back();
    cn_disarm_crash_handler();
    cn_release_signals();
    open_for_lines = false;
}

void cn_suspend_lines(void) {
    if (!open_for_lines) { return; }
    give_keys_back();
    cn_stop_here();
    take_keys();
}

void cn_reclaim_lines(void) {
    if (open_for_lines) { take_keys(); }
}

void cn_write_lines(const uint8_t *bytes, int count) {
    while (count > 0) {
        ssize_t written = write(STDOUT_FILENO, bytes, (size_t)count);
        // Whoever reads the keys learns that the terminal is gone.
        if (written <= 0) { return; }
        bytes += written;
        count -= (int)written;
    }
}

int cn_window_rows(void) {
    struct winsize window;
    bool is_known = ioctl(STDOUT_FILENO, TIOCGWINSZ, &window) == 0 && window.ws_row > 0;
    return is_known ? window.ws_row : 24;
}
