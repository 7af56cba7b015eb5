#include "time_control/time_control.h"

#include "setup/seed_box.h"
#include "speed_control.h"
#include "style/units.h"
#include "time_control/readout.h"
#include "time_control/time_text.h"
#include "transport.h"
#include "widgets/flow_layout.h"
#include "widgets/quiet_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace mc::ui {

namespace {

constexpr int kBetweenWidgets = 4; ///< pixels
constexpr int kBetweenGroups = 8;  ///< pixels
constexpr int kSeedWidth = 80;     ///< pixels, at most, beside letters of the usual size
/// Rows that can be filled with all there is, since a group goes whole to the next one.
constexpr double kMostRowsFilled = 1.8;

QPushButton* button(const QString& text, const QString& help, QWidget* parent) {
    auto* made = new QPushButton(text, parent);
    made->setToolTip(help);
    return made;
}

} // namespace

TimeControl::TimeControl(QWidget* parent)
    : QWidget(parent), transport_(new Transport(this)), speed_(new SpeedControl(this)) {
    setAccessibleName(tr("Time control"));
    auto* groups = new FlowLayout(this, kBetweenGroups);
    groups->setContentsMargins(2, 0, 2, 0);
    auto* position = new QWidget(this);
    auto* seed = new QWidget(this);
    fillPosition(*new QHBoxLayout(position));
    fillSeed(*new QHBoxLayout(seed));
    for (QWidget* group : std::initializer_list<QWidget*>{transport_, speed_, position, seed}) {
        group->layout()->setContentsMargins(0, 0, 0, 0);
        group->layout()->setSpacing(kBetweenWidgets);
        groups->addWidget(group);
    }
    for (QWidget* fixed : std::initializer_list<QWidget*>{transport_, seed}) {
        fixed->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    connect(transport_, &Transport::commandIssued, this, &TimeControl::commandIssued);
    connect(transport_, &Transport::fitted, this, [this] {
        layout()->activate();
        fitHeight();
    });
    connect(speed_, &SpeedControl::speedAsked, this,
            [this](double speed) { emit commandIssued(command::SetSpeed{speed}); });
    fitSeed();
}

void TimeControl::fitSeed() {
    seed_->setMaximumWidth(pixelsOf(*this, kSeedWidth));
}

/// A tool bar asks for a height without regard to the width.
void TimeControl::fitHeight() {
    const int height = layout()->heightForWidth(width());
    if (height != minimumHeight()) {
        setFixedHeight(height);
    }
}

bool TimeControl::event(QEvent* event) {
    const bool done = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest) {
        fitHeight();
    }
    return done;
}

void TimeControl::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    showParts();
    fitHeight();
}

void TimeControl::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        fitSeed();
    }
}

void TimeControl::fillPosition(QHBoxLayout& row) {
    position_ = new Readout(tr("Position"), this);
    position_->setObjectName(QStringLiteral("position"));
    position_->reserve(tr("epoch 10 · batch 888 / 888 · sample 88"), tr("t = 100 ms of 100"));
    position_->setToolTip(tr("Where the run stands; everything is counted from 1"));
    position_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed); // a place in a large run is long
    row.addWidget(position_);
}

