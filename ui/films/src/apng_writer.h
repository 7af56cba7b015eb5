#pragma once

#include "films/film_writer.h"
#include "part_file.h"

#include <QImage>

namespace mc::ui {

/// Animated PNG, as in the PNG specification (third edition): a usual PNG image, which programs that know no
/// animation show, followed by what changes from picture to picture. It is repeated without end.
class ApngWriter : public FilmWriter {
public:
    ApngWriter(const FilmSettings& settings, const QString& path);

    void add(const QImage& picture) override;
    void finish(const std::stop_token& stop) override;

private:
    void addFirst(QImage frame);
    void addDifference(const QImage& frame);
    void writeControl(const QRect& place, bool over);

    FilmSettings settings_;
    PartFile file_;
    QImage last_;           ///< RGB32
    quint32 pictures_ = 0;  ///< so far
    quint32 sequence_ = 0;  ///< number of the next chunk of an animation
    qint64 countPlace_ = 0; ///< in the file: of the chunk that holds the number of pictures
};

} // namespace mc::ui
