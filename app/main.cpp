#include "bundled_fonts.h"
#include "commands.h"
#include "standard_output.h"

int main(int argc, char** argv) {
    mc::app::reserveStandardStreams();
    mc::app::useBundledFonts();
    return mc::app::runCommand(argc, argv);
}
