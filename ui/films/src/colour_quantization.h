#pragma once

#include <QHash>
#include <QImage>
#include <QRgb>
#include <vector>

namespace mc::ui {

/// How often each colour occurs in pictures. Takes a bounded amount of memory: once there are very many
/// colours, new ones are rounded.
class ColourHistogram {
public:
    /// Counts the opaque pixels. picture: RGB32 or ARGB32.
    void add(const QImage& picture);
    [[nodiscard]] const QHash<QRgb, quint64>& counts() const { return counts_; }

private:
    void add(QRgb colour, quint64 pixels);

    QHash<QRgb, quint64> counts_; ///< of opaque colours
};

/// Colour quantization: at most `most` colours that stand for all of a histogram. Cuts the box of colours
/// with the greatest squared error in two, until there are as many boxes (variance-based median cut). The
/// same histogram gives the same palette. A colour that most pixels of its box have is kept exactly. Not
/// empty.
[[nodiscard]] std::vector<QRgb> quantized(const ColourHistogram& histogram, int most);

/// The nearest colour of a palette.
class NearestColour {
public:
    /// palette: 1 to 256 colours.
    explicit NearestColour(std::vector<QRgb> palette) : palette_(std::move(palette)) {}
    /// Its number in the palette.
    [[nodiscard]] quint8 operator()(QRgb colour);

private:
    std::vector<QRgb> palette_;
    QHash<QRgb, quint8> known_;
};

} // namespace mc::ui
