#include "figures/whole_file.h"

#include "base/checked_file.h"
#include "base/errors.h"

#include <QFile>
#include <filesystem>
#include <string_view>

namespace mc::ui {

void writeWhole(const QByteArray& bytes, const QString& path) {
    if (bytes.isEmpty()) {
        throw BadFile(path.toStdString(), MC_TEXT("is not written: there is nothing to put into it"));
    }
    writeFileWhole(std::filesystem::path(QFile::encodeName(path).toStdString()),
                   std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
}

} // namespace mc::ui
