#pragma once

#include "films/film_writer.h"

#include <QString>
#include <utility>
#include <vector>

namespace mc::ui {

/// How libav is asked for a kind of video.
struct VideoCodec {
    QString title;         ///< of the format
    const char* container; ///< libav's names
    const char* encoder;
    std::vector<std::pair<const char*, const char*>> encoderOptions;
    std::vector<std::pair<const char*, const char*>> containerOptions;
};

/// format: MP4 or WebM.
[[nodiscard]] VideoCodec videoCodec(FilmFormat format);
/// Throws Refused if a library, the encoder or the container is missing.
void checkVideoCodec(const VideoCodec& codec);

} // namespace mc::ui
