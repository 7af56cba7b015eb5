#pragma once

#include "concordance/pair_binning.h"
#include "concordance/pair_ends.h"
#include "concordance/pair_selection.h"
#include "view/cell_choice.h"

#include <QStringList>
#include <memory>

namespace mc::ui {

/// The synapse pairs of two layers, and those of them that are selected: what a scatter and a matrix of them
/// show.
class ShownPairs {
public:
    using Record = std::shared_ptr<const PairRecord>;
    using Selection = std::shared_ptr<const PairSelection>;

    /// No pairs.
    ShownPairs() = default;
    /// record: null where there are no pairs yet. layers: of the network, the input included; network: null
    /// where it is not known. What is selected stays so.
    void setRecord(const Record& record, int layers, const NetworkShape* network);
    void select(PairSelection selection);

    [[nodiscard]] bool isEmpty() const { return !record_; }
    /// Not empty, for the functions of the record below.
    [[nodiscard]] const PairRecord& record() const { return *record_; }
    [[nodiscard]] int layers() const { return layers_; }
    [[nodiscard]] const PairEnds& ends() const { return ends_; }
    [[nodiscard]] const PairCounts& counts() const { return counts_; }
    [[nodiscard]] PairRanges ranges() const { return ranges_; }

    [[nodiscard]] const PairSelection& selection() const { return *selection_; }
    /// Whether something of the record is selected.
    [[nodiscard]] bool hasSelected() const;
    /// All pairs of a cell of one of the two layers; empty for another cell.
    [[nodiscard]] PairSelection pairsOf(CellChoice cell) const;
    /// Whether some of them are selected.
    [[nodiscard]] bool holds(CellChoice cell) const;
    /// The cell of the lower layer that the one selected pair stands for; none otherwise.
    [[nodiscard]] std::optional<CellChoice> lowerCell() const;

    /// What is selected or, if nothing is, what there is, in several forms, the longest first.
    [[nodiscard]] QStringList forms() const;
    /// `summary` of what there is, and what of it is selected.
    [[nodiscard]] QString withSelected(const QString& summary) const;

private:
    void nameCells();

    Record record_;
    int layers_ = 0;
    PairEnds ends_;
    PairCounts counts_;
    PairRanges ranges_;
    Selection selection_ = std::make_shared<const PairSelection>(); ///< maybe of other layers
    QString cells_; ///< the cells selected, in words, which takes the pairs on show
};

} // namespace mc::ui
