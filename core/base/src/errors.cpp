#include "base/errors.h"

#include <utility>

namespace mc {

BadParameter::BadParameter(std::string fieldName, const std::string& sentence)
    : Refused(sentence), field(std::move(fieldName)) {}

BadFile::BadFile(std::string filePath, const std::string& fault)
    : Refused(filePath + ": " + fault), path(std::move(filePath)) {}

} // namespace mc
