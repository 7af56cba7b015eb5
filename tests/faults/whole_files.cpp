#include "whole_files.h"

#include "program.h"
#include "training/files/checkpoint.h"
#include "training/files/experiment_file.h"

#include <QDirIterator>
#include <QFileInfo>
#include <QImage>
#include <QJsonDocument>
#include <QXmlStreamReader>
#include <zip.h>

namespace mc::testing {

namespace {

bool isWholeXml(const QByteArray& content) {
    QXmlStreamReader reader(content);
    while (!reader.atEnd()) {
        reader.readNext();
    }
    return !reader.hasError();
}

bool isWholeArchive(const QString& path) {
    int fault = 0;
    zip_t* archive = zip_open(path.toLocal8Bit().constData(), ZIP_RDONLY | ZIP_CHECKCONS, &fault);
    const bool whole = archive != nullptr && zip_get_num_entries(archive, 0) > 0;
    if (archive != nullptr) {
        zip_discard(archive);
    }
    return whole;
}

/// Throws BadFile.
bool isWhole(const QString& path) {
    const QString suffix = QFileInfo(path).suffix();
    const QByteArray content = contentOf(path);
    if (suffix == "mcz" || suffix == "mcs") {
        return updatesIn(path) >= 0;
    }
    if (QFileInfo(path).fileName() == "experiment.json") {
        (void)readExperimentFile(path.toStdString());
        return true;
    }
    if (suffix == "json") {
        return QJsonDocument::fromJson(content).isObject();
    }
    if (suffix == "png" || suffix == "apng") {
        return content.endsWith(QByteArray::fromHex("49454e44ae426082")) &&
               !QImage::fromData(content).isNull();
    }
    if (suffix == "svg") {
        return isWholeXml(content);
    }
    if (suffix == "pdf") {
        return content.startsWith("%PDF") && content.trimmed().endsWith("%%EOF");
    }
    if (suffix == "npz") {
        return isWholeArchive(path);
    }
    if (suffix == "html") {
        return content.trimmed().endsWith("</html>");
    }
    if (suffix == "gif") {
        return content.startsWith("GIF89a") && content.endsWith(';');
    }
    return content.endsWith('\n'); // CSV, Markdown
}

bool isPart(const QString& path) {
    return path.contains(".part"); // of a folder of pictures, too
}

QStringList filesBelow(const QString& folder) {
    QStringList files;
    for (QDirIterator all(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); all.hasNext();) {
        files << all.next();
    }
    files.sort();
    return files;
}

} // namespace

QString brokenFileIn(const QString& folder) {
    for (const QString& path : filesBelow(folder)) {
        if (isPart(path) || path.endsWith(".lock") || path.endsWith(".ended")) {
            continue;
        }
        try {
            if (!isWhole(path)) {
                return path + " is not whole";
            }
        } catch (const std::exception& fault) {
            return QString::fromUtf8(fault.what());
        }
    }
    return {};
}

QStringList partsIn(const QString& folder) {
    return filesBelow(folder).filter(".part");
}

std::int64_t updatesIn(const QString& file) {
    return QFileInfo::exists(file) ? readCheckpoint(file.toStdString()).state.updates : -1;
}

} // namespace mc::testing
