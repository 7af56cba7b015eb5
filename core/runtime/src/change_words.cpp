#include "change_words.h"

namespace mc {

Message beginningWords(const Experiment& before, const Experiment& next) {
    if (before == next) {
        return MC_TEXT("The run has started over.");
    }
    Experiment sameSeed = next;
    sameSeed.seed = before.seed;
    return before == sameSeed ? Message(MC_TEXT("The run has started over with seed %1."), {next.seed})
                              : Message(MC_TEXT("Another run has begun."));
}

Message leftOutWords(std::size_t lost) {
    if (lost == 0) {
        return {};
    }
    return {lost == 1 ? MC_TEXT("One bookmark is out of reach and left out.")
                      : MC_TEXT("%1 bookmarks are out of reach and left out."),
            {lost}};
}

Message heldAsideWords(std::size_t before, bool kept) {
    if (before == 0) {
        return {};
    }
    return kept ? MC_TEXT("Its held runs have replaced those of before, which come back with the run before.")
                : MC_TEXT("Its held runs have replaced those of before, which are lost.");
}

Message heldOutWords(std::size_t lost) {
    if (lost == 0) {
        return {};
    }
    return {lost == 1 ? MC_TEXT("One held run does not fit into the memory for the past and is left out.")
                      : MC_TEXT("%1 held runs do not fit into the memory for the past and are left out."),
            {lost}};
}

} // namespace mc
