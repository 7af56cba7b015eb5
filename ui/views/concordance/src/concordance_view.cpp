#include "concordance/concordance_view.h"

#include "chart/chart_strip.h"
#include "concordance/concordance_chart.h"
#include "concordance/concordance_picture.h"
#include "concordance/concordance_text.h"
#include "concordance/pairs_panel.h"
#include "frames/frame_text.h"
#include "style/units.h"
#include "view/picture_view.h"
#include "widgets/calm_combo.h"
#include "widgets/elided_label.h"
#include "widgets/flow_layout.h"
#include "widgets/layout_tab_order.h"

#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

namespace mc::ui {

namespace {

using Layout = ConcordancePicture;

constexpr double kReadoutHeight = 160; ///< of numbers with all their words, units
constexpr int kHeaderSpacing = 6;      ///< pixels
constexpr int kCurvesRow = 1;          ///< under the header

} // namespace

ConcordanceView::ConcordanceView(QWidget* parent)
    : View(parent), note_(new ElidedLabel(this)), weighted_(new QToolButton(this)),
      pairsButton_(new QToolButton(this)), strip_(new ChartStrip(this)), readout_(new PictureView(this)),
      panel_(new PairsPanel(this)) {
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(tr("Sign concordance"));
    strip_->setObjectName(QStringLiteral("concordance"));
    strip_->setAccessibleName(tr("Sign concordance over training"));
    strip_->setToolTip(
        tr("Share of feedback synapses with the sign of their forward synapse, on the effective feedback "
           "E that the rule used in that update"));
    readout_->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    readout_->setAccessibleName(tr("Concordance now"));
    readout_->setToolTip(tr(
        "Share of feedback synapses whose sign is that of the forward synapse; the same weighted by |W|; the "
        "angle between E and the transpose of W; zero pairs are left out of the shares. 0° is the "
        "same direction, so errors travel as the gradient would; 90° is what unrelated feedback has. B, "
        "M∘Wᵀ: angle between the learned feedback and the forward weights times the efficacies, which "
        "learning brings to 0°"));
    makeButtons();
    connect(panel_, &PairsPanel::cellPicked, this, &View::cellPicked);
    connect(panel_, &PairsPanel::pairChanged, this, &ConcordanceView::arrange);
    note_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto* header = new FlowLayout(nullptr, kHeaderSpacing);
    header->addWidget(note_);
    header->addWidget(&panel_->chooser());
    header->addWidget(weighted_);
    header->addWidget(pairsButton_);
    auto* body = new QHBoxLayout;
    body->setSpacing(Layout::kSpacing);
    body->addWidget(strip_, 1);
    body->addWidget(readout_);
    rows_ = new QVBoxLayout(this);
    rows_->setContentsMargins(Layout::kMargins.toMargins());
    rows_->setSpacing(Layout::kSpacing);
    rows_->setSizeConstraint(QLayout::SetNoConstraint);
    rows_->addLayout(header);
    rows_->addLayout(body, Layout::kCurvesShare);
    rows_->addWidget(panel_, Layout::kPairsShare);
    orderTabsAsLaidOut(*this);
    showCurves();
    arrange();
}

void ConcordanceView::makeButtons() {
    weighted_->setText(tr("Weighted"));
    weighted_->setCheckable(true);
    weighted_->setToolTip(tr("Show, dashed, the concordance with each pair weighted by |W|, too"));
    weighted_->setAccessibleName(tr("Show weighted concordance"));
    connect(weighted_, &QToolButton::toggled, this, &ConcordanceView::showCurves);
    pairsButton_->setText(tr("Pairs"));
    pairsButton_->setCheckable(true);
    pairsButton_->setToolTip(tr(
        "Show each synapse pair of two layers as a scatter of W against E and as a matrix of signs. Costs a "
        "copy of the two matrices per frame, for large layers (more than 65,536 pairs) at most ten per "
        "second."));
    pairsButton_->setAccessibleName(tr("Show synapse pairs"));
    connect(pairsButton_, &QToolButton::clicked, this, &ConcordanceView::showPairs);
}

void ConcordanceView::showPairs(bool shown) {
    chosen_ = true;
    pairsButton_->setChecked(shown);
    arrange();
}

std::vector<OptionControl> ConcordanceView::options() {
    const auto shown = [this] {
        return std::string(!chosen_ ? "auto" : pairsButton_->isChecked() ? "on" : "off");
    };
    const auto show = [this](const std::string& value) {
        if (value == "auto") {
            chosen_ = false;
            arrange();
        } else {
            showPairs(value == "on");
        }
    };
    const std::string uppermost = "uppermost";
    const auto pair = [this, uppermost] {
        const int chosen = panel_->chosenPair();
        return chosen < 0 ? uppermost : std::to_string(chosen + 1);
    };
    const auto choosePair = [this, uppermost](const std::string& value) {
        panel_->choosePair(value == uppermost ? -1 : std::stoi(value) - 1);
    };
    return {switchOption("weighted", *weighted_),
            {"pairs", pairsButton_, shown, show},
            {"pair", &panel_->chooser(), pair, choosePair}};
}

bool ConcordanceView::pairsShown() const {
    return pairsButton_->isChecked() && panel_->pair() >= 0;
}

void ConcordanceView::arrange() {
    const bool roomForBoth = height() >= pixelsOf(*this, Layout::kBothFrom);
    if (!chosen_) {
        pairsButton_->setChecked(roomForBoth);
    }
    pairsButton_->setEnabled(!frame_ || panel_->pair() >= 0);
    curvesShown_ = roomForBoth || !pairsShown();
    strip_->setVisible(curvesShown_);
    readout_->setVisible(curvesShown_ && hasFigures_);
    rows_->setStretch(kCurvesRow, curvesShown_ ? Layout::kCurvesShare : 0);
    panel_->setVisible(pairsShown());
    panel_->chooser().setVisible(pairsShown() && panel_->chooser().count() > 1);
    if (std::vector<int> pairs = needs().pairs; pairs != asked_) {
        asked_ = std::move(pairs);
        emit needsChanged();
    }
}

WatchSet ConcordanceView::needs() const {
    WatchSet needed = needs::kCurves;
    needed.concordance = true;
    if (pairsShown()) {
        needed.pairs = {panel_->pair()};
    }
    return needed;
}

void ConcordanceView::resizeEvent(QResizeEvent* event) {
    View::resizeEvent(event);
    arrange();
}

QSize ConcordanceView::sizeHint() const {
    const int head = weighted_->sizeHint().height() + Layout::kSpacing + 12;
    return {strip_->sizeHint().width() + Layout::kSpacing + readout_->minimumSizeHint().width() + 18,
            head + std::max(strip_->sizeHint().height(), pixelsOf(*this, kReadoutHeight))};
}

QSize ConcordanceView::minimumSizeHint() const {
    const int head = weighted_->minimumSizeHint().height() + Layout::kSpacing + 12;
    const int readout = hasFigures_ ? readout_->minimumSizeHint().width() : 0; // has room to spare
    return {strip_->minimumSizeHint().width() + readout + 18, head + strip_->minimumSizeHint().height()};
}

void ConcordanceView::setCell(CellChoice cell) {
    panel_->setCell(cell);
}

void ConcordanceView::showFrame(const FramePtr& frame) {
    const bool newRun = !frame_ || frame_->run != frame->run;
    const bool same = sameCourse(frame_, frame) && frame_->concordance == frame->concordance;
    frame_ = frame;
    panel_->showFrame(frame);
    if (newRun) {
        arrange(); // for other layers
    }
    if (!same) { // shared between frames as long as nothing has been added
        showCurves();
    }
}

void ConcordanceView::showCurves() {
    const std::vector<ReadoutFigure> figures = concordanceFigures(frame_);
    hasFigures_ = !figures.empty();
    note_->setForms(comparisonForms(frame_));
    if (hasFigures_) {
        readout_->setPicture(concordanceReadout(figures));
    }
    strip_->setContent(concordanceChart(frame_, weighted_->isChecked(), ghosts_));
    readout_->setVisible(curvesShown_ && hasFigures_);
}

void ConcordanceView::reword() {
    showCurves();
}

PicturePtr ConcordanceView::picture() const {
    const ConcordanceParts parts = !pairsShown()  ? ConcordanceParts::Curves
                                   : curvesShown_ ? ConcordanceParts::Both
                                                  : ConcordanceParts::Pairs;
    return std::make_shared<ConcordancePicture>(
        ConcordancePicture::Shown{frame_, strip_->content(), parts, panel_->pair(), panel_->pairs()});
}

QJsonValue ConcordanceView::runState() const {
    return panel_->marked();
}

void ConcordanceView::setRunState(const QJsonValue& state) {
    panel_->setMarked(state);
}

} // namespace mc::ui
