/// Tells, line by line, what a program sees of the clocks and of a time-out.
///
/// "poll N" waits up to N milliseconds for input and says how long that really took; any other line is
/// answered by the three clocks.
#define _GNU_SOURCE
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

/// Asks the kernel itself: libfaketime replaces the C library's functions, not system calls.
static long real_ms(void) {
  struct timespec now;
  syscall(SYS_clock_gettime, CLOCK_MONOTONIC, &now);
  return now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

static void print_clock(const char *name, clockid_t clock) {
  struct timespec now;
  clock_gettime(clock, &now);
  printf("%s %ld.%09ld\n", name, (long)now.tv_sec, now.tv_nsec);
}

static void wait_for_input(int timeout_ms) {
  struct pollfd input = {.fd = STDIN_FILENO, .events = POLLIN};
  long start = real_ms();
  int ready = poll(&input, 1, timeout_ms);
  printf("%s after %ld ms\n", ready > 0 ? "input" : ready == 0 ? "time-out" : "error", real_ms() - start);
}

int main(void) {
  char line[64];
  // Unbuffered input: a line the library has already taken would be invisible to poll.
  setvbuf(stdin, NULL, _IONBF, 0);
  setvbuf(stdout, NULL, _IOLBF, 0);
  printf("ready\n");
  while (fgets(line, sizeof line, stdin) != NULL) {
    if (strncmp(line, "poll ", 5) == 0) {
      printf("waiting\n");
      wait_for_input(atoi(line + 5));
    } else {
      print_clock("realtime", CLOCK_REALTIME);
      print_clock("monotonic", CLOCK_MONOTONIC);
      print_clock("boottime", CLOCK_BOOTTIME);
    }
  }
  return 0;
}
