#pragma once

#include "base/message.h"

#include <exception>
#include <memory>
#include <stdexcept>
#include <string>

namespace mc {

/// Something that a person is told. what() is the message in English.
class Fault : public std::runtime_error {
public:
    explicit Fault(Message message);

    [[nodiscard]] const Message& message() const { return *message_; }

private:
    std::shared_ptr<const Message> message_; ///< shared, since exceptions are copied without throwing
};

/// Something a person gave cannot be used. The message is a whole sentence that names the thing and the
/// fault; whoever throws it has changed nothing.
struct Refused : Fault {
    using Fault::Fault;
};

/// A parameter or option is unknown, malformed or out of range.
struct BadParameter : Refused {
    BadParameter(std::string fieldName, Message sentence);
    std::string
        field; ///< the field's name in files and on the command line (`tau_m`), for marking it in a form
};

/// A file is missing, truncated, damaged or of another kind. The message starts with the path; the fault goes
/// on from there, in lower case.
struct BadFile : Refused {
    BadFile(std::string filePath, Message fault);
    std::string path;
};

/// The state stopped being finite: a run cannot go on from here.
struct NotFinite : Fault {
    using Fault::Fault;
};

/// What a person is told of it.
[[nodiscard]] Message messageOf(const std::exception& fault);

} // namespace mc
