#pragma once

namespace mc {

/// Has the heap give blocks of 512 kB and more back to the system as soon as they are freed, and what is free
/// at its end from 4 MB on. By itself the heap of glibc keeps ever larger ones, so that a program that makes
/// pictures, copies of its state and files for hours takes more and more. In return
/// each large block is new memory, filled with zeros by the system. Does nothing with another C library, nor
/// where the environment sets the heap up. Before other threads begin.
void returnLargeBlocks();

} // namespace mc
