#include "race/race_controls.h"

#include "race/race_end_box.h"
#include "race/rule_list.h"
#include "style/fonts.h"
#include "style/styled_label.h"
#include "widgets/flow_layout.h"
#include "widgets/layout_tab_order.h"
#include "widgets/number_box.h"
#include "widgets/quiet_label.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

namespace mc::ui {

namespace {

constexpr int kMostSeeds = 20;
constexpr int kSpacing = 8;        ///< pixels
constexpr int kNoticeLines = 2;    ///< of a bar, which keeps the room so that nothing below it moves
constexpr int kNoticeLetters = 30; ///< in a line, or the notice has a row of its own
constexpr int kPanelWidth = 282;   ///< pixels

} // namespace

RaceControls::RaceControls(QWidget* parent)
    : QWidget(parent), rules_(new RuleList(this)), rulesShown_(new QToolButton(this)),
      seedsLabel_(new QLabel(tr("Seeds"), this)), seeds_(new NumberBox(0, this)),
      untilLabel_(new QLabel(tr("Until epoch"), this)), until_(new RaceEndBox(this)),
      about_(quietLabel(QString(), this)), tuned_(new QPushButton(this)), begin_(new QPushButton(this)),
      play_(new QPushButton(this)), imagesLabel_(new QLabel(tr("Accuracy and loss of"), this)),
      images_(new QButtonGroup(this)), export_(new QPushButton(tr("Export figure…"), this)),
      notice_(new StyledLabel(Ink::Text, 1, false, this)) {
    seeds_->setRange(1, kMostSeeds);
    seeds_->setAccessibleName(tr("Seeds per rule"));
    seeds_->setToolTip(tr("Number of runs of each rule; the first has the seed of the experiment, and each "
                          "further one the next seed. The charts show their mean and, as a band, their "
                          "range. Takes effect when a race begins."));
    seedsLabel_->setBuddy(seeds_);
    until_->setAccessibleName(tr("Race until epoch"));
    untilLabel_->setBuddy(until_);
    about_->setWordWrap(true);
    notice_->setWordWrap(true);
    notice_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    makeButtons();
    makeImages();
    showState({});
    arrange();
}

void RaceControls::makeButtons() {
    rulesShown_->setText(tr("Rules"));
    rulesShown_->setAccessibleName(tr("Show the rules to choose from"));
    rulesShown_->setToolTip(
        tr("Shows the rules to choose from, or hides them to leave more room for the charts"));
    rulesShown_->setCheckable(true);
    rulesShown_->setChecked(true);
    begin_->setToolTip(
        tr("Starts the ticked rules from the same forward weights, on the same batches in "
           "lock-step, with the experiment of the main window (Ctrl+Return). Each rule gets the rate and the "
           "feedback scale suggested for it, unless others have been chosen."));
    tuned_->setText(tr("Tuned values…"));
    tuned_->setCheckable(true);
    connect(tuned_, &QPushButton::clicked, this, &RaceControls::tunedAsked);
    setTuned({});
    play_->setProperty("primary", true);
    export_->setToolTip(tr("Writes charts and ranking as PNG or SVG"));
    connect(rulesShown_, &QToolButton::toggled, this, &RaceControls::showRules);
    connect(begin_, &QPushButton::clicked, this, &RaceControls::beginAsked);
    connect(play_, &QPushButton::clicked, this, &RaceControls::playAsked);
    connect(export_, &QPushButton::clicked, this, &RaceControls::exportAsked);
}

void RaceControls::makeImages() {
    const auto choice = [&](const QString& text, const QString& help, RaceImages images) {
        auto* button = new QToolButton(this);
        button->setText(text);
        button->setToolTip(help);
        button->setCheckable(true);
        images_->addButton(button, static_cast<int>(images));
    };
    choice(tr("tested images"),
           tr("Tested before learning and after every epoch: held-out images, or test images where none are "
              "held out"),
           RaceImages::Test);
    choice(tr("training images"), tr("Measured on the batches as they are learned"), RaceImages::Train);
    images_->button(static_cast<int>(RaceImages::Test))->setChecked(true);
    connect(images_, &QButtonGroup::idToggled, this, &RaceControls::imagesChosen);
}

void RaceControls::arrange() {
    delete layout();
    const bool bar = isLargeType(font());
    rules_->setFlowing(bar);
    rulesShown_->setVisible(bar);
    for (QWidget* widget : QList<QWidget*>{seedsLabel_, seeds_, about_, tuned_, imagesLabel_, export_}) {
        widget->setVisible(!bar);
    }
    for (QAbstractButton* button : images_->buttons()) {
        button->setVisible(!bar);
    }
    notice_->setMinimumSize(bar ? QSize(kNoticeLetters * fontMetrics().averageCharWidth(),
                                        kNoticeLines * fontMetrics().lineSpacing())
                                : QSize(0, 0));
    notice_->setSizePolicy(bar ? QSizePolicy::Expanding : QSizePolicy::Preferred, QSizePolicy::Preferred);
    notice_->setAlignment(Qt::AlignLeft | (bar ? Qt::AlignVCenter : Qt::AlignTop));
    setMinimumWidth(bar ? 0 : kPanelWidth);
    setMaximumWidth(bar ? QWIDGETSIZE_MAX : kPanelWidth);
    bar ? arrangeBar() : arrangePanel();
    orderTabsAsLaidOut(*this);
    showRules();
}

void RaceControls::arrangePanel() {
    auto* counts = new QHBoxLayout;
    counts->setSpacing(kSpacing);
    for (QWidget* widget : QList<QWidget*>{seedsLabel_, seeds_, untilLabel_, until_}) {
        counts->addWidget(widget);
    }
    counts->addStretch(1);
    auto* steps = new QHBoxLayout;
    steps->addWidget(begin_, 1);
    steps->addWidget(play_, 1);
    auto* images = new FlowLayout(nullptr, kSpacing);
    for (QAbstractButton* button : images_->buttons()) {
        images->addWidget(button);
    }
    auto* files = new FlowLayout(nullptr, kSpacing);
    for (QPushButton* button : {tuned_, export_}) {
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        files->addWidget(button);
    }
    auto* panel = new QVBoxLayout(this);
    panel->setContentsMargins(0, 0, 0, 0);
    panel->setSpacing(kSpacing);
    panel->addWidget(rules_);
    panel->addLayout(counts);
    panel->addWidget(about_);
    panel->addLayout(steps);
    panel->addWidget(imagesLabel_);
    panel->addLayout(images);
    panel->addLayout(files);
    panel->addWidget(notice_);
    panel->addStretch(1);
}

void RaceControls::arrangeBar() {
    auto* row = new FlowLayout(nullptr, kSpacing);
    for (QWidget* widget : QList<QWidget*>{rulesShown_, untilLabel_, until_, begin_, play_, notice_}) {
        row->addWidget(widget);
    }
    auto* bar = new QVBoxLayout(this);
    bar->setContentsMargins(0, 0, 0, 0);
    bar->setSpacing(kSpacing);
    bar->addLayout(row);
    bar->addWidget(rules_);
}

void RaceControls::showRules() {
    rules_->setVisible(!isLargeType(font()) || rulesShown_->isChecked());
}

void RaceControls::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        arrange();
    }
}

