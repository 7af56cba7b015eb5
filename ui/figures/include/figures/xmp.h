#pragma once

#include <QByteArray>
#include <QString>

namespace mc::ui {

/// XMP metadata for a PDF: title, description and the program that made it, for what a PDF has no field of
/// its own.
[[nodiscard]] QByteArray xmpOf(const QString& title, const QString& description);

} // namespace mc::ui
