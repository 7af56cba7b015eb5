#include "figures/whole_file.h"

#include "base/errors.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace mc::ui {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("mc::ui::whole_file", text);
}

} // namespace

void writeWhole(const QByteArray& bytes, const QString& path) {
    if (bytes.isEmpty()) {
        throw BadFile(path.toStdString(),
                      tr("is not written: there is nothing to put into it").toStdString());
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        throw BadFile(path.toStdString(), tr("cannot be written: %1").arg(file.errorString()).toStdString());
    }
}

} // namespace mc::ui
