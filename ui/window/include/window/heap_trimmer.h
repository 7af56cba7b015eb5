#pragma once

#include <QObject>

namespace mc::ui {

/// Heap trimming: gives memory that the program has freed back to the system. By itself the heap of glibc
/// keeps ever more of it, in a window that makes pictures, files and copies of a run for hours.
///
/// Blocks of 512 kB and more are given back as soon as they are freed; in return each is new memory, filled
/// with zeros by the system. All the rest that is free is given back every 20 seconds, which takes about a
/// millisecond. Does nothing with another C library, nor where the environment sets the heap up. One for the
/// program, made after the application.
class HeapTrimmer : public QObject {
    Q_OBJECT
public:
    explicit HeapTrimmer(QObject* parent = nullptr);
};

} // namespace mc::ui
