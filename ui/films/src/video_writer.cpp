#include "video_writer.h"

#include "base/stop.h"
#include "figures/figure_files.h"
#include "film_frame.h"
#include "style/text.h"
#include "widgets/refuse.h"

#include <QImage>
#include <cmath>
#include <new>
#include <numeric>
#include <utility>

namespace mc::ui {

namespace {

/// x264 gives other bytes for other numbers of threads, so there are as many on every machine.
constexpr int kThreads = 4;
constexpr double kKeyFrameSeconds = 4; ///< at most this far from each other, so that players can jump
/// Letters stay sharp, and every processor rounds alike.
constexpr int kScaling = SWS_BICUBIC | SWS_FULL_CHR_H_INP | SWS_ACCURATE_RND | SWS_BITEXACT;
constexpr int kFullRange = 1;
constexpr int kLimitedRange = 0;
constexpr int kOne = 1 << 16; ///< in the fixed-point numbers of swscale

/// Seconds per picture, in lowest terms.
AVRational pictureTime(double rate) {
    const int pictures = perThousandSeconds(rate);
    const int common = std::gcd(pictures, 1000);
    return {1000 / common, pictures / common};
}

template <class Thing> void needThing(const Thing& thing) {
    if (!thing) {
        throw std::bad_alloc();
    }
}

} // namespace

VideoWriter::VideoWriter(const FilmSettings& settings, const QString& path)
    : settings_(settings), codec_(videoCodec(settings.format)), libav_(Libav::load(codec_.title)),
      path_(path), container_(nullptr, {libav_.avformat_free_context}), file_(nullptr, {libav_.avio_closep}),
      encoder_(nullptr, {libav_.avcodec_free_context}), scaler_(nullptr, {libav_.sws_freeContext}),
      frame_(libav_.av_frame_alloc(), {libav_.av_frame_free}),
      packet_(libav_.av_packet_alloc(), {libav_.av_packet_free}) {
    needThing(packet_);
    needThing(frame_);
    AVFormatContext* container = nullptr;
    const std::string url = "file:" + path_.part().string(); // a name with a colon is no protocol
    check(libav_.avformat_alloc_output_context2(&container, nullptr, codec_.container, url.c_str()));
    container_.reset(container);
    openEncoder();
    makeScaler();
    makeFrame();
    openFile();
}

void VideoWriter::openEncoder() {
    const AVCodec* codec = libav_.avcodec_find_encoder_by_name(codec_.encoder);
    encoder_.reset(libav_.avcodec_alloc_context3(codec));
    needThing(encoder_);
    encoder_->width = settings_.size.width();
    encoder_->height = settings_.size.height();
    encoder_->pix_fmt = AV_PIX_FMT_YUV420P;
    encoder_->time_base = pictureTime(settings_.rate);
    encoder_->framerate = {encoder_->time_base.den, encoder_->time_base.num};
    encoder_->sample_aspect_ratio = {1, 1};
    encoder_->gop_size = static_cast<int>(std::lround(kKeyFrameSeconds * settings_.rate));
    encoder_->bit_rate = 0; // the quality is given instead
    encoder_->thread_count = kThreads;
    encoder_->color_range = AVCOL_RANGE_MPEG;
    encoder_->colorspace = AVCOL_SPC_BT709;
    encoder_->color_primaries = AVCOL_PRI_BT709;
    encoder_->color_trc = AVCOL_TRC_BT709;
    encoder_->chroma_sample_location = AVCHROMA_LOC_LEFT;
    encoder_->flags |= AV_CODEC_FLAG_BITEXACT;
    if ((container_->oformat->flags & AVFMT_GLOBALHEADER) != 0) {
        encoder_->flags |= AV_CODEC_FLAG_GLOBAL_HEADER;
    }
    LibavOptions options = optionsOf(codec_.encoderOptions);
    AVDictionary* left = options.release();
    const int result = libav_.avcodec_open2(encoder_.get(), codec, &left);
    options.reset(left);
    if (result < 0) {
        refuse(tr("The encoder %1 of this machine cannot make a video of %2 × %3 pixels: %4.")
                   .arg(QLatin1String(codec_.encoder))
                   .arg(settings_.size.width())
                   .arg(settings_.size.height())
                   .arg(libav_.reasonOf(result)));
    }
}

void VideoWriter::openFile() {
    stream_ = libav_.avformat_new_stream(container_.get(), nullptr);
    needThing(stream_);
    stream_->time_base = encoder_->time_base;
    stream_->avg_frame_rate = encoder_->framerate;
    stream_->sample_aspect_ratio = encoder_->sample_aspect_ratio;
    check(libav_.avcodec_parameters_from_context(stream_->codecpar, encoder_.get()));
    container_->flags |= AVFMT_FLAG_BITEXACT; // no time and no random number in the file

    const FigureWords& words = settings_.words;
    const QString comment = words.description + QLatin1Char('\n') + QString::fromUtf8(words.experiment);
    for (const auto& [key, value] : {std::pair("title", words.title), std::pair("comment", comment.trimmed()),
                                     std::pair("encoding_tool", programText())}) {
        check(libav_.av_dict_set(&container_->metadata, key, value.toUtf8().constData(), 0));
    }

    AVIOContext* file = nullptr;
    check(libav_.avio_open(&file, container_->url, AVIO_FLAG_WRITE));
    file_.reset(file);
    container_->pb = file;
    LibavOptions options = optionsOf(codec_.containerOptions);
    AVDictionary* left = options.release();
    const int result = libav_.avformat_write_header(container_.get(), &left);
    options.reset(left);
    check(result);
}

void VideoWriter::makeScaler() {
    const int width = settings_.size.width();
    const int height = settings_.size.height();
    scaler_.reset(libav_.sws_getContext(width, height, AV_PIX_FMT_0RGB32, width, height, AV_PIX_FMT_YUV420P,
                                        kScaling, nullptr, nullptr, nullptr));
    needThing(scaler_);
    const int* matrix = libav_.sws_getCoefficients(SWS_CS_ITU709);
    libav_.sws_setColorspaceDetails(scaler_.get(), matrix, kFullRange, matrix, kLimitedRange, 0, kOne, kOne);
}

void VideoWriter::makeFrame() {
    frame_->format = encoder_->pix_fmt;
    frame_->width = encoder_->width;
    frame_->height = encoder_->height;
    frame_->color_range = encoder_->color_range;
    frame_->colorspace = encoder_->colorspace;
    frame_->color_primaries = encoder_->color_primaries;
    frame_->color_trc = encoder_->color_trc;
    frame_->chroma_location = encoder_->chroma_sample_location;
    frame_->pts = 0;
    check(libav_.av_frame_get_buffer(frame_.get(), 0));
}

void VideoWriter::add(const QImage& picture) {
    const QImage image = frameOf(picture, settings_.size);
    check(libav_.av_frame_make_writable(frame_.get())); // the encoder may still read it
    const uint8_t* rows = image.constBits();
    const auto stride = static_cast<int>(image.bytesPerLine());
    libav_.sws_scale(scaler_.get(), &rows, &stride, 0, image.height(), frame_->data, frame_->linesize);
    encode(frame_.get(), {});
    ++frame_->pts;
}

void VideoWriter::encode(const AVFrame* frame, const std::stop_token& stop) {
    check(libav_.avcodec_send_frame(encoder_.get(), frame));
    for (;;) {
        endIfStopped(stop);
        const int result = libav_.avcodec_receive_packet(encoder_.get(), packet_.get());
        if (result == AVERROR(EAGAIN) || result == AVERROR_EOF) {
            return;
        }
        check(result);
        packet_->stream_index = stream_->index;
        packet_->duration = 1;
        libav_.av_packet_rescale_ts(packet_.get(), encoder_->time_base, stream_->time_base);
        check(libav_.av_interleaved_write_frame(container_.get(), packet_.get()));
    }
}

void VideoWriter::finish(const std::stop_token& stop) {
    encode(nullptr, stop);
    check(libav_.av_write_trailer(container_.get()));
    container_->pb = nullptr;
    AVIOContext* file = file_.release();
    check(libav_.avio_closep(&file));
    endIfStopped(stop);
    path_.putInPlace();
}

void VideoWriter::check(int result) const {
    if (result < 0) {
        path_.giveUp(libav_.reasonOf(result));
    }
}

LibavOptions VideoWriter::optionsOf(const std::vector<std::pair<const char*, const char*>>& pairs) const {
    AVDictionary* options = nullptr;
    for (const auto& [key, value] : pairs) {
        check(libav_.av_dict_set(&options, key, value, 0));
    }
    return {options, {libav_.av_dict_free}};
}

} // namespace mc::ui
