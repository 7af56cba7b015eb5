#include "colour_quantization.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <span>

namespace mc::ui {

namespace {

constexpr qsizetype kMostExact = 1 << 18; ///< colours that are counted exactly
constexpr QRgb kRounding = 0xfff8f8f8;    ///< of those beyond: 5 bits of each channel
constexpr qsizetype kMostKnown = 1 << 18; ///< colours whose nearest one is remembered
constexpr int kChannels = 3;

struct CountedColour {
    QRgb colour = 0;
    double pixels = 0;
};

int channelOf(QRgb colour, int channel) {
    return static_cast<int>(colour >> (8 * channel) & 0xff);
}

/// Colours that get one entry of the palette.
struct ColourBox {
    std::span<CountedColour> colours; ///< at least one
    std::array<double, kChannels> mean{};
    std::array<double, kChannels> error{}; ///< sums of squares

    explicit ColourBox(std::span<CountedColour> inside) : colours(inside) {
        double pixels = 0;
        for (const CountedColour& entry : colours) {
            pixels += entry.pixels;
            for (int c = 0; c < kChannels; ++c) {
                mean[c] += entry.pixels * channelOf(entry.colour, c);
            }
        }
        for (double& value : mean) {
            value /= pixels;
        }
        for (const CountedColour& entry : colours) {
            for (int c = 0; c < kChannels; ++c) {
                const double distance = channelOf(entry.colour, c) - mean[c];
                error[c] += entry.pixels * distance * distance;
            }
        }
    }

    [[nodiscard]] double worst() const { return *std::max_element(error.begin(), error.end()); }
    /// Along the channel with the greatest error, at the mean. Returns how many colours lie below.
    [[nodiscard]] std::size_t split() const {
        const auto channel = static_cast<int>(std::max_element(error.begin(), error.end()) - error.begin());
        const auto middle =
            std::stable_partition(colours.begin(), colours.end(), [&](const CountedColour& entry) {
                return channelOf(entry.colour, channel) < mean[channel];
            });
        return static_cast<std::size_t>(middle - colours.begin());
    }

    [[nodiscard]] QRgb colour() const {
        double pixels = 0;
        CountedColour frequent;
        for (const CountedColour& entry : colours) {
            pixels += entry.pixels;
            frequent = entry.pixels > frequent.pixels ? entry : frequent;
        }
        if (2 * frequent.pixels > pixels) {
            return frequent.colour;
        }
        const auto rounded = [this](int c) { return static_cast<int>(std::lround(mean[c])); };
        return qRgb(rounded(2), rounded(1), rounded(0));
    }
};

} // namespace

void ColourHistogram::add(const QImage& picture) {
    for (int y = 0; y < picture.height(); ++y) {
        const auto* row = reinterpret_cast<const QRgb*>(picture.constScanLine(y));
        for (int x = 0; x < picture.width();) {
            const int start = x;
            while (x < picture.width() && row[x] == row[start]) {
                ++x;
            }
            if (qAlpha(row[start]) != 0) {
                add(row[start], static_cast<quint64>(x - start));
            }
        }
    }
}

void ColourHistogram::add(QRgb colour, quint64 pixels) {
    const bool exact = counts_.size() < kMostExact || counts_.contains(colour);
    counts_[exact ? colour : colour & kRounding] += pixels;
}

std::vector<QRgb> quantized(const ColourHistogram& histogram, int most) {
    std::vector<CountedColour> colours;
    for (auto entry = histogram.counts().begin(); entry != histogram.counts().end(); ++entry) {
        colours.push_back({entry.key(), static_cast<double>(entry.value())});
    }
    if (colours.empty()) {
        return {qRgb(255, 255, 255)};
    }
    // The order of a hash is another in every process.
    std::sort(colours.begin(), colours.end(),
              [](const CountedColour& a, const CountedColour& b) { return a.colour < b.colour; });
    std::vector<ColourBox> boxes{ColourBox(colours)};
    while (boxes.size() < static_cast<std::size_t>(most)) {
        const auto worst =
            std::max_element(boxes.begin(), boxes.end(),
                             [](const ColourBox& a, const ColourBox& b) { return a.worst() < b.worst(); });
        const std::size_t below = worst->worst() > 0 ? worst->split() : 0;
        if (below == 0 || below == worst->colours.size()) {
            break; // each box holds one colour
        }
        const std::span<CountedColour> inside = worst->colours;
        *worst = ColourBox(inside.first(below));
        boxes.emplace_back(inside.subspan(below));
    }
    std::vector<QRgb> palette(boxes.size());
    std::transform(boxes.begin(), boxes.end(), palette.begin(),
                   [](const ColourBox& box) { return box.colour(); });
    return palette;
}

quint8 NearestColour::operator()(QRgb colour) {
    if (const auto known = known_.constFind(colour); known != known_.constEnd()) {
        return *known;
    }
    int nearest = 0;
    int least = std::numeric_limits<int>::max();
    for (int i = 0; i < static_cast<int>(palette_.size()); ++i) {
        int distance = 0;
        for (int c = 0; c < kChannels; ++c) {
            const int apart = channelOf(colour, c) - channelOf(palette_[i], c);
            distance += apart * apart;
        }
        if (distance < least) {
            least = distance;
            nearest = i;
        }
    }
    if (known_.size() >= kMostKnown) {
        known_.clear();
    }
    known_.insert(colour, static_cast<quint8>(nearest));
    return static_cast<quint8>(nearest);
}

} // namespace mc::ui
