import CNcurses

/// Makes the process private and quiet, as its very first act.
///
/// New files belong to their owner alone, there are no core dumps, a closed pipe or a full quota is an error of the
/// write and not the end, and a crash prints no memory.
package func hardenProcess() { cn_harden() }

/// Ends the process as if `signal` had never been caught, so that the shell sees the right status.
package func endProcess(bySignal signal: Int32) -> Never { cn_end_by_signal(signal) }
