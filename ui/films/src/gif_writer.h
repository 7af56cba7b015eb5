#pragma once

#include "colour_quantization.h"
#include "films/film_writer.h"
#include "part_file.h"

#include <QImage>
#include <QRect>
#include <QTemporaryFile>
#include <vector>

namespace mc::ui {

/// A temporary file without a buffer, so that it tells why it cannot be written.
class NamelessFile : public QTemporaryFile {
public:
    using QTemporaryFile::QTemporaryFile;
    [[nodiscard]] bool openUnbuffered() { return open(ReadWrite | Unbuffered); }
};

/// Animated GIF, repeated without end. All pictures share one palette, made of all of them, without
/// dithering: a colour looks the same in each, so nothing flickers. So they are kept, compressed, in a
/// nameless file until all are known.
class GifWriter : public FilmWriter {
public:
    GifWriter(const FilmSettings& settings, const QString& path);

    void add(const QImage& picture) override;
    void finish(const std::stop_token& stop) override;

private:
    /// What a picture changes, in the nameless file.
    struct Kept {
        QRect place;
        qint64 start = 0;
        qint64 bytes = 0;
    };
    [[nodiscard]] QImage pixelsOf(const Kept& kept);

    FilmSettings settings_;
    PartFile file_;
    NamelessFile changes_;
    QImage last_; ///< RGB32
    std::vector<Kept> kept_;
    ColourHistogram colours_;
};

} // namespace mc::ui
