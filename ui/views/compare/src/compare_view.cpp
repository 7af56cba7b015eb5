#include "compare/compare_view.h"

#include "compare/compare_picture.h"
#include "compare/compared_side.h"
#include "compare/compared_with_box.h"
#include "compare/difference_picture.h"
#include "frames/frame_text.h"
#include "frames/shown_steps.h"
#include "style/text.h"
#include "style/units.h"
#include "time_axis/time_navigation.h"
#include "view/has_difference.h"
#include "view/has_scales.h"
#include "view/picture_view.h"
#include "widgets/calm_combo.h"
#include "widgets/elided_label.h"
#include "widgets/flow_layout.h"

#include <QAbstractButton>
#include <QGridLayout>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QScrollBar>
#include <algorithm>
#include <utility>

namespace mc::ui {

namespace {

constexpr int kCompareSpacing = 6;       ///< pixels
constexpr double kLeastSide = 230;       ///< height of a side with its heading, units
constexpr double kLeastDifference = 150; ///< likewise of the difference
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
    return aligned;
}

} // namespace

CompareView::CompareView(std::vector<ComparedView> views, QWidget* parent)
    : View(parent), views_(std::move(views)), head_(new QWidget(this)), view_(new CalmCombo(head_)),
      with_(new ComparedWithBox(head_)), parts_(new CalmCombo(head_)), line_(new ElidedLabel(this)),
      body_(new QGridLayout), a_(new ComparedSide(this)), b_(new ComparedSide(this)),
      differencePart_(new QWidget(this)), scroll_(new QScrollArea(differencePart_)),
      differenceView_(new PictureView) {
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(tr("A and B"));
    makeHead();
    line_->setHelp(tr("How B differs from A, in the numbers of the view"));
    auto* difference = new QVBoxLayout(differencePart_);
    difference->setContentsMargins(0, 0, 0, 0);
    difference->setSpacing(0);
    auto* heading = new ElidedLabel(differencePart_, 1, true);
    heading->setWholeText(ComparePicture::differenceHeading());
    difference->addWidget(heading);
    difference->addWidget(scroll_, 1);
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
    body_->setSpacing(kCompareSpacing);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(ComparePicture::kMargins.toMargins());
    rows->setSpacing(kCompareSpacing);
    rows->setSizeConstraint(QLayout::SetNoConstraint);
    rows->addWidget(head_);
    rows->addWidget(line_);
    rows->addWidget(makeBody(), 1);
    makeViews();
    arrange();
}

/// Each part has the height that it can be read in; where there is too little for all of them, they scroll.
QWidget* CompareView::makeBody() {
    auto* content = new QWidget;
    content->setLayout(body_);
    body_->setContentsMargins(0, 0, 0, 0);
    for (QWidget* part : std::initializer_list<QWidget*>{a_, b_, differencePart_}) {
        part->setParent(content);
        part->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    }
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(content);
    content->setAutoFillBackground(false); // the card shows through
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus); // what is in it has the keys
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    return scroll;
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
    connect(parts_, &QComboBox::currentIndexChanged, this, &CompareView::arrange);
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

/// B asks nothing of the run: it is not the one on the board.
void CompareView::makeViews() {
    connect(&makeView(*a_), &View::commandIssued, this, &View::commandIssued);
    makeView(*b_);
    linkSides();
    if (frame_) {
        showSides();
    }
}

