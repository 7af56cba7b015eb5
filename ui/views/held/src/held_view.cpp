#include "held/held_view.h"

#include "chart/curve_sign.h"
#include "chart/frame_marks.h"
#include "chart/ghosts.h"
#include "held/held_picture.h"
#include "held/text_table.h"
#include "style/palette.h"
#include "style/text.h"
#include "style/units.h"
#include "widgets/elided_label.h"
#include "widgets/flow_layout.h"
#include "widgets/layout_tab_order.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

namespace mc::ui {

namespace {

constexpr int kRunColumn = 0;
constexpr QMargins kViewMargins{10, 8, 10, 6}; ///< pixels
constexpr int kViewSpacing = 6;                ///< pixels

/// Null: none has this number.
const HeldRun* findHeld(const HeldRuns& runs, std::uint64_t number) {
    const auto run = std::ranges::find(runs, number, &HeldRun::number);
    return run != runs.end() ? &*run : nullptr;
}

/// A sign of a curve on the ground of charts, on which each ink can be seen.
QPixmap onPlot(const QPixmap& sign, const QWidget& widget) {
    QPixmap ground(sign.size());
    ground.setDevicePixelRatio(sign.devicePixelRatio());
    ground.fill(coloursOf(widget).plot);
    QPainter(&ground).drawPixmap(0, 0, sign);
    return ground;
}

/// A name as files hold it: a default one in English, in whichever language it was typed. Otherwise two runs
/// could have one title.
std::string storedName(const QString& typed) {
    static const QRegularExpression kNumber(QStringLiteral("[0-9]+"));
    const Message usual = defaultNameOf(kNumber.match(typed).captured().toULongLong());
    return typed == translated(usual) ? usual.inEnglish() : typed.toStdString();
}

} // namespace

HeldView::HeldView(QWidget* parent)
    : View(parent), hold_(new QPushButton(tr("Hold this run"), this)), count_(new ElidedLabel(this)),
      runs_(new TextTable(this)), again_(new QPushButton(tr("Hold again"), this)),
      heading_(new ElidedLabel(this, 1, true)), settings_(new TextTable(this)) {
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(tr("Held runs"));
    hold_->setObjectName(QStringLiteral("hold"));
    runs_->setObjectName(QStringLiteral("runs"));
    settings_->setObjectName(QStringLiteral("settings"));
    hold_->setToolTip(
        tr("Keeps the run as it stands: charts show its curves dashed below those of later runs (H)"));
    runs_->setAccessibleName(tr("Runs"));
    runs_->setToolTip(
        tr("The tick shows the curves of a run in the charts, F2 or a double click renames it"));
    runs_->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    runs_->setWordWrap(false);
    settings_->setAccessibleName(tr("Settings in which the runs differ"));
    settings_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    settings_->setTextElideMode(Qt::ElideMiddle); // of paths
    auto* head = new QHBoxLayout;
    head->addWidget(hold_);
    head->addWidget(count_, 1);
    auto* buttons = new FlowLayout(nullptr, kViewSpacing);
    inCharts_ = addButton(tr("In charts"), tr("Shows the curves of the run in the charts, or hides them"),
                          &HeldView::showInCharts);
    inCharts_->setCheckable(true);
    buttons->addWidget(inCharts_);
    buttons->addWidget(addButton(tr("Rename"), tr("Gives the run another name (F2)"), &HeldView::rename));
    buttons->addWidget(addButton(
        tr("Take up its settings"),
        tr("Begins a run with the settings and what-ifs with which it was begun; Ctrl+Z returns to this one"),
        &HeldView::takeUp));
    buttons->addWidget(addButton(
        tr("Go on from it"),
        tr("Puts the run on the board as it was held, paused; Ctrl+Z returns to this one"), &HeldView::goOn));
    buttons->addWidget(addButton(tr("Release"), tr("Holds the run no longer"), &HeldView::release));
    buttons->addWidget(again_);
    again_->setObjectName(QStringLiteral("again"));
    again_->setToolTip(tr("Holds the run that was released last again"));
    again_->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kViewMargins);
    layout->setSpacing(kViewSpacing);
    layout->addLayout(head);
    layout->addWidget(runs_);
    layout->addLayout(buttons);
    layout->addWidget(heading_);
    layout->addWidget(settings_, 1);
    layout->addStretch(0); // takes the room of settings that are not shown
    orderTabsAsLaidOut(*this);
    connect(hold_, &QPushButton::clicked, this, [this] { emit commandIssued(command::Hold{}); });
    connect(again_, &QPushButton::clicked, this,
            [this] { emit commandIssued(command::HoldAgain{*lastReleased()}); });
    connect(runs_, &QTableWidget::itemChanged, this,
            [this](const QTableWidgetItem* item) { takeEdit(*item); });
    connect(runs_, &QTableWidget::itemSelectionChanged, this, &HeldView::allow);
    allow();
}

