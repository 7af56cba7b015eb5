#include "training/version.h"

namespace mc {

std::string_view version() {
    return MC_VERSION;
}

} // namespace mc
