#include "network/network_view.h"

#include "chart/curve_table.h"
#include "frames/frame_tables.h"
#include "frames/shown_steps.h"
#include "frames/verdict_chip.h"
#include "network/network_canvas.h"
#include "network/network_key.h"
#include "network_caption.h"
#include "network_links_text.h"
#include "style/text.h"
#include "style/units.h"
#include "widgets/calm_combo.h"
#include "widgets/elided_label.h"

#include <QBoxLayout>
#include <QResizeEvent>

namespace mc::ui {

namespace {

constexpr int kCounts[] = {10, 20, 50}; ///< connections each way
constexpr int kDefaultCount = 20;
constexpr int kOneLine = 560; ///< width from which the header is one line, pixels

} // namespace

NetworkView::NetworkView(QWidget* parent)
    : View(parent), steps_(new StepChoice(this)), caption_(new ElidedLabel(this)),
      arrows_(new CalmCombo(this)), count_(new CalmCombo(this)), strength_(new CalmCombo(this)),
      chip_(new VerdictChip(this)), canvas_(new NetworkCanvas(this)), links_(new ElidedLabel(this)),
      key_(new NetworkKey(this)) {
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(tr("Network"));
    makeChoosers();
    auto* head = new QWidget(this);
    head->setMinimumWidth(1); // what is in it must not keep the view from becoming narrow
    header_ = new QBoxLayout(QBoxLayout::LeftToRight, head);
    header_->setContentsMargins(0, 0, 0, 0);
    header_->setSpacing(6);
    auto* controls = new QHBoxLayout;
    controls->addWidget(arrows_);
    controls->addWidget(count_);
    controls->addWidget(strength_);
    controls->addStretch(1);
    auto* words = new QHBoxLayout;
    words->addWidget(caption_, 1);
    words->addWidget(chip_);
    header_->addLayout(words, 1);
    header_->addLayout(controls);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 8, 10, 6);
    layout->setSpacing(4);
    layout->addWidget(head);
    layout->addWidget(canvas_, 1);
    layout->addWidget(links_);
    layout->addWidget(key_);
    connect(canvas_, &NetworkCanvas::cellPicked, this, [this](CellChoice cell) {
        setCell(cell);
        emit cellPicked(cell);
    });
    connect(steps_, &StepChoice::changed, this, &NetworkView::showSteps);
    connect(canvas_, &NetworkCanvas::synapsePicked, this, &View::synapsePicked);
    setTabOrder(arrows_, count_);
    setTabOrder(count_, strength_);
    setTabOrder(strength_, canvas_);
}

void NetworkView::makeChoosers() {
    arrows_->addItem(tr("arrows up"), static_cast<int>(Arrows::Up));
    arrows_->addItem(tr("arrows down"), static_cast<int>(Arrows::Down));
    arrows_->addItem(tr("up and down"), static_cast<int>(Arrows::Both));
    arrows_->setToolTip(
        tr("Which connections of the picked cell are shown: up, the weights W by which activity "
           "travels; down, the feedback E by which errors travel, with the bursts on them in what "
           "is shown; or both"));
    arrows_->setAccessibleName(tr("Arrows"));
    for (const int count : kCounts) {
        count_->addItem(tr("%1 strongest").arg(count), count);
    }
    count_->setCurrentIndex(count_->findData(kDefaultCount));
    count_->setToolTip(tr("How many connections of the picked cell are shown, from below and to above"));
    count_->setAccessibleName(tr("Connections shown each way"));
    strength_->addItem(QString(), static_cast<int>(LinkStrength::Weight));
    strength_->addItem(QString(), static_cast<int>(LinkStrength::Input));
    nameStrengths();
    strength_->setToolTip(
        tr("The strength of a connection: the size of its weight, W up and E down, or of W x or E e, which "
           "passes through it in the step shown, or in the mean over a whole presentation"));
    strength_->setAccessibleName(tr("Strength of connections"));
    for (CalmCombo* chooser : {arrows_, count_, strength_}) {
        chooser->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        connect(chooser, &QComboBox::currentIndexChanged, this, &NetworkView::chooseLinks);
    }
}

void NetworkView::nameStrengths() {
    const bool down = arrows() == Arrows::Down;
    const bool both = arrows() == Arrows::Both;
    strength_->setItemText(0, both ? tr("by |W|, |E|") : down ? tr("by |E|") : tr("by |W|"));
    strength_->setItemText(1, both ? tr("by |W x|, |E e|") : down ? tr("by |E e|") : tr("by |W x|"));
}

Arrows NetworkView::arrows() const {
    return static_cast<Arrows>(arrows_->currentData().toInt());
}

void NetworkView::setArrows(Arrows arrows) {
    arrows_->setCurrentIndex(arrows_->findData(static_cast<int>(arrows)));
}

void NetworkView::chooseLinks() {
    nameStrengths();
    canvas_->setLinks(arrows(), static_cast<LinkStrength>(strength_->currentData().toInt()),
                      count_->currentData().toInt());
    showWords();
}

void NetworkView::showFrame(const FramePtr& frame) {
    frame_ = frame;
    chip_->showFrame(*frame);
    showSteps();
}

void NetworkView::showSteps() {
    if (frame_) {
        canvas_->showFrame(frame_, steps_->of(*frame_));
        showWords();
    }
}

void NetworkView::setCell(CellChoice cell) {
    if (cell == cell_) {
        return;
    }
    cell_ = cell;
    canvas_->setCell(cell);
    showWords();
    emit needsChanged();
}

WatchSet NetworkView::needs() const {
    WatchSet needed = needs::kPresentation;
    needed.circuits[0] = cell_;
    return needed;
}

void NetworkView::showWords() {
    const NetworkState& state = canvas_->state();
    caption_->setForms(networkCaption(state));
    links_->setWholeText(linksText(), linksTextOnFigure(state));
    key_->showState(state, canvas_->strengthRange(), canvas_->errorRange());
}

std::vector<OptionControl> NetworkView::options() {
    std::vector<std::string> counts;
    for (const int count : kCounts) {
        counts.push_back(std::to_string(count));
    }
    return {choiceOption("arrows", *arrows_, {"up", "down", "both"}), choiceOption("links", *count_, counts),
            choiceOption("strength", *strength_, {"weight", "input"})};
}

void NetworkView::fit() {
    canvas_->fit();
}

QString NetworkView::linksText() const {
    return ui::linksText(canvas_->state());
}

std::vector<DataTable> NetworkView::tables() const {
    return frame_
               ? withoutEmpty({activityTable(*frame_, canvas_->state().shown), linksTable(canvas_->state())})
               : std::vector<DataTable>();
}

QString NetworkView::summary() const {
    return networkSummary(canvas_->state());
}

void NetworkView::resizeEvent(QResizeEvent* event) {
    View::resizeEvent(event);
    header_->setDirection(width() < pixelsOf(*this, kOneLine) ? QBoxLayout::TopToBottom
                                                              : QBoxLayout::LeftToRight);
}

} // namespace mc::ui