RaceImages RaceControls::images() const {
    return static_cast<RaceImages>(images_->checkedId());
}

void RaceControls::setTuned(const QString& text) {
    tuned_->setChecked(!text.isEmpty());
    tuned_->setToolTip(text.isEmpty()
                           ? tr("Gives each rule of the next race the values that microcircuit tune "
                                "has found for it, from a file tuned.json")
                           : tr("The next race: %1. Press again for the suggested rates.").arg(text));
}

void RaceControls::setAbout(const QString& text) {
    about_->setText(text);
}

void RaceControls::showState(const State& state) {
    begin_->setText(state.begun ? tr("Start over") : tr("Begin a race"));
    begin_->setEnabled(state.ready && !state.opening);
    rules_->setEnabled(!state.opening);
    play_->setText(state.playing ? tr("Pause") : tr("Play"));
    play_->setToolTip(state.playing ? tr("Pauses the race (Space)") : tr("Continues the race (Space)"));
    play_->setEnabled(state.begun);
    export_->setEnabled(state.begun);
}

void RaceControls::makeRoom() {
    rulesShown_->setChecked(false);
}

void RaceControls::say(Notice::Kind kind, const QString& text) {
    const bool failure = kind == Notice::Kind::Failure;
    notice_->setInk(failure ? Ink::Vermillion : Ink::Text);
    notice_->setText(failure ? tr("⚠ %1").arg(text) : text);
}

QString RaceControls::notice() const {
    return notice_->text();
}

} // namespace mc::ui
