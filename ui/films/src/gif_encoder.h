#pragma once

#include "colour_quantization.h"
#include "figures/figure.h"
#include "part_file.h"

#include <QImage>
#include <QSize>
#include <memory>
#include <vector>

struct GifFileType;

namespace mc::ui {

/// The GIF file format (89a), by giflib. Throws BadFile where the file cannot be written.
class GifEncoder {
public:
    /// file: empty, outlives this. palette: at most 255 colours; one number more stands for transparent
    /// pixels.
    GifEncoder(PartFile& file, QSize size, const std::vector<QRgb>& palette, const FigureWords& words);

    /// pixels: ARGB32; what is transparent stays as it is. ticks: how long it is shown, 1/100 s.
    void add(const QImage& pixels, QPoint place, int ticks, NearestColour& nearest);
    void finish();

private:
    struct Close {
        void operator()(GifFileType* gif) const;
    };

    void writeRepetition();
    void writeComment(const FigureWords& words);
    void check(int result);

    PartFile& file_;
    std::exception_ptr fault_; ///< of the file: C code cannot pass it on
    int transparent_;          ///< the number of transparent pixels
    std::unique_ptr<GifFileType, Close> gif_;
};

} // namespace mc::ui
