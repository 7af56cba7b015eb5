#include "figures/figure_files.h"

#include "base/errors.h"
#include "style/palette.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QSaveFile>
#include <QSvgGenerator>
#include <QWidget>

namespace mc::ui {

namespace {

void save(const QByteArray& bytes, const QString& path) {
    if (bytes.isEmpty()) {
        throw BadFile(path.toStdString(), "cannot be written: a picture of this size cannot be made");
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        throw BadFile(path.toStdString(), "cannot be written: " + file.errorString().toStdString());
    }
}

QByteArray pngOf(QWidget& figure) {
    QImage image(figure.size(), QImage::Format_RGB32);
    if (image.isNull()) {
        return {};
    }
    image.fill(lightColours().window);
    QPainter painter(&image);
    figure.render(&painter);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QByteArray svgOf(QWidget& figure, const QString& title, const QString& footer) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator svg;
    svg.setOutputDevice(&buffer);
    svg.setSize(figure.size());
    svg.setViewBox(figure.rect());
    svg.setResolution(figure.logicalDpiX()); // points mean the same as on the image
    svg.setTitle(title);
    svg.setDescription(footer);
    QPainter painter(&svg);
    figure.render(&painter);
    painter.end();
    return bytes;
}

} // namespace

void writeFigure(QWidget& figure, const QString& title, const QString& description, const QString& pngPath,
                 const QString& svgPath) {
    if (!pngPath.isEmpty()) {
        save(pngOf(figure), pngPath);
    }
    if (!svgPath.isEmpty()) {
        save(svgOf(figure, title, description), svgPath);
    }
}

} // namespace mc::ui
