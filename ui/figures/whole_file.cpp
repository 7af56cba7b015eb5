#include "figures/whole_file.h"

#include "base/errors.h"

#include <QSaveFile>

namespace mc::ui {

void writeWhole(const QByteArray& bytes, const QString& path) {
    if (bytes.isEmpty()) {
        throw BadFile(path.toStdString(), "cannot be written: a picture of this size cannot be made");
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        throw BadFile(path.toStdString(), "cannot be written: " + file.errorString().toStdString());
    }
}

} // namespace mc::ui
