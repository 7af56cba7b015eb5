#pragma once

#include "concordance/shown_pairs.h"
#include "view/view.h"

#include <QJsonValue>

namespace mc::ui {

class CalmCombo;
class ElidedLabel;
class PairCanvas;
class PairMatrixCanvas;

/// The synapse pairs of two layers as a scatter plot and as a matrix. What is selected in one is marked in
/// the other and named in words, and so are the pairs of a cell that was picked elsewhere.
class PairsPanel : public QWidget {
    Q_OBJECT
public:
    explicit PairsPanel(QWidget* parent = nullptr);

    void showFrame(const FramePtr& frame);
    /// Selects the pairs of this cell, unless some of them are selected already; none where no cell is
    /// picked.
    void setCell(CellChoice cell);

    /// Shows this layer pair, or the uppermost one where the network has no such pair.
    void choosePair(int pair);
    /// As it was chosen, whatever the network has; -1: the uppermost.
    [[nodiscard]] int chosenPair() const { return wanted_; }
    /// The layer pair on show, from 0; -1 where the network has none.
    [[nodiscard]] int pair() const;
    /// The pairs on show; empty until they come.
    [[nodiscard]] const ShownPairs& pairs() const { return pairs_; }
    /// What a person has marked, for its run; Undefined: nothing. The pairs of a cell come with the cell.
    [[nodiscard]] QJsonValue marked() const;
    /// Files are not trusted: what is of no pair of layers here is left alone.
    void setMarked(const QJsonValue& marked);

    /// Lists the layer pairs. Placed by the view, so that the words have a line for themselves.
    [[nodiscard]] CalmCombo& chooser() const { return *chooser_; }
    [[nodiscard]] PairCanvas& scatter() const { return *scatter_; }
    [[nodiscard]] PairMatrixCanvas& matrix() const { return *matrix_; }

signals:
    /// Another layer pair is to be shown.
    void pairChanged();
    void cellPicked(mc::ui::CellChoice cell);

private:
    void listPairs(const Frame& frame);
    void showRecord(const ShownPairs::Record& record);
    void pick(const PairSelection& selection);
    void select(PairSelection selection);
    /// Selects the pairs of the cell picked elsewhere.
    void selectCell();
    void showPairs();

    FramePtr frame_;
    ShownPairs pairs_;
    int wanted_ = -1; ///< layer pair a person has chosen; -1: the uppermost
    CellChoice cell_; ///< picked elsewhere
    bool selectedByCell_ = false;
    CalmCombo* chooser_;
    ElidedLabel* line_;
    PairCanvas* scatter_;
    PairMatrixCanvas* matrix_;
};

} // namespace mc::ui
