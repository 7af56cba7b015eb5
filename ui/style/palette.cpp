#include "style/palette.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace mc::ui {

namespace {

QColor mixed(const QColor& from, const QColor& to, double share) {
    const auto channel = [share](int a, int b) { return static_cast<int>(std::lround(a + share * (b - a))); };
    return {channel(from.red(), to.red()), channel(from.green(), to.green()),
            channel(from.blue(), to.blue())};
}

double luminance(const QColor& colour) {
    const auto linear = [](double value) {
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

} // namespace

QColor cellColour(CellType type) {
    switch (type) {
    case CellType::Vip:
        return ink::kBlue;
    case CellType::Sst:
        return ink::kVermillion;
    case CellType::Pyramidal:
        break;
    }
    return ink::kBlack;
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

QColor pairColour(int pair) {
    static constexpr std::array kColours{ink::kBlue, ink::kVermillion, ink::kGreen, ink::kPurple,
                                         ink::kBlack};
    return kColours[static_cast<std::size_t>(pair) % kColours.size()];
}

Mark pairMark(int pair) {
    static constexpr std::array kMarks{Mark::Disc, Mark::Square, Mark::Triangle, Mark::Diamond};
    return kMarks[static_cast<std::size_t>(pair) % kMarks.size()];
}

QColor tint(const QColor& colour, double share) {
    return mixed(Qt::white, colour, share);
}

QColor signColour(double value) {
    return value > 0 ? ink::kBlue : value < 0 ? ink::kVermillion : ground::kQuiet;
}

QColor divergingColour(double share) {
    return tint(share < 0 ? ink::kVermillion : ink::kBlue, std::min(1.0, std::abs(share)));
}

double contrast(const QColor& one, const QColor& other) {
    const auto [dark, light] = std::minmax({luminance(one), luminance(other)});
    return (light + 0.05) / (dark + 0.05);
}

} // namespace mc::ui
