#include "transport.h"

#include "style/palette.h"
#include "style/units.h"
#include "time_icons.h"
#include "widgets/calm_combo.h"
#include "widgets/number_box.h"
#include "widgets/quiet_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <algorithm>

namespace mc::ui {

namespace {

constexpr int kMostSteps = 9999;
constexpr int kIconSide = 16; ///< pixels, beside letters of the usual size

} // namespace

Transport::Transport(QWidget* parent)
    : QWidget(parent), back_(new QPushButton(this)), play_(new QPushButton(this)),
      step_(new QPushButton(this)), unit_(new CalmCombo(this)), count_(new NumberBox(0, this)) {
    makeButtons();
    makeSteps();
    auto* row = new QHBoxLayout(this);
    for (QWidget* widget : std::initializer_list<QWidget*>{back_, play_, step_, unit_, times_, count_}) {
        row->addWidget(widget);
    }
    colourIcons();
    fit();
}

void Transport::makeButtons() {
    back_->setToolTip(
        tr("Steps back by the number of units beside it, to exactly the earlier state (←; Shift+← "
           "ten times as far)"));
    back_->setObjectName(QStringLiteral("back"));
    back_->setAccessibleName(tr("Step back"));
    connect(back_, &QPushButton::clicked, this, &Transport::back);
    play_->setObjectName(QStringLiteral("play"));
    play_->setProperty("primary", true);
    connect(play_, &QPushButton::clicked, this, &Transport::togglePlay);
    step_->setToolTip(tr("Steps on by the number of units beside it, then pauses (→ or Alt+L; Shift+→ ten "
                         "times as far)"));
    step_->setObjectName(QStringLiteral("step"));
    step_->setAccessibleName(tr("Step"));
    connect(step_, &QPushButton::clicked, this, &Transport::step);
}

void Transport::makeSteps() {
    unit_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    unit_->addItem(tr("time step"), static_cast<int>(StepUnit::TimeStep));
    unit_->addItem(tr("sample"), static_cast<int>(StepUnit::Sample));
    unit_->addItem(tr("batch"), static_cast<int>(StepUnit::Batch));
    unit_->addItem(tr("epoch"), static_cast<int>(StepUnit::Epoch));
    unit_->setCurrentIndex(1);
    unit_->setToolTip(
        tr("Unit of a step: one time step of 1 ms, one sample, one batch (an update) or one epoch"));
    unit_->setAccessibleName(tr("Unit of a step"));
    count_->setObjectName(QStringLiteral("count"));
    count_->setRange(1, kMostSteps);
    count_->setButtonSymbols(QAbstractSpinBox::NoButtons);
    count_->setAlignment(Qt::AlignRight);
    count_->setToolTip(tr("Units per step"));
    count_->setAccessibleName(tr("Units per step"));
    times_ = captionOf(*count_, tr("×"));
}

void Transport::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        colourIcons();
    } else if (event->type() == QEvent::FontChange) {
        fit();
    }
}

void Transport::colourIcons() {
    const Colours& theme = coloursOf(*this);
    back_->setIcon(timeIcon(QStringLiteral("back"), theme.text));
    step_->setIcon(timeIcon(QStringLiteral("step"), theme.text));
}

/// Sizes that follow the letters.
void Transport::fit() {
    const int side = pixelsOf(*this, kIconSide);
    for (QPushButton* button : {back_, play_, step_}) {
        button->setIconSize({side, side});
    }
    fitPlay();
    QTimer::singleShot(0, this, &Transport::fitPlay); // the button learns of new letters after this
}

/// The button does not jump when its text changes.
void Transport::fitPlay() {
    const bool playing = playing_;
    int widest = 0;
    play_->setMinimumWidth(0);
    for (const bool other : {!playing, playing}) {
        write(other);
        widest = std::max(widest, play_->sizeHint().width());
    }
    play_->setMinimumWidth(widest);
    layout()->activate(); // at once: the letters may have changed while it was hidden
    emit fitted();
}

void Transport::showPlaying(bool playing) {
    if (playing != playing_) {
        write(playing);
    }
}

void Transport::write(bool playing) {
    playing_ = playing;
    play_->setText(playing ? tr("Pause") : tr("Play"));
    play_->setIcon(timeIcon(playing ? QStringLiteral("pause") : QStringLiteral("play"), Qt::white));
    play_->setToolTip(playing ? tr("Pauses where the run stands (Space or Alt+K)")
                              : tr("Lets the run go on (Space or Alt+K)"));
}

void Transport::allowBack(bool allowed) {
    back_->setEnabled(allowed);
}

void Transport::setParts(bool unit, bool count) {
    unit_->setVisible(unit);
    times_->setVisible(count);
    count_->setVisible(count);
}

void Transport::togglePlay() {
    // Shown at once, so that two quick presses are a play and a pause.
    showPlaying(!playing_);
    if (playing_) {
        emit commandIssued(command::Play{});
    } else {
        emit commandIssued(command::Pause{});
    }
}

void Transport::step() {
    issueSteps(count_->count());
}

void Transport::stepTen() {
    issueSteps(10 * static_cast<std::int64_t>(count_->count()));
}

void Transport::back() {
    issueBack(count_->count());
}

void Transport::backTen() {
    issueBack(10 * static_cast<std::int64_t>(count_->count()));
}

void Transport::issueSteps(std::int64_t count) {
    emit commandIssued(command::Step{unit(), count});
}

void Transport::issueBack(std::int64_t count) {
    emit commandIssued(command::StepBack{unit(), count});
}

StepUnit Transport::unit() const {
    return static_cast<StepUnit>(unit_->currentData().toInt());
}

int Transport::unitsPerStep() const {
    return count_->count();
}

void Transport::chooseSteps(StepUnit unit, int count) {
    const int index = unit_->findData(static_cast<int>(unit));
    if (index >= 0) {
        unit_->setCurrentIndex(index);
        count_->setValue(count);
    }
}

} // namespace mc::ui
