#include "internal.h"

#include <curses.h>
#include <langinfo.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

// Pasted text arrives between marks, the window tells when it comes to the front, and the wheel of the mouse sends no
// arrow keys: they would change somebody's answer. What the wheel did before is kept by the terminal (XTSAVE, XTRESTORE).
static const char extras_on[] = "\033[?2004h\033[?1004h\033[?1007s\033[?1007l";
static const char extras_off[] = "\033[?2004l\033[?1004l\033[?1007r";

static SCREEN *screen;
static FILE *file_in, *file_out;
static struct termios modes_before;

bool cn_use_utf8(void) {
    // Numbers and dates stay those of "C": the environment decides about characters only.
    const char *const locales[] = {"", "C.UTF-8", "C.utf8", "en_US.UTF-8"};
    for (int index = 0; index < 4; index++) {
        if (setlocale(LC_CTYPE, locales[index]) && strcmp(nl_langinfo(CODESET), "UTF-8") == 0) { return true; }
    }
    return false;
}

const char *cn_terminal_type(void) {
    const char *type = getenv("TERM");
    return type ? type : "";
}

static void send(const char *bytes) {
    size_t length = strlen(bytes);
    while (length > 0) {
        ssize_t count = write(STDOUT_FILENO, bytes, length);
        if (count <= 0) { return; }
        bytes += count;
        length -= (size_t)count;
    }
}

static void arm(const char *farewell) {
    char bytes[1024];
    int room = (int)sizeof bytes - 2;
    int length = snprintf(bytes, (size_t)room, "%s", extras_off);
    const char *const names[] = {"sgr0", "op", "cnorm", "rmcup"};
    for (int index = 0; index < 4; index++) { length = cn_append_capability(bytes, length, room, names[index]); }
    int left = room - length;
    length += snprintf(bytes + length, (size_t)left, "%s", farewell) < left
        ? (int)strlen(farewell) : left - 1;
    bytes[length++] = '\r';
    bytes[length++] = '\n';
    cn_arm_crash_handler(&modes_before, bytes, length);
}

static void prepare(bool wants_colours) {
    cn_keep_colours();
    raw();
    noecho();
    nonl();
    intrflush(stdscr, FALSE);
    // Drawing is never put off because a key waits: ncurses does not read the keys.
    typeahead(-1);
    cn_start_colours(wants_colours);
}

cn_problem cn_examine(void) {
    if (!isatty(STDIN_FILENO) || !isatty(STDOUT_FILENO)) { return CN_NO_TERMINAL; }
    cn_problem problem = cn_examine_type(cn_terminal_type());
    if (problem != CN_FINE) { return problem; }
    return cn_use_utf8() ? CN_FINE : CN_NO_UTF8_LOCALE;
}

cn_problem cn_open(const char *farewell) {
    if (screen) { return CN_ALREADY_OPEN; }
    cn_problem problem = cn_examine();
    if (problem != CN_FINE) { return problem; }
    if (tcgetattr(STDIN_FILENO, &modes_before) != 0) { return CN_NO_TERMINAL; }
    if (!cn_catch_signals()) { return CN_NO_TERMINAL; }
    // The window is right and LINES and COLUMNS of the environment are old as soon as it is resized.
    use_tioctl(TRUE);
    screen = newterm(NULL, stdout, stdin);
    if (!screen) {
        cn_release_signals();
        return CN_UNKNOWN_TERM;
    }
    // newterm has a handler of its own for SIGTSTP, which would leave the reports of paste and focus on.
    cn_catch_signals_again();
    prepare(cn_wants_colours());
    cn_catch_crashes();
    arm(farewell);
    send(extras_on);
    return CN_FINE;
}

cn_problem cn_open_file(const char *type, const char *path, int rows, int columns, bool wants_colours) {
    if (screen) { return CN_ALREADY_OPEN; }
    if (!cn_use_utf8()) { return CN_NO_UTF8_LOCALE; }
    file_out = fopen(path, "w");
    file_in = fopen("/dev/null", "r");
    if (file_out && file_in) { screen = newterm(type, file_out, file_in); }
    if (!screen) {
        cn_close();
        return CN_UNKNOWN_TERM;
    }
    prepare(wants_colours);
    resizeterm(rows, columns);
    return CN_FINE;
}

static void leave(void) {
    if (!file_out) { send(extras_off); }
    endwin();
    if (!file_out) { tcsetattr(STDIN_FILENO, TCSANOW, &modes_before); }
}

void cn_close(void) {
    if (screen) {
        leave();
        cn_disarm_crash_handler();
        if (!file_out) { cn_release_signals(); }
        delscreen(screen);
        screen = NULL;
    }
    if (file_out) { fclose(file_out); }
    if (file_in) { fclose(file_in); }
    file_out = file_in = NULL;
}

// The first doupdate after endwin takes the terminal again.
static void enter(void) {
    clearok(curscr, TRUE);
    doupdate();
    if (!file_out) { send(extras_on); }
}

void cn_suspend(void) {
    if (!screen) { return; }
    leave();
    if (!file_out) { cn_stop_here(); }
    enter();
    cn_follow_size();
}

void cn_reclaim(void) {
    if (!screen) { return; }
    endwin();
    enter();
    cn_follow_size();
}

void cn_size(int *rows, int *columns) {
    *rows = screen ? LINES : 0;
    *columns = screen ? COLS : 0;
}

void cn_follow_size(void) {
    struct winsize window;
    if (!screen || file_out || ioctl(STDOUT_FILENO, TIOCGWINSZ, &window) != 0) { return; }
    if (window.ws_row == 0 || window.ws_col == 0) { return; }
    if (window.ws_row != LINES || window.ws_col != COLS) { resizeterm(window.ws_row, window.ws_col); }
}
