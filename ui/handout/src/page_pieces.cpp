#include "handout/page_pieces.h"

#include <algorithm>
#include <functional>
#include <limits>

namespace mc::ui {

namespace {

/// Pieces [begin, end) that stay on one page.
struct Unit {
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// Optimal pagination: of all ways to break pages, the one with the fewest pages and among these the one
/// whose pages look best, found by dynamic programming over the places where a page can end, as TeX finds the
/// lines of a paragraph.
class PageBreaks {
public:
    PageBreaks(const std::vector<PagePiece>& pieces, double room) : pieces_(pieces), room_(room) { divide(); }

    [[nodiscard]] std::vector<PlacedPage> pages() const {
        std::vector<PlacedPage> pages;
        for (const Unit& page : best()) {
            pages.push_back(placed(page));
        }
        return pages;
    }

private:
    /// A page costs more than anything that its looks can.
    static constexpr double kCostOfPage = 10;
    /// The share of a page that the last one before a break should have on it; a page that is followed by
    /// another one should be full. What the last one lacks of its little looks worse by this factor.
    static constexpr double kLeastOnLast = 0.4;
    static constexpr double kWeightOfLast = 10;

    /// Units of pieces that stay together; what is higher than a page is parted where one ends.
    void divide() {
        Unit unit;
        for (std::size_t k = 0; k < pieces_.size(); ++k) {
            if (unit.end > unit.begin && leastOf({unit.begin, k + 1}) > room_) {
                units_.push_back(unit);
                unit.begin = k;
            }
            unit.end = k + 1;
            if (!pieces_[k].withNext || unit.end == pieces_.size()) {
                units_.push_back(unit);
                unit = {k + 1, k + 1};
            }
        }
    }

    /// Of pieces that begin a page, as low as they can be.
    [[nodiscard]] double leastOf(const Unit& part) const { return sumOf(part, &PagePiece::leastHeight); }
    /// The same as high as they are wished.
    [[nodiscard]] double wishOf(const Unit& part) const {
        return sumOf(part, [](const PagePiece& piece) { return piece.height; });
    }
    template <class Height> [[nodiscard]] double sumOf(const Unit& part, Height height) const {
        double sum = 0;
        for (std::size_t k = part.begin; k < part.end; ++k) {
            sum += std::invoke(height, pieces_[k]) + (k == part.begin ? 0 : pieces_[k].above);
        }
        return sum;
    }

    /// How bad a page looks: for what is left empty, or for figures that become lower, by the share of the
    /// page. last: nothing follows on the next page.
    [[nodiscard]] double badness(const Unit& page, bool last) const {
        const double filled = wishOf(page) / room_;
        if (filled > 1) {
            return (filled - 1) * (filled - 1);
        }
        const double lack = std::max(0.0, (last ? kLeastOnLast : 1) - filled);
        return (last ? kWeightOfLast : 1) * lack * lack;
    }

    /// The pieces of each page.
    [[nodiscard]] std::vector<Unit> best() const {
        const std::size_t count = units_.size();
        std::vector<double> costs(count + 1, std::numeric_limits<double>::infinity());
        std::vector<std::size_t> from(count + 1, 0); // the first unit of the page that ends there
        costs[0] = 0;
        for (std::size_t end = 1; end <= count; ++end) {
            const bool last = end == count || pieces_[units_[end].begin].newPage;
            for (std::size_t begin = end; begin-- > 0;) {
                const Unit page{units_[begin].begin, units_[end - 1].end};
                const bool fits = begin + 1 == end || leastOf(page) <= room_;
                if (!fits) {
                    break;
                }
                const double cost = costs[begin] + kCostOfPage + badness(page, last);
                if (cost < costs[end]) {
                    costs[end] = cost;
                    from[end] = begin;
                }
                if (pieces_[page.begin].newPage) {
                    break;
                }
            }
        }
        std::vector<Unit> pages;
        for (std::size_t end = count; end > 0; end = from[end]) {
            pages.push_back({units_[from[end]].begin, units_[end - 1].end});
        }
        std::ranges::reverse(pages);
        return pages;
    }

    /// All that can become lower does so by the same share.
    [[nodiscard]] PlacedPage placed(const Unit& page) const {
        const double least = leastOf(page);
        const double wish = wishOf(page);
        const double share = wish > room_ ? std::max(0.0, room_ - least) / std::max(1e-9, wish - least) : 1;
        PlacedPage result;
        double top = 0;
        for (std::size_t k = page.begin; k < page.end; ++k) {
            const PagePiece& piece = pieces_[k];
            const double lowest = piece.leastHeight();
            top += k == page.begin ? 0 : piece.above;
            result.push_back({k, top, lowest + share * (piece.height - lowest)});
            top += result.back().height;
        }
        return result;
    }

    const std::vector<PagePiece>& pieces_;
    double room_;
    std::vector<Unit> units_;
};

} // namespace

std::vector<PlacedPage> paginate(const std::vector<PagePiece>& pieces, double room) {
    return PageBreaks(pieces, room).pages();
}

} // namespace mc::ui
