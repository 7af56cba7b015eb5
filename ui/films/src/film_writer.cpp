#include "films/film_writer.h"

#include "apng_writer.h"
#include "base/errors.h"
#include "gif_writer.h"
#include "png_sequence_writer.h"
#include "style/text.h"
#include "video_codec.h"
#include "video_writer.h"
#include "widgets/refuse.h"

#include <QDir>
#include <QFileInfo>

namespace mc::ui {

namespace {

bool isVideo(FilmFormat format) {
    return format == FilmFormat::Mp4 || format == FilmFormat::WebM;
}

QString sizeText(QSize size) {
    return tr("%1 × %2").arg(size.width()).arg(size.height());
}

} // namespace

void checkFilmSize(FilmFormat format, QSize size) {
    for (const int side : {size.width(), size.height()}) {
        if (side < kLeastFilmSide || side > kMostFilmSide) {
            refuse(tr("A film of %1 pixels cannot be made: each side must have between %2 and %3.")
                       .arg(sizeText(size), countText(kLeastFilmSide), countText(kMostFilmSide)));
        }
    }
    if (qint64{size.width()} * size.height() > kMostFilmArea) {
        refuse(tr("A film of %1 pixels cannot be made: it may have at most %2 pixels in all.")
                   .arg(sizeText(size), countText(kMostFilmArea)));
    }
    if (isVideo(format) && size != evenSize(size)) {
        refuse(tr("A video cannot have %1 pixels, because both sides must be even: choose %2.")
                   .arg(sizeText(size), sizeText(evenSize(size))));
    }
}

void checkFilmRate(FilmFormat format, double rate) {
    const double most = format == FilmFormat::Gif ? kMostGifRate : kMostFilmRate;
    if (!(rate >= kLeastFilmRate && rate <= most)) { // also what is no number
        refuse((format == FilmFormat::Gif
                    ? tr("A GIF must have between %1 and %2 pictures per second: programs show more of them "
                         "slower.")
                    : tr("A film must have between %1 and %2 pictures per second."))
                   .arg(tickText(kLeastFilmRate), tickText(most)));
    }
}

QList<FilmFormatName> filmFormats() {
    return {{FilmFormat::Mp4, "mp4", tr("MP4 video (H.264)")},
            {FilmFormat::WebM, "webm", tr("WebM video (VP9)")},
            {FilmFormat::Apng, "apng", tr("Animated PNG")},
            {FilmFormat::Gif, "gif", tr("Animated GIF")},
            {FilmFormat::PngFiles, "", tr("Folder of PNG images")}};
}

FilmFormat filmFormatOf(const QString& path) {
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == QLatin1String("png")) {
        return FilmFormat::Apng; // many programs know an animated PNG by this suffix alone
    }
    for (const FilmFormatName& name : filmFormats()) {
        if (suffix == QLatin1String(name.suffix)) {
            return name.format;
        }
    }
    refuse(tr("“%1” is not a film format. A file can be .mp4, .webm, .apng, .png or .gif; a name without a "
              "suffix is a folder of PNG images.")
               .arg(QLatin1Char('.') + suffix));
}

QString whyUnavailable(FilmFormat format) {
    if (!isVideo(format)) {
        return {};
    }
    try {
        checkVideoCodec(videoCodec(format));
    } catch (const Refused& reason) {
        return translated(reason);
    }
    return {};
}

QSize evenSize(QSize size) {
    return {size.width() + size.width() % 2, size.height() + size.height() % 2};
}

void checkFilm(const FilmSettings& settings) {
    checkFilmSize(settings.format, settings.size);
    checkFilmRate(settings.format, settings.rate);
    if (isVideo(settings.format)) {
        checkVideoCodec(videoCodec(settings.format));
    }
}

std::unique_ptr<FilmWriter> makeFilmWriter(const FilmSettings& settings, const QString& path) {
    checkFilm(settings);
    const QString place = QDir::cleanPath(path);
    if (settings.format != FilmFormat::PngFiles && QFileInfo(place).isDir()) {
        throw BadFile(place.toStdString(), MC_TEXT("is a folder: a film needs the name of a file"));
    }
    switch (settings.format) {
    case FilmFormat::Apng:
        return std::make_unique<ApngWriter>(settings, place);
    case FilmFormat::Gif:
        return std::make_unique<GifWriter>(settings, place);
    case FilmFormat::PngFiles:
        return std::make_unique<PngSequenceWriter>(settings, place);
    case FilmFormat::Mp4:
    case FilmFormat::WebM:
        break;
    }
    return std::make_unique<VideoWriter>(settings, place);
}

} // namespace mc::ui
