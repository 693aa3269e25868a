#define _GNU_SOURCE
#include "calls.h"

#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

typedef int (*open_call)(int, const char *, int, ...);

static int open_watched(int directory, const char *path, int flags, mode_t mode) {
    static open_call next;
    if (next == NULL) next = (open_call)behind("openat64");
    char full[PATH_BYTES];
    if (!is_watched(directory, path, full)) {
        int file = next(directory, path, flags, mode);
        if (file >= 0) forget(file);
        return file;
    }
    bool is_new = (flags & O_TMPFILE) == O_TMPFILE || faccessat(directory, path, F_OK, 0) != 0;
    bool makes = (flags & O_CREAT) != 0 || (flags & O_TMPFILE) == O_TMPFILE;
    call_fate what = fate(makes && is_new);
    if (what == CALL_FAILS || what == CALL_FAILS_LATE) return -1;
    int file = next(directory, path, flags, mode);
    if (file < 0) return file;
    watch(file, full);
    bool is_nameless = (flags & O_TMPFILE) == O_TMPFILE;
    struct stat status;
    bool is_folder = !is_nameless && fstat(file, &status) == 0 && S_ISDIR(status.st_mode);
    record(is_folder ? CALL_FOLDER : CALL_OPEN, file, flags & O_TRUNC ? 1 : 0, is_nameless ? "" : full, NULL, 0);
    return file;
}

static mode_t mode_of(int flags, va_list rest) {
    // Of O_TMPFILE's two bits one is O_DIRECTORY, which asks for no mode.
    return (flags & O_CREAT) != 0 || (flags & O_TMPFILE) == O_TMPFILE ? va_arg(rest, mode_t) : 0;
}

#define OPENS(name)                                        \
    int name(const char *path, int flags, ...) {           \
        va_list rest;                                      \
        va_start(rest, flags);                             \
        mode_t mode = mode_of(flags, rest);                \
        va_end(rest);                                      \
        return open_watched(AT_FDCWD, path, flags, mode);  \
    }

#define OPENS_AT(name)                                                \
    int name(int directory, const char *path, int flags, ...) {       \
        va_list rest;                                                 \
        va_start(rest, flags);                                        \
        mode_t mode = mode_of(flags, rest);                           \
        va_end(rest);                                                 \
        return open_watched(directory, path, flags, mode);            \
    }

OPENS(open)
OPENS(open64)
OPENS_AT(openat)
OPENS_AT(openat64)

int close(int file) {
    static int (*next)(int);
    if (next == NULL) next = (int (*)(int))behind("close");
    if (watched_path(file) != NULL) {
        record(CALL_CLOSE, file, 0, "", NULL, 0);
        forget(file);
    }
    return next(file);
}

static ssize_t write_watched(int file, const void *bytes, size_t count, off_t offset) {
    static ssize_t (*next)(int, const void *, size_t, off_t);
    if (next == NULL) next = (ssize_t(*)(int, const void *, size_t, off_t))behind("pwrite64");
    if (watched_path(file) == NULL) return next(file, bytes, count, offset);
    call_fate what = fate(true);
    if (what == CALL_FAILS) return -1;
    int error = errno;
    ssize_t written = next(file, bytes, what == CALL_IS_SHORT ? (count + 1) / 2 : count, offset);
    if (written > 0) record(CALL_WRITE, file, offset, "", bytes, (size_t)written);
    if (what != CALL_FAILS_LATE) return written;
    errno = error;
    return -1;
}

ssize_t pwrite(int file, const void *bytes, size_t count, off_t offset) {
    return write_watched(file, bytes, count, offset);
}

ssize_t pwrite64(int file, const void *bytes, size_t count, off_t offset) {
    return write_watched(file, bytes, count, offset);
}

ssize_t write(int file, const void *bytes, size_t count) {
    static ssize_t (*next)(int, const void *, size_t);
    if (next == NULL) next = (ssize_t(*)(int, const void *, size_t))behind("write");
    if (file == STDOUT_FILENO && records()) record(CALL_SAID, file, 0, "", bytes, count);
    if (watched_path(file) == NULL) return next(file, bytes, count);
    call_fate what = fate(true);
    if (what == CALL_FAILS) return -1;
    int error = errno;
    off_t offset = lseek(file, 0, SEEK_CUR);
    ssize_t written = next(file, bytes, what == CALL_IS_SHORT ? (count + 1) / 2 : count);
    if (written > 0) record(CALL_WRITE, file, offset, "", bytes, (size_t)written);
    if (what != CALL_FAILS_LATE) return written;
    errno = error;
    return -1;
}

static int truncate_watched(int file, off_t length) {
    static int (*next)(int, off_t);
    if (next == NULL) next = (int (*)(int, off_t))behind("ftruncate64");
    if (watched_path(file) == NULL) return next(file, length);
    call_fate what = fate(false);
    if (what == CALL_FAILS) return -1;
    int error = errno;
    int result = next(file, length);
    if (result == 0) record(CALL_TRUNCATE, file, length, "", NULL, 0);
    if (what != CALL_FAILS_LATE) return result;
    errno = error;
    return -1;
}

int ftruncate(int file, off_t length) { return truncate_watched(file, length); }
int ftruncate64(int file, off_t length) { return truncate_watched(file, length); }

static int sync_watched(int file, const char *name) {
    int (*next)(int) = (int (*)(int))behind(name);
    if (watched_path(file) == NULL) return next(file);
    call_fate what = fate(true);
    if (what == CALL_FAILS) return -1;
    int error = errno;
    int result = next(file);
    if (result == 0) record(CALL_SYNC, file, 0, "", NULL, 0);
    if (what != CALL_FAILS_LATE) return result;
    errno = error;
    return -1;
}

int fsync(int file) { return sync_watched(file, "fsync"); }
int fdatasync(int file) { return sync_watched(file, "fdatasync"); }
