#include "film_reader.h"

#include <memory>

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavformat/avformat.h>
#include <libavutil/pixdesc.h>
#include <libswscale/swscale.h>
}

namespace mc::ui::test {

namespace {

struct Free {
    void operator()(AVFormatContext* file) const { avformat_close_input(&file); }
    void operator()(AVCodecContext* decoder) const { avcodec_free_context(&decoder); }
    void operator()(AVFrame* frame) const { av_frame_free(&frame); }
    void operator()(AVPacket* packet) const { av_packet_free(&packet); }
    void operator()(SwsContext* scaler) const { sws_freeContext(scaler); }
};
template <class Thing> using Owned = std::unique_ptr<Thing, Free>;

/// By the colours that the film is marked with.
QImage imageOf(const AVFrame& frame) {
    QImage image(frame.width, frame.height, QImage::Format_RGB32);
    const Owned<SwsContext> scaler(sws_getContext(
        frame.width, frame.height, static_cast<AVPixelFormat>(frame.format), frame.width, frame.height,
        AV_PIX_FMT_0RGB32, SWS_BICUBIC | SWS_ACCURATE_RND | SWS_FULL_CHR_H_INT, nullptr, nullptr, nullptr));
    const int* from = sws_getCoefficients(frame.colorspace);
    const int full = frame.color_range == AVCOL_RANGE_JPEG ? 1 : 0;
    sws_setColorspaceDetails(scaler.get(), from, full, sws_getCoefficients(SWS_CS_DEFAULT), 1, 0, 1 << 16,
                             1 << 16);
    uint8_t* rows = image.bits();
    const auto stride = static_cast<int>(image.bytesPerLine());
    sws_scale(scaler.get(), frame.data, frame.linesize, 0, frame.height, &rows, &stride);
    return image;
}

void describe(const AVFrame& frame, FilmRead& film) {
    film.pixelFormat = QString::fromLatin1(av_get_pix_fmt_name(static_cast<AVPixelFormat>(frame.format)));
    film.colours = QStringLiteral("%1 %2 %3 %4")
                       .arg(QLatin1String(av_color_range_name(frame.color_range)),
                            QLatin1String(av_color_space_name(frame.colorspace)),
                            QLatin1String(av_color_primaries_name(frame.color_primaries)),
                            QLatin1String(av_color_transfer_name(frame.color_trc)));
}

void readMetadata(const AVFormatContext& file, FilmRead& film) {
    const AVDictionaryEntry* entry = nullptr;
    while ((entry = av_dict_get(file.metadata, "", entry, AV_DICT_IGNORE_SUFFIX)) != nullptr) {
        film.metadata[QString::fromUtf8(entry->key).toLower()] = QString::fromUtf8(entry->value);
    }
}

/// Decodes a packet; null: what the decoder still holds.
bool decode(AVCodecContext& decoder, const AVPacket* packet, AVRational timeBase, FilmRead& film) {
    if (avcodec_send_packet(&decoder, packet) < 0) {
        return false;
    }
    const Owned<AVFrame> frame(av_frame_alloc());
    int result = 0;
    while ((result = avcodec_receive_frame(&decoder, frame.get())) >= 0) {
        if (film.pictures.empty()) {
            describe(*frame, film);
        }
        film.pictures.push_back(imageOf(*frame));
        film.times.push_back(static_cast<double>(frame->best_effort_timestamp) * av_q2d(timeBase));
    }
    return result == AVERROR(EAGAIN) || result == AVERROR_EOF;
}

} // namespace

FilmRead readFilm(const QString& path) {
    av_log_set_level(AV_LOG_QUIET);
    FilmRead film;
    AVFormatContext* opened = nullptr;
    if (avformat_open_input(&opened, path.toUtf8().constData(), nullptr, nullptr) < 0) {
        film.fault = QStringLiteral("cannot be opened");
        return film;
    }
    const Owned<AVFormatContext> file(opened);
    if (avformat_find_stream_info(file.get(), nullptr) < 0 || file->nb_streams != 1) {
        film.fault = QStringLiteral("has not one stream");
        return film;
    }
    readMetadata(*file, film);
    const AVStream& stream = *file->streams[0];
    const AVCodec* codec = avcodec_find_decoder(stream.codecpar->codec_id);
    film.codec = QString::fromLatin1(avcodec_get_name(stream.codecpar->codec_id));
    film.rate = av_q2d(stream.avg_frame_rate);
    const Owned<AVCodecContext> decoder(avcodec_alloc_context3(codec));
    if (avcodec_parameters_to_context(decoder.get(), stream.codecpar) < 0 ||
        avcodec_open2(decoder.get(), codec, nullptr) < 0) {
        film.fault = QStringLiteral("has no decoder");
        return film;
    }
    const Owned<AVPacket> packet(av_packet_alloc());
    while (av_read_frame(file.get(), packet.get()) >= 0) {
        const bool whole = decode(*decoder, packet.get(), stream.time_base, film);
        av_packet_unref(packet.get());
        if (!whole) {
            film.fault = QStringLiteral("cannot be decoded");
            return film;
        }
    }
    if (!decode(*decoder, nullptr, stream.time_base, film)) {
        film.fault = QStringLiteral("ends early");
    }
    return film;
}

} // namespace mc::ui::test
