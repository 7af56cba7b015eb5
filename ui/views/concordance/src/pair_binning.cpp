#include "concordance/pair_binning.h"

#include "style/palette.h"
#include "style/scale.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <new>

namespace mc::ui {

namespace {

constexpr std::int64_t kFew = 5'000;   ///< pairs that get large blots
constexpr std::int64_t kMany = 40'000; ///< pairs that get the smallest ones
constexpr double kWeakest = 0.5;       ///< opacity of a single pair among many
constexpr double kFaded = 0.22;        ///< opacity of what is not selected
constexpr double kWithin = 0.995;      ///< share of the weights that the ranges are made for
constexpr Index kSample = 20'000;      ///< weights that the ranges are judged by
constexpr std::size_t kSigns = 3;

using Counts = std::array<std::uint32_t, kSigns>;

std::uint32_t sum(const Counts& counts) {
    return counts[0] + counts[1] + counts[2];
}

/// What falls on one pixel.
struct Bin {
    Counts selected{};
    Counts others{};
};

QColor scatterColour(const Colours& theme, PairSign sign) {
    return theme.of(sign == PairSign::Same ? kRightInk : sign == PairSign::Opposite ? kWrongInk : Ink::Grey);
}

/// What is as it should be stands back, what is not meets the eye.
QColor matrixColour(const Colours& theme, PairSign sign) {
    return sign == PairSign::Same       ? theme.tint(theme.of(kRightInk), 0.45)
           : sign == PairSign::Opposite ? theme.of(kWrongInk)
                                        : theme.tint(theme.grey, 0.55);
}

/// The colours of `counts` in proportion.
QRgb mixed(const Counts& counts, const std::array<QColor, kSigns>& colours) {
    const double all = sum(counts);
    double red = 0;
    double green = 0;
    double blue = 0;
    for (std::size_t k = 0; k < kSigns; ++k) {
        red += colours[k].red() * (counts[k] / all);
        green += colours[k].green() * (counts[k] / all);
        blue += colours[k].blue() * (counts[k] / all);
    }
    return qRgb(static_cast<int>(std::lround(red)), static_cast<int>(std::lround(green)),
                static_cast<int>(std::lround(blue)));
}

/// A round number that all but the most extreme of the weights keep to, judged by a sample of many.
double rangeOf(const Matrix& weights) {
    std::vector<float> magnitudes;
    const Index stride = std::max<Index>(1, weights.size() / kSample);
    for (Index k = 0; k < weights.size(); k += stride) {
        if (const float magnitude = std::abs(weights.data()[k]); std::isfinite(magnitude)) {
            magnitudes.push_back(magnitude);
        }
    }
    if (magnitudes.empty()) {
        return 1;
    }
    const auto most = magnitudes.begin() +
                      static_cast<std::ptrdiff_t>(kWithin * static_cast<double>(magnitudes.size() - 1));
    std::nth_element(magnitudes.begin(), most, magnitudes.end());
    const double rounded = roundCeiling(*most);
    return rounded > 0 ? rounded : 1;
}

/// The pixel of a value of an axis from -range to range.
int pixelOf(float value, double range, int pixels) {
    const double place = (std::clamp(value / range, -1.0, 1.0) + 1) / 2 * pixels;
    return std::min(static_cast<int>(place), pixels - 1);
}

void addBlot(std::vector<Bin>& bins, QSize size, QPoint centre, int blot, std::size_t sign, bool selected) {
    const int left = std::clamp(centre.x() - blot / 2, 0, size.width());
    const int right = std::clamp(centre.x() - blot / 2 + blot, 0, size.width());
    const int top = std::clamp(centre.y() - blot / 2, 0, size.height());
    const int bottom = std::clamp(centre.y() - blot / 2 + blot, 0, size.height());
    for (int y = top; y < bottom; ++y) {
        for (int x = left; x < right; ++x) {
            Bin& bin = bins[static_cast<std::size_t>(y) * static_cast<std::size_t>(size.width()) +
                            static_cast<std::size_t>(x)];
            ++(selected ? bin.selected : bin.others)[sign];
        }
    }
}

/// The commonest sign of a bin, as strong as the logarithm of their number.
QRgb scatterPixel(const Colours& theme, const Bin& bin, double largest) {
    const bool selected = sum(bin.selected) > 0;
    const Counts& counts = selected ? bin.selected : bin.others;
    const auto sign = static_cast<PairSign>(std::max_element(counts.begin(), counts.end()) - counts.begin());
    const double share = largest > 1 ? std::log(sum(counts)) / std::log(largest) : 1;
    QColor colour = scatterColour(theme, sign);
    colour.setAlphaF(
        static_cast<float>(selected ? kWeakest + (1 - kWeakest) * std::min(1.0, share) : kFaded));
    return qPremultiply(colour.rgba());
}

/// Whether there is a selection that says something about this record.
bool counts(const PairSelection& selection, const PairRecord& record) {
    return !selection.isEmpty() && selection.fits(record);
}

/// The bins along one side of a matrix.
std::vector<int> binsOf(Index cells, int bins) {
    std::vector<int> found(static_cast<std::size_t>(cells));
    for (Index cell = 0; cell < cells; ++cell) {
        found[static_cast<std::size_t>(cell)] = static_cast<int>(cell * bins / cells);
    }
    return found;
}

QImage imageOf(QSize size, QImage::Format format) {
    QImage image(size, format);
    if (image.isNull()) {
        throw std::bad_alloc();
    }
    return image;
}

} // namespace

PairCounts countPairs(const PairRecord& record, const PairSelection& selection) {
    const std::uint8_t* mask = counts(selection, record) ? selection.mask().data() : nullptr;
    const float* w = record.forward.data();
    const float* e = record.feedback.data();
    std::array<std::int64_t, 9> cells{}; // by sign of W, then by sign of E: less than 0, 0, more
    const auto sign = [](float weight) {
        return static_cast<std::size_t>(1 + static_cast<int>(weight > 0) - static_cast<int>(weight < 0));
    };
    for (Index k = 0; k < record.forward.size(); ++k) {
        cells[3 * sign(w[k]) + sign(e[k])] += mask == nullptr || mask[k] != 0 ? 1 : 0;
    }
    return {.bothPositive = cells[8],
            .onlyFeedbackPositive = cells[2],
            .bothNegative = cells[0],
            .onlyForwardPositive = cells[6],
            .undetermined = cells[1] + cells[3] + cells[4] + cells[5] + cells[7]};
}

PairRanges pairRanges(const PairRecord& record) {
    return {rangeOf(record.forward), rangeOf(record.feedback)};
}

int blotSize(std::int64_t pairs) {
    return pairs <= kFew ? 3 : pairs <= kMany ? 2 : 1;
}

QImage scatterImage(const PairRecord& record, const PairSelection& selection, PairRanges ranges, QSize size,
                    int blot, const Colours& theme) {
    if (size.isEmpty()) {
        return {};
    }
    QImage image = imageOf(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    const std::uint8_t* mask = counts(selection, record) ? selection.mask().data() : nullptr;
    const float* w = record.forward.data();
    const float* e = record.feedback.data();
    std::vector<Bin> bins(static_cast<std::size_t>(size.width()) * static_cast<std::size_t>(size.height()));
    for (Index k = 0; k < record.forward.size(); ++k) {
        if (std::isfinite(w[k]) && std::isfinite(e[k])) {
            const QPoint centre(pixelOf(w[k], ranges.forward, size.width()),
                                size.height() - 1 - pixelOf(e[k], ranges.feedback, size.height()));
            addBlot(bins, size, centre, blot, static_cast<std::size_t>(pairSign(w[k], e[k])),
                    mask == nullptr || mask[k] != 0);
        }
    }
    std::uint32_t largest = 0;
    for (const Bin& bin : bins) {
        largest = std::max({largest, sum(bin.selected), sum(bin.others)});
    }
    for (int y = 0; y < size.height(); ++y) {
        auto* line = reinterpret_cast<QRgb*>(image.scanLine(y));
        for (int x = 0; x < size.width(); ++x) {
            const Bin& bin = bins[static_cast<std::size_t>(y) * static_cast<std::size_t>(size.width()) +
                                  static_cast<std::size_t>(x)];
            if (sum(bin.selected) + sum(bin.others) > 0) {
                line[x] = scatterPixel(theme, bin, largest);
            }
        }
    }
    return image;
}

QImage matrixImage(const PairRecord& record, const PairSelection& selection, QSize most,
                   const Colours& theme) {
    const auto upperCells = record.forward.rows();
    const auto lowerCells = record.forward.cols();
    const QSize size(std::min(static_cast<int>(lowerCells), most.width()),
                     std::min(static_cast<int>(upperCells), most.height()));
    if (size.isEmpty()) {
        return {};
    }
    QImage image = imageOf(size, QImage::Format_RGB32);
    const bool selected = counts(selection, record);
    const std::vector<int> rows = binsOf(upperCells, size.height());
    const std::vector<int> columns = binsOf(lowerCells, size.width());
    std::vector<Bin> bins(static_cast<std::size_t>(size.width()) * static_cast<std::size_t>(size.height()));
    std::size_t k = 0;
    for (const int column : columns) {
        // Column by column, as the matrices lie in memory.
        Bin* const first = bins.data() + static_cast<std::ptrdiff_t>(column) * size.height();
        for (const int row : rows) {
            const auto sign =
                static_cast<std::size_t>(pairSign(record.forward.data()[k], record.feedback.data()[k]));
            ++(!selected || selection.mask()[k] != 0 ? first[row].selected : first[row].others)[sign];
            ++k;
        }
    }
    std::array<QColor, kSigns> full;
    std::array<QColor, kSigns> faded;
    for (std::size_t sign = 0; sign < kSigns; ++sign) {
        full[sign] = matrixColour(theme, static_cast<PairSign>(sign));
        faded[sign] = theme.tint(full[sign], kFaded);
    }
    for (int row = 0; row < size.height(); ++row) {
        auto* line = reinterpret_cast<QRgb*>(image.scanLine(row));
        for (int column = 0; column < size.width(); ++column) {
            const Bin& bin = bins[static_cast<std::size_t>(column) * static_cast<std::size_t>(size.height()) +
                                  static_cast<std::size_t>(row)];
            line[column] = sum(bin.selected) > 0 ? mixed(bin.selected, full) : mixed(bin.others, faded);
        }
    }
    return image;
}

} // namespace mc::ui
