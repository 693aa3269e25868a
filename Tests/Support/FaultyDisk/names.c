#define _GNU_SOURCE
#include "calls.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

int unlinkat(int directory, const char *path, int flags) {
    static int (*next)(int, const char *, int);
    if (next == NULL) next = (int (*)(int, const char *, int))behind("unlinkat");
    char full[PATH_BYTES];
    if (!is_watched(directory, path, full)) return next(directory, path, flags);
    call_fate what = fate(false);
    if (what == CALL_FAILS) return -1;
    int error = errno;
    int result = next(directory, path, flags);
    if (result == 0) record(CALL_UNLINK, -1, 0, full, NULL, 0);
    if (what != CALL_FAILS_LATE) return result;
    errno = error;
    return -1;
}

int unlink(const char *path) { return unlinkat(AT_FDCWD, path, 0); }

int renameat(int from_directory, const char *from, int to_directory, const char *to) {
    static int (*next)(int, const char *, int, const char *);
    if (next == NULL) next = (int (*)(int, const char *, int, const char *))behind("renameat");
    char source[PATH_BYTES];
    char target[PATH_BYTES];
    if (!is_watched(from_directory, from, source) || !is_watched(to_directory, to, target)) {
        return next(from_directory, from, to_directory, to);
    }
    call_fate what = fate(false);
    if (what == CALL_FAILS) return -1;
    int error = errno;
    int result = next(from_directory, from, to_directory, to);
    if (result == 0) record(CALL_RENAME, -1, 0, source, target, strlen(target));
    if (what != CALL_FAILS_LATE) return result;
    errno = error;
    return -1;
}

int rename(const char *from, const char *to) { return renameat(AT_FDCWD, from, AT_FDCWD, to); }

// A file without a name gets one through the name the system has for its descriptor.
static int descriptor_of(const char *path) {
    int descriptor = -1;
    if (sscanf(path, "/proc/self/fd/%d", &descriptor) != 1) return -1;
    return watched_path(descriptor) == NULL ? -1 : descriptor;
}

int linkat(int from_directory, const char *from, int to_directory, const char *to, int flags) {
    static int (*next)(int, const char *, int, const char *, int);
    if (next == NULL) next = (int (*)(int, const char *, int, const char *, int))behind("linkat");
    char source[PATH_BYTES] = "";
    char target[PATH_BYTES];
    int descriptor = descriptor_of(from);
    if (!is_watched(to_directory, to, target) || (descriptor < 0 && !is_watched(from_directory, from, source))) {
        return next(from_directory, from, to_directory, to, flags);
    }
    call_fate what = fate(false);
    if (what == CALL_FAILS) return -1;
    int error = errno;
    int result = next(from_directory, from, to_directory, to, flags);
    if (result == 0) record(CALL_LINK, descriptor, 0, descriptor < 0 ? source : "", target, strlen(target));
    if (what != CALL_FAILS_LATE) return result;
    errno = error;
    return -1;
}

int link(const char *from, const char *to) { return linkat(AT_FDCWD, from, AT_FDCWD, to, 0); }
