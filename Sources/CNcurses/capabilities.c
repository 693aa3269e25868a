#include "internal.h"

#include <curses.h>
#include <stdlib.h>
#include <string.h>
#include <term.h>
#include <unistd.h>

static const char *string_of(const char *name) {
    const char *value = tigetstr(name);
    return value == (char *)-1 ? NULL : value;
}

static bool has_string(const char *name) {
    const char *value = string_of(name);
    return value && *value;
}

cn_problem cn_examine_type(const char *type) {
    if (!*type) { return CN_NO_TERM; }
    // newterm tells nothing about the reason when it fails, and accepts terminals that cannot address the cursor.
    int result = 0;
    if (setupterm(type, STDOUT_FILENO, &result) == ERR) {
        return result == 1 ? CN_CANNOT_ADDRESS_CURSOR : CN_UNKNOWN_TERM;
    }
    bool suitable = has_string("cup") && has_string("clear");
    del_curterm(cur_term);
    return suitable ? CN_FINE : CN_CANNOT_ADDRESS_CURSOR;
}

int cn_append_capability(char *buffer, int length, int capacity, const char *name) {
    const char *next = string_of(name);
    for (; next && *next && length < capacity; next++) {
        const char *end = next[0] == '$' && next[1] == '<' ? strchr(next, '>') : NULL;
        if (end) { next = end; } else { buffer[length++] = *next; }
    }
    return length;
}

// Setting the variable orig_colors does not help: ncurses keeps a second table, which points at the same bytes.
void cn_keep_colours(void) {
    char *sequence = tigetstr("oc");
    if (sequence && sequence != (char *)-1) { *sequence = 0; }
}

bool cn_has_rgb_flag(void) {
    return tigetflag("RGB") == 1 || tigetnum("RGB") > 0 || has_string("RGB");
}

bool cn_wants_colours(void) {
    const char *forbidden = getenv("NO_COLOR");
    return !forbidden || !*forbidden;
}

int cn_output_colours(bool *direct) {
    *direct = false;
    int result = 0;
    if (!isatty(STDOUT_FILENO) || !cn_wants_colours()) { return 0; }
    if (setupterm(cn_terminal_type(), STDOUT_FILENO, &result) == ERR) { return 0; }
    int colours = tigetnum("colors");
    *direct = colours >= 1 << 24 && cn_has_rgb_flag();
    del_curterm(cur_term);
    return colours < 0 ? 0 : colours;
}

const char *cn_library_version(void) { return curses_version(); }
