#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>

namespace mc::testing {

inline QByteArray bigEndian(int number) {
    QByteArray bytes;
    for (int shift = 24; shift >= 0; shift -= 8) {
        bytes.append(static_cast<char>(number >> shift));
    }
    return bytes;
}

inline bool writeIdxFile(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/// Images of noise in the format of MNIST, each class with a bright row of its own.
inline bool writeIdxSet(const QString& folder, const QString& prefix, int count) {
    constexpr int kSide = 28;
    QByteArray images = bigEndian(0x803) + bigEndian(count) + bigEndian(kSide) + bigEndian(kSide);
    QByteArray labels = bigEndian(0x801) + bigEndian(count);
    for (int image = 0; image < count; ++image) {
        for (int pixel = 0; pixel < kSide * kSide; ++pixel) {
            const bool bright = pixel / kSide == 2 * (image % 10) + 3;
            images.append(static_cast<char>(bright ? 250 : (image * 31 + pixel * 17) % 60));
        }
        labels.append(static_cast<char>(image % 10));
    }
    return writeIdxFile(folder + QLatin1Char('/') + prefix + QStringLiteral("-images-idx3-ubyte"), images) &&
           writeIdxFile(folder + QLatin1Char('/') + prefix + QStringLiteral("-labels-idx1-ubyte"), labels);
}

/// A folder in the layout of MNIST with 200 training and 50 test images. Returns whether it was written.
inline bool writeNoiseDigits(const QString& folder) {
    return writeIdxSet(folder, QStringLiteral("train"), 200) &&
           writeIdxSet(folder, QStringLiteral("t10k"), 50);
}

} // namespace mc::testing