void CompareView::linkSides() {
    View& a = *a_->view();
    View& b = *b_->view();
    for (View* one : {&a, &b}) {
        View& other = one == &a ? b : a;
        if (auto* has = dynamic_cast<HasOptions*>(one)) {
            const auto copy = [this, one, &other] { copyOptions(*one, other); };
            for (const OptionControl& option : has->options()) {
                if (auto* list = qobject_cast<QComboBox*>(option.control)) {
                    connect(list, &QComboBox::currentIndexChanged, this, copy);
                } else if (auto* button = qobject_cast<QAbstractButton*>(option.control)) {
                    connect(button, &QAbstractButton::toggled, this, copy);
                }
            }
        }
    }
    const QList<QScrollBar*> barsOfA = a.findChildren<QScrollBar*>();
    const QList<QScrollBar*> barsOfB = b.findChildren<QScrollBar*>();
    for (qsizetype k = 0; k < std::min(barsOfA.size(), barsOfB.size()); ++k) {
        connect(barsOfA[k], &QScrollBar::valueChanged, barsOfB[k], &QScrollBar::setValue);
        connect(barsOfB[k], &QScrollBar::valueChanged, barsOfA[k], &QScrollBar::setValue);
    }
    // Once both sides know.
    for (TimeNavigation* time : a.findChildren<TimeNavigation*>()) {
        connect(time, &TimeNavigation::spanChanged, this, &CompareView::showDifference, Qt::QueuedConnection);
    }
    for (StepChoice* steps : a.findChildren<StepChoice*>()) {
        connect(steps, &StepChoice::changed, this, &CompareView::showDifference, Qt::QueuedConnection);
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
    showDifference();
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

void CompareView::showFrame(const FramePtr& frame) {
    frame_ = frame;
    with_->showFrame(frame);
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
    const double epochs = static_cast<double>(place.updates) /
                          static_cast<double>(std::max<std::int64_t>(place.batchesPerEpoch, 1));
    return {tr("%1, after %2 epochs").arg(heading, decimalText(epochs, 2)), heading};
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

void CompareView::showDifference() {
    const bool known = missing().isEmpty();
    const View& a = *a_->view();
    const View& b = *b_->view();
    const auto* drawn = known ? dynamic_cast<const HasDifference*>(&b) : nullptr;
    differencePicture_ = drawn != nullptr ? drawn->differenceFrom(a) : nullptr;
    if (known && !differencePicture_) {
        differencePicture_ = std::make_shared<DifferencePicture>(compareTables(a.tables(), b.tables()));
    }
    if (known) {
        differenceView_->setPicture(differencePicture_);
    }
    if (known != known_) {
        known_ = known;
        arrange();
    }
    line_->setVisible(known);
    line_->setWholeText(known ? differencePicture_->summary() : QString());
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

PicturePtr CompareView::picture() const {
    std::vector<PicturePtr> shown;
    if (parts() != Parts::Difference || !known_) {
        shown = {a_->picture(), b_->picture()};
    }
    if (parts() != Parts::Sides && known_) {
        shown.push_back(ComparePicture::withHeading(differencePicture_));
    }
    return std::make_shared<ComparePicture>(ComparePicture::Shown{
        std::move(shown), differencePicture_, a_->view()->picture(), b_->view()->picture(), missing()});
}

/// In one row, in two where the difference lies below both sides, or one above another.
void CompareView::arrange() {
    const bool sides = parts() != Parts::Difference || !known_;
    const bool difference = parts() != Parts::Sides && known_;
    const QSizeF room = roomOf(*this);
    const bool threeBeside = ComparePicture::hasThreeBeside(room);
    const bool twoBeside = ComparePicture::hasTwoBeside(room);
    for (QWidget* part : std::initializer_list<QWidget*>{a_, b_, differencePart_}) {
        body_->removeWidget(part);
        part->setMinimumSize(1, pixelsOf(*this, part == differencePart_ ? kLeastDifference : kLeastSide));
        part->setVisible(part == differencePart_ ? difference : sides);
    }
    for (int k = 0; k < 3; ++k) {
        body_->setColumnStretch(k, 0);
        body_->setRowStretch(k, 0);
    }
    const auto place = [&](QWidget* part, int row, int column, int span) {
        body_->addWidget(part, row, column, 1, span);
        body_->setRowStretch(row, 1);
        for (int k = column; k < column + span; ++k) {
            body_->setColumnStretch(k, 1);
        }
    };
    if (sides) {
        place(a_, 0, 0, 1);
        twoBeside ? place(b_, 0, 1, 1) : place(b_, 1, 0, 1);
    }
    if (difference) {
        !sides        ? place(differencePart_, 0, 0, 1)
        : threeBeside ? place(differencePart_, 0, 2, 1)
        : twoBeside   ? place(differencePart_, 1, 0, 2)
                      : place(differencePart_, 2, 0, 1);
    }
}

void CompareView::resizeEvent(QResizeEvent* event) {
    View::resizeEvent(event);
    arrange();
}

QSize CompareView::minimumSizeHint() const {
    return kLeastCompare;
}

QSize CompareView::sizeHint() const {
    return kUsualCompare;
}

} // namespace mc::ui
