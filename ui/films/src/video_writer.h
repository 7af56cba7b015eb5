#pragma once

#include "films/film_writer.h"
#include "libav.h"
#include "part_file.h"
#include "video_codec.h"

namespace mc::ui {

/// MP4 or WebM video, encoded and written by libav. Y'CbCr 4:2:0 of ITU-R BT.709 with limited range, and
/// marked so: what all players can show, in the colours of the pictures.
class VideoWriter : public FilmWriter {
public:
    VideoWriter(const FilmSettings& settings, const QString& path);

    void add(const QImage& picture) override;
    void finish(const std::stop_token& stop) override;

private:
    void openEncoder();
    void openFile();
    void makeScaler();
    void makeFrame();
    /// Without a frame: all that the encoder still holds. Throws Stopped.
    void encode(const AVFrame* frame, const std::stop_token& stop);
    /// Throws BadFile for an error code.
    void check(int result) const;
    [[nodiscard]] LibavOptions optionsOf(const std::vector<std::pair<const char*, const char*>>& pairs) const;

    FilmSettings settings_;
    VideoCodec codec_;
    Libav libav_;
    TemporaryPath path_;
    LibavContainer container_;
    LibavFile file_;
    LibavEncoder encoder_;
    LibavScaler scaler_;
    LibavFrame frame_;
    LibavPacket packet_;
    AVStream* stream_ = nullptr; ///< of the container
};

} // namespace mc::ui
