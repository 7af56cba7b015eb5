#include "compare/compare_view.h"

#include "compare/compare_area.h"
#include "compare/compare_picture.h"
#include "compare/compared_side.h"
#include "compare/compared_with_box.h"
#include "compare/difference_picture.h"
#include "frames/frame_text.h"
#include "frames/shown_steps.h"
#include "style/fonts.h"
#include "style/text.h"
#include "time_axis/time_navigation.h"
#include "view/can_follow.h"
#include "view/has_scales.h"
#include "view/picture_view.h"
#include "widgets/calm_combo.h"
#include "widgets/elided_label.h"
#include "widgets/flow_layout.h"
#include "widgets/layout_tab_order.h"

#include <QAbstractButton>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

namespace mc::ui {

namespace {

constexpr int kCompareSpacing = 6;             ///< pixels
constexpr double kLeastDifferenceHeight = 170; ///< units; what is higher is scrolled within
constexpr QSize kLeastCompare{240, 220};
constexpr QSize kUsualCompare{760, 420};

/// B as if it stood where A stands, so that both views show the same step and judge alike what is new.
FramePtr alignedWith(const Frame& a, const Frame& b) {
    auto aligned = std::make_shared<Frame>(b);
    aligned->run = a.run;
    aligned->number = a.number;
    aligned->position = a.position;
    aligned->playing = a.playing;
    aligned->speedAsked = a.speedAsked;
    aligned->imagesPerSecond = a.imagesPerSecond;
    return aligned;
}

} // namespace

CompareView::CompareView(std::vector<ComparedView> views, QWidget* parent)
    : View(parent), views_(std::move(views)), head_(new QWidget(this)), view_(new CalmCombo(head_)),
      with_(new ComparedWithBox(head_)), parts_(new CalmCombo(head_)), line_(new ElidedLabel(this)),
      a_(new ComparedSide(this)), b_(new ComparedSide(this)), differencePart_(new QWidget(this)),
      area_(new CompareArea(*a_, *b_, *differencePart_, this)), scroll_(new QScrollArea(differencePart_)),
      differenceView_(new PictureView) {
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(tr("A and B"));
    makeHead();
    line_->setHelp(tr("How B differs from A, in the numbers of the view"));
    makeDifferencePart();
    connect(area_, &CompareArea::resized, this, &CompareView::arrange);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(ComparePicture::kMargins.toMargins());
    rows->setSpacing(kCompareSpacing);
    rows->setSizeConstraint(QLayout::SetNoConstraint);
    rows->addWidget(head_);
    rows->addWidget(line_);
    rows->addWidget(area_, 1);
    makeViews();
    arrange();
}

void CompareView::makeDifferencePart() {
    auto* rows = new QVBoxLayout(differencePart_);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    auto* heading = new ElidedLabel(differencePart_, 1, true);
    heading->setWholeText(ComparePicture::differenceHeading());
    rows->addWidget(heading);
    rows->addWidget(scroll_, 1);
    scroll_->setWidget(differenceView_);
    scroll_->setWidgetResizable(true);
    scroll_->setFrameShape(QFrame::NoFrame);
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll_->viewport()->setAutoFillBackground(false);
    differenceView_->setAutoFillBackground(false);
    differenceView_->setAccessibleName(tr("Difference of B from A"));
    differenceView_->setFocusPolicy(Qt::TabFocus);
    scroll_->setFocusPolicy(Qt::NoFocus); // what is in it has the keys
    connect(differenceView_, &PictureView::cellPicked, this, [this](CellChoice cell) {
        setCell(cell);
        emit cellPicked(cell);
    });
}

void CompareView::makeHead() {
    head_->setMinimumWidth(1); // what is in it must not keep the view from becoming narrow
    auto* flow = new FlowLayout(head_, kCompareSpacing);
    flow->setContentsMargins(0, 0, 0, 0);
    for (const ComparedView& one : views_) {
        view_->addItem(one.title);
    }
    view_->setAccessibleName(tr("View shown twice"));
    view_->setToolTip(
        tr("The view that is shown twice: of the run on the board, and of what that is compared "
           "with"));
    parts_->addItem(tr("A, B and difference"));
    parts_->addItem(tr("A beside B"));
    parts_->addItem(tr("difference alone"));
    parts_->setAccessibleName(tr("What is on show"));
    parts_->setToolTip(tr("Whether both sides are shown, their difference, or all three"));
    for (CalmCombo* chooser : {view_, parts_}) {
        chooser->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    }
    for (QWidget* chooser : std::initializer_list<QWidget*>{view_, with_, parts_}) {
        flow->addWidget(chooser);
    }
    connect(view_, &QComboBox::currentIndexChanged, this, [this] {
        makeViews();
        emit needsChanged();
    });
    connect(parts_, &QComboBox::currentIndexChanged, this, [this] {
        showDifference();
        arrange();
    });
    connect(with_, &ComparedWithBox::asked, this,
            [this](const std::optional<ComparedWith>& with) { emit commandIssued(command::Compare{with}); });
}

View& CompareView::makeView(ComparedSide& side) {
    View* view = views_[static_cast<std::size_t>(view_->currentIndex())].make(&side);
    side.setView(view);
    view->setCell(cell_);
    connect(view, &View::cellPicked, this, [this](CellChoice cell) {
        setCell(cell);
        emit cellPicked(cell);
    });
    connect(view, &View::synapsePicked, this, &View::synapsePicked);
    connect(view, &View::needsChanged, this, &View::needsChanged);
    emit viewMade(*view); // before anything is shown on its own axes
    return *view;
}

void CompareView::makeViews() {
    View& a = makeView(*a_);
    connect(&a, &View::commandIssued, this, &View::commandIssued);
    // Once both sides know.
    for (TimeNavigation* time : a.findChildren<TimeNavigation*>()) {
        connect(time, &TimeNavigation::spanChanged, this, &CompareView::showDifference, Qt::QueuedConnection);
    }
    for (StepChoice* steps : a.findChildren<StepChoice*>()) {
        connect(steps, &StepChoice::changed, this, &CompareView::showDifference, Qt::QueuedConnection);
    }
    makeViewOfB();
    if (frame_) {
        showSides();
    }
}

/// B asks nothing of the run: it is not the one on the board.
void CompareView::makeViewOfB() {
    makeView(*b_);
    linkSides();
    orderTabsAsLaidOut(*this);
    if (dynamic_cast<HasOptions*>(a_->view()) != nullptr) {
        copyOptions(*a_->view(), *b_->view());
    }
}

void CompareView::linkSides() {
    View& a = *a_->view();
    View& b = *b_->view();
    if (auto* following = dynamic_cast<CanFollow*>(&b)) {
        following->follow(a);
    }
    linkOptions(a, b);
    linkOptions(b, a);
    const QList<QScrollBar*> barsOfA = a.findChildren<QScrollBar*>();
    const QList<QScrollBar*> barsOfB = b.findChildren<QScrollBar*>();
    for (qsizetype k = 0; k < std::min(barsOfA.size(), barsOfB.size()); ++k) {
        connect(barsOfA[k], &QScrollBar::valueChanged, barsOfB[k], &QScrollBar::setValue);
        connect(barsOfB[k], &QScrollBar::valueChanged, barsOfA[k], &QScrollBar::setValue);
    }
}

/// Until one of them is there no longer.
void CompareView::linkOptions(View& from, View& to) {
    auto* has = dynamic_cast<HasOptions*>(&from);
    if (has == nullptr) {
        return;
    }
    const auto copy = [this, &from, &to] {
        copyOptions(from, to);
        showDifference();
    };
    for (const OptionControl& option : has->options()) {
        if (auto* list = qobject_cast<QComboBox*>(option.control)) {
            connect(list, &QComboBox::currentIndexChanged, &to, copy);
        } else if (auto* button = qobject_cast<QAbstractButton*>(option.control)) {
            connect(button, &QAbstractButton::clicked, &to, copy); // once the view has heeded it
        }
    }
}

void CompareView::copyOptions(View& from, View& to) {
    if (copying_) {
        return;
    }
    const QScopedValueRollback copying(copying_, true);
    const std::vector<OptionControl> given = dynamic_cast<HasOptions&>(from).options();
    const std::vector<OptionControl> taken = dynamic_cast<HasOptions&>(to).options();
    for (std::size_t k = 0; k < given.size() && k < taken.size(); ++k) {
        taken[k].set(given[k].value());
    }
}

CompareView::Parts CompareView::parts() const {
    return static_cast<Parts>(parts_->currentIndex());
}

EmptyText CompareView::missing() const {
    if (!frame_ || !frame_->experiment) {
        return noExperiment();
    }
    if (!frame_->comparedWith) {
        return {tr("Nothing is compared with this run yet."),
                tr("Choose above what B is: the start of the run, a bookmark, the moment now, a held run, or "
                   "the control of a what-if.")};
    }
    return frame_->beside ? EmptyText() : EmptyText{tr("B is being computed …")};
}

bool CompareView::isAnotherB(const Frame& frame) const {
    return frame_ && (frame.comparedWith != frame_->comparedWith ||
                      (frame.beside && !layersOfB_.empty() && frame.beside->layerSizes != layersOfB_));
}

void CompareView::showFrame(const FramePtr& frame) {
    const bool another = isAnotherB(*frame);
    frame_ = frame;
    with_->showFrame(frame);
    if (another) { // which shares no ranges, and nothing that was chosen in it, with the one before
        makeViewOfB();
        emit needsChanged();
    }
    if (frame->beside) {
        layersOfB_ = frame->beside->layerSizes;
    }
    showSides();
}

QStringList CompareView::headingOfB() const {
    if (!frame_->comparedWith) {
        return {tr("B")};
    }
    const QString heading = tr("B: %1").arg(comparedWithText(*frame_->comparedWith, *frame_));
    if (frame_->comparedWith->kind == ComparedWith::Kind::Moment || !frame_->beside) {
        return {heading};
    }
    const Position& place = frame_->beside->position;
    if (place.batchesPerEpoch <= 0) {
        return {heading};
    }
    return {tr("%1, %2", "a run and a moment of it")
                .arg(heading, momentText({.updates = place.updates}, place.batchesPerEpoch)),
            heading};
}

void CompareView::showSides() {
    const EmptyText missing = this->missing();
    const bool known = frame_->past && frame_->position.batchesPerEpoch > 0;
    const QString now = known ? momentText(frame_->past->now, frame_->position.batchesPerEpoch) : QString();
    a_->show({known ? tr("A: this run, %1").arg(now) : tr("A: this run"), tr("A: this run")}, frame_, {});
    b_->show(headingOfB(), missing.isEmpty() ? alignedWith(*frame_, *frame_->beside) : nullptr, missing);
    shareScales();
    showDifference();
}

/// What looks the same on both sides is the same.
void CompareView::shareScales() {
    auto* a = dynamic_cast<HasScales*>(a_->view());
    auto* b = dynamic_cast<HasScales*>(b_->view());
    if (a != nullptr && b != nullptr) {
        a->growScales(b->scales());
        b->growScales(a->scales());
    }
}

Difference CompareView::madeDifference() const {
    if (!missing().isEmpty()) {
        return {};
    }
    const View& a = *a_->view();
    const View& b = *b_->view();
    const auto* drawn = dynamic_cast<const HasDifference*>(&b);
    Difference difference = drawn != nullptr ? drawn->differenceFrom(a) : Difference();
    if (!difference.picture) {
        std::vector<TableComparison> tables = compareTables(a.tables(), b.tables());
        if (tables.empty()) {
            return {std::make_shared<EmptyPicture>(EmptyText{tr("Both show nothing that can be compared.")}),
                    {}};
        }
        const auto picture = std::make_shared<DifferencePicture>(std::move(tables));
        difference = {picture, picture->summaryForms()};
    }
    return difference;
}

bool CompareView::showsDifference() const {
    return known_ && parts() != Parts::Sides;
}

/// It costs something: while it is not on show it is not made.
void CompareView::showDifference() {
    known_ = missing().isEmpty();
    const Difference difference = showsDifference() ? madeDifference() : Difference();
    differencePicture_ = difference.picture;
    if (differencePicture_) {
        differenceView_->setPicture(differencePicture_);
    }
    line_->setVisible(differencePicture_ != nullptr);
    line_->setForms(difference.words);
    arrange();
}

void CompareView::setCell(CellChoice cell) {
    cell_ = cell;
    a_->view()->setCell(cell);
    b_->view()->setCell(cell);
    showDifference();
}

void CompareView::fit() {
    a_->view()->fit();
    b_->view()->fit();
}

WatchSet CompareView::needs() const {
    WatchSet needed = needs::both(a_->view()->needs(), b_->view()->needs());
    needed.beside = true;
    return needed;
}

std::vector<OptionControl> CompareView::options() {
    std::vector<std::string> names;
    for (const ComparedView& one : views_) {
        names.push_back(one.name);
    }
    return {choiceOption("view", *view_, names),
            choiceOption("show", *parts_, {"all", "sides", "difference"})};
}

void CompareView::reword() {
    if (frame_) {
        showSides();
    }
}

PicturePtr CompareView::picture() const {
    const PicturePtr difference = differencePicture_ ? differencePicture_ : madeDifference().picture;
    std::vector<PicturePtr> shown;
    if (parts() != Parts::Difference || !known_) {
        shown = {a_->picture(), b_->picture()};
    }
    if (showsDifference()) {
        shown.push_back(ComparePicture::withHeading(difference));
    }
    return std::make_shared<ComparePicture>(
        ComparePicture::Shown{std::move(shown), grid(), difference, a_->view()->picture(),
                              b_->view()->picture(), a_->heading(), b_->heading(), missing()});
}

CompareGrid CompareView::grid() const {
    const Paper paper = Paper::screen(*this);
    const QSizeF heading(0, paper.metrics(1, true).height() + 2);
    const double letters = paper.letters().pointSizeF() / kUsualPoints; // which are larger for a projector
    CompareGrid grid;
    if (parts() != Parts::Difference || !known_) {
        grid.side = letters * views_[static_cast<std::size_t>(view_->currentIndex())].least + heading;
    }
    if (differencePicture_) {
        grid.difference = differencePicture_->leastRoom(paper) + heading;
        grid.difference.setHeight(
            std::min(grid.difference.height(), letters * kLeastDifferenceHeight + heading.height()));
    }
    return grid;
}

void CompareView::arrange() {
    if (area_->arrange(grid())) {
        orderTabsAsLaidOut(*this);
    }
}

QSize CompareView::minimumSizeHint() const {
    return kLeastCompare;
}

QSize CompareView::sizeHint() const {
    return kUsualCompare;
}

} // namespace mc::ui
