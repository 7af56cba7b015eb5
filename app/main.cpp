#include "commands.h"
#include "standard_output.h"

int main(int argc, char** argv) {
    mc::app::reserveStandardStreams();
    return mc::app::runCommand(argc, argv);
}
