#include "training/memory.h"

#include <unistd.h>

namespace mc {

double bytesOfMemory() {
    return static_cast<double>(::sysconf(_SC_PHYS_PAGES)) * static_cast<double>(::sysconf(_SC_PAGE_SIZE));
}

} // namespace mc