QPushButton* HeldView::addButton(const QString& text, const QString& help,
                                 void (HeldView::*act)(const HeldRun&)) {
    auto* button = new QPushButton(text, this);
    button->setToolTip(help);
    connect(button, &QPushButton::clicked, this, [this, act] {
        if (const HeldRun* run = chosen()) {
            (this->*act)(HeldRun(*run));
        }
    });
    ofChosen_.push_back(button);
    return button;
}

void HeldView::showFrame(const FramePtr& frame) {
    const FramePtr before = std::exchange(frame_, frame);
    const bool same = before && sameHeldRuns(*before, *frame) && sameMarks(*before, *frame) &&
                      before->initialExperiment == frame->initialExperiment;
    showRuns();
    if (!same) {
        showSigns();
        showSettings();
    }
    if (const std::optional<int> row = newRow(before)) {
        runs_->selectRow(*row);
    }
    allow();
}

/// Of the run that was held since, which may stand anywhere; at first the last one. None: the choice stays.
std::optional<int> HeldView::newRow(const FramePtr& before) const {
    const HeldRuns& held = frame_->held;
    const auto last = static_cast<int>(held.size());
    for (int row = last; before && row > 0; --row) {
        if (!findHeld(before->held, held[static_cast<std::size_t>(row) - 1].number)) {
            return row;
        }
    }
    return runs_->selectedItems().isEmpty() ? std::optional(last) : std::nullopt;
}

void HeldView::showRuns() {
    std::vector<QStringList> rows;
    for (const RunRow& run : runRows(*frame_)) {
        rows.push_back(QStringList{run.name} + run.values());
    }
    runs_->setRows(QStringList{tr("run")} + runHeads(), rows);
}

/// How charts draw each run, and whether they do.
void HeldView::showSigns() {
    const QSignalBlocker quiet(runs_);
    runs_->setIconSize(pixelsOf(*this, CurveSign::kSize));
    const std::vector<RunRow> runs = runRows(*frame_);
    for (int row = 0; row < runs_->rowCount(); ++row) {
        const RunRow& run = runs[static_cast<std::size_t>(row)];
        for (int column = 0; column < runs_->columnCount(); ++column) {
            runs_->item(row, column)->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        }
        QTableWidgetItem& item = *runs_->item(row, kRunColumn);
        const QPixmap sign = curveSign(run.stroke, Mark::None, *this);
        QIcon icon(sign);
        icon.addPixmap(onPlot(sign, *this), QIcon::Selected);
        item.setIcon(icon);
        if (row > 0) {
            item.setFlags(item.flags() | Qt::ItemIsEditable | Qt::ItemIsUserCheckable);
            item.setCheckState(run.shown ? Qt::Checked : Qt::Unchecked);
        } else {
            item.setData(Qt::CheckStateRole, QVariant());
        }
    }
    runs_->fit();
}

