#include "language_option.h"

#include "base/text.h"
#include "faults.h"

#include <QString>
#include <vector>

namespace mc::app {

std::string languageCodes() {
    std::vector<std::string> codes;
    for (const ui::Language& language : ui::languages()) {
        codes.emplace_back(language.code);
    }
    return joined(codes, ", ");
}

const ui::Language& languageNamed(const std::string& code) {
    const ui::Language* language = ui::languageOf(QString::fromStdString(code));
    if (language == nullptr) {
        throw WrongUsage("--language: must be one of " + languageCodes() + ", and '" + code + "' is not.");
    }
    return *language;
}

} // namespace mc::app
