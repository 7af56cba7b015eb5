#include "race/race_charts.h"
#include "race/race_end_box.h"
#include "race/race_window.h"
#include "race/rule_list.h"
#include "style/styled_label.h"
#include "widgets/number_box.h"

#include <QButtonGroup>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

// The controls beside the charts of a race.

namespace mc::ui {

namespace {

constexpr int kMostSeeds = 20;

QLabel* heading(const QString& text, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    QFont font = label->font();
    font.setBold(true);
    label->setFont(font);
    return label;
}

} // namespace

void RaceWindow::addControls(QVBoxLayout& panel) {
    panel.addWidget(heading(tr("Rules"), this));
    panel.addWidget(rules_);
    addCounts(panel);
    about_->setWordWrap(true);
    panel.addWidget(about_);
    begin_ = new QPushButton(tr("Begin a race"), this);
    begin_->setToolTip(
        tr("Starts the ticked rules from the same forward weights, on the same batches in "
           "lock-step, with the experiment of the main window. Each rule gets the rate and the "
           "feedback scale suggested for it, unless a person chose others. Space begins the first race."));
    play_ = new QPushButton(this);
    play_->setProperty("primary", true);
    for (QPushButton* button : {begin_, play_}) {
        panel.addWidget(button);
    }
    connect(begin_, &QPushButton::clicked, this, &RaceWindow::begin);
    connect(play_, &QPushButton::clicked, this, &RaceWindow::togglePlay);
}

void RaceWindow::addCounts(QVBoxLayout& panel) {
    auto* rows = new QFormLayout;
    rows->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    seeds_->setRange(1, kMostSeeds);
    seeds_->setToolTip(
        tr("Runs of each rule, with seeds from that of the experiment on. The charts show their "
           "mean and, as a band, their range. Taken up when a race begins."));
    const auto add = [&](const QString& name, NumberBox* box) {
        auto* label = new QLabel(name, this);
        label->setBuddy(box);
        box->setAccessibleName(name);
        rows->addRow(label, box);
    };
    add(tr("Seeds per rule"), seeds_);
    add(tr("Race until epoch"), until_);
    panel.addLayout(rows);
    connect(until_, &RaceEndBox::moved, this, [this](qint64 epochs) {
        if (frame_ && frame_->entry && frame_->until != epochs) {
            post(race_command::Until{epochs});
        }
    });
}

void RaceWindow::addView(QVBoxLayout& panel) {
    panel.addWidget(heading(tr("Accuracy and loss of"), this));
    auto* row = new QHBoxLayout;
    const auto choice = [&](const QString& text, const QString& help, RaceCharts::Images images) {
        auto* button = new QToolButton(this);
        button->setText(text);
        button->setToolTip(help);
        button->setCheckable(true);
        images_->addButton(button, static_cast<int>(images));
        row->addWidget(button);
    };
    choice(tr("test images"), tr("Tested before learning and after every epoch"), RaceCharts::Images::Test);
    choice(tr("training images"), tr("Of the batches as they are learned"), RaceCharts::Images::Train);
    images_->button(static_cast<int>(RaceCharts::Images::Test))->setChecked(true);
    connect(images_, &QButtonGroup::idToggled, this, &RaceWindow::showCourses);
    row->addStretch(1);
    panel.addLayout(row);
    export_ = new QPushButton(tr("Export figure…"), this);
    export_->setToolTip(tr("Writes charts and ranking as PNG or SVG"));
    connect(export_, &QPushButton::clicked, this, &RaceWindow::askExport);
    panel.addWidget(export_);
    notice_->setWordWrap(true);
    notice_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    panel.addWidget(notice_);
    panel.addStretch(1);
}

} // namespace mc::ui
