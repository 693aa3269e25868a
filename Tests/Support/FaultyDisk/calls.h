#ifndef CALLS_H
#define CALLS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

// The number of descriptors that are watched.
enum { DESCRIPTORS = 1024, PATH_BYTES = 1024 };

// What a call is for; the numbers are part of the log.
typedef enum {
    CALL_OPEN = 1,
    CALL_WRITE = 2,
    CALL_TRUNCATE = 3,
    CALL_SYNC = 4,
    CALL_CLOSE = 5,
    CALL_UNLINK = 6,
    CALL_RENAME = 7,
    CALL_LINK = 8,
    CALL_SAID = 9,
    CALL_FAILED = 10,
    CALL_FOLDER = 11,
} call_kind;

// What is to become of a call.
typedef enum { CALL_GOES_ON, CALL_FAILS, CALL_FAILS_LATE, CALL_IS_SHORT } call_fate;

// The next function with that name behind this library.
void *behind(const char *name);

// Whether a path is watched, and the path in full; `directory` is what a relative one is relative to.
bool is_watched(int directory, const char *path, char full[PATH_BYTES]);

// The path of a watched descriptor; NULL for every other one.
const char *watched_path(int descriptor);
void watch(int descriptor, const char *path);
void forget(int descriptor);

// Counts a watched call and says what is to become of it; errno is set when it fails.
call_fate fate(bool needs_room);

// Writes a call into the log, after it was done.
void record(call_kind kind, int descriptor, int64_t offset, const char *path, const void *bytes, size_t count);

// Whether lines that the program prints belong into the log.
bool records(void);

#endif
