#pragma once

#include "figures/figure.h"
#include "films/film_writer.h"

#include <QDir>
#include <QImage>
#include <QPainter>
#include <algorithm>
#include <cstdlib>
#include <vector>

namespace mc::ui::test {

inline const QSize kFilmSize{320, 180};
inline const std::vector<QColor> kPatches{Qt::white,        Qt::black,        QColor(0x0072b2),
                                          QColor(0xd55e00), QColor(0x009e73), QColor(0xf0f0f0)};

/// Where a patch of a colour is on a drawn picture.
inline QRect patchPlace(int number) {
    return {10 + 50 * number, 20, 40, 40};
}

/// Words, patches and a square that moves, as in a figure.
inline QImage drawnPicture(int number) {
    QImage picture(kFilmSize, QImage::Format_ARGB32_Premultiplied);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    for (std::size_t i = 0; i < kPatches.size(); ++i) {
        painter.fillRect(patchPlace(static_cast<int>(i)), kPatches[i]);
    }
    painter.setPen(Qt::black);
    painter.drawText(10, 100, QStringLiteral("Picture %1, t = %2 ms").arg(number).arg(4 * number));
    painter.drawLine(QPointF(10, 110), QPointF(310, 110 + number));
    painter.fillRect(QRect(10 + 4 * number, 130, 30, 30), QColor(0x56b4e9));
    return picture;
}

inline FilmSettings filmSettings(FilmFormat format, double rate = 25) {
    return {format,
            kFilmSize,
            rate,
            {QStringLiteral("Raster – “digits”"), QStringLiteral("seed 7"),
             QStringLiteral("seed=7  eta=0.2  <Microcircuit>"), QByteArrayLiteral("{\"seed\": 7}")}};
}

inline void writeFilm(const FilmSettings& settings, const QString& path, int pictures) {
    const auto film = makeFilmWriter(settings, path);
    for (int i = 0; i < pictures; ++i) {
        film->add(drawnPicture(i));
    }
    film->finish();
}

/// What a person names such a film.
inline QString filmName(FilmFormat format) {
    for (const FilmFormatName& name : filmFormats()) {
        if (name.format == format && name.suffix[0] != '\0') {
            return QStringLiteral("film.") + QLatin1String(name.suffix);
        }
    }
    return QStringLiteral("film");
}

/// The greatest difference of any channel of two colours.
inline int apart(QRgb a, QRgb b) {
    return std::max(
        {std::abs(qRed(a) - qRed(b)), std::abs(qGreen(a) - qGreen(b)), std::abs(qBlue(a) - qBlue(b))});
}

/// The mean difference of all channels of two pictures of one size.
inline double meanApart(const QImage& a, const QImage& b) {
    const QImage one = a.convertToFormat(QImage::Format_RGB32);
    const QImage other = b.convertToFormat(QImage::Format_RGB32);
    double sum = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x) {
            const QRgb p = one.pixel(x, y);
            const QRgb q = other.pixel(x, y);
            sum +=
                std::abs(qRed(p) - qRed(q)) + std::abs(qGreen(p) - qGreen(q)) + std::abs(qBlue(p) - qBlue(q));
        }
    }
    return sum / (3.0 * one.width() * one.height());
}

/// Files of a film, in order: itself, or those of its folder.
inline QByteArrayList filmBytes(const QString& path) {
    QStringList files{path};
    if (QFileInfo(path).isDir()) {
        files.clear();
        for (const QString& name : QDir(path).entryList(QDir::Files, QDir::Name)) {
            files << QDir(path).filePath(name);
        }
    }
    QByteArrayList all;
    for (const QString& name : files) {
        QFile file(name);
        all << (file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
    }
    return all;
}

} // namespace mc::ui::test
