#pragma once

#include "figures/figure.h"

#include <QList>
#include <QSize>
#include <QString>
#include <memory>
#include <stop_token>

class QImage;

namespace mc::ui {

/// Kinds of films. PngFiles: a folder with numbered images, 0001.png and so on.
enum class FilmFormat { Mp4, WebM, Apng, Gif, PngFiles };

struct FilmFormatName {
    FilmFormat format;
    const char* suffix; ///< of a file's name, without the dot; empty for a folder
    QString title;      ///< "MP4 video (H.264)"
};
[[nodiscard]] QList<FilmFormatName> filmFormats();
/// By the suffix of a file's name, .png being an animated one too; a name without one is that of a folder of
/// images. Throws Refused, with the suffixes that are known.
[[nodiscard]] FilmFormat filmFormatOf(const QString& path);
/// Why films of this kind cannot be written on this machine: a sentence that names what is missing. Empty
/// where they can.
[[nodiscard]] QString whyUnavailable(FilmFormat format);

/// What all pictures of a film share.
struct FilmSettings {
    FilmFormat format = FilmFormat::Mp4;
    QSize size = {1280, 720}; ///< pixels; both sides even for MP4 and WebM, see evenSize()
    double rate = 25;         ///< pictures per second of film
    FigureWords words;        ///< in the file; the footer is not, since the pictures show it
};

// What is accepted.
inline constexpr int kLeastFilmSide = 32;                    ///< pixels
inline constexpr int kMostFilmSide = 4096;                   ///< pixels
inline constexpr qint64 kMostFilmArea = qint64{4096} * 2304; ///< pixels: an encoder keeps dozens of pictures
inline constexpr double kLeastFilmRate = 1;                  ///< pictures per second
inline constexpr double kMostFilmRate = 60;                  ///< pictures per second
inline constexpr double kMostGifRate = 50; ///< pictures per second: programs show shorter delays slower

/// The size with each odd side one pixel longer: MP4 and WebM halve the resolution of colours.
[[nodiscard]] QSize evenSize(QSize size);

// Each throws Refused, with a sentence that names what is out of range or missing.
void checkFilmSize(FilmFormat format, QSize size);
void checkFilmRate(FilmFormat format, double rate);
/// Both of them, and that films of this format can be written on this machine.
void checkFilm(const FilmSettings& settings);

/// Writes pictures one after another into a film. It is written under a temporary name, or in a temporary
/// folder, and is at its place once finish() has returned; without that nothing is left behind. The same
/// pictures give the same bytes, on any number of cores. May be used in any thread, by one at a time. After
/// an exception it can only be destroyed.
class FilmWriter {
public:
    FilmWriter() = default;
    virtual ~FilmWriter() = default;
    FilmWriter(const FilmWriter&) = delete;
    FilmWriter& operator=(const FilmWriter&) = delete;

    /// picture: of the size in the settings, of any format; transparent parts become white. Throws BadFile
    /// if the disk is full or cannot be written, std::invalid_argument for another size.
    virtual void add(const QImage& picture) = 0;
    /// Call once, after at least one picture. A GIF is put together only here, which takes as long as the
    /// pictures took. Throws BadFile, and Stopped where a stop is requested: nothing is left behind then.
    virtual void finish(const std::stop_token& stop = {}) = 0;
};

/// path: of the file, which is replaced by finish() where it exists; for PngFiles of a folder that must not
/// exist, or be empty. Throws Refused as checkFilm(), BadFile if nothing can be written there.
[[nodiscard]] std::unique_ptr<FilmWriter> makeFilmWriter(const FilmSettings& settings, const QString& path);

} // namespace mc::ui
