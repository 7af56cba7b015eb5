#pragma once

#include "style/paper.h"
#include "view/picture.h"

#include <QDir>
#include <QImage>
#include <QPainter>
#include <algorithm>
#include <cstdlib>

namespace mc::ui::test {

/// How far a painting may be from its golden picture: versions of FreeType draw the edges of letters a little
/// differently.
struct GoldenTolerance {
    int step = 48;        ///< of 255: a pixel differs if a channel of it does by more
    double share = 0.005; ///< of all pixels that may differ
};

/// A figure with letters that are the same on every machine.
inline Paper goldenPaper() {
    QFont letters(QStringLiteral("DejaVu Sans"), 10);
    letters.setHintingPreference(QFont::PreferNoHinting);
    return Paper::figure(letters);
}

/// The picture on paper. size: units, each a pixel.
inline QImage painted(const Picture& picture, QSize size, const Paper& paper) {
    QImage image(size, QImage::Format_RGB32);
    image.fill(paper.colours().card);
    QPainter painter(&image);
    paintWhole(picture, painter, size, paper);
    return image;
}
inline QImage paintedOnFigure(const Picture& picture, QSize size) {
    return painted(picture, size, goldenPaper());
}

/// Share of the pixels that differ, 0 ... 1; 1 for other sizes.
inline double shareThatDiffers(const QImage& one, const QImage& other, int step) {
    if (one.size() != other.size() || one.isNull()) {
        return 1;
    }
    const auto differs = [step](QRgb a, QRgb b) {
        return std::max({std::abs(qRed(a) - qRed(b)), std::abs(qGreen(a) - qGreen(b)),
                         std::abs(qBlue(a) - qBlue(b))}) > step;
    };
    qint64 count = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x) {
            count += differs(one.pixel(x, y), other.pixel(x, y)) ? 1 : 0;
        }
    }
    return static_cast<double>(count) / (static_cast<double>(one.width()) * one.height());
}

/// Compares the picture with tests/ui/golden/NAME.png: empty if it looks like that, else what is wrong, and
/// where the new painting has been written (beside the build). With MC_WRITE_GOLDEN=1 in the environment it
/// writes the golden picture instead; do that when a picture is meant to look different, and look at it.
/// ctest sets MC_GOLDEN, the folder; by hand: MC_GOLDEN=tests/ui/golden build/….
/// size: units, each a pixel.
inline QString differsFromGolden(const Picture& picture, const QString& name, QSize size,
                                 GoldenTolerance tolerance = {}) {
    const QString folder = qEnvironmentVariable("MC_GOLDEN");
    if (!QDir(folder).exists() || folder.isEmpty()) {
        return QStringLiteral("MC_GOLDEN does not name the folder of golden pictures: '%1'").arg(folder);
    }
    const QImage painted = paintedOnFigure(picture, size);
    const QString file = QDir(folder).filePath(name + QStringLiteral(".png"));
    if (qEnvironmentVariableIntValue("MC_WRITE_GOLDEN") == 1) {
        return painted.save(file) ? QString() : QStringLiteral("%1 cannot be written").arg(file);
    }
    const QImage golden(file);
    const double share = shareThatDiffers(painted, golden, tolerance.step);
    if (share <= tolerance.share) {
        return {};
    }
    const QString other = QDir::current().absoluteFilePath(name + QStringLiteral("-differs.png"));
    painted.save(other);
    return QStringLiteral("%1: %2 % of the pixels differ, %3 % may; the new painting is %4")
        .arg(golden.isNull() ? file + QStringLiteral(" cannot be read") : file)
        .arg(100 * share, 0, 'f', 2)
        .arg(100 * tolerance.share, 0, 'f', 2)
        .arg(other);
}

} // namespace mc::ui::test
