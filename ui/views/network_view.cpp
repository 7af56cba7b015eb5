#include "views/network_view.h"

#include "panels/calm_combo.h"
#include "style/text.h"
#include "style/units.h"
#include "views/curve_table.h"
#include "views/elided_label.h"
#include "views/frame_tables.h"
#include "views/network_canvas.h"
#include "views/network_key.h"
#include "views/verdict_chip.h"

#include <QBoxLayout>
#include <QResizeEvent>

namespace mc::ui {

namespace {

constexpr int kCounts[] = {10, 20, 50}; ///< connections each way
constexpr int kDefaultCount = 20;
constexpr int kOneLine = 560; ///< width from which the header is one line, pixels

} // namespace

NetworkView::NetworkView(QWidget* parent)
    : View(parent), caption_(new ElidedLabel(this)), count_(new CalmCombo(this)),
      strength_(new CalmCombo(this)), chip_(new VerdictChip(this)), canvas_(new NetworkCanvas(this)),
      links_(new ElidedLabel(this)), key_(new NetworkKey(this)) {
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(tr("Network"));
    makeChoosers();
    auto* head = new QWidget(this);
    head->setMinimumWidth(1); // what is in it must not keep the view from becoming narrow
    header_ = new QBoxLayout(QBoxLayout::LeftToRight, head);
    header_->setContentsMargins(0, 0, 0, 0);
    header_->setSpacing(6);
    auto* controls = new QHBoxLayout;
    controls->addWidget(count_);
    controls->addWidget(strength_);
    controls->addWidget(chip_, 1);
    header_->addWidget(caption_, 1);
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
    connect(canvas_, &NetworkCanvas::synapsePicked, this, &View::synapsePicked);
    setTabOrder(count_, strength_);
    setTabOrder(strength_, canvas_);
}

void NetworkView::makeChoosers() {
    for (const int count : kCounts) {
        count_->addItem(tr("%1 strongest").arg(count), count);
    }
    count_->setCurrentIndex(count_->findData(kDefaultCount));
    count_->setToolTip(tr("How many connections of the picked cell are shown, from below and to above"));
    count_->setAccessibleName(tr("Connections shown each way"));
    strength_->addItem(tr("by |W|"), static_cast<int>(LinkStrength::Weight));
    strength_->addItem(tr("by |W x|"), static_cast<int>(LinkStrength::Input));
    strength_->setToolTip(
        tr("The strength of a connection: the size of its weight W, or of W x, which passes "
           "through it in the step shown"));
    strength_->setAccessibleName(tr("Strength of connections"));
    for (CalmCombo* chooser : {count_, strength_}) {
        chooser->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        connect(chooser, &QComboBox::currentIndexChanged, this, &NetworkView::chooseLinks);
    }
}

void NetworkView::chooseLinks() {
    canvas_->setLinks(static_cast<LinkStrength>(strength_->currentData().toInt()),
                      count_->currentData().toInt());
    showWords();
}

void NetworkView::showFrame(const FramePtr& frame) {
    frame_ = frame;
    canvas_->showFrame(frame);
    chip_->showFrame(*frame);
    showWords();
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
    caption_->setWholeText(networkCaption(state));
    links_->setWholeText(linksText(), linksTextOnFigure(state));
    key_->showState(state, canvas_->strengthRange());
}

std::vector<OptionControl> NetworkView::options() {
    std::vector<std::string> counts;
    for (const int count : kCounts) {
        counts.push_back(std::to_string(count));
    }
    return {choiceOption("links", *count_, counts),
            choiceOption("strength", *strength_, {"weight", "input"})};
}

void NetworkView::fit() {
    canvas_->fit();
}

QString NetworkView::linksText() const {
    return ui::linksText(canvas_->state());
}

std::vector<DataTable> NetworkView::tables() const {
    return frame_ ? withoutEmpty({activityTable(*frame_)}) : std::vector<DataTable>();
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
