#pragma once

#include "films/film_writer.h"
#include "part_file.h"

namespace mc::ui {

/// A folder with an image sequence: 0001.png, 0002.png and so on.
class PngSequenceWriter : public FilmWriter {
public:
    PngSequenceWriter(const FilmSettings& settings, const QString& path);

    void add(const QImage& picture) override;
    void finish(const std::stop_token& stop) override;

private:
    FilmSettings settings_;
    TemporaryPath folder_;
    int pictures_ = 0; ///< so far
};

} // namespace mc::ui
