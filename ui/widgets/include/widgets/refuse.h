#pragma once

#include "base/errors.h"

#include <QString>

namespace mc::ui {

/// Throws Refused with a sentence for a person.
[[noreturn]] inline void refuse(const QString& sentence) {
    throw Refused(sentence.toStdString());
}

} // namespace mc::ui
