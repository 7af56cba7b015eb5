#pragma once

#include <QByteArray>
#include <QString>

namespace mc::ui {

/// Writes a file whole or not at all; one of that name stays as it was if that fails. Throws BadFile, also
/// for no bytes: no file that is written here is empty.
void writeWhole(const QByteArray& bytes, const QString& path);

} // namespace mc::ui
