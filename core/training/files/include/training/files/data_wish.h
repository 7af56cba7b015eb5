#pragma once

#include <string>

namespace mc {

/// What is wrong with the data of a run that is to go on.
enum class DataFault {
    None,
    NotFound, ///< they cannot be opened where they were
    Differ,   ///< what is there has other content; one could go on with it
    DoNotFit, ///< what is there has other content, which the run cannot take
};

/// Where a person says that the data of a run are.
struct DataWish {
    std::string place{}; ///< a folder, or "drawn-digits"; empty: where the run had them
    bool other = false;  ///< to go on although they are known to be others
};

} // namespace mc
