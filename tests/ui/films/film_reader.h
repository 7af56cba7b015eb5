#pragma once

#include <QImage>
#include <QMap>
#include <QSize>
#include <QString>
#include <vector>

namespace mc::ui::test {

/// What FFmpeg's libraries find in a film: the code of a player that is not ours.
struct FilmRead {
    QString fault; ///< empty: it was read to its end
    QString codec;
    QString pixelFormat;
    QString colours; ///< range, matrix, primaries and transfer
    double rate = 0; ///< pictures per second
    std::vector<QImage> pictures;
    std::vector<double> times;       ///< at which they are shown, seconds
    QMap<QString, QString> metadata; ///< keys in small letters
};

/// Decodes all pictures. path: of a file, or a pattern such as "folder/%04d.png".
FilmRead readFilm(const QString& path);

} // namespace mc::ui::test
