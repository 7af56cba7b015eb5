#include "circuit/circuit_panel.h"

#include "circuit/circuit_lists.h"
#include "circuit/circuit_picture.h"
#include "circuit/circuit_traces.h"
#include "circuit/field_panel.h"
#include "circuit/synapse_card.h"
#include "circuit/weight_image.h"
#include "frames/cell_ranking.h"
#include "style/units.h"

#include <QVBoxLayout>

namespace mc::ui {

namespace {

constexpr int kTwoColumns = 680; ///< pixels

} // namespace

CircuitPanel::CircuitPanel(QWidget* parent)
    : QWidget(parent), columns_(new QBoxLayout(QBoxLayout::TopToBottom, this)),
      picture_(new CircuitPicture(this)), lists_(new CircuitLists(this)), card_(new SynapseCard(this)),
      traces_(new CircuitTraces(this)), weights_(new WeightImage(this)), field_(new FieldPanel(this)) {
    traces_->setObjectName(QStringLiteral("courses"));
    auto* structure = new QVBoxLayout;
    structure->setSpacing(6);
    structure->addWidget(picture_, 1);
    structure->addWidget(lists_);
    auto* learning = new QVBoxLayout;
    learning->setSpacing(8);
    learning->addWidget(card_);
    learning->addWidget(traces_, 1);
    learning->addWidget(weights_);
    learning->addWidget(field_);
    columns_->setContentsMargins(0, 0, 0, 0);
    columns_->setSpacing(8);
    columns_->addLayout(structure, 1);
    columns_->addLayout(learning, 1);
    connect(lists_, &CircuitLists::afferentPicked, this, &CircuitPanel::pickByHand);
    connect(lists_, &CircuitLists::cellPicked, this, &CircuitPanel::cellPicked);
    connect(weights_, &WeightImage::afferentPicked, this, &CircuitPanel::pickByHand);
}

void CircuitPanel::showMoment(const CircuitMomentPtr& moment, CellChoice cell, const EmptyText& message) {
    moment_ = moment;
    message_ = message;
    picture_->showMoment(moment);
    traces_->showMoment(moment);
    field_->showMoment(moment);
    weights_->setVisible(WeightImage::isMeantFor(cell));
    showSynapse();
}

void CircuitPanel::showSynapse() {
    const std::optional<int> shown = afferent();
    lists_->showMoment(moment_, shown);
    weights_->showMoment(moment_, shown);
    card_->showSynapse(moment_, shown, message_);
}

void CircuitPanel::begin() {
    picked_.reset();
    traces_->resetRanges();
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
