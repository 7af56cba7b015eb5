#include "network/network_view.h"

#include "frames/frame_course.h"
#include "frames/shown_steps.h"
#include "frames/verdict_picture.h"
#include "network/network_canvas.h"
#include "network/network_key.h"
#include "network/network_words.h"
#include "style/units.h"
#include "view/picture_box.h"
#include "view/picture_view.h"
#include "view/words_picture.h"
#include "widgets/calm_combo.h"
#include "widgets/flow_layout.h"

#include <QBoxLayout>
#include <QJsonArray>
#include <QJsonObject>
#include <QResizeEvent>
#include <QToolButton>
#include <array>

namespace mc::ui {

namespace {

constexpr int kCounts[] = {10, 20, 50}; ///< connections each way
constexpr int kDefaultCount = 20;
constexpr int kOneLine = 560;         ///< width from which the header is one line, pixels
constexpr double kFirstRange = 0.001; ///< least strength that the widest line stands for
constexpr QMargins kMargins(10, 8, 10, 6);
constexpr int kSpacing = 4;
constexpr double kBetweenChoices = 16; ///< on a figure, units

// Of the state in files: what is in sight.
const QString kZoomKey = QStringLiteral("zoom");     ///< NetworkZoom::factor
const QString kOriginKey = QStringLiteral("origin"); ///< NetworkZoom::origin
const QString kAnchorKey = QStringLiteral("anchor"); ///< NetworkZoom::anchor: layer, cell, across, down
constexpr double kMostZoom = 1e6;                    ///< of a file; the canvas shows what it can

/// values: of a file. None where it is no anchor.
std::optional<NetworkZoom::Anchor> anchorFrom(const QJsonArray& values) {
    const NetworkZoom::Anchor anchor{values.at(0).toInt(-1),
                                     values.at(1).toInt(-1),
                                     {values.at(2).toDouble(-1), values.at(3).toDouble(-1)}};
    const bool isOne = anchor.layer >= 0 && anchor.cell >= 0 && QRectF(-1, -1, 3, 3).contains(anchor.at);
    return isOne ? std::optional(anchor) : std::nullopt;
}

/// What is picked, when it is, and the verdict.
PicturePtr captionPicture(const NetworkState& state) {
    std::vector<PictureBox::Item> items{{quietLine(networkCaption(state)), 1}};
    if (state.frame && state.frame->presentation) {
        items.push_back({std::make_shared<VerdictPicture>(*state.frame)});
    }
    return rowOf(std::move(items));
}

} // namespace

NetworkView::NetworkView(QWidget* parent)
    : View(parent), range_(kFirstRange), errorRange_(kFirstRange), steps_(new StepChoice(this)),
      caption_(new PictureView(this)), arrows_(new CalmCombo(this)), count_(new CalmCombo(this)),
      strength_(new CalmCombo(this)), canvas_(new NetworkCanvas(this)), links_(new PictureView(this)),
      key_(new PictureView(this)) {
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(tr("Network"));
    makeChoosers();
    QSizePolicy asHighAsItTakes(QSizePolicy::Expanding, QSizePolicy::Minimum);
    asHighAsItTakes.setHeightForWidth(true);
    for (PictureView* words : {caption_, links_, key_}) {
        words->setSizePolicy(asHighAsItTakes);
    }
    auto* head = new QWidget(this);
    head->setMinimumWidth(1); // what is in it must not keep the view from becoming narrow
    header_ = new QBoxLayout(QBoxLayout::LeftToRight, head);
    header_->setContentsMargins(0, 0, 0, 0);
    header_->setSpacing(6);
    controls_ = new FlowLayout(nullptr, header_->spacing());
    controls_->addWidget(arrows_);
    controls_->addWidget(count_);
    controls_->addWidget(strength_);
    header_->addWidget(caption_, 1);
    header_->addLayout(controls_);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kMargins);
    layout->setSpacing(kSpacing);
    layout->addWidget(head);
    layout->addWidget(canvas_, 1);
    layout->addWidget(links_);
    layout->addWidget(key_);
    connect(canvas_, &NetworkCanvas::cellPicked, this, [this](CellChoice cell) {
        setCell(cell);
        emit cellPicked(cell);
    });
    connect(steps_, &StepChoice::changed, this, &NetworkView::showAll);
    connect(canvas_, &NetworkCanvas::synapsePicked, this, &View::synapsePicked);
    setTabOrder(arrows_, count_);
    setTabOrder(count_, strength_);
    setTabOrder(strength_, canvas_);
}

void NetworkView::offer(QAction& tool) {
    auto* button = new QToolButton(this);
    button->setDefaultAction(&tool);
    controls_->addWidget(button);
    setTabOrder(strength_, button);
    setTabOrder(button, canvas_);
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
    const Arrows arrows = linkChoice().arrows;
    const bool down = arrows == Arrows::Down;
    const bool both = arrows == Arrows::Both;
    strength_->setItemText(0, both ? tr("by |W|, |E|") : down ? tr("by |E|") : tr("by |W|"));
    strength_->setItemText(1, both ? tr("by |W x|, |E e|") : down ? tr("by |E e|") : tr("by |W x|"));
}

