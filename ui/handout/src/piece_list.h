#pragma once

#include "figure_rows.h"
#include "handout/handout.h"
#include "handout/page_pieces.h"
#include "handout_text.h"

#include <vector>

namespace mc::ui {

/// A list of pieces that grows from the top of a handout to its end.
class PieceList {
public:
    /// source: of the lesson. width: of the text, pixels.
    PieceList(QString source, double width) : source_(std::move(source)), width_(width) {}

    /// Pieces from now on belong to this step.
    void setStep(std::size_t step) { step_ = step; }

    struct Place {
        double above = 0;          ///< room above the first piece
        bool withNext = false;     ///< all stays with what follows
        bool withPrevious = false; ///< it stays with the piece before it
        double indent = 0;
    };
    void addMarkdown(const QString& markdown, const TextStyle& style, const Place& place);
    void addWords(const QString& words, const TextStyle& style, const Place& place);
    void addFigures(const std::vector<HandoutFigure>& figures, int firstNumber);
    /// An option of a question with a box to tick.
    void addOption(const QString& markdown, const QString& letter, const TextStyle& style);
    /// Lines to write on, at least 2; one less where a page has no room for all.
    void addRules(int count);
    /// A line across.
    void addLine(const Place& place);
    /// A new page begins here.
    void beginPage() { newPage_ = true; }

    [[nodiscard]] std::vector<PagePiece> take() { return std::move(pieces_); }

private:
    void add(std::vector<PagePiece> pieces, const Place& place);

    QString source_;
    double width_;
    std::size_t step_ = 0;
    bool newPage_ = false;
    std::vector<PagePiece> pieces_;
};

} // namespace mc::ui
