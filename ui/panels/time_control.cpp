#include "panels/time_control.h"

#include "panels/calm_combo.h"
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
#include <algorithm>

namespace mc::ui {

namespace {

constexpr int kMostSteps = 9999;

QPushButton* button(const QString& text, const QString& help, QWidget* parent) {
    auto* made = new QPushButton(text, parent);
    made->setToolTip(help);
    return made;
}

} // namespace

TimeControl::TimeControl(QWidget* parent) : QWidget(parent) {
    setAccessibleName(tr("Time control"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(2, 0, 2, 0);
    row->setSpacing(4);
    addTransport(*row);
    row->addSpacing(4);
    addSpeed(*row);
    row->addSpacing(4);
    addReadouts(*row);
    addSeed(*row);
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
}

void TimeControl::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        colourIcons();
    } else if (event->type() == QEvent::FontChange) {
        fit();
    }
}

void TimeControl::addTransport(QLayout& row) {
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

void TimeControl::addSpeed(QLayout& row) {
    speed_ = new QSlider(Qt::Horizontal, this);
    speed_->setRange(0, kFullNotch);
    speed_->setPageStep(kNotchesPerDecade);
    speed_->setValue(kFullNotch);
    speed_->setMinimumWidth(60);
    speed_->setMaximumWidth(220);
    speed_->setToolTip(tr("Speed of playing: from 1 simulated millisecond per second to full speed"));
    speed_->setAccessibleName(tr("Speed"));
    speed_->setObjectName(QStringLiteral("speed"));
    connect(speed_, &QSlider::valueChanged, this, &TimeControl::askSpeed);
    addSecondary(row, {captionOf(*speed_, tr("slow")), speed_, quietLabel(tr("full"), this)});
}

void TimeControl::addReadouts(QBoxLayout& row) {
    achieved_ = new Readout(tr("Speed achieved"), this);
    achieved_->setObjectName(QStringLiteral("achieved"));
    achieved_->reserve(tr("100,000 images/s"), tr("asked: 100,000 ms/s"));
    achieved_->setToolTip(tr("Speed achieved over the last half second, above the speed asked for"));
    position_ = new Readout(tr("Position"), this);
    position_->setObjectName(QStringLiteral("position"));
    position_->reserve(tr("epoch 10 · batch 888 / 888 · sample 88"), tr("t = 100 ms of 100"));
    position_->setToolTip(tr("Where the run stands; everything is counted from 1"));
    addSecondary(row, {achieved_});
    row.addWidget(position_, 1); // whatever room is left: a place in a large run is long
}

void TimeControl::addSeed(QLayout& row) {
    seed_ = new SeedBox(this);
    seed_->setToolTip(tr("Seed of weights, feedback, order of images and input spikes. Enter starts a run "
                         "with the seed typed."));
    seed_->setAccessibleName(tr("Seed"));
    seed_->setObjectName(QStringLiteral("seed"));
    connect(seed_, &SeedBox::seedAsked, this, &TimeControl::restartWith);
    reset_ = button(tr("Reset"), tr("Back to the beginning with the same initial weights (R)"), this);
    reset_->setObjectName(QStringLiteral("reset"));
    connect(reset_, &QPushButton::clicked, this, &TimeControl::reset);
    newSeed_ = button(tr("New seed"), tr("Starts with the next seed: other initial weights (N)"), this);
    newSeed_->setObjectName(QStringLiteral("newSeed"));
    connect(newSeed_, &QPushButton::clicked, this, &TimeControl::newSeed);
    addSecondary(row, {captionOf(*seed_, tr("seed")), seed_});
    row.addWidget(reset_);
    addSecondary(row, {newSeed_});
}

void TimeControl::addSecondary(QLayout& row, std::initializer_list<QWidget*> widgets) {
    for (QWidget* widget : widgets) {
        row.addWidget(widget);
        secondary_.push_back(widget);
    }
}

void TimeControl::setBrief(bool brief) {
    for (QWidget* widget : secondary_) {
        widget->setVisible(!brief);
    }
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
    achieved_->setLines(achievedText(frame), tr("asked: %1").arg(speedText(frame.speedAsked)));
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
