#include "handout/page_pieces.h"

#include <algorithm>

namespace mc::ui {

namespace {

/// Fills pages from their upper edge.
class Pages {
public:
    Pages(const std::vector<PagePiece>& pieces, double room) : pieces_(pieces), room_(room) {}

    /// Pieces that stay together. end: behind the last one.
    void add(std::size_t begin, std::size_t end) {
        const bool fitsHere = used() + leastOf(begin, end, pages_.empty() || page().empty()) <= room_;
        if (pages_.empty() || pieces_[begin].newPage || (!fitsHere && !page().empty())) {
            turn();
        }
        for (std::size_t k = begin; k < end; ++k) {
            place(k, end);
        }
    }

    [[nodiscard]] std::vector<PlacedPage> take() { return std::move(pages_); }

private:
    [[nodiscard]] PlacedPage& page() { return pages_.back(); }
    [[nodiscard]] double used() const {
        return pages_.empty() || pages_.back().empty()
                   ? 0
                   : pages_.back().back().top + pages_.back().back().height;
    }
    /// The least height of pieces in a row. first: they begin a page.
    [[nodiscard]] double leastOf(std::size_t begin, std::size_t end, bool first) const {
        double sum = 0;
        for (std::size_t k = begin; k < end; ++k) {
            sum += pieces_[k].leastHeight() + (first && k == begin ? 0 : pieces_[k].above);
        }
        return sum;
    }
    void turn() {
        if (pages_.empty() || !page().empty()) {
            pages_.emplace_back();
        }
    }
    void place(std::size_t k, std::size_t end) {
        const PagePiece& piece = pieces_[k];
        const double above = page().empty() ? 0 : piece.above;
        if (!page().empty() && used() + above + piece.leastHeight() > room_) {
            turn();
            place(k, end);
            return;
        }
        const double top = used() + above;
        const double after = leastOf(k + 1, end, false);
        page().push_back({k, top, std::clamp(room_ - top - after, piece.leastHeight(), piece.height)});
    }

    const std::vector<PagePiece>& pieces_;
    double room_;
    std::vector<PlacedPage> pages_;
};

} // namespace

std::vector<PlacedPage> paginate(const std::vector<PagePiece>& pieces, double room) {
    Pages pages(pieces, room);
    std::size_t begin = 0;
    for (std::size_t k = 0; k < pieces.size(); ++k) {
        if (!pieces[k].withNext || k + 1 == pieces.size()) {
            pages.add(begin, k + 1);
            begin = k + 1;
        }
    }
    return pages.take();
}

} // namespace mc::ui
