#pragma once

#include <QByteArray>
#include <QImage>
#include <QList>
#include <QString>

class QMimeData;

namespace mc::ui {

/// Image loader for what a person gives: the picture, upright and at most 1024 pixels wide and high, or why
/// there is none.
struct GivenPicture {
    QImage image;
    QString fault; ///< a sentence; empty if there is an image
};

/// Those of images of pixels. A drawing (SVG, PDF) could name other files, which would be read, too.
[[nodiscard]] QList<QByteArray> pictureFormats();
[[nodiscard]] GivenPicture pictureInFile(const QString& path);
/// The image, or that of the one file, on a clipboard or of what is dropped. data: null for an empty
/// clipboard.
[[nodiscard]] GivenPicture pictureIn(const QMimeData* data);
/// Whether pictureIn() is worth a try; nothing is decoded.
[[nodiscard]] bool mayBePicture(const QMimeData* data);

} // namespace mc::ui
