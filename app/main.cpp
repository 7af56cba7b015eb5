#include "export_command.h"
#include "lesson_command.h"
#include "race_command.h"
#include "standard_output.h"
#include "train_command.h"
#include "window_command.h"

#include <string_view>

int main(int argc, char** argv) {
    mc::app::reserveStandardStreams();
    if (argc > 1 && std::string_view(argv[1]) == "train") {
        return mc::app::trainCommand(argc - 1, argv + 1);
    }
    if (argc > 1 && std::string_view(argv[1]) == "race") {
        return mc::app::raceCommand(argc - 1, argv + 1);
    }
    if (argc > 1 && std::string_view(argv[1]) == "export") {
        return mc::app::exportCommand(argc - 1, argv + 1);
    }
    if (argc > 1 && std::string_view(argv[1]) == "lesson") {
        return mc::app::lessonCommand(argc - 1, argv + 1);
    }
    return mc::app::windowCommand(argc, argv);
}
