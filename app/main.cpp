#include "bundled_fonts.h"
#include "commands.h"
#include "standard_output.h"

#include <QLocale>

int main(int argc, char** argv) {
    mc::app::reserveStandardStreams();
    mc::app::useBundledFonts();
    QLocale::setDefault({QLocale::English, QLocale::UnitedStates}); // but for what has a language of its own
    return mc::app::runCommand(argc, argv);
}
