#include "given_picture.h"

#include "style/text.h"

#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QMimeData>
#include <QUrl>

namespace mc::ui {

namespace {

constexpr QSize kMostPixels(1024, 1024); ///< more than the images of a data set show

bool isTooLarge(const QSize& size) {
    return size.width() > kMostPixels.width() || size.height() > kMostPixels.height();
}

bool isImage(const QString& path) {
    return QFileInfo(path).isFile() && pictureFormats().contains(QImageReader::imageFormat(path)); // no pipe
}

/// Why a file cannot be opened, in Qt's words; empty if it can. A pipe is left alone: it would be waited for.
QString faultOfOpening(const QString& path) {
    const QFileInfo info(path);
    QFile file(path);
    return (info.isFile() || !info.exists()) && !file.open(QIODevice::ReadOnly) ? file.errorString()
                                                                                : QString();
}

/// The path of the one file; empty if there is none.
QString fileIn(const QMimeData* data) {
    return data != nullptr && data->urls().size() == 1 ? data->urls().first().toLocalFile() : QString();
}

} // namespace

QList<QByteArray> pictureFormats() {
    QList<QByteArray> formats = QImageReader::supportedImageFormats();
    for (const char* drawing : {"svg", "svgz", "pdf"}) {
        formats.removeAll(drawing);
    }
    return formats;
}

GivenPicture pictureInFile(const QString& path) {
    const auto refused = [&path](const QString& fault) {
        return GivenPicture{
            {}, tr("“%1” cannot be read as a picture: %2.").arg(QFileInfo(path).fileName(), fault)};
    };
    if (const QString fault = faultOfOpening(path); !fault.isEmpty()) {
        return refused(fault);
    }
    if (!isImage(path)) {
        return {
            {},
            tr("“%1” cannot be read as a picture: it is not a pixel image.").arg(QFileInfo(path).fileName())};
    }
    QImageReader reader(path);
    reader.setAutoTransform(true);
    if (const QSize size = reader.size(); isTooLarge(size)) {
        reader.setScaledSize(size.scaled(kMostPixels, Qt::KeepAspectRatio).expandedTo({1, 1}));
    }
    QImage image = reader.read();
    if (image.isNull()) {
        return refused(reader.errorString());
    }
    image.setDevicePixelRatio(1);
    return {image, {}};
}

GivenPicture pictureIn(const QMimeData* data) {
    if (data == nullptr || !data->hasImage()) {
        const QString path = fileIn(data);
        return path.isEmpty() ? GivenPicture{{}, tr("There is no picture on the clipboard.")}
                              : pictureInFile(path);
    }
    auto image = qvariant_cast<QImage>(data->imageData());
    if (image.isNull()) {
        return {{}, tr("The picture on the clipboard cannot be read.")};
    }
    image.setDevicePixelRatio(1);
    return {isTooLarge(image.size())
                ? image.scaled(kMostPixels, Qt::KeepAspectRatio, Qt::SmoothTransformation)
                : image,
            {}};
}

bool mayBePicture(const QMimeData* data) {
    return data != nullptr && (data->hasImage() || isImage(fileIn(data)));
}

} // namespace mc::ui
