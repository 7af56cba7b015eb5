#include "concordance/pairs_panel.h"

#include "concordance/concordance_picture.h"
#include "concordance/pair_canvas.h"
#include "concordance/pair_scatter.h"
#include "widgets/calm_combo.h"
#include "widgets/elided_label.h"

#include <QHBoxLayout>
#include <QJsonObject>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <algorithm>

namespace mc::ui {

namespace {

constexpr int kBetween = 12;     ///< the two pictures, pixels
constexpr int kPanelSpacing = 4; ///< pixels

} // namespace

PairsPanel::PairsPanel(QWidget* parent)
    : QWidget(parent), chooser_(new CalmCombo(this)), line_(new ElidedLabel(this)),
      scatter_(new PairCanvas(this)), matrix_(new PairMatrixCanvas(this)) {
    chooser_->setToolTip(tr("The two layers whose synapse pairs are shown"));
    chooser_->setAccessibleName(tr("Layers whose pairs are shown"));
    chooser_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(chooser_, &QComboBox::currentIndexChanged, this,
            [this] { choosePair(chooser_->currentData().toInt()); });
    scatter_->setAccessibleName(tr("Scatter of forward and feedback weights"));
    scatter_->setToolTip(
        tr("Each synapse pair: its forward weight W to the right, its effective feedback E upwards. Green "
           "✓ quadrants have the same sign, vermillion ✗ ones opposite signs; shares are of the pairs "
           "where neither is zero. The few weights beyond the ranges lie on the edge. Click a pair or draw a "
           "rectangle to select; Esc selects none."));
    matrix_->setAccessibleName(tr("Matrix of pairs"));
    matrix_->setToolTip(
        tr("The sign of each synapse pair: light green is the same sign, vermillion opposite signs, grey "
           "undetermined, since one is zero. Click a pair or draw a rectangle to select; ↑ ↓ "
           "(and, after Tab, ← →) move a selected pair; Esc selects none."));
    connect(scatter_, &PairCanvas::picked, this, &PairsPanel::pick);
    connect(matrix_, &PairCanvas::picked, this, &PairsPanel::pick);
    auto* pictures = new QHBoxLayout;
    pictures->setSpacing(kBetween);
    pictures->addWidget(scatter_, 1);
    pictures->addWidget(matrix_, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kPanelSpacing);
    layout->addWidget(line_);
    layout->addLayout(pictures, 1);
    showPairs();
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
        listPairs(*frame);
    }
    if (const ShownPairs::Record record = pairsOf(*frame, pair())) {
        showRecord(record);
    } else if (newRun || pairs_.isEmpty() ||
               pairs_.record().pair != pair()) { // else the last ones stay until the next come
        showRecord(nullptr);
    }
    if (pair() != before) {
        emit pairChanged();
    }
}

void PairsPanel::listPairs(const Frame& frame) {
    const QSignalBlocker quiet(chooser_);
    chooser_->clear();
    const auto layers = static_cast<int>(frame.layerSizes.size());
    for (int k = pair() < 0 ? -1 : layers - 3; k >= 0; --k) { // the output pair on top, as in the raster
        chooser_->addItem(pairTitle(frame, k), k);
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

void PairsPanel::showRecord(const ShownPairs::Record& record) {
    if (record ? !pairs_.isEmpty() && record.get() == &pairs_.record() : pairs_.isEmpty()) {
        return;
    }
    const bool first = pairs_.isEmpty();
    pairs_.setRecord(record, frame_ ? static_cast<int>(frame_->layerSizes.size()) : 0,
                     frame_ ? frame_->network.get() : nullptr);
    if (first && pairs_.selection().isEmpty()) {
        selectCell();
    }
    showPairs();
}

void PairsPanel::pick(const PairSelection& selection) {
    cell_ = {};
    select(selection);
    if (const std::optional<CellChoice> cell = pairs_.lowerCell()) {
        emit cellPicked(*cell);
    }
}

void PairsPanel::select(PairSelection selection) {
    pairs_.select(std::move(selection));
    selectedByCell_ = false;
    showPairs();
}

void PairsPanel::showPairs() {
    scatter_->showPairs(std::make_shared<const PairScatterPicture>(pairs_));
    matrix_->showMatrix(std::make_shared<const PairMatrixPicture>(pairs_));
    line_->setForms(pairs_.forms());
}

QJsonValue PairsPanel::marked() const {
    const QJsonValue selected = selectedByCell_ ? QJsonValue::Undefined : pairs_.selection().toJson();
    return selected.isUndefined()
               ? selected
               : QJsonObject{{QStringLiteral("pair"), pair()}, {QStringLiteral("pairs"), selected}};
}

void PairsPanel::setMarked(const QJsonValue& marked) {
    std::optional<PairSelection> selection = PairSelection::fromJson(marked[QStringLiteral("pairs")]);
    const int wanted = marked[QStringLiteral("pair")].toInt(-1);
    if (!selection || chooser_->findData(wanted) < 0) {
        return;
    }
    if (wanted != pair()) {
        choosePair(wanted);
    }
    if (pairs_.isEmpty() || selection->fits(pairs_.record())) {
        cell_ = {};
        select(std::move(*selection));
    }
}

void PairsPanel::setCell(CellChoice cell) {
    cell_ = cell;
    if (pairs_.holds(cell)) {
        return;
    }
    if (selectedByCell_) {
        select({});
    }
    selectCell();
}

void PairsPanel::selectCell() {
    if (PairSelection found = pairs_.pairsOf(cell_); !found.isEmpty()) {
        select(std::move(found));
        selectedByCell_ = true;
    }
}

} // namespace mc::ui
