#include "video_codec.h"

#include "libav.h"
#include "style/text.h"
#include "widgets/refuse.h"

namespace mc::ui {

namespace {

// Constant quality, whatever size the file gets. At these values thin letters on white show no blocks or
// rings.
constexpr const char* kH264Quality = "18"; ///< constant rate factor: 0 (lossless) to 51
constexpr const char* kVp9Quality = "22";  ///< constant quality: 0 (best) to 63

VideoCodec mp4() {
    return {tr("MP4 video"),
            "mp4",
            "libx264",
            {{"preset", "fast"},
             {"crf", kH264Quality},
             // Flat areas and hard edges, as in cartoons.
             {"tune", "animation"},
             {"x264-params", "cpu-independent=1"}},
            // The index stands first, so that a browser can begin before it has the whole file.
            {{"movflags", "+faststart"}}};
}

VideoCodec webm() {
    return {tr("WebM video"),
            "webm",
            "libvpx-vp9",
            {{"crf", kVp9Quality},
             // Of still pictures in which a part changes this makes as good and as small a file as "good",
             // which takes five times as long.
             {"deadline", "realtime"},
             {"cpu-used", "6"},
             {"row-mt", "1"},
             {"tile-columns", "2"},
             {"tune-content", "screen"}},
            {}};
}

} // namespace

VideoCodec videoCodec(FilmFormat format) {
    return format == FilmFormat::WebM ? webm() : mp4();
}

void checkVideoCodec(const VideoCodec& codec) {
    const Libav libav = Libav::load(codec.title);
    if (libav.avcodec_find_encoder_by_name(codec.encoder) == nullptr) {
        refuse(tr("%1 needs the encoder %2, which the library libavcodec of this machine does not have.")
                   .arg(codec.title, QLatin1String(codec.encoder)));
    }
    if (libav.av_guess_format(codec.container, nullptr, nullptr) == nullptr) {
        refuse(tr("%1 needs the container %2, which the library libavformat of this machine does not have.")
                   .arg(codec.title, QLatin1String(codec.container)));
    }
}

} // namespace mc::ui