void HeldView::showSettings() {
    QStringList heads{tr("setting")};
    for (const RunRow& run : runRows(*frame_)) {
        heads << run.name;
    }
    std::vector<QStringList> rows;
    for (const SettingRow& setting : settingsThatDiffer(*frame_)) {
        rows.push_back(QStringList{setting.name} + setting.values);
    }
    if (const QStringList whatIfs = whatIfsOfRuns(*frame_);
        !frame_->held.empty() && !std::ranges::all_of(whatIfs, &QString::isEmpty)) {
        rows.push_back(QStringList{tr("What-ifs")} + whatIfs);
    }
    heading_->setForms(settingsHeadingForms(*frame_));
    settings_->setVisible(!rows.empty());
    settings_->setRows(heads, rows);
}

void HeldView::allow() {
    const std::size_t held = frame_ ? frame_->held.size() : 0;
    hold_->setEnabled(frame_ && frame_->experiment && held < HeldRun::kMost);
    count_->setWholeText(held > 0 ? tr("%1 of at most %2 held").arg(held).arg(HeldRun::kMost) : QString());
    for (QPushButton* button : ofChosen_) {
        button->setEnabled(chosen() != nullptr);
    }
    inCharts_->setChecked(chosen() != nullptr && chosen()->shown);
    const HeldRun* const released = held < HeldRun::kMost ? lastReleased() : nullptr;
    again_->setVisible(released != nullptr);
    if (released != nullptr) {
        again_->setText(tr("Hold %1 again").arg(translated(titleOf(released->name))));
    }
}

/// Of those that are held no longer; null: none.
const HeldRun* HeldView::lastReleased() const {
    const auto isGone = [this](const HeldRun& run) { return !frame_ || !findHeld(frame_->held, run.number); };
    const auto last = std::find_if(released_.rbegin(), released_.rend(), isGone);
    return last != released_.rend() ? &*last : nullptr;
}

const HeldRun* HeldView::chosen() const {
    const int row = runs_->selectedItems().isEmpty() ? 0 : runs_->currentRow();
    return frame_ && row > 0 && row <= std::ssize(frame_->held)
               ? &frame_->held[static_cast<std::size_t>(row) - 1]
               : nullptr;
}

/// A person has typed a name or clicked a tick.
void HeldView::takeEdit(const QTableWidgetItem& item) {
    if (item.column() != kRunColumn || item.row() == 0) {
        return;
    }
    const HeldRun& run = frame_->held[static_cast<std::size_t>(item.row()) - 1];
    const QString name = item.text().trimmed();
    const bool kept = name.isEmpty() || name == translated(titleOf(run.name));
    emit commandIssued(
        command::EditHeld{run.number, kept ? run.name : storedName(name), item.checkState() == Qt::Checked});
}

void HeldView::showInCharts(const HeldRun& run) {
    emit commandIssued(command::EditHeld{run.number, run.name, !run.shown});
}

void HeldView::rename(const HeldRun& /*run*/) {
    runs_->setFocus();
    runs_->editItem(runs_->item(runs_->currentRow(), kRunColumn));
}

void HeldView::takeUp(const HeldRun& run) {
    emit commandIssued(command::Restart{*run.frame->initialExperiment, changesBegunWith(*run.frame)});
}

void HeldView::goOn(const HeldRun& run) {
    emit commandIssued(command::Restore{
        run.moment, {MC_TEXT("Goes on from %1 as it was held, paused."), {titleOf(run.name)}}});
}

void HeldView::release(const HeldRun& run) {
    std::erase_if(released_, [&](const HeldRun& one) { return one.number == run.number; });
    if (released_.size() == HeldRun::kMost) {
        released_.erase(released_.begin());
    }
    released_.push_back(run);
    runs_->selectRow(0); // not the next one, which another click would release
    emit commandIssued(command::Release{run.number});
}

void HeldView::reword() {
    if (frame_) {
        showRuns();
        showSigns();
        showSettings();
    }
}

PicturePtr HeldView::picture() const {
    return std::make_shared<HeldPicture>(frame_);
}

void HeldView::changeEvent(QEvent* event) {
    View::changeEvent(event);
    const bool looks = event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange;
    if (looks && frame_) {
        showSigns();
    }
}

} // namespace mc::ui
