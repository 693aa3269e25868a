import Testing

/// Everything that uses ncurses itself: it keeps its state in globals, so these tests take turns.
@Suite("With ncurses", .serialized)
struct NcursesTests {}
