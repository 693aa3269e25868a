#include "internal.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <string.h>
#include <unistd.h>

// The later ones matter less when several have come; SIGCONT follows the stop that it ends.
static const int caught[] = {SIGHUP, SIGTERM, SIGINT, SIGQUIT, SIGTSTP, SIGCONT, SIGWINCH};
enum { caught_count = sizeof caught / sizeof caught[0], ending_count = 4, stop_index = 4 };

static struct sigaction before[caught_count];
static volatile sig_atomic_t has_come[caught_count];
static volatile sig_atomic_t ending;
static int wake_up[2] = {-1, -1};

// A handler may run at any instruction of any thread: it sets flags and wakes the poll, the rest happens there.
static void note(int number) {
    int saved = errno;
    for (int index = 0; index < caught_count; index++) {
        if (caught[index] == number) {
            has_come[index] = 1;
            if (index < ending_count && !ending) { ending = number; }
        }
    }
    char byte = 0;
    ssize_t ignored = write(wake_up[1], &byte, 1);
    (void)ignored;
    errno = saved;
}

static void catch_signal(int index) {
    struct sigaction action;
    memset(&action, 0, sizeof action);
    action.sa_handler = note;
    action.sa_flags = SA_RESTART;
    sigfillset(&action.sa_mask);
    sigaction(caught[index], &action, NULL);
}

// What was ignored from the start stays ignored: that is how nohup asks for it.
static bool was_ignored(int index) { return index <= stop_index && before[index].sa_handler == SIG_IGN; }

bool cn_catch_signals(void) {
    if (wake_up[0] == -1 && pipe2(wake_up, O_CLOEXEC | O_NONBLOCK) != 0) { return false; }
    for (int index = 0; index < caught_count; index++) {
        has_come[index] = 0;
        sigaction(caught[index], NULL, &before[index]);
    }
    cn_catch_signals_again();
    return true;
}

void cn_catch_signals_again(void) {
    for (int index = 0; index < caught_count; index++) {
        if (!was_ignored(index)) { catch_signal(index); }
    }
}

void cn_release_signals(void) {
    for (int index = 0; index < caught_count; index++) { sigaction(caught[index], &before[index], NULL); }
}

void cn_stop_here(void) {
    // Whoever ignores it has no job control and could not make the process go on.
    if (was_ignored(stop_index)) { return; }
    struct sigaction plain;
    memset(&plain, 0, sizeof plain);
    plain.sa_handler = SIG_DFL;
    sigaction(SIGTSTP, &plain, NULL);
    kill(0, SIGTSTP);
    catch_signal(stop_index);
    has_come[stop_index] = has_come[stop_index + 1] = 0;
}

int cn_signal_descriptor(void) { return wake_up[0]; }

int cn_take_signal(void) {
    char bytes[64];
    while (read(wake_up[0], bytes, sizeof bytes) > 0) {}
    if (ending) { return ending; }
    for (int index = ending_count; index < caught_count; index++) {
        if (has_come[index]) {
            has_come[index] = 0;
            return caught[index];
        }
    }
    return 0;
}

int cn_ending_signal(void) { return ending; }
