#include "concordance/shown_pairs.h"

#include "concordance/pair_words.h"
#include "style/text.h"

#include <utility>

namespace mc::ui {

void ShownPairs::setRecord(const Record& record, int layers, const NetworkShape* network) {
    const bool first = record && !record_;
    layers_ = layers;
    ends_ = record ? PairEnds(*record, network) : PairEnds();
    if (record && record != record_) {
        counts_ = countPairs(*record);
        ranges_ = pairRanges(*record);
    }
    record_ = record;
    if (first) { // what is selected may have come before the pairs
        nameCells();
    }
}

void ShownPairs::select(PairSelection selection) {
    selection_ = std::make_shared<const PairSelection>(std::move(selection));
    nameCells();
}

void ShownPairs::nameCells() {
    cells_ = hasSelected() && selection_->count() > 1 ? cellsText(*record_, layers_, *selection_, ends_)
                                                      : QString();
}

bool ShownPairs::hasSelected() const {
    return record_ && selection_->fits(*record_) && !selection_->isEmpty();
}

PairSelection ShownPairs::pairsOf(CellChoice cell) const {
    if (!record_ || cell.layer < 1) {
        return {};
    }
    const int lastUpper = static_cast<int>(record_->forward.rows()) - 1;
    const int lastLower = static_cast<int>(record_->forward.cols()) - 1;
    if (cell.layer == lowerLayer(*record_)) {
        const std::optional<PairEnds::Columns> columns = ends_.columnsOf(cell.cell);
        return columns ? PairSelection::block(*record_, {0, columns->first}, {lastUpper, columns->last})
                       : PairSelection();
    }
    const int row = ends_.rowOf(cell.cell);
    return cell.layer == upperLayer(*record_, layers_)
               ? PairSelection::block(*record_, {row, 0}, {row, lastLower})
               : PairSelection();
}

bool ShownPairs::holds(CellChoice cell) const {
    if (!record_ || !selection_->fits(*record_)) {
        return false;
    }
    if (cell.layer == upperLayer(*record_, layers_)) {
        return selection_->touchesUpper(ends_.rowOf(cell.cell));
    }
    const std::optional<PairEnds::Columns> columns =
        cell.layer == lowerLayer(*record_) ? ends_.columnsOf(cell.cell) : std::nullopt;
    for (int column = columns ? columns->first : 0; columns && column <= columns->last; ++column) {
        if (selection_->touchesLower(column)) {
            return true;
        }
    }
    return false;
}

std::optional<CellChoice> ShownPairs::lowerCell() const {
    const std::optional<CellPair> one = record_ ? selection_->single() : std::nullopt;
    const std::optional<int> cell = one ? ends_.lowerCell(one->lower) : std::nullopt;
    return cell ? std::optional(CellChoice{lowerLayer(*record_), *cell}) : std::nullopt;
}

QStringList ShownPairs::forms() const {
    if (!record_) {
        return {tr("The pairs come with the next frame.")};
    }
    if (!hasSelected()) {
        return QStringList{countsText(counts_)} + briefCountsForms(counts_);
    }
    if (const std::optional<CellPair> one = selection_->single()) {
        return {pairText(*record_, layers_, *one, ends_)};
    }
    return {tr("%1 · %2").arg(countsText(countPairs(*record_, *selection_)), cells_)};
}

QString ShownPairs::withSelected(const QString& summary) const {
    return hasSelected() ? tr("%1 Selected: %2.").arg(summary, forms().front()) : summary;
}

} // namespace mc::ui
