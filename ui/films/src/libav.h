#pragma once

#include <QString>
#include <memory>

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavformat/avformat.h>
#include <libswscale/swscale.h>
}

// The functions of libav that are used: library, function.
#define MC_LIBAV_FUNCTIONS(USE)                                                                              \
    USE(avutil, av_dict_free)                                                                                \
    USE(avutil, av_dict_set)                                                                                 \
    USE(avutil, av_frame_alloc)                                                                              \
    USE(avutil, av_frame_free)                                                                               \
    USE(avutil, av_frame_get_buffer)                                                                         \
    USE(avutil, av_frame_make_writable)                                                                      \
    USE(avutil, av_log_set_level)                                                                            \
    USE(avutil, av_strerror)                                                                                 \
    USE(avcodec, av_packet_alloc)                                                                            \
    USE(avcodec, av_packet_free)                                                                             \
    USE(avcodec, av_packet_rescale_ts)                                                                       \
    USE(avcodec, avcodec_alloc_context3)                                                                     \
    USE(avcodec, avcodec_find_encoder_by_name)                                                               \
    USE(avcodec, avcodec_free_context)                                                                       \
    USE(avcodec, avcodec_open2)                                                                              \
    USE(avcodec, avcodec_parameters_from_context)                                                            \
    USE(avcodec, avcodec_receive_packet)                                                                     \
    USE(avcodec, avcodec_send_frame)                                                                         \
    USE(avformat, av_guess_format)                                                                           \
    USE(avformat, av_interleaved_write_frame)                                                                \
    USE(avformat, av_write_trailer)                                                                          \
    USE(avformat, avformat_alloc_output_context2)                                                            \
    USE(avformat, avformat_free_context)                                                                     \
    USE(avformat, avformat_new_stream)                                                                       \
    USE(avformat, avformat_write_header)                                                                     \
    USE(avformat, avio_closep)                                                                               \
    USE(avformat, avio_open)                                                                                 \
    USE(swscale, sws_freeContext)                                                                            \
    USE(swscale, sws_getCoefficients)                                                                        \
    USE(swscale, sws_getContext)                                                                             \
    USE(swscale, sws_scale)                                                                                  \
    USE(swscale, sws_setColorspaceDetails)

namespace mc::ui {

/// The libraries libavutil, libavcodec, libavformat and libswscale of FFmpeg, loaded when a video is written:
/// they need a hundred other libraries, which would slow down every start of the program. And without
/// them the rest of the program works. They are of the version with which the program was compiled.
struct Libav {
    /// Throws Refused with a sentence that names the library that is missing. what: needs it, "MP4 video".
    [[nodiscard]] static Libav load(const QString& what);
    /// An error code as words.
    [[nodiscard]] QString reasonOf(int fault) const;

    // NOLINTNEXTLINE(bugprone-macro-parentheses): a name
#define MC_DECLARE(library, function) decltype(&::function) function = nullptr;
    MC_LIBAV_FUNCTIONS(MC_DECLARE)
#undef MC_DECLARE
};

// What libav makes, freed by the function that it names for that.

template <class Thing> struct LibavFree {
    void (*free)(Thing*);
    void operator()(Thing* thing) const { free(thing); }
};
/// Freed by a function that also forgets the pointer.
template <class Thing, class Result = void> struct LibavFreeAndForget {
    Result (*free)(Thing**);
    void operator()(Thing* thing) const { static_cast<void>(free(&thing)); }
};

using LibavFrame = std::unique_ptr<AVFrame, LibavFreeAndForget<AVFrame>>;
using LibavPacket = std::unique_ptr<AVPacket, LibavFreeAndForget<AVPacket>>;
using LibavEncoder = std::unique_ptr<AVCodecContext, LibavFreeAndForget<AVCodecContext>>;
using LibavOptions = std::unique_ptr<AVDictionary, LibavFreeAndForget<AVDictionary>>;
using LibavContainer = std::unique_ptr<AVFormatContext, LibavFree<AVFormatContext>>;
using LibavFile = std::unique_ptr<AVIOContext, LibavFreeAndForget<AVIOContext, int>>;
using LibavScaler = std::unique_ptr<SwsContext, LibavFree<SwsContext>>;

} // namespace mc::ui
