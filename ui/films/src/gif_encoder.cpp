#include "gif_encoder.h"

#include "figures/figure_files.h"

#include <algorithm>
#include <exception>
#include <gif_lib.h>

namespace mc::ui {

namespace {

constexpr int kBitsPerChannel = 8;
constexpr std::size_t kPaletteSize = 256;
constexpr qsizetype kBlockBytes = 255; ///< the longest block of an extension

struct FreeMap {
    void operator()(ColorMapObject* map) const { GifFreeMapObject(map); }
};

std::unique_ptr<ColorMapObject, FreeMap> mapOf(const std::vector<QRgb>& palette) {
    std::vector<GifColorType> colours(kPaletteSize);
    std::transform(palette.begin(), palette.end(), colours.begin(), [](QRgb colour) {
        return GifColorType{static_cast<GifByteType>(qRed(colour)), static_cast<GifByteType>(qGreen(colour)),
                            static_cast<GifByteType>(qBlue(colour))};
    });
    return std::unique_ptr<ColorMapObject, FreeMap>(
        GifMakeMapObject(static_cast<int>(kPaletteSize), colours.data()));
}

} // namespace

void GifEncoder::Close::operator()(GifFileType* gif) const {
    EGifCloseFile(gif, nullptr);
}

GifEncoder::GifEncoder(PartFile& file, QSize size, const std::vector<QRgb>& palette, const FigureWords& words)
    : file_(file), transparent_(static_cast<int>(kPaletteSize) - 1) {
    const OutputFunc write = [](GifFileType* gif, const GifByteType* bytes, int count) {
        auto& self = *static_cast<GifEncoder*>(gif->UserData);
        try {
            self.file_.write({reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(count)});
        } catch (...) {
            self.fault_ = std::current_exception();
            return 0;
        }
        return count;
    };
    int fault = 0;
    gif_.reset(EGifOpen(this, write, &fault));
    if (!gif_) {
        file_.giveUp(QString::fromLatin1(GifErrorString(fault)));
    }
    EGifSetGifVersion(gif_.get(), true);
    const auto map = mapOf(palette);
    check(EGifPutScreenDesc(gif_.get(), size.width(), size.height(), kBitsPerChannel, 0, map.get()));
    writeRepetition();
    writeComment(words);
}

void GifEncoder::writeRepetition() {
    static constexpr std::string_view application = "NETSCAPE2.0";
    static constexpr std::array<GifByteType, 3> endlessly{1, 0, 0};
    check(EGifPutExtensionLeader(gif_.get(), APPLICATION_EXT_FUNC_CODE));
    check(EGifPutExtensionBlock(gif_.get(), static_cast<int>(application.size()), application.data()));
    check(EGifPutExtensionBlock(gif_.get(), static_cast<int>(endlessly.size()), endlessly.data()));
    check(EGifPutExtensionTrailer(gif_.get()));
}

void GifEncoder::writeComment(const FigureWords& words) {
    const QByteArray comment =
        QStringList{words.title, programText(), words.description, QString::fromUtf8(words.experiment)}
            .join(QLatin1Char('\n'))
            .toUtf8();
    check(EGifPutExtensionLeader(gif_.get(), COMMENT_EXT_FUNC_CODE));
    for (qsizetype start = 0; start < comment.size(); start += kBlockBytes) {
        const QByteArray block = comment.mid(start, kBlockBytes);
        check(EGifPutExtensionBlock(gif_.get(), static_cast<int>(block.size()), block.constData()));
    }
    check(EGifPutExtensionTrailer(gif_.get()));
}

void GifEncoder::add(const QImage& pixels, QPoint place, int ticks, NearestColour& nearest) {
    const GraphicsControlBlock control{DISPOSE_DO_NOT, false, ticks, transparent_};
    std::array<GifByteType, 4> block{};
    const std::size_t bytes = EGifGCBToExtension(&control, block.data());
    check(EGifPutExtension(gif_.get(), GRAPHICS_EXT_FUNC_CODE, static_cast<int>(bytes), block.data()));
    check(
        EGifPutImageDesc(gif_.get(), place.x(), place.y(), pixels.width(), pixels.height(), false, nullptr));
    std::vector<GifPixelType> line(static_cast<std::size_t>(pixels.width()));
    for (int y = 0; y < pixels.height(); ++y) {
        const auto* row = reinterpret_cast<const QRgb*>(pixels.constScanLine(y));
        std::transform(row, row + pixels.width(), line.begin(), [&](QRgb colour) {
            return qAlpha(colour) == 0 ? static_cast<GifPixelType>(transparent_) : nearest(colour);
        });
        check(EGifPutLine(gif_.get(), line.data(), pixels.width()));
    }
}

void GifEncoder::finish() {
    int fault = 0;
    check(EGifCloseFile(gif_.release(), &fault));
}

void GifEncoder::check(int result) {
    if (fault_) {
        std::rethrow_exception(fault_);
    }
    if (result != GIF_OK) {
        file_.giveUp(QString::fromLatin1(GifErrorString(gif_ ? gif_->Error : E_GIF_ERR_CLOSE_FAILED)));
    }
}

} // namespace mc::ui
