#pragma once

#include "handout/handout.h"
#include "handout/page_pieces.h"

#include <QPageSize>
#include <QRectF>
#include <QStringList>
#include <cstdint>
#include <vector>

namespace mc::ui {

/// A handout laid out on pages, ready to be painted: the text and figures of each step, questions with room
/// to write, the answers on pages of their own. Lengths are pixels of 96 dpi. Belongs to the thread of the
/// window, as what it paints does.
class HandoutPages {
public:
    HandoutPages(const Handout& handout, HandoutPaper paper);

    [[nodiscard]] int count() const { return static_cast<int>(pages_.size()); }
    [[nodiscard]] QPageSize pageSize() const;
    /// Of the paper.
    [[nodiscard]] QSizeF size() const;
    /// What pieces have of it, between head and foot.
    [[nodiscard]] QRectF room() const;

    [[nodiscard]] const std::vector<PagePiece>& pieces() const { return pieces_; }
    [[nodiscard]] const std::vector<PlacedPage>& pages() const { return pages_; }

    /// page: from 0.
    void paint(QPainter& painter, int page) const;
    /// The experiments of the steps on a page, the longest form first: "drawn digits · 784-60-10 ·
    /// microcircuit · seed 1", "experiments of steps 2 to 4 · seeds 1, 6".
    [[nodiscard]] QStringList footOf(int page) const;

    static constexpr double kTextWidth = 658; ///< 174 mm, on both papers

private:
    void paintHead(QPainter& painter, int page) const;

    QString title_;
    std::vector<QString> experiments_; ///< of the steps, in short
    std::vector<std::int64_t> seeds_;  ///< likewise
    HandoutPaper paper_;
    std::vector<PagePiece> pieces_;
    std::vector<PlacedPage> pages_;
};

} // namespace mc::ui
