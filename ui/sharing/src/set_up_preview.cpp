#include "sharing/set_up_preview.h"

#include "data_choice/recent_folders.h"
#include "held/run_rows.h"
#include "held/text_table.h"
#include "preview_words.h"
#include "style/lists.h"
#include "style/styled_label.h"
#include "style/text.h"
#include "training/files/data_search.h"
#include "widgets/quiet_label.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

namespace mc::ui {

namespace {

QLabel* wrapped(QLabel* label) {
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QLabel* wordsIn(QVBoxLayout& column, const QString& text) {
    QLabel* label = wrapped(new QLabel(text));
    column.addWidget(label);
    return label;
}

QLabel* titleIn(QVBoxLayout& column, const QString& text) {
    auto* title = new StyledLabel(Ink::Text, 1, true);
    title->setText(text);
    title->setWordWrap(true);
    column.addSpacing(6);
    column.addWidget(title);
    return title;
}

} // namespace

SetUpPreview::SetUpPreview(SetUpRead read, const std::filesystem::path& from, const FramePtr& frame,
                           const TimeEstimate& estimate, QWidget* parent)
    : QDialog(parent), read_(std::move(read)), frame_(frame), estimate_(estimate) {
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("setUpPreview"));
    setWindowTitle(tr("Open a set-up"));
    scroll_ = new QScrollArea(this);
    scroll_->setWidgetResizable(true);
    scroll_->setFrameShape(QFrame::NoFrame);
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll_->setWidget(makeContent(from));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Open | QDialogButtonBox::Cancel, this);
    QPushButton* open = buttons->button(QDialogButtonBox::Open);
    open->setProperty("primary", true);
    for (QAbstractButton* button : buttons->buttons()) {
        button->setIcon({}); // which would stand on the accent colour
    }
    open->style()->unpolish(open);
    open->style()->polish(open); // the box has done so before it was the primary one
    open->setDefault(true);
    open->setToolTip(tr("Puts it on the board, paused; Ctrl+Z returns to the run that is there now"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* all = new QVBoxLayout(this);
    all->addWidget(scroll_, 1);
    all->addWidget(buttons);
    fitToScreen();
    open->setFocus();
}

void SetUpPreview::changeEvent(QEvent* event) {
    QDialog::changeEvent(event);
    if (event->type() == QEvent::FontChange) { // its parts follow after it
        QMetaObject::invokeMethod(this, &SetUpPreview::fitToScreen, Qt::QueuedConnection);
    }
}

QWidget* SetUpPreview::makeContent(const std::filesystem::path& from) {
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(4, 4, 4, 4);
    QLabel* origin = wrapped(quietLabel(originOf(read_, from), content));
    origin->setObjectName(QStringLiteral("setUpOrigin"));
    column->addWidget(origin);
    for (const QString& remark : remarksOn(read_)) {
        wordsIn(*column, tr("⚠ %1").arg(remark))->setObjectName(QStringLiteral("setUpRemark"));
    }
    addData(*column);
    settingsTitle_ = titleIn(*column, {});
    settings_ = new TextTable(content);
    settings_->setObjectName(QStringLiteral("setUpSettings"));
    settings_->setAccessibleName(tr("Settings that differ from the run on the board"));
    column->addWidget(settings_);
    addCourse(*column);
    titleIn(*column, tr("What it costs"));
    cost_ = wordsIn(*column, {});
    cost_->setObjectName(QStringLiteral("setUpCost"));
    column->addStretch(1);
    showSettings();
    return content;
}

void SetUpPreview::addData(QVBoxLayout& column) {
    titleIn(column, tr("Data"));
    data_ = wordsIn(column, {});
    data_->setObjectName(QStringLiteral("setUpData"));
    const std::string& source = read_.setUp.file.experiment.data.source;
    if (source == kDrawnDigits) {
        showData();
        return;
    }
    const QString known = folderOf(QString::fromStdString(read_.setUp.dataSet));
    const bool there = isKnownPlace(QString::fromStdString(source)) && isDataThere(source);
    if (!there && !known.isEmpty() && QFileInfo::exists(known)) {
        place_ = known; // where this data set was opened last
    }
    auto* row = new QHBoxLayout;
    const auto addButton = [&](const QString& text, const QString& help, DataPlace kind) {
        auto* button = new QPushButton(text);
        button->setToolTip(help);
        connect(button, &QPushButton::clicked, this, [this, kind] { askForPlace(kind); });
        row->addWidget(button);
    };
    addButton(tr("Choose &folder…"), tr("A folder with the same images and labels"), DataPlace::Folder);
    addButton(tr("Choose f&ile…"), tr("An archive, or another file, with the same images and labels"),
              DataPlace::File);
    row->addStretch(1);
    column.addLayout(row);
    showData();
}

void SetUpPreview::addCourse(QVBoxLayout& column) {
    const SetUp& setUp = read_.setUp;
    if (!setUp.file.interventions.empty()) {
        titleIn(column, tr("What is changed while it runs"));
        auto* table = new TextTable;
        table->setObjectName(QStringLiteral("setUpWhatIfs"));
        table->setAccessibleName(tr("What is changed while it runs"));
        table->setRows({tr("after update"), tr("what-if")}, whatIfRowsOf(setUp));
        column.addWidget(table);
    }
    if (!setUp.pauses.empty()) {
        QStringList words;
        for (const PauseEvent& event : setUp.pauses) {
            words << pauseWords(event);
        }
        titleIn(column, tr("It pauses when"));
        wordsIn(column, semicolonList(words))->setObjectName(QStringLiteral("setUpPauses"));
    }
    if (setUp.updates > 0) {
        goOn_ = new QCheckBox(tr("Go on at once to update %1, where it stood").arg(countText(setUp.updates)));
        goOn_->setObjectName(QStringLiteral("setUpGoOn"));
        goOn_->setToolTip(setUp.pauses.empty()
                              ? tr("Otherwise it is opened at its beginning")
                              : tr("Otherwise it is opened at its beginning. If an event that it pauses at "
                                   "occurs on the way, it pauses there"));
        column.addSpacing(6);
        column.addWidget(goOn_);
    }
}

bool SetUpPreview::isToGoOn() const {
    return goOn_ != nullptr && goOn_->isChecked();
}

void SetUpPreview::showFrame(const FramePtr& frame) {
    const bool known = estimate_.isKnown();
    estimate_.showFrame(*frame);
    const bool same =
        frame_ && frame_->initialExperiment == frame->initialExperiment && estimate_.isKnown() == known;
    frame_ = frame;
    if (!same && !frame->busy) {
        showSettings();
    }
}

void SetUpPreview::showData() {
    data_->setText(dataWords(read_.setUp, place_));
}

void SetUpPreview::showSettings() {
    const bool known = frame_ && frame_->initialExperiment;
    const Experiment& then = read_.setUp.file.experiment;
    const Experiment plain;
    const Experiment& now = known ? *frame_->initialExperiment : plain;
    std::vector<QStringList> rows;
    for (const SettingRow& row : settingsThatDiffer({&now, &then})) {
        rows.push_back(QStringList{row.name} + row.values);
    }
    settings_->setRows({tr("setting"), known ? tr("now") : tr("default"), tr("then")}, rows);
    settings_->setVisible(!rows.empty());
    settingsTitle_->setText(rows.empty() ? tr("All settings are those of the run on the board")
                            : known      ? tr("Settings that differ from the run on the board")
                                         : tr("Settings that differ from the defaults"));
    cost_->setText(costWords(read_.setUp, frame_, estimate_));
    setAccessibleDescription(joinedSentences(remarksOn(read_) + QStringList{data_->text(), cost_->text()}));
}

void SetUpPreview::askForPlace(DataPlace kind) {
    askForData(this, kind, [this](const QString& source) {
        place_ = source;
        showData();
    });
}

/// As large as what it shows, where the screen has room; else that scrolls.
void SetUpPreview::fitToScreen() {
    constexpr double kShare = 0.85;
    constexpr int kWidest = 90; ///< letters
    const QWidget& content = *scroll_->widget();
    const QSize room =
        (parentWidget() != nullptr ? parentWidget()->screen() : screen())->availableSize() * kShare;
    const QMargins margins = layout()->contentsMargins();
    const int beside = margins.left() + margins.right() + style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    const int least = content.minimumSizeHint().width() + beside;
    const int width = std::min(std::max(fontMetrics().averageCharWidth() * kWidest, least), room.width());
    const int rest = sizeHint().height() - scroll_->sizeHint().height();
    const int height = std::max(content.heightForWidth(width - beside), content.sizeHint().height());
    resize(width, std::min(height + rest, room.height()));
    for (TextTable* table : findChildren<TextTable*>()) { // once they have this width
        QMetaObject::invokeMethod(table, &TextTable::fit, Qt::QueuedConnection);
    }
}

} // namespace mc::ui
