#include "bundled_fonts.h"

#include <cstdlib>
#include <filesystem>
#include <system_error>

namespace mc::app {

void useBundledFonts() {
    std::error_code fault; // without /proc there is no telling where the program is
    const std::filesystem::path program = std::filesystem::read_symlink("/proc/self/exe", fault);
    const std::filesystem::path fonts =
        program.parent_path().parent_path() / "share" / "microcircuit" / "fonts.conf";
    if (!fault && std::filesystem::is_regular_file(fonts, fault)) {
        ::setenv("FONTCONFIG_FILE", fonts.c_str(), 0);
    }
}

} // namespace mc::app
