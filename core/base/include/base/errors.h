#pragma once

#include <stdexcept>
#include <string>

namespace mc {

/// Something a person gave cannot be used. what() is a whole sentence that names the thing and the fault;
/// whoever throws it has changed nothing.
struct Refused : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// A parameter or option is unknown, malformed or out of range.
struct BadParameter : Refused {
    BadParameter(std::string fieldName, const std::string& sentence);
    std::string
        field; ///< the field's name in files and on the command line (`tau_m`), for marking it in a form
};

/// A file is missing, truncated, damaged or of another kind. what() starts with the path.
struct BadFile : Refused {
    BadFile(std::string filePath, const std::string& fault);
    std::string path;
};

/// The state stopped being finite: a run cannot go on from here.
struct NotFinite : std::runtime_error {
    using std::runtime_error::runtime_error;
};

} // namespace mc
