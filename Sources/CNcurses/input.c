#include "internal.h"

#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

int64_t cn_milliseconds(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

int cn_escape_delay(void) {
    const char *text = getenv("ESCDELAY");
    char *end = NULL;
    long delay = text ? strtol(text, &end, 10) : 0;
    return text && end != text && delay >= 0 && delay <= 10000 ? (int)delay : 25;
}

// CN_TIMEOUT when nothing of interest has happened.
static cn_event signalled(void) {
    int number = cn_take_signal();
    switch (number) {
    case 0: return CN_TIMEOUT;
    case SIGTSTP: return CN_STOP_REQUESTED;
    case SIGCONT: cn_reclaim(); cn_reclaim_lines(); return CN_CONTINUED;
    // Also where the size is what it was: the window may have been smaller in between, and has cut what was in it.
    case SIGWINCH: cn_follow_size(); return CN_RESIZED;
    default: return CN_GONE;
    }
}

cn_event cn_wait(int milliseconds) {
    int64_t deadline = cn_milliseconds() + milliseconds;
    for (;;) {
        cn_event event = signalled();
        if (event != CN_TIMEOUT) { return event; }
        int64_t left = milliseconds < 0 ? -1 : deadline - cn_milliseconds();
        if (milliseconds >= 0 && left < 0) { left = 0; }
        struct pollfd sources[2] = {
            {.fd = STDIN_FILENO, .events = POLLIN}, {.fd = cn_signal_descriptor(), .events = POLLIN}};
        int count = poll(sources, 2, (int)left);
        if (count < 0 && errno != EINTR) { return CN_GONE; }
        if (count <= 0) {
            if (count == 0) { return CN_TIMEOUT; }
            continue;
        }
        if (sources[1].revents) { continue; }
        return sources[0].revents & POLLIN ? CN_INPUT : CN_GONE;
    }
}

// More bytes at once than keys that a person has pressed.
enum { typed_at_once = 16, pause_in_paste = 5, longest_paste = 50 };

int cn_read(uint8_t *bytes, int capacity) {
    ssize_t count = read(STDIN_FILENO, bytes, (size_t)capacity);
    int64_t deadline = cn_milliseconds() + longest_paste;
    // What is pasted comes in pieces as the system cuts them; only the whole shows that it is no typing.
    for (ssize_t more = count; more > 0 && count > typed_at_once && count < capacity; count += more > 0 ? more : 0) {
        struct pollfd source = {.fd = STDIN_FILENO, .events = POLLIN};
        // The screen does not wait for somebody who never stops sending.
        if (cn_milliseconds() >= deadline) { break; }
        if (poll(&source, 1, pause_in_paste) != 1 || !(source.revents & POLLIN)) { break; }
        more = read(STDIN_FILENO, bytes + count, (size_t)(capacity - count));
    }
    if (count > 0) { return (int)count; }
    return count < 0 && (errno == EAGAIN || errno == EINTR) ? -1 : 0;
}
