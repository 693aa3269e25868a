#define _GNU_SOURCE

#include "CPseudoTerminal.h"

#include <errno.h>
#include <fcntl.h>
#include <locale.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>
#include <wchar.h>

static int open_pair(int rows, int columns, int *master, int *slave) {
  *slave = -1;
  *master = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC | O_NONBLOCK);
  if (*master < 0) return errno;
  char name[128];
  if (grantpt(*master) != 0 || unlockpt(*master) != 0) return errno;
  int error = ptsname_r(*master, name, sizeof name);
  if (error != 0) return error;
  *slave = open(name, O_RDWR | O_NOCTTY | O_CLOEXEC);
  if (*slave < 0) return errno;
  // Terminal emulators set IUTF8, so that a backspace in a cooked line removes a whole character.
  struct termios settings;
  if (tcgetattr(*slave, &settings) != 0) return errno;
  settings.c_iflag |= IUTF8;
  if (tcsetattr(*slave, TCSANOW, &settings) != 0) return errno;
  return cp_resize(*master, rows, columns);
}

/// Runs in the child of a process with many threads: async-signal-safe calls only.
_Noreturn static void become(const char *path, char *const argv[], char *const envp[], int slave,
                             int report) {
  struct sigaction action = {.sa_handler = SIG_DFL};
  for (int number = 1; number < NSIG; number++) sigaction(number, &action, NULL);
  int error = 0;
  if (setsid() < 0 || ioctl(slave, TIOCSCTTY, 0) != 0) error = errno;
  for (int fd = 0; fd <= 2 && error == 0; fd++) {
    if (dup2(slave, fd) < 0) error = errno;
  }
  if (error == 0 && report != 3 && dup3(report, 3, O_CLOEXEC) < 0) error = errno;
  if (error == 0) {
    report = 3;
    if (close_range(4, ~0U, 0) != 0) error = errno;
  }
  if (error == 0) {
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);
    execve(path, argv, envp);
    error = errno;
  }
  ssize_t written = write(report, &error, sizeof error);
  _exit(written == sizeof error ? 127 : 126);
}

static int reap(pid_t pid, int *status, struct rusage *usage) {
  pid_t reaped;
  do {
    reaped = wait4(pid, status, 0, usage);
  } while (reaped < 0 && errno == EINTR);
  return reaped < 0 ? errno : 0;
}

/// Starts the child and learns through a pipe that closes on exec whether it became the program.
static int start(const char *path, char *const argv[], char *const envp[], int slave, int *pid) {
  int report[2];
  if (pipe2(report, O_CLOEXEC) != 0) return errno;
  // Above 2, so that the child's three standard descriptors cannot land on it.
  int high = fcntl(report[1], F_DUPFD_CLOEXEC, 3);
  int error = high < 0 ? errno : 0;
  close(report[1]);
  if (error != 0) {
    close(report[0]);
    return error;
  }
  sigset_t all, before;
  sigfillset(&all);
  // A handler of this process must not run in the child before it has reset them.
  pthread_sigmask(SIG_SETMASK, &all, &before);
  // The child borrows the memory of this process until it becomes the program: a copy of what all tests together have
  // in memory would take longer than the start itself.
  pid_t child = vfork();
  if (child == 0) become(path, argv, envp, slave, high);
  if (child < 0) error = errno;
  pthread_sigmask(SIG_SETMASK, &before, NULL);
  close(high);
  if (child > 0) {
    ssize_t count;
    do {
      count = read(report[0], &error, sizeof error);
    } while (count < 0 && errno == EINTR);
    if (count == sizeof error) reap(child, NULL, NULL);
    *pid = child;
  }
  close(report[0]);
  return error;
}

/// Makes a descriptor that becomes readable when the child `pid` has ended.
static int open_exit_fd(int pid, int *exit_fd) {
  // The kernel closes such descriptors on exec by itself.
  *exit_fd = (int)syscall(SYS_pidfd_open, pid, 0);
  return *exit_fd < 0 ? errno : 0;
}

int cp_spawn(const char *path, char *const argv[], char *const envp[], int rows, int columns,
             int *master_fd, int *pid, int *exit_fd) {
  int master, slave;
  int error = open_pair(rows, columns, &master, &slave);
  if (error == 0) error = start(path, argv, envp, slave, pid);
  if (slave >= 0) close(slave);
  if (error == 0) {
    error = open_exit_fd(*pid, exit_fd);
    if (error != 0) {
      kill(*pid, SIGKILL);
      reap(*pid, NULL, NULL);
    }
  }
  if (error != 0 && master >= 0) close(master);
  if (error == 0) *master_fd = master;
  return error;
}

int cp_resize(int master_fd, int rows, int columns) {
  struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
  return ioctl(master_fd, TIOCSWINSZ, &size) == 0 ? 0 : errno;
}

static long now_ms(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

int cp_wait(int pid, int timeout_ms, cp_exit *result) {
  struct pollfd ended = {.events = POLLIN};
  int error = open_exit_fd(pid, &ended.fd);
  if (error != 0) return error;
  long deadline = now_ms() + timeout_ms;
  int ready;
  do {
    long left = deadline - now_ms();
    ready = poll(&ended, 1, left > 0 ? (int)left : 0);
  } while (ready < 0 && errno == EINTR);
  error = ready < 0 ? errno : ready == 0 ? ETIMEDOUT : 0;
  close(ended.fd);
  if (error != 0) return error;

  int status;
  struct rusage usage;
  error = reap(pid, &status, &usage);
  if (error != 0) return error;
  result->signalled = WIFSIGNALED(status);
  result->value = result->signalled ? WTERMSIG(status) : WEXITSTATUS(status);
  result->cpu_ms = (usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) * 1000 +
                   (usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1000;
  return 0;
}

int cp_broken_pipe(int *write_fd) {
  int ends[2];
  // Closing on exec from the start: another thread may begin a child at any moment, which would then be a reader.
  if (pipe2(ends, O_CLOEXEC) != 0) return errno;
  close(ends[0]);
  *write_fd = ends[1];
  return 0;
}

bool cp_termios_is_sane(int fd) {
  struct termios settings;
  if (tcgetattr(fd, &settings) != 0) return false;
  return (settings.c_lflag & (ECHO | ICANON)) == (ECHO | ICANON);
}

static locale_t utf8_locale;

static void open_utf8_locale(void) { utf8_locale = newlocale(LC_CTYPE_MASK, "C.UTF-8", NULL); }

int cp_width(uint32_t scalar) {
  static pthread_once_t once = PTHREAD_ONCE_INIT;
  pthread_once(&once, open_utf8_locale);
  // No such locale: every character counts as narrow, and the tests of this library say so.
  if (utf8_locale == NULL) return 1;
  locale_t before = uselocale(utf8_locale);
  int width = wcwidth((wchar_t)scalar);
  uselocale(before);
  return width;
}
