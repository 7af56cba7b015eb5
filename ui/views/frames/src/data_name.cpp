#include "frames/data_name.h"

#include "style/text.h"

#include <string>

namespace mc::ui {

namespace {

constexpr std::string_view kNameOfDrawnDigits = "drawn digits"; // Dataset::name

} // namespace

QString dataName(std::string_view name) {
    return name == kNameOfDrawnDigits ? tr("drawn digits") : QString::fromStdString(std::string(name));
}

} // namespace mc::ui
