#include "panels/time_control.h"

#include "panels/calm_combo.h"
#include "panels/flow_layout.h"
#include "panels/quiet_label.h"
#include "panels/readout.h"
#include "panels/seed_box.h"
#include "panels/speed.h"
#include "panels/time_icons.h"
#include "panels/time_text.h"
#include "style/palette.h"
#include "style/units.h"
#include "widgets/number_box.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSlider>
#include <QTimer>
#include <QToolButton>
#include <algorithm>

namespace mc::ui {

namespace {

constexpr int kMostSteps = 9999;
constexpr int kBetweenWidgets = 4; ///< pixels
constexpr int kBetweenGroups = 8;  ///< pixels
/// Rows that can be filled with all there is, since a group goes whole to the next one.
constexpr double kMostRowsFilled = 1.8;

QPushButton* button(const QString& text, const QString& help, QWidget* parent) {
    auto* made = new QPushButton(text, parent);
    made->setToolTip(help);
    return made;
}

} // namespace

TimeControl::TimeControl(QWidget* parent) : QWidget(parent) {
    setAccessibleName(tr("Time control"));
    auto* groups = new FlowLayout(this, kBetweenGroups);
    groups->setContentsMargins(2, 0, 2, 0);
    addTransport(addGroup());
    addSpeed(addGroup());
    addPosition(addGroup());
    addSeed(addGroup());
    for (QWidget* fixed : {play_->parentWidget(), reset_->parentWidget()}) {
        fixed->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    colourIcons();
    fit();
}

/// Sizes that follow the letters.
void TimeControl::fit() {
    const int side = pixelsOf(*this, 16);
    for (QPushButton* button : {back_, play_, step_}) {
        button->setIconSize({side, side});
    }
    seed_->setMaximumWidth(pixelsOf(*this, 80));
    QTimer::singleShot(0, this, &TimeControl::fitPlay); // the button learns of its letters after this
}

void TimeControl::colourIcons() {
    const Colours& theme = coloursOf(*this);
    back_->setIcon(backIcon(theme.text));
    step_->setIcon(stepIcon(theme.text));
}

/// The button does not jump when its text changes.
void TimeControl::fitPlay() {
    const bool playing = playing_;
    int widest = 0;
    play_->setMinimumWidth(0);
    for (const bool other : {!playing, playing}) {
        showPlaying(other);
        widest = std::max(widest, play_->sizeHint().width());
    }
    play_->setMinimumWidth(widest);
    play_->parentWidget()->layout()->activate(); // at once: the letters may have changed while it was hidden
    layout()->activate();
    fitHeight();
}

/// Widgets that stay together in a row.
QHBoxLayout& TimeControl::addGroup() {
    auto* group = new QWidget(this);
    auto* row = new QHBoxLayout(group);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kBetweenWidgets);
    layout()->addWidget(group);
    return *row;
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
    if (event->type() == QEvent::PaletteChange) {
        colourIcons();
    } else if (event->type() == QEvent::FontChange) {
        fit();
    }
}

void TimeControl::addTransport(QHBoxLayout& row) {
    back_ =
        button(QString(),
               tr("Steps back by the number of units beside it, to the very state of then (←; Shift+← ten "
                  "times as far)"),
               this);
    back_->setObjectName(QStringLiteral("back"));
    back_->setAccessibleName(tr("Step back"));
    connect(back_, &QPushButton::clicked, this, &TimeControl::back);

    play_ = button(QString(), QString(), this);
    play_->setObjectName(QStringLiteral("play"));
    play_->setProperty("primary", true);
    fitPlay();
    connect(play_, &QPushButton::clicked, this, &TimeControl::togglePlay);

    step_ = button(
        QString(),
        tr("Steps on by the number of units beside it, then pauses (→ or Alt+L; Shift+→ ten times as far)"),
        this);
    step_->setObjectName(QStringLiteral("step"));
    step_->setAccessibleName(tr("Step"));
    connect(step_, &QPushButton::clicked, this, &TimeControl::step);

    unit_ = new CalmCombo(this);
    unit_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    unit_->addItem(tr("time step"), static_cast<int>(StepUnit::TimeStep));
    unit_->addItem(tr("sample"), static_cast<int>(StepUnit::Sample));
    unit_->addItem(tr("batch"), static_cast<int>(StepUnit::Batch));
    unit_->addItem(tr("epoch"), static_cast<int>(StepUnit::Epoch));
    unit_->setCurrentIndex(1);
    unit_->setToolTip(
        tr("Unit of a step: one time step of 1 ms, one sample, one batch (an update) or one epoch"));
    unit_->setAccessibleName(tr("Unit of a step"));

    count_ = new NumberBox(0, this);
    count_->setObjectName(QStringLiteral("count"));
    count_->setRange(1, kMostSteps);
    count_->setButtonSymbols(QAbstractSpinBox::NoButtons);
    count_->setAlignment(Qt::AlignRight);
    count_->setToolTip(tr("Units per step"));
    count_->setAccessibleName(tr("Units per step"));
    for (QWidget* widget : std::initializer_list<QWidget*>{back_, play_, step_, unit_}) {
        row.addWidget(widget);
    }
    addSecondary(row, {captionOf(*count_, tr("×")), count_});
}

void TimeControl::addSpeed(QHBoxLayout& row) {
    const QString keys = tr("the key , halves it and . doubles it");
    speed_ = new QSlider(Qt::Horizontal, this);
    speed_->setRange(0, kFullNotch);
    speed_->setPageStep(kNotchesPerDecade);
    speed_->setValue(kFullNotch);
    speed_->setMinimumWidth(40);
    speed_->setMaximumWidth(220);
    speed_->setToolTip(
        tr("Speed of playing: from 1 simulated millisecond per second to full speed; %1").arg(keys));
    speed_->setAccessibleName(tr("Speed"));
    speed_->setObjectName(QStringLiteral("speed"));
    connect(speed_, &QSlider::valueChanged, this, &TimeControl::askSpeed);
    askedSpeed_ = new Readout(tr("Speed asked for"), this);
    askedSpeed_->setObjectName(QStringLiteral("asked"));
    askedSpeed_->reserve(tr("asked: 100,000 ms/s"), tr("88.8 epochs/min"));
    askedSpeed_->setToolTip(tr("Speed asked for; %1").arg(keys));
    achieved_ = new Readout(tr("Speed achieved"), this);
    achieved_->setObjectName(QStringLiteral("achieved"));
    achieved_->reserve(tr("100,000 images/s"), tr("88.8 epochs/min"));
    achieved_->setToolTip(tr("Speed achieved over the last half second; %1").arg(keys));
    for (Readout* readout : {askedSpeed_, achieved_}) {
        readout->setSizePolicy(QSizePolicy::Fixed,
                               QSizePolicy::Fixed); // the slider and the position give way
    }
    addSecondary(row, {captionOf(*speed_, tr("slow")), speed_, quietLabel(tr("full"), this)});
    row.setStretchFactor(speed_, 1);
    row.addWidget(askedSpeed_);
    row.addWidget(achieved_);
}

void TimeControl::addPosition(QHBoxLayout& row) {
    position_ = new Readout(tr("Position"), this);
    position_->setObjectName(QStringLiteral("position"));
    position_->reserve(tr("epoch 10 · batch 888 / 888 · sample 88"), tr("t = 100 ms of 100"));
    position_->setToolTip(tr("Where the run stands; everything is counted from 1"));
    position_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed); // a place in a large run is long
    row.addWidget(position_);
}

