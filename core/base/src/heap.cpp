#include "base/heap.h"

#include <cstdlib>
#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace mc {

void returnLargeBlocks() {
#ifdef __GLIBC__
    for (const char* name : {"MALLOC_MMAP_THRESHOLD_", "MALLOC_TRIM_THRESHOLD_", "GLIBC_TUNABLES"}) {
        if (std::getenv(name) != nullptr) {
            return;
        }
    }
    constexpr int kLarge = 512 << 10;
    constexpr int kKeptAtEnd = 4 << 20;
    mallopt(M_MMAP_THRESHOLD, kLarge);
    mallopt(M_TRIM_THRESHOLD, kKeptAtEnd);
#endif
}

} // namespace mc
