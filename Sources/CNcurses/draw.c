#include "internal.h"

#include <curses.h>
#include <string.h>
#include <wchar.h>

static const wchar_t replacement[] = {0xFFFD, 0};
static const wchar_t blank[] = {L' ', 0};

static bool coloured, direct_colour, has_default_colours, cursor_shown;
static attr_t style_attributes[CN_STYLES];
static int style_pairs[CN_STYLES];

void cn_start_colours(bool wanted) {
    coloured = wanted && has_colors() && start_color() == OK && COLORS >= 8;
    has_default_colours = coloured && use_default_colors() == OK;
    direct_colour = coloured && COLORS >= 1 << 24 && cn_has_rgb_flag();
    memset(style_attributes, 0, sizeof style_attributes);
    memset(style_pairs, 0, sizeof style_pairs);
    curs_set(0);
    cursor_shown = false;
    leaveok(stdscr, TRUE);
}

int cn_colours(void) { return coloured ? COLORS : 0; }

bool cn_has_direct_colour(void) { return direct_colour; }

void cn_set_style(int style, int foreground, int background, unsigned attributes) {
    if (style < 0 || style >= CN_STYLES) { return; }
    style_attributes[style] = (attributes & CN_BOLD ? A_BOLD : 0) | (attributes & CN_DIM ? A_DIM : 0)
        | (attributes & CN_UNDERLINE ? A_UNDERLINE : 0) | (attributes & CN_REVERSE ? A_REVERSE : 0);
    style_pairs[style] = 0;
    if (!coloured) { return; }
    if (!has_default_colours && foreground < 0) { foreground = COLOR_WHITE; }
    if (!has_default_colours && background < 0) { background = COLOR_BLACK; }
    // Pair 0 cannot be changed.
    if (init_extended_pair(style + 1, foreground, background) == OK) { style_pairs[style] = style + 1; }
}

static cchar_t character(const wchar_t *text, int style) {
    cchar_t result;
    int pair = style_pairs[style];
    if (setcchar(&result, text, style_attributes[style], 0, &pair) == ERR) {
        setcchar(&result, replacement, style_attributes[style], 0, &pair);
    }
    return result;
}

// Zero-width scalars that the C library takes for something else would become cells of their own.
static void collect(wchar_t *text, const uint32_t *scalars) {
    int length = 0;
    for (int index = 0; index < CN_SCALARS_PER_CELL && scalars[index]; index++) {
        if (index == 0 || wcwidth((wchar_t)scalars[index]) == 0) { text[length++] = (wchar_t)scalars[index]; }
    }
    text[length] = 0;
}

void cn_put(int row, int column, const uint32_t *scalars, const uint8_t *widths, int count, int style) {
    if (style < 0 || style >= CN_STYLES) { return; }
    for (int index = 0; index < count; index++) {
        wchar_t text[CN_SCALARS_PER_CELL + 1];
        collect(text, scalars + index * CN_SCALARS_PER_CELL);
        bool agreed = text[0] && wcwidth(text[0]) == widths[index];
        cchar_t cells[2] = {character(agreed ? text : replacement, style), character(blank, style)};
        int columns = agreed ? 1 : widths[index];
        // At an explicit place each, so that a terminal with another opinion about a width shifts nothing else.
        mvadd_wchnstr(row, column, cells, columns);
        column += widths[index];
    }
}

void cn_present(int row, int column) {
    bool shown = row >= 0 && row < LINES && column >= 0 && column < COLS;
    if (shown != cursor_shown) {
        curs_set(shown);
        leaveok(stdscr, !shown);
        cursor_shown = shown;
    }
    if (shown) { move(row, column); }
    wnoutrefresh(stdscr);
    doupdate();
}

void cn_repaint(void) {
    erase();
    clearok(curscr, TRUE);
}

bool cn_cell(int row, int column, uint32_t *scalars, int *foreground, int *background, unsigned *attributes) {
    cchar_t cell;
    wchar_t text[CCHARW_MAX + 1] = {0};
    attr_t flags = 0;
    short pair = 0;
    int extended = 0;
    if (row < 0 || column < 0 || mvin_wch(row, column, &cell) == ERR) { return false; }
    if (getcchar(&cell, text, &flags, &pair, &extended) == ERR) { return false; }
    for (int index = 0; index < CN_SCALARS_PER_CELL; index++) { scalars[index] = (uint32_t)text[index]; }
    *foreground = *background = -1;
    if (extended > 0) { extended_pair_content(extended, foreground, background); }
    *attributes = (flags & A_BOLD ? CN_BOLD : 0) | (flags & A_DIM ? CN_DIM : 0)
        | (flags & A_UNDERLINE ? CN_UNDERLINE : 0) | (flags & A_REVERSE ? CN_REVERSE : 0);
    return true;
}

int cn_library_columns(uint32_t scalar) { return wcwidth((wchar_t)scalar); }
