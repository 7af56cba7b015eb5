#include "circuit/circuit_panel.h"

#include "circuit/circuit_picture.h"
#include "circuit/circuit_signals.h"
#include "circuit/circuit_traces.h"
#include "circuit/receptive_field.h"
#include "circuit/synapse_card.h"
#include "circuit/weight_image.h"
#include "frames/cell_ranking.h"
#include "frames/map_places.h"
#include "style/text.h"
#include "style/units.h"
#include "view/picture_box.h"

#include <QVBoxLayout>

namespace mc::ui {

namespace {

// Units.
constexpr int kTwoColumns = 680; ///< width from which there are two
constexpr int kBetweenLists = 10;
constexpr int kBelowDrawing = 6;
constexpr int kSpacing = 8;

} // namespace

CircuitPanel::CircuitPanel(QWidget* parent)
    : QWidget(parent), columns_(new QBoxLayout(QBoxLayout::TopToBottom, this)),
      drawing_(new CircuitDrawing(this)), feedback_(new SignalList(this)), afferents_(new SignalList(this)),
      card_(new PictureView(this)), traces_(new CircuitTraces(this)), weights_(new PictureView(this)),
      field_(new PictureView(this)) {
    nameParts();
    for (PictureView* part : {card_, weights_, field_}) {
        part->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    auto* lists = new QHBoxLayout;
    lists->setSpacing(kBetweenLists);
    lists->addWidget(feedback_, 1);
    lists->addWidget(afferents_, 1);
    auto* structure = new QVBoxLayout;
    structure->setSpacing(kBelowDrawing);
    structure->addWidget(drawing_, 1);
    structure->addLayout(lists);
    auto* learning = new QVBoxLayout;
    learning->setSpacing(kSpacing);
    learning->addWidget(card_);
    learning->addWidget(traces_, 1);
    learning->addWidget(weights_);
    learning->addWidget(field_);
    columns_->setContentsMargins(0, 0, 0, 0);
    columns_->setSpacing(kSpacing);
    columns_->addLayout(structure, 1);
    columns_->addLayout(learning, 1);
    connect(afferents_, &SignalList::picked, this, &CircuitPanel::pickByHand);
    connect(feedback_, &SignalList::picked, this, [this](int index) {
        pickedFeedback_ = index;
        showSynapse();
    });
    for (SignalList* list : {afferents_, feedback_}) {
        connect(list, &SignalList::opened, this, &CircuitPanel::cellPicked);
    }
    connect(weights_, &PictureView::synapsePicked, this, [this](SynapseChoice synapse) {
        if (const auto afferent = indexIn(moment_->record->afferents, synapse.afferent)) {
            pickByHand(*afferent);
        }
    });
    showMoment(nullptr, {}, {});
}

void CircuitPanel::nameParts() {
    const QString keys = tr("Keys: ↑ ↓ pick a row, Enter goes to its cell.");
    afferents_->setToolTip(joinedSentences(
        {tr("The strongest inputs to the basal dendrites now. Click one: its synapse is "
            "explained below. Double click: go to that cell. In a convolution: channel (row,column); "
            "pool: the mean of the cells behind it."),
         keys}));
    feedback_->setToolTip(joinedSentences(
        {tr("What arrives at the apical dendrite now. Double click: go to the cell it comes from."), keys}));
    card_->setAccessibleName(tr("Hebbian update of the picked synapse"));
    card_->setToolTip(tr(
        "Each step adds pre × post × η/(N·T) to the change of the weight: the trace x of the afferent, the "
        "error e of this cell. The batch applies the sum G with momentum (slow trace m) and decay. The "
        "entries of a kernel are shared by all P positions of its channel: G sums over them, divided by "
        "√P."));
    traces_->setObjectName(QStringLiteral("courses"));
    card_->setObjectName(QStringLiteral("update"));
    feedback_->setObjectName(QStringLiteral("feedback"));
    afferents_->setObjectName(QStringLiteral("afferents"));
    weights_->setAccessibleName(tr("Incoming weights as an image"));
}

void CircuitPanel::showMoment(const CircuitMomentPtr& moment, CellChoice cell, const EmptyText& message) {
    moment_ = moment;
    message_ = message;
    drawing_->showMoment(moment);
    traces_->showMoment(moment);
    const PicturePtr field = moment ? receptiveFieldPicture(*moment) : nullptr;
    field_->setVisible(field != nullptr);
    field_->setPicture(field);
    field_->setAccessibleName(field ? receptiveFieldText(*moment) : QString());
    weights_->setVisible(WeightImage::isMeantFor(cell));
    showSynapse();
}

void CircuitPanel::showSynapse() {
    const std::optional<int> shown = afferent();
    afferents_->setList(afferentSignals(moment_.get(), shown));
    feedback_->setList(feedbackSignals(moment_.get(), pickedFeedback_));
    weights_->setPicture(std::make_shared<WeightImage>(moment_, shown));
    synapse_ = std::make_shared<SynapseCard>(
        shown ? std::optional(explainSynapse(*moment_, *shown)) : std::nullopt, message_);
    card_->setPicture(synapse_);
}

void CircuitPanel::begin() {
    picked_.reset();
    pickedFeedback_.reset();
    traces_->resetRanges();
}

PicturePtr CircuitPanel::picture() const {
    const PicturePtr lists = rowOf({{feedback_->picture(), 1}, {afferents_->picture(), 1}}, kBetweenLists);
    std::vector<PictureBox::Item> learning{{synapse_}, {traces_->picture(), 1}};
    for (const PictureView* part : {weights_, field_}) {
        if (!part->isHidden()) {
            learning.push_back({part->picture()});
        }
    }
    return std::make_shared<FoldingBox>(
        kTwoColumns,
        std::vector<PictureBox::Item>{{columnOf({{drawing_->picture(), 1}, {lists}}, kBelowDrawing), 1},
                                      {columnOf(std::move(learning), kSpacing), 1}},
        kSpacing);
}

std::optional<int> CircuitPanel::afferent() const {
    if (!moment_) {
        return std::nullopt;
    }
    if (picked_ && *picked_ < moment_->record->forward.size()) {
        return picked_;
    }
    const std::vector<int> strongest = strongestOf(moment_->values.basalInput, 1);
    return strongest.empty() ? 0 : strongest.front();
}

void CircuitPanel::pick(int afferent) {
    picked_ = afferent;
    showSynapse();
}

void CircuitPanel::pickByHand(int afferent) {
    pick(afferent);
    emit afferentPicked(afferent);
}

void CircuitPanel::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const auto direction =
        width() >= pixelsOf(*this, kTwoColumns) ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    if (columns_->direction() != direction) {
        columns_->setDirection(direction);
        updateGeometry(); // another least height
    }
}

} // namespace mc::ui
