#include "gif_writer.h"

#include "base/stop.h"
#include "film_frame.h"
#include "gif_encoder.h"
#include "style/text.h"
#include "widgets/refuse.h"

#include <QFileInfo>
#include <utility>

namespace mc::ui {

namespace {

constexpr int kFastest = 1;          ///< of zlib
constexpr int kPaletteColours = 255; ///< one of 256 is for transparent pixels
constexpr qint64 kGifTicks = 100;    ///< per second

/// When a picture is shown, in GIF's unit of 1/100 s; rounded, so that pictures may differ by one but the
/// film keeps its rate.
qint64 ticksAt(std::size_t picture, double rate) {
    const qint64 pictures = perThousandSeconds(rate);
    return (static_cast<qint64>(picture) * kGifTicks * 1000 + pictures / 2) / pictures;
}

[[noreturn]] void refuseWithoutMemory() {
    refuse(tr("There is not enough memory for an image of this size."));
}

} // namespace

GifWriter::GifWriter(const FilmSettings& settings, const QString& path)
    : settings_(settings), file_(path), changes_(QFileInfo(path).absolutePath() + "/.film-XXXXXX") {
    if (!changes_.openUnbuffered()) {
        file_.giveUp(changes_.errorString());
    }
}

void GifWriter::add(const QImage& picture) {
    const QImage frame = frameOf(picture, settings_.size);
    const FrameDifference change =
        last_.isNull() ? FrameDifference{frame.rect(), frame.convertToFormat(QImage::Format_ARGB32)}
                       : differenceOf(last_, frame);
    if (change.pixels.isNull()) {
        refuseWithoutMemory();
    }
    colours_.add(change.pixels);
    const QByteArray bytes =
        qCompress(change.pixels.constBits(), static_cast<int>(change.pixels.sizeInBytes()), kFastest);
    if (bytes.isEmpty()) {
        refuseWithoutMemory();
    }
    kept_.push_back({change.place, changes_.pos(), bytes.size()});
    if (!writeAll(changes_, {bytes.constData(), static_cast<std::size_t>(bytes.size())})) {
        file_.giveUp(changes_.errorString());
    }
    last_ = frame;
}

QImage GifWriter::pixelsOf(const Kept& kept) {
    QImage pixels(kept.place.size(), QImage::Format_ARGB32);
    if (!changes_.seek(kept.start)) {
        file_.giveUp(changes_.errorString());
    }
    const QByteArray packed = changes_.read(kept.bytes);
    if (packed.size() != kept.bytes) {
        file_.giveUp(changes_.errorString());
    }
    const QByteArray bytes = qUncompress(packed);
    if (pixels.isNull() || bytes.size() != pixels.sizeInBytes()) {
        refuseWithoutMemory();
    }
    std::copy(bytes.begin(), bytes.end(), pixels.bits());
    return pixels;
}

void GifWriter::finish(const std::stop_token& stop) {
    const std::vector<QRgb> palette = quantized(colours_, kPaletteColours);
    GifEncoder encoder(file_, settings_.size, palette, settings_.words);
    NearestColour nearest(palette);
    for (std::size_t i = 0; i < kept_.size(); ++i) {
        endIfStopped(stop);
        const qint64 ticks = ticksAt(i + 1, settings_.rate) - ticksAt(i, settings_.rate);
        encoder.add(pixelsOf(kept_[i]), kept_[i].place.topLeft(), static_cast<int>(ticks), nearest);
    }
    encoder.finish();
    endIfStopped(stop);
    file_.putInPlace();
}

} // namespace mc::ui
