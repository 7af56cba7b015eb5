#include "style/palette.h"

#include <QPalette>
#include <QWidget>
#include <algorithm>
#include <array>
#include <cmath>

namespace mc::ui {

namespace {

double luminance(const QColor& colour) {
    const auto linear = [](double value) {
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

constexpr Colours kLight{
    .window = {0xF1, 0xF3, 0xF6},
    .card = {0xFF, 0xFF, 0xFF},
    .plot = {0xFA, 0xFB, 0xFC},
    .band = {0xF2, 0xF4, 0xF7},
    .picked = {0xFF, 0xEC, 0xA8},
    .note = {0xFF, 0xFA, 0xE7},
    .noteLine = {0xE3, 0xD3, 0x9A},
    .line = {0xD8, 0xDC, 0xE2},
    .edge = {0xC4, 0xCA, 0xD2},
    .text = {0x1A, 0x1D, 0x21},
    .quiet = {0x5B, 0x64, 0x70},
    .accent = {0x00, 0x72, 0xB2},
    .accentDown = {0x00, 0x56, 0x87},
    .black = {0x11, 0x11, 0x11},
    .blue = {0x00, 0x72, 0xB2},
    .vermillion = {0xD5, 0x5E, 0x00},
    .green = {0x00, 0x99, 0x70},
    .purple = {0xBC, 0x6F, 0x9A},
    .grey = {0x80, 0x88, 0x91},
    .held = {{QColor(0xEB, 0x29, 0x5C), QColor(0x17, 0x6D, 0xFF), QColor(0x98, 0x5E, 0x27),
              QColor(0x70, 0x00, 0x6B), QColor(0x3D, 0x52, 0x2B), QColor(0x00, 0x34, 0x90),
              QColor(0x7F, 0x00, 0x0C), QColor(0x60, 0x1D, 0x37)}},
    .penMagenta = {0xC2, 0x00, 0x7A},
    .penViolet = {0x6F, 0x2D, 0xBD},
    .penOlive = {0x6B, 0x6B, 0x00},
    .blueWords = {0x00, 0x68, 0xA3},
    .vermillionWords = {0xAD, 0x4C, 0x00},
    .greenWords = {0x00, 0x75, 0x55},
    .purpleWords = {0x9C, 0x4A, 0x78},
    .greyWords = {0x63, 0x6B, 0x75},
};

/// On dark ground the blue of the palette is its sky blue; vermillion and the other inks are lighter.
constexpr Colours kDark{
    .window = {0x15, 0x18, 0x1C},
    .card = {0x1D, 0x21, 0x26},
    .plot = {0x21, 0x26, 0x2C},
    .band = {0x28, 0x2E, 0x35},
    .picked = {0x4A, 0x40, 0x16},
    .note = {0x2A, 0x28, 0x1C},
    .noteLine = {0x5E, 0x55, 0x2C},
    .line = {0x3B, 0x43, 0x4D},
    .edge = {0x4F, 0x59, 0x65},
    .text = {0xE9, 0xEC, 0xEF},
    .quiet = {0xA9, 0xB3, 0xBE},
    .accent = {0x00, 0x72, 0xB2},
    .accentDown = {0x00, 0x56, 0x87},
    .black = {0xF2, 0xF3, 0xF5},
    .blue = {0x56, 0xB4, 0xE9},
    .vermillion = {0xEF, 0x7B, 0x2C},
    .green = {0x1D, 0xB9, 0x8B},
    .purple = {0xDB, 0x94, 0xBC},
    .grey = {0x8A, 0x93, 0x9E},
    .held = {{QColor(0xFB, 0x74, 0x80), QColor(0x40, 0x97, 0xFF), QColor(0xFF, 0xB9, 0x18),
              QColor(0x03, 0xED, 0xFE), QColor(0x9A, 0xCC, 0x55), QColor(0xBA, 0x8E, 0x52),
              QColor(0x24, 0xF7, 0x85), QColor(0xBF, 0xE7, 0xB1)}},
    .penMagenta = {0xFF, 0x6F, 0xD8},
    .penViolet = {0xB5, 0x8C, 0xFF},
    .penOlive = {0xD6, 0xD6, 0x00},
    .blueWords = {0x6C, 0xBF, 0xEE},
    .vermillionWords = {0xF7, 0x99, 0x58},
    .greenWords = {0x2F, 0xC6, 0x99},
    .purpleWords = {0xE2, 0xA5, 0xC7},
    .greyWords = {0xA4, 0xAD, 0xB8},
};

} // namespace

const Colours& lightColours() {
    return kLight;
}

const Colours& darkColours() {
    return kDark;
}

const Colours& coloursOf(const QPalette& palette) {
    constexpr int kMiddle = 128; // of 255
    return palette.color(QPalette::Active, QPalette::Base).lightness() < kMiddle ? kDark : kLight;
}

const Colours& coloursOf(const QWidget& widget) {
    return coloursOf(widget.palette());
}

const QColor& Colours::of(Ink ink) const {
    switch (ink) {
    case Ink::Text:
        return text;
    case Ink::Quiet:
        return quiet;
    case Ink::Blue:
        return blue;
    case Ink::Vermillion:
        return vermillion;
    case Ink::Green:
        return green;
    case Ink::Purple:
        return purple;
    case Ink::Grey:
        return grey;
    case Ink::Black:
        return black;
    default:
        return held.at(static_cast<std::size_t>(ink) - static_cast<std::size_t>(Ink::Held0));
    }
}

const QColor& Colours::words(Ink ink) const {
    switch (ink) {
    case Ink::Blue:
        return blueWords;
    case Ink::Vermillion:
        return vermillionWords;
    case Ink::Green:
        return greenWords;
    case Ink::Purple:
        return purpleWords;
    case Ink::Grey:
        return greyWords;
    case Ink::Text:
    case Ink::Quiet:
    case Ink::Black:
        return of(ink);
    default:
        return text;
    }
}

const QColor& Colours::cell(CellType type) const {
    return of(cellInk(type));
}

const QColor& Colours::pair(int pair) const {
    return of(pairInk(pair));
}

QColor Colours::tint(const QColor& colour, double share) const {
    return mixed(card, colour, share);
}

QColor Colours::diverging(double share) const {
    return tint(share < 0 ? vermillion : blue, std::min(1.0, std::abs(share)));
}

Ink cellInk(CellType type) {
    switch (type) {
    case CellType::Vip:
        return Ink::Blue;
    case CellType::Sst:
        return Ink::Vermillion;
    case CellType::Pyramidal:
        break;
    }
    return Ink::Black;
}

Mark cellMark(CellType type) {
    switch (type) {
    case CellType::Vip:
        return Mark::Triangle;
    case CellType::Sst:
        return Mark::Square;
    case CellType::Pyramidal:
        break;
    }
    return Mark::Disc;
}

Ink pairInk(int pair) {
    static constexpr std::array kInks{Ink::Blue, Ink::Vermillion, Ink::Green, Ink::Purple, Ink::Black};
    return kInks[static_cast<std::size_t>(pair) % kInks.size()];
}

Mark pairMark(int pair) {
    static constexpr std::array kMarks{Mark::Disc, Mark::Square, Mark::Triangle, Mark::Diamond};
    return kMarks[static_cast<std::size_t>(pair) % kMarks.size()];
}

Ink heldInk(int colour) {
    return static_cast<Ink>(static_cast<int>(Ink::Held0) + colour);
}

Ink signInk(double value) {
    return value > 0 ? Ink::Blue : value < 0 ? Ink::Vermillion : Ink::Quiet;
}

QColor mixed(const QColor& from, const QColor& to, double share) {
    const auto channel = [share](int a, int b) { return static_cast<int>(std::lround(a + share * (b - a))); };
    return {channel(from.red(), to.red()), channel(from.green(), to.green()),
            channel(from.blue(), to.blue())};
}

double contrast(const QColor& one, const QColor& other) {
    const auto [dark, light] = std::minmax({luminance(one), luminance(other)});
    return (light + 0.05) / (dark + 0.05);
}

} // namespace mc::ui
