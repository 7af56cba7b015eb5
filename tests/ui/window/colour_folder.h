#pragma once

#include <QByteArray>
#include <QFile>
#include <QTemporaryDir>
#include <array>

namespace mc::ui::test {

/// A folder with a few colour images of noise in the binary format of CIFAR-10, whose labels begin as those
/// of the published set, by which it is known.
class ColourFolder {
public:
    ColourFolder() {
        for (const char* name : {"data_batch_1.bin", "data_batch_2.bin", "data_batch_3.bin",
                                 "data_batch_4.bin", "data_batch_5.bin", "test_batch.bin"}) {
            QByteArray images;
            for (std::size_t image = 0; image < 200; ++image) {
                images.append(kFirstLabels[image % kFirstLabels.size()]);
                for (std::size_t pixel = 0; pixel < 3 * 32 * 32; ++pixel) {
                    images.append(static_cast<char>((image * 131 + pixel * 17) % 251));
                }
            }
            QFile file(folder_.filePath(QLatin1String(name)));
            written_ = file.open(QIODevice::WriteOnly) && file.write(images) == images.size() && written_;
        }
    }
    [[nodiscard]] bool isValid() const { return written_; }
    [[nodiscard]] QString path() const { return folder_.path(); }

private:
    static constexpr std::array<char, 32> kFirstLabels{6, 9, 9, 4, 1, 1, 2, 7, 8, 3, 4, 7, 7, 2, 9, 9,
                                                       9, 3, 2, 6, 4, 3, 6, 6, 2, 6, 3, 5, 4, 0, 0, 9};
    QTemporaryDir folder_;
    bool written_ = true;
};

} // namespace mc::ui::test