void TimeControl::addSeed(QHBoxLayout& row) {
    seed_ = new SeedBox(this);
    seed_->setToolTip(tr("Seed of weights, feedback, order of images and input spikes. Enter starts a run "
                         "with the seed typed."));
    seed_->setAccessibleName(tr("Seed"));
    seed_->setObjectName(QStringLiteral("seed"));
    connect(seed_, &SeedBox::seedAsked, this, &TimeControl::restartWith);
    reset_ = button(
        tr("Reset"),
        tr("Begins the run anew with the same initial weights (R); Ctrl+Z goes back to the run of now"),
        this);
    reset_->setObjectName(QStringLiteral("reset"));
    connect(reset_, &QPushButton::clicked, this, &TimeControl::reset);
    newSeed_ = button(
        tr("New seed"),
        tr("Begins with the next seed, other initial weights (N); Ctrl+Z goes back to the run of now"), this);
    newSeed_->setObjectName(QStringLiteral("newSeed"));
    connect(newSeed_, &QPushButton::clicked, this, &TimeControl::newSeed);
    addSecondary(row, {captionOf(*seed_, tr("seed")), seed_});
    row.addWidget(reset_);
    addSecondary(row, {newSeed_});
    more_ = new QToolButton(this);
    more_->setText(QStringLiteral("»"));
    more_->setCheckable(true);
    more_->setToolTip(tr("Shows all of the time control: the unit and number of steps, the speed, the seed"));
    more_->setAccessibleName(tr("All of the time control"));
    connect(more_, &QToolButton::toggled, this, &TimeControl::showParts);
    row.addWidget(more_);
}

