#include "circuit/circuit_view.h"

#include "circuit/circuit_choice.h"
#include "circuit/circuit_panel.h"
#include "circuit/circuit_traces.h"
#include "circuit/circuits_picture.h"
#include "circuit/pinned_circuit.h"
#include "circuit/synapse_card.h"
#include "frames/cell_names.h"
#include "frames/network_activity.h"
#include "frames/shown_steps.h"
#include "style/units.h"
#include "view/words_picture.h"

#include <QFrame>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>

namespace mc::ui {

CircuitView::CircuitView(QWidget* parent)
    : View(parent), steps_(new StepChoice(this)), choice_(new CircuitChoice(this)),
      caption_(new PictureView(this)), scroll_(new QScrollArea(this)),
      board_(new QBoxLayout(QBoxLayout::TopToBottom)), panel_(new CircuitPanel(this)) {
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(tr("Microcircuit"));
    auto* content = new QWidget;
    content->setLayout(board_);
    board_->setContentsMargins(0, 0, 4, 0);
    board_->setSpacing(CircuitsPicture::kBetween);
    board_->addWidget(panel_, CircuitsPicture::kShownShare);
    for (std::size_t place = 0; place < kMostPins; ++place) {
        pinned_[place] = new PinnedCircuit(content);
        pinned_[place]->hide();
        board_->addWidget(pinned_[place], CircuitsPicture::kPinnedShare);
        connect(pinned_[place], &PinnedCircuit::unpinAsked, this, [this, place] { unpin(place); });
    }
    scroll_->setWidget(content);
    scroll_->setWidgetResizable(true);
    scroll_->setFrameShape(QFrame::NoFrame);
    scroll_->setFocusPolicy(Qt::NoFocus);
    scroll_->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(CircuitsPicture::kMargins.toMargins());
    layout->setSpacing(CircuitsPicture::kSpacing);
    layout->addWidget(choice_);
    caption_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    layout->addWidget(caption_);
    connect(steps_, &StepChoice::changed, this, &CircuitView::showAll);
    layout->addWidget(scroll_, 1);
    connect(choice_, &CircuitChoice::chosen, this, &CircuitView::choose);
    connect(choice_, &CircuitChoice::pinAsked, this, &CircuitView::pin);
    connect(panel_, &CircuitPanel::cellPicked, this, &CircuitView::choose);
    connect(panel_, &CircuitPanel::afferentPicked, this, [this](int afferent) {
        // Synapses are named by the unit they come from, whatever cell is looked at.
        const CircuitMomentPtr moment = this->moment();
        if (moment && static_cast<std::size_t>(afferent) < moment->record->afferents.size()) {
            emit synapsePicked({cell_, moment->record->afferents[static_cast<std::size_t>(afferent)]});
        }
    });
    showAll();
}

void CircuitView::showFrame(const FramePtr& frame) {
    const bool newRun = !frame_ || frame_->run != frame->run || frame_->layerSizes != frame->layerSizes;
    frame_ = frame;
    if (newRun) {
        beginRun();
    }
    picked_ = picked_ && hasCell(*frame, cell_);
    if (!picked_ && !leader_) {
        chooseByItself();
    }
    showAll();
}

void CircuitView::chooseByItself() {
    if (const CellChoice next = default_.next(*frame_, cell_); next != cell_ && hasCell(*frame_, next)) {
        choosing_ = true; // all views are told, this one among them
        choose(next);
        choosing_ = false;
    }
}

void CircuitView::beginRun() {
    const std::size_t before = pins_.size();
    std::erase_if(pins_, [this](CellChoice cell) { return !hasCell(*frame_, cell); });
    panel_->begin();
    for (PinnedCircuit* pinned : pinned_) {
        pinned->begin();
    }
    if (pins_.size() != before) {
        arrange();
        emit needsChanged();
    }
}

void CircuitView::choose(CellChoice cell) {
    if (cell.layer > 0) {
        setCell(cell);
        emit cellPicked(cell);
    }
}

void CircuitView::setCell(CellChoice cell) {
    picked_ = !choosing_;
    if (cell != cell_) {
        cell_ = cell;
        panel_->begin();
        showAll();
        emit needsChanged();
    }
}

QString CircuitView::pinRefusal() const {
    if (!frame_ || !hasCell(*frame_, cell_)) {
        return tr("No cell is chosen.");
    }
    if (std::find(pins_.begin(), pins_.end(), cell_) != pins_.end()) {
        return tr("This microcircuit is pinned already.");
    }
    return pins_.size() >= kMostPins ? tr("Three are pinned: unpin one first.") : QString();
}

void CircuitView::pin() {
    if (pinRefusal().isEmpty()) {
        pinned_[pins_.size()]->begin();
        pins_.push_back(cell_);
        arrange();
        showAll();
        emit needsChanged();
    }
}

void CircuitView::unpin(std::size_t place) {
    if (place < pins_.size()) {
        pins_.erase(pins_.begin() + static_cast<std::ptrdiff_t>(place));
        for (PinnedCircuit* pinned : pinned_) {
            pinned->begin(); // they show other cells now
        }
        arrange();
        showAll();
        emit needsChanged();
    }
}

CircuitMomentPtr CircuitView::moment() const {
    if (!frame_) {
        return nullptr;
    }
    const ShownSteps shown = steps_->of(*frame_);
    const CircuitMomentPtr led = leader_ && shown.isWhole() ? leader_->moment() : nullptr;
    return circuitMoment(frame_, cell_,
                         led ? ShownSteps{std::min(led->step, shown.step), ShownSteps::Reason::Present}
                             : shown);
}

QString CircuitView::caption() const {
    const CircuitMomentPtr moment = this->moment();
    return moment ? momentForms(*moment).first() : QString();
}

void CircuitView::showAll() {
    choice_->show(frame_, cell_, pinRefusal());
    const CircuitMomentPtr moment = this->moment();
    caption_->setPicture(quietLine(moment ? momentForms(*moment) : QStringList()));
    caption_->setAccessibleName(moment ? momentForms(*moment).first() : QString());
    panel_->showMoment(moment, cell_, missingCircuit(frame_, cell_));
    for (std::size_t place = 0; place < pins_.size(); ++place) {
        pinned_[place]->showMoment(cellName(*frame_, pins_[place]),
                                   moment ? circuitMoment(*moment, pins_[place])
                                          : circuitMoment(frame_, pins_[place]));
    }
}

void CircuitView::arrange() {
    for (std::size_t place = 0; place < kMostPins; ++place) {
        pinned_[place]->setVisible(place < pins_.size());
    }
    const bool wide = width() >= pixelsOf(*this, CircuitsPicture::rowFrom(pins_.size()));
    board_->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    board_->update();
}

void CircuitView::resizeEvent(QResizeEvent* event) {
    View::resizeEvent(event);
    arrange();
}

WatchSet CircuitView::needs() const {
    WatchSet needed = needs::kPresentation;
    needed.circuits[0] = cell_;
    std::copy(pins_.begin(), pins_.end(), needed.circuits.begin() + 1);
    return needed;
}

void CircuitView::follow(const View& leader) {
    leader_ = dynamic_cast<const CircuitView*>(&leader);
    showAll();
}

void CircuitView::offer(QAction& tool) {
    choice_->offer(tool);
}

PicturePtr CircuitView::picture() const {
    std::vector<PicturePtr> pinned;
    for (std::size_t place = 0; place < pins_.size(); ++place) {
        pinned.push_back(pinned_[place]->picture());
    }
    return std::make_shared<CircuitsPicture>(CircuitsPicture::Shown{frame_, moment(), cell_, pins_,
                                                                    panel_->traces().time().link().span(),
                                                                    panel_->card().summary()},
                                             panel_->picture(), pinned);
}

} // namespace mc::ui
