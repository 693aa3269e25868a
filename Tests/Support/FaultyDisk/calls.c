#define _GNU_SOURCE
#include "calls.h"

#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static char paths[DESCRIPTORS][PATH_BYTES];
static long count_of_calls;

void *behind(const char *name) { return dlsym(RTLD_NEXT, name); }

static const char *setting(const char *name) {
    const char *value = getenv(name);
    return value != NULL && *value != 0 ? value : NULL;
}

bool is_watched(int directory, const char *path, char full[PATH_BYTES]) {
    const char *folder = setting("FAULTY_DISK_FOLDER");
    if (folder == NULL || path == NULL) return false;
    if (path[0] == '/' || directory == AT_FDCWD) {
        snprintf(full, PATH_BYTES, "%s", path);
    } else {
        const char *known = watched_path(directory);
        if (known == NULL) return false;
        snprintf(full, PATH_BYTES, "%.500s/%.500s", known, path);
    }
    size_t length = strlen(folder);
    return strncmp(full, folder, length) == 0 && (full[length] == '/' || full[length] == 0);
}

const char *watched_path(int descriptor) {
    if (descriptor < 0 || descriptor >= DESCRIPTORS || paths[descriptor][0] == 0) return NULL;
    return paths[descriptor];
}

void watch(int descriptor, const char *path) {
    if (descriptor >= 0 && descriptor < DESCRIPTORS) snprintf(paths[descriptor], PATH_BYTES, "%s", path);
}

void forget(int descriptor) {
    if (descriptor >= 0 && descriptor < DESCRIPTORS) paths[descriptor][0] = 0;
}

// The error that is switched on now; 0 for none.
static int switched_error(void) {
    const char *path = setting("FAULTY_DISK_SWITCH");
    if (path == NULL) return 0;
    char digits[8] = {0};
    int file = (int)syscall(SYS_openat, AT_FDCWD, path, O_RDONLY | O_CLOEXEC, 0);
    if (file < 0) return 0;
    syscall(SYS_read, file, digits, sizeof digits - 1);
    syscall(SYS_close, file);
    return atoi(digits);
}

call_fate fate(bool needs_room) {
    pthread_mutex_lock(&lock);
    long number = ++count_of_calls;
    pthread_mutex_unlock(&lock);
    int error = needs_room ? switched_error() : 0;
    call_fate what = CALL_FAILS;
    const char *fail = setting("FAULTY_DISK_FAIL");
    long chosen = 0;
    int code = 0;
    char when[8] = {0};
    if (error == 0 && fail != NULL && sscanf(fail, "%ld:%d:%7s", &chosen, &code, when) >= 2 && chosen == number) {
        if (code == 0) raise(SIGKILL);
        error = code;
        if (strcmp(when, "late") == 0) what = CALL_FAILS_LATE;
        if (strcmp(when, "short") == 0) what = CALL_IS_SHORT;
    }
    if (error == 0) return CALL_GOES_ON;
    record(CALL_FAILED, -1, number, "", NULL, 0);
    errno = error;
    return what;
}

bool records(void) { return setting("FAULTY_DISK_LOG") != NULL; }

void record(call_kind kind, int descriptor, int64_t offset, const char *path, const void *bytes, size_t count) {
    const char *place = setting("FAULTY_DISK_LOG");
    if (place == NULL) return;
    int saved = errno;
    pthread_mutex_lock(&lock);
    static int file = -1;
    if (file < 0) {
        file = (int)syscall(SYS_openat, AT_FDCWD, place, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    }
    char head[128];
    int length = snprintf(
        head, sizeof head, "%d %d %lld %zu %zu\n", (int)kind, descriptor, (long long)offset, strlen(path), count);
    syscall(SYS_write, file, head, length);
    syscall(SYS_write, file, path, strlen(path));
    if (count > 0) syscall(SYS_write, file, bytes, count);
    pthread_mutex_unlock(&lock);
    errno = saved;
}
