#ifndef FAULTY_DISK_H
#define FAULTY_DISK_H

// Loaded before the C library (LD_PRELOAD), this library stands between a program and one folder of its disk. It has no
// interface but the environment:
//
//   FAULTY_DISK_FOLDER  what lies below it is watched; nothing else is
//   FAULTY_DISK_LOG     every watched call that changes something is written there, with all bytes, and every line the
//                       program prints: what was done when, and what was said when
//   FAULTY_DISK_FAIL    "17:28" lets the 17th watched call fail with error 28; "17:5:late" does what was asked for and
//                       then says that it failed; "17:28:short" writes half and says so; "17:0" is kill -9 instead
//                       of the call
//   FAULTY_DISK_SWITCH  while a file with that name exists, every call that needs room or the disk fails with the error
//                       whose number stands in it

#endif