void TimeControl::addSecondary(QHBoxLayout& row, std::initializer_list<QWidget*> widgets) {
    for (QWidget* widget : widgets) {
        row.addWidget(widget);
        secondary_.push_back(widget);
    }
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
    for (QWidget* widget : secondary_) {
        widget->setVisible(!brief_ && !folded);
    }
    unit_->setVisible(!folded);
    askedSpeed_->setVisible(!folded);
    more_->setVisible(cramped && !brief_);
}

void TimeControl::showFrame(const FramePtr& frame) {
    back_->setEnabled(frame->past && frame->past->earliest < frame->past->now);
    experiment_ = frame->experiment;
    changes_ = changesBegunWith(*frame);
    if (frame->playing != playing_) {
        showPlaying(frame->playing);
    }
    showSpeed(*frame);
    position_->setLines(positionText(frame->position), stepText(frame->position));
    if (experiment_) {
        seed_->setSeed(experiment_->seed);
    }
}

void TimeControl::showSpeed(const Frame& frame) {
    const bool plays = frame.playing && !frame.busy;
    askedSpeed_->setLines(tr("asked: %1").arg(speedText(frame.speedAsked)), epochsAskedText(frame));
    achieved_->setLines(achievedText(frame), plays ? epochsText(frame, frame.imagesPerSecond) : QString());
    notchAchieved_ = plays && frame.millisecondsPerSecond > 0
                         ? std::optional(notchOfSpeed(frame.millisecondsPerSecond))
                         : std::nullopt;
    if (speedAwaited_ && *speedAwaited_ != frame.speedAsked) {
        return; // a frame from before the slider was moved
    }
    speedAwaited_.reset();
    const QSignalBlocker quiet(speed_); // shown, not asked for
    speed_->setValue(notchOfSpeed(frame.speedAsked));
}

void TimeControl::showPlaying(bool playing) {
    playing_ = playing;
    play_->setText(playing ? tr("Pause") : tr("Play"));
    play_->setIcon(playing ? pauseIcon(Qt::white) : playIcon(Qt::white));
    play_->setToolTip(playing ? tr("Pauses where the run stands (Space or Alt+K)")
                              : tr("Lets the run go on (Space or Alt+K)"));
}

void TimeControl::togglePlay() {
    // Shown at once, so that two quick presses are a play and a pause.
    showPlaying(!playing_);
    if (playing_) {
        emit commandIssued(command::Play{});
    } else {
        emit commandIssued(command::Pause{});
    }
}

void TimeControl::step() {
    issueSteps(count_->count());
}

void TimeControl::stepTen() {
    issueSteps(10 * static_cast<std::int64_t>(count_->count()));
}

void TimeControl::back() {
    issueBack(count_->count());
}

void TimeControl::backTen() {
    issueBack(10 * static_cast<std::int64_t>(count_->count()));
}

StepUnit TimeControl::unit() const {
    return static_cast<StepUnit>(unit_->currentData().toInt());
}

int TimeControl::unitsPerStep() const {
    return count_->count();
}

void TimeControl::chooseSteps(StepUnit unit, int count) {
    const int index = unit_->findData(static_cast<int>(unit));
    if (index >= 0) {
        unit_->setCurrentIndex(index);
        count_->setValue(count);
    }
}

void TimeControl::issueSteps(std::int64_t count) {
    emit commandIssued(command::Step{unit(), count});
}

void TimeControl::issueBack(std::int64_t count) {
    emit commandIssued(command::StepBack{unit(), count});
}

void TimeControl::askSpeed(int notch) {
    speedAwaited_ = speedOfNotch(notch);
    emit commandIssued(command::SetSpeed{*speedAwaited_});
}

void TimeControl::slower() {
    moveSpeed(std::min(speed_->value(), notchAchieved_.value_or(kFullNotch)), -kNotchesPerDoubling);
}

void TimeControl::faster() {
    moveSpeed(speed_->value(), kNotchesPerDoubling);
}

void TimeControl::moveSpeed(int from, int notches) {
    speed_->setValue(from + notches); // which keeps to its range
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