LinkChoice NetworkView::linkChoice() const {
    return {static_cast<Arrows>(arrows_->currentData().toInt()),
            static_cast<LinkStrength>(strength_->currentData().toInt()), count_->currentData().toInt()};
}

void NetworkView::chooseLinks() {
    nameStrengths();
    beginRanges();
    showAll();
}

void NetworkView::showFrame(const FramePtr& frame) {
    if (rangesBeginAnew(frame_, *frame)) {
        beginRanges();
    }
    frame_ = frame;
    showAll();
}

void NetworkView::beginRanges() {
    range_.reset();
    errorRange_.reset();
}

void NetworkView::setCell(CellChoice cell) {
    if (cell != cell_) {
        cell_ = cell;
        beginRanges();
        showAll();
        emit needsChanged();
    }
}

void NetworkView::showAll() {
    if (!frame_) {
        return;
    }
    NetworkState state = networkState(frame_, steps_->of(*frame_), cell_, linkChoice());
    range_.include(state.links.largestUp());
    errorRange_.include(state.links.largestDown());
    state.strengthRange = range_.limit();
    state.errorRange = errorRange_.limit();
    caption_->setPicture(captionPicture(state));
    caption_->setAccessibleName(networkCaption(state).value(0));
    links_->setPicture(quietLine(linksForms(state)));
    links_->setAccessibleName(linksForms(state).value(0));
    const auto key = std::make_shared<NetworkKey>(state);
    key_->setPicture(key);
    key_->setAccessibleName(key->text());
    canvas_->setState(std::move(state));
}

WatchSet NetworkView::needs() const {
    WatchSet needed = needs::kPresentation;
    needed.circuits[0] = cell_;
    return needed;
}

std::vector<OptionControl> NetworkView::options() {
    std::vector<std::string> counts;
    for (const int count : kCounts) {
        counts.push_back(std::to_string(count));
    }
    return {choiceOption("arrows", *arrows_, {"up", "down", "both"}), choiceOption("links", *count_, counts),
            choiceOption("strength", *strength_, {"weight", "input"})};
}

std::vector<double> NetworkView::scales() const {
    return {range_.limit(), errorRange_.limit()};
}

void NetworkView::growScales(const std::vector<double>& scales) {
    if (grow(std::array{&range_, &errorRange_}, scales)) {
        showAll();
    }
}

QJsonValue NetworkView::runState() const {
    const NetworkZoom& zoom = canvas_->zoom();
    QJsonObject state{{kZoomKey, zoom.factor}, {kOriginKey, QJsonArray{zoom.origin.x(), zoom.origin.y()}}};
    if (zoom.anchor) {
        const auto& [layer, cell, at] = *zoom.anchor;
        state.insert(kAnchorKey, QJsonArray{layer, cell, at.x(), at.y()});
    }
    return state;
}

void NetworkView::setRunState(const QJsonValue& state) {
    const double factor = state.toObject().value(kZoomKey).toDouble();
    const QJsonArray origin = state.toObject().value(kOriginKey).toArray();
    const QPointF corner(origin.at(0).toDouble(), origin.at(1).toDouble());
    if (factor >= 1 && factor <= kMostZoom && QRectF(0, 0, 1, 1).contains(corner)) {
        canvas_->setZoom({factor, corner, anchorFrom(state.toObject().value(kAnchorKey).toArray())});
    }
}

void NetworkView::fit() {
    canvas_->fit();
}

PicturePtr NetworkView::picture() const {
    const NetworkState& state = canvas_->diagram().state();
    std::vector<PictureBox::Item> choices;
    for (const CalmCombo* chooser : {arrows_, count_, strength_}) {
        choices.push_back({quietLine({chooser->currentText()})});
    }
    const auto head = std::make_shared<FoldingBox>(
        kOneLine - kMargins.left() - kMargins.right(),
        std::vector<PictureBox::Item>{{captionPicture(state), 1},
                                      {headOf({{rowOf(std::move(choices), kBetweenChoices)}})}},
        kBetweenChoices);
    return std::make_shared<PictureBox>(Qt::Vertical,
                                        std::vector<PictureBox::Item>{{head},
                                                                      {canvas_->picture(), 1},
                                                                      {quietLine(linksFormsOnFigure(state))},
                                                                      {std::make_shared<NetworkKey>(state)}},
                                        kSpacing, QMarginsF(kMargins));
}

void NetworkView::resizeEvent(QResizeEvent* event) {
    View::resizeEvent(event);
    header_->setDirection(width() < pixelsOf(*this, kOneLine) ? QBoxLayout::TopToBottom
                                                              : QBoxLayout::LeftToRight);
}

} // namespace mc::ui