void TimeControl::fillSeed(QHBoxLayout& row) {
    seed_ = new SeedBox(this);
    seed_->setToolTip(tr("Seed of weights, feedback, order of images and input spikes. Enter starts a run "
                         "with the seed typed."));
    seed_->setAccessibleName(tr("Seed"));
    seed_->setObjectName(QStringLiteral("seed"));
    connect(seed_, &SeedBox::seedAsked, this, &TimeControl::restartWith);
    reset_ = button(
        tr("Reset"),
        tr("Starts the run over with the same initial weights (R); Ctrl+Z brings the present run back"),
        this);
    reset_->setObjectName(QStringLiteral("reset"));
    connect(reset_, &QPushButton::clicked, this, &TimeControl::reset);
    newSeed_ = button(
        tr("New seed"),
        tr("Starts with the next seed, other initial weights (N); Ctrl+Z brings the present run back"), this);
    newSeed_->setObjectName(QStringLiteral("newSeed"));
    connect(newSeed_, &QPushButton::clicked, this, &TimeControl::newSeed);
    seedCaption_ = captionOf(*seed_, tr("seed"));
    for (QWidget* widget : std::initializer_list<QWidget*>{seedCaption_, seed_, reset_, newSeed_}) {
        row.addWidget(widget);
    }
    more_ = new QToolButton(this);
    more_->setText(QStringLiteral("»"));
    more_->setCheckable(true);
    more_->setToolTip(tr("Shows all of the time control: the unit and number of steps, the speed, the seed"));
    more_->setAccessibleName(tr("All of the time control"));
    connect(more_, &QToolButton::toggled, this, &TimeControl::showParts);
    row.addWidget(more_);
}

void TimeControl::setBrief(bool brief) {
    brief_ = brief;
    showParts();
}

/// Whether two rows have no room for everything, on show or not.
bool TimeControl::isCramped() const {
    int needed = 0;
    for (const QObject* group : children()) {
        for (const QObject* part : group->children()) {
            const auto* widget = qobject_cast<const QWidget*>(part);
            needed += widget != nullptr && widget != more_ ? widget->sizeHint().width() + kBetweenWidgets : 0;
        }
    }
    return needed > kMostRowsFilled * width();
}

void TimeControl::showParts() {
    const bool cramped = isCramped();
    const bool folded = cramped && !more_->isChecked();
    const bool all = !brief_ && !folded;
    transport_->setParts(!folded, all);
    speed_->setParts(all, !folded);
    for (QWidget* widget : {seedCaption_, static_cast<QWidget*>(seed_), static_cast<QWidget*>(newSeed_)}) {
        widget->setVisible(all);
    }
    more_->setVisible(cramped && !brief_);
}

void TimeControl::showFrame(const FramePtr& frame) {
    transport_->allowBack(frame->past && frame->past->earliest < frame->past->now);
    experiment_ = frame->experiment;
    changes_ = changesBegunWith(*frame);
    transport_->showPlaying(frame->playing);
    speed_->showFrame(*frame);
    position_->setLines(positionForms(frame->position), shownText(*frame));
    if (experiment_) {
        seed_->setSeed(experiment_->seed);
    }
}

void TimeControl::togglePlay() {
    transport_->togglePlay();
}

void TimeControl::step() {
    transport_->step();
}

void TimeControl::stepTen() {
    transport_->stepTen();
}

void TimeControl::back() {
    transport_->back();
}

void TimeControl::backTen() {
    transport_->backTen();
}

void TimeControl::slower() {
    speed_->slower();
}

void TimeControl::faster() {
    speed_->faster();
}

StepUnit TimeControl::unit() const {
    return transport_->unit();
}

int TimeControl::unitsPerStep() const {
    return transport_->unitsPerStep();
}

void TimeControl::chooseSteps(StepUnit unit, int count) {
    transport_->chooseSteps(unit, count);
}

void TimeControl::hold() {
    emit commandIssued(command::Hold{});
}

void TimeControl::lookAtTestSet() {
    emit commandIssued(command::Test{});
}

void TimeControl::askWhyNot() {
    emit commandIssued(command::Diagnose{});
}

void TimeControl::reset() {
    emit commandIssued(command::Reset{});
}

void TimeControl::newSeed() {
    const std::int64_t next = seed_->seed() + 1;
    restartWith(static_cast<double>(next) > seed_->maximum() ? 0 : next);
}

void TimeControl::restartWith(std::int64_t seed) {
    if (!experiment_) {
        return;
    }
    Experiment other = *experiment_;
    other.seed = seed;
    emit commandIssued(command::Restart{other, changes_});
}

} // namespace mc::ui
