#pragma once

namespace mc {

/// Has the heap give blocks of 512 kB and more back to the system as soon as they are freed, and what is free
/// at its end from 4 MB on. By itself the heap of glibc keeps ever larger ones, so that a program that makes
/// pictures, copies of its state and files for hours takes more and more. Does nothing with another C
/// library.
void returnLargeBlocks();

} // namespace mc
