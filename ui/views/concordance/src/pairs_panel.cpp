#include "concordance/pairs_panel.h"

#include "concordance/pair_matrix.h"
#include "concordance/pair_scatter.h"
#include "concordance/pair_selection_json.h"
#include "concordance/pair_words.h"
#include "frames/frame_text.h"
#include "learning/rules.h"
#include "widgets/calm_combo.h"
#include "widgets/elided_label.h"

#include <QHBoxLayout>
#include <QJsonObject>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <algorithm>

namespace mc::ui {

PairsPanel::PairsPanel(QWidget* parent)
    : QWidget(parent), selection_(std::make_shared<const PairSelection>()), chooser_(new CalmCombo(this)),
      line_(new ElidedLabel(this)), scatter_(new PairScatter(this)), matrix_(new PairMatrix(this)) {
    chooser_->setToolTip(tr("The two layers whose synapse pairs are shown"));
    chooser_->setAccessibleName(tr("Layers whose pairs are shown"));
    chooser_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(chooser_, &QComboBox::currentIndexChanged, this,
            [this] { choosePair(chooser_->currentData().toInt()); });
    connect(scatter_, &PairPicture::picked, this, &PairsPanel::pick);
    connect(matrix_, &PairPicture::picked, this, &PairsPanel::pick);
    auto* pictures = new QHBoxLayout;
    pictures->setSpacing(12);
    pictures->addWidget(scatter_, 1);
    pictures->addWidget(matrix_, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(line_);
    layout->addLayout(pictures, 1);
    describe();
}

int PairsPanel::pair() const {
    const int most = frame_ ? static_cast<int>(frame_->layerSizes.size()) - 3 : -1;
    return wanted_ < 0 ? std::max(-1, most) : std::min(wanted_, std::max(-1, most));
}

void PairsPanel::showFrame(const FramePtr& frame) {
    const bool newRun = !frame_ || frame_->run != frame->run;
    const int before = pair();
    frame_ = frame;
    if (newRun) {
        cell_ = {};
        select({});
        listPairs(*frame, frame->experiment && ruleNamed(frame->experiment->rule).path == ErrorPath::Direct);
    }
    if (frame->pairs && frame->pairs->pair == pair()) {
        showRecord(frame->pairs);
    } else if (newRun || !record_ || record_->pair != pair()) { // else the last ones stay until the next come
        showRecord(nullptr);
    }
    if (pair() != before) {
        emit pairChanged();
    }
    if (!frame->playing) {
        describe();
    }
}

void PairsPanel::listPairs(const Frame& frame, bool direct) {
    const QSignalBlocker quiet(chooser_);
    chooser_->clear();
    const auto layers = static_cast<int>(frame.layerSizes.size());
    for (int k = pair() < 0 ? -1 : layers - 3; k >= 0; --k) { // the output pair on top, as in the raster
        chooser_->addItem(
            tr("%1 → %2").arg(layerName(k + 1, layers), layerName(direct ? layers - 1 : k + 2, layers)), k);
    }
    chooser_->setCurrentIndex(chooser_->findData(pair()));
}

void PairsPanel::choosePair(int pair) {
    wanted_ = pair;
    const QSignalBlocker quiet(chooser_);
    chooser_->setCurrentIndex(chooser_->findData(this->pair()));
    select({});
    showRecord(nullptr);
    emit pairChanged();
}

void PairsPanel::showRecord(const PairPicture::Record& record) {
    const bool first = record && !record_;
    record_ = record;
    const int layers = frame_ ? static_cast<int>(frame_->layerSizes.size()) : 0;
    ends_ = record ? PairEnds(*record, frame_->network.get()) : PairEnds();
    scatter_->showPairs(record, layers, ends_);
    matrix_->showPairs(record, layers, ends_);
    if (first && selection_->isEmpty()) {
        selectCell();
    } else if (first) { // it came before the pairs
        nameCells();
    }
    describeLine();
}

void PairsPanel::pick(const PairSelection& selection) {
    cell_ = {};
    select(selection);
    const std::optional<CellPair> one = selection_->single();
    if (const std::optional<int> cell = one ? ends_.lowerCell(one->lower) : std::nullopt) {
        emit cellPicked({lowerLayer(*record_), *cell});
    }
    describe();
}

void PairsPanel::select(PairSelection selection) {
    selection_ = std::make_shared<const PairSelection>(std::move(selection));
    selectedByCell_ = false;
    nameCells();
    scatter_->showSelection(selection_);
    matrix_->showSelection(selection_);
    describeLine();
}

void PairsPanel::nameCells() {
    cells_ = record_ && selection_->fits(*record_) && selection_->count() > 1
                 ? cellsText(*record_, static_cast<int>(frame_->layerSizes.size()), *selection_, ends_)
                 : QString();
}

QJsonValue PairsPanel::marked() const {
    const QJsonValue selected = selectedByCell_ ? QJsonValue::Undefined : toJson(*selection_);
    return selected.isUndefined()
               ? selected
               : QJsonObject{{QStringLiteral("pair"), pair()}, {QStringLiteral("pairs"), selected}};
}

void PairsPanel::setMarked(const QJsonValue& marked) {
    std::optional<PairSelection> selection = pairSelectionFromJson(marked[QStringLiteral("pairs")]);
    const int wanted = marked[QStringLiteral("pair")].toInt(-1);
    if (!selection || chooser_->findData(wanted) < 0) {
        return;
    }
    if (wanted != pair()) {
        choosePair(wanted);
    }
    if (!record_ || selection->fits(*record_)) {
        cell_ = {};
        select(std::move(*selection));
        describe();
    }
}

void PairsPanel::setCell(CellChoice cell) {
    cell_ = cell;
    if (holds(cell)) {
        return;
    }
    if (selectedByCell_) {
        select({});
    }
    selectCell();
    describe();
}

bool PairsPanel::holds(CellChoice cell) const {
    if (!record_ || !selection_->fits(*record_)) {
        return false;
    }
    if (cell.layer == upperLayer(*record_, static_cast<int>(frame_->layerSizes.size()))) {
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

void PairsPanel::selectCell() {
    if (!record_ || cell_.layer < 1) {
        return;
    }
    const int lastUpper = static_cast<int>(record_->forward.rows()) - 1;
    const int lastLower = static_cast<int>(record_->forward.cols()) - 1;
    PairSelection found;
    if (cell_.layer == lowerLayer(*record_)) {
        if (const std::optional<PairEnds::Columns> columns = ends_.columnsOf(cell_.cell)) {
            found = PairSelection::block(*record_, {0, columns->first}, {lastUpper, columns->last});
        }
    } else if (cell_.layer == upperLayer(*record_, static_cast<int>(frame_->layerSizes.size()))) {
        const int row = ends_.rowOf(cell_.cell);
        found = PairSelection::block(*record_, {row, 0}, {row, lastLower});
    }
    if (!found.isEmpty()) {
        select(std::move(found));
        selectedByCell_ = true;
    }
}

bool PairsPanel::countsAll() const {
    return record_ && (!selection_->fits(*record_) || selection_->isEmpty());
}

void PairsPanel::describeLine() {
    line_->setForms(countsAll() ? QStringList{text()} + briefCountsForms(scatter_->counts())
                                : QStringList{text()});
}

QString PairsPanel::text() const {
    if (!record_) {
        return tr("The pairs come with the next frame.");
    }
    const auto layers = static_cast<int>(frame_->layerSizes.size());
    if (countsAll()) {
        return countsText(scatter_->counts());
    }
    if (const std::optional<CellPair> one = selection_->single()) {
        return pairText(*record_, layers, *one, ends_);
    }
    return tr("%1 · %2").arg(countsText(countPairs(*record_, *selection_)), cells_);
}

QString PairsPanel::summary() const {
    const bool selected = record_ && !selection_->isEmpty();
    return selected ? tr("%1 Selected: %2.").arg(scatter_->summary(), text()) : scatter_->summary();
}

void PairsPanel::describe() {
    scatter_->setAccessibleDescription(summary());
    const bool selected = record_ && !selection_->isEmpty();
    matrix_->setAccessibleDescription(selected ? tr("%1 Selected: %2.").arg(matrix_->summary(), text())
                                               : matrix_->summary());
}

} // namespace mc::ui
