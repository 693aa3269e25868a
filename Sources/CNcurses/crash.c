#include "internal.h"

#include <signal.h>
#include <string.h>
#include <unistd.h>

static const int crashes[] = {SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGFPE, SIGABRT, SIGSYS};
enum { crash_count = sizeof crashes / sizeof crashes[0] };

static volatile sig_atomic_t armed;
static struct termios modes_before;
static char last_words[1024];
static int last_words_length;

// Only tcsetattr, write, sigaction and raise: anything else may be broken by now.
static void crashed(int number) {
    if (armed) {
        armed = 0;
        tcsetattr(STDIN_FILENO, TCSANOW, &modes_before);
        int sent = 0;
        while (sent < last_words_length) {
            ssize_t count = write(STDOUT_FILENO, last_words + sent, (size_t)(last_words_length - sent));
            if (count <= 0) { break; }
            sent += (int)count;
        }
    }
    struct sigaction plain;
    memset(&plain, 0, sizeof plain);
    plain.sa_handler = SIG_DFL;
    sigaction(number, &plain, NULL);
    raise(number);
}

void cn_catch_crashes(void) {
    static char stack[64 * 1024];
    stack_t alternate = {.ss_sp = stack, .ss_size = sizeof stack};
    sigaltstack(&alternate, NULL);
    struct sigaction action;
    memset(&action, 0, sizeof action);
    action.sa_handler = crashed;
    action.sa_flags = SA_ONSTACK;
    sigfillset(&action.sa_mask);
    for (int index = 0; index < crash_count; index++) { sigaction(crashes[index], &action, NULL); }
}

void cn_arm_crash_handler(const struct termios *modes, const char *bytes, int length) {
    armed = 0;
    modes_before = *modes;
    last_words_length = length < (int)sizeof last_words ? length : (int)sizeof last_words;
    memcpy(last_words, bytes, (size_t)last_words_length);
    armed = 1;
}

void cn_disarm_crash_handler(void) { armed = 0; }
