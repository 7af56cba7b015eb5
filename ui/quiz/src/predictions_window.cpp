#include "quiz/predictions_window.h"

#include "base/errors.h"
#include "figures/whole_file.h"
#include "quiz/prediction_log.h"
#include "style/language.h"
#include "style/palette.h"
#include "style/text.h"
#include "training/experiment/experiment.h"
#include "widgets/file_dialog.h"
#include "widgets/flow_layout.h"

#include <QAccessible>
#include <QDir>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>
#include <array>
#include <utility>

namespace mc::ui {

namespace {

enum Column { Title, Step, Asked, Answer, Right, Came, Time, kColumns };

/// Of the width of the table.
constexpr std::array<double, kColumns> kShares{0.11, 0.12, 0.2, 0.15, 0.16, 0.15, 0.11};
constexpr double kShareOfParent = 0.92;

/// With a mark for what is right or wrong, which is not told by colour alone.
QString markedAnswer(const Prediction& one) {
    if (!one.own) {
        const QString verdict = verdictWords(one);
        return verdict.isEmpty() ? answerWords(one) : answerWords(one) + QLatin1Char('\n') + verdict;
    }
    return (*one.own == one.right ? QStringLiteral("✓ ") : QStringLiteral("✗ ")) + answerWords(one);
}

QString askedWords(const Prediction& one) {
    return one.changed ? PredictionsWindow::tr("%1\n(The lesson asks in other words now.)").arg(one.question)
                       : one.question;
}

QString rightWords(const Prediction& one) {
    return one.revealed ? optionWords(one, one.right) : PredictionsWindow::tr("not shown yet");
}

/// The first line of a file, which is in English in every language.
QString originOfPredictions() {
    return QStringLiteral("Predictions of a session of Microcircuit %1")
        .arg(QString::fromUtf8(version().data(), qsizetype(version().size())));
}

} // namespace

PredictionsWindow::PredictionsWindow(PredictionLog& log, QWidget& parent)
    : QDialog(&parent), log_(log), empty_(new QLabel(this)), table_(new QTableWidget(0, kColumns, this)),
      message_(new QLabel(this)), export_(new QPushButton(tr("&Export CSV…"), this)),
      remove_(new QPushButton(tr("&Remove"), this)), bringBack_(new QPushButton(tr("&Bring back"), this)) {
    setObjectName(QStringLiteral("predictions"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Predictions"));
    empty_->setText(
        tr("There are no predictions yet. What you answer to the questions of lessons, and the votes of "
           "a class, are listed here beside what is right and what came."));
    empty_->setWordWrap(true);
    empty_->setAlignment(Qt::AlignCenter);
    table_->setAccessibleName(tr("Predictions"));
    table_->setHorizontalHeaderLabels({tr("Lesson"), tr("Step", "of a lesson"), tr("Question"), tr("Answer"),
                                       tr("Right answer"), tr("What came"), tr("Time")});
    table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setAlternatingRowColors(true);
    table_->setWordWrap(true);
    table_->setTabKeyNavigation(false);
    table_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel); // a row can be higher than the window
    table_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table_->verticalHeader()->hide();
    table_->horizontalHeader()->setHighlightSections(false);
    message_->setWordWrap(true);
    auto* lines = new QVBoxLayout(this);
    lines->addWidget(empty_, 1);
    lines->addWidget(table_, 1);
    lines->addWidget(message_);
    lines->addWidget(makeFoot());
    connect(table_, &QTableWidget::itemSelectionChanged, this, &PredictionsWindow::allow);
    connect(&log_, &PredictionLog::replaced, this, [this] {
        removed_.clear();
        table_->clearSelection();
    });
    connect(&log_, &PredictionLog::changed, this, &PredictionsWindow::fill);
    resize(parent.size() * kShareOfParent);
    fill();
}

QWidget* PredictionsWindow::makeFoot() {
    auto* foot = new QWidget(this);
    auto* close = new QPushButton(tr("&Close"), foot);
    export_->setToolTip(tr("Writes all predictions as comma-separated values, for a spreadsheet"));
    remove_->setToolTip(tr("Removes the chosen rows from the session"));
    bringBack_->setToolTip(tr("Brings back what was removed last"));
    constexpr int kSpacing = 8;
    auto* row = new FlowLayout(foot, kSpacing);
    for (QPushButton* button : {export_, remove_, bringBack_, close}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    connect(export_, &QPushButton::clicked, this, &PredictionsWindow::askForPath);
    connect(remove_, &QPushButton::clicked, this, &PredictionsWindow::removeChosen);
    connect(bringBack_, &QPushButton::clicked, this, &PredictionsWindow::bringBack);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    return foot;
}

/// The rows that have changed: a vote changes one, and measuring the height of many takes time.
void PredictionsWindow::fill() {
    const std::vector<Prediction>& all = log_.all();
    table_->setRowCount(static_cast<int>(all.size()));
    for (std::size_t place = 0; place < all.size(); ++place) {
        if (place >= shown_.size() || shown_[place] != all[place]) {
            const int row = static_cast<int>(place);
            showRow(row, all[place]);
            table_->resizeRowToContents(row);
        }
    }
    shown_ = all;
    table_->setVisible(!all.empty());
    empty_->setVisible(all.empty());
    allow();
}

void PredictionsWindow::showRow(int row, const Prediction& one) {
    const QString step = tr("%1. %2").arg(one.step).arg(one.title);
    const QString came = one.outcome.join(QLatin1Char('\n'));
    const QString time = dateLocale().toString(one.time.toLocalTime(), QLocale::ShortFormat);
    const std::array<QString, kColumns> words{
        one.lesson, step, askedWords(one), markedAnswer(one), rightWords(one), came, time};
    for (int column = 0; column < kColumns; ++column) {
        if (table_->item(row, column) == nullptr) {
            table_->setItem(row, column, new QTableWidgetItem);
            table_->item(row, column)->setTextAlignment(Qt::AlignLeft | Qt::AlignTop);
        }
        table_->item(row, column)->setText(words[static_cast<std::size_t>(column)]);
        table_->item(row, column)->setToolTip(words[static_cast<std::size_t>(column)]);
    }
    const Colours& colours = coloursOf(*this);
    const QColor ink = !one.own                ? colours.text
                       : *one.own == one.right ? colours.words(kRightInk)
                                               : colours.words(kWrongInk);
    table_->item(row, Answer)->setForeground(ink);
}

void PredictionsWindow::shareWidth() {
    const double width = table_->viewport()->width();
    for (int column = 0; column < kColumns; ++column) {
        table_->setColumnWidth(column, static_cast<int>(kShares[static_cast<std::size_t>(column)] * width));
    }
    table_->resizeRowsToContents();
}

void PredictionsWindow::resizeEvent(QResizeEvent* event) {
    QDialog::resizeEvent(event);
    QTimer::singleShot(0, this, &PredictionsWindow::shareWidth); // once the table has its size
}

void PredictionsWindow::changeEvent(QEvent* event) {
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        shown_.clear();
        fill(); // in the inks and letters of now
        QTimer::singleShot(0, this, &PredictionsWindow::shareWidth);
    }
}

void PredictionsWindow::allow() {
    export_->setEnabled(!log_.all().empty());
    remove_->setEnabled(table_->selectionModel()->hasSelection());
    bringBack_->setEnabled(!removed_.empty());
}

void PredictionsWindow::removeChosen() {
    std::vector<std::size_t> rows;
    for (const QModelIndex& row : table_->selectionModel()->selectedRows()) {
        rows.push_back(static_cast<std::size_t>(row.row()));
    }
    table_->clearSelection();
    removed_ = log_.remove(rows);
    allow();
    say(removed_.size() == 1 ? tr("1 prediction was removed.")
                             : tr("%1 predictions were removed.").arg(removed_.size()));
}

void PredictionsWindow::bringBack() {
    log_.bringBack(std::exchange(removed_, {}));
    allow();
    say(tr("What was removed is back."));
}

void PredictionsWindow::askForPath() {
    QFileDialog* dialog = askForFile(*this, tr("Export predictions"), QFileDialog::AcceptSave,
                                     {tr("Comma-separated values (*.csv)")}, QStringLiteral("csv"));
    dialog->selectFile(QStringLiteral("predictions.csv"));
    connect(dialog, &QFileDialog::fileSelected, this, &PredictionsWindow::exportTo);
}

void PredictionsWindow::exportTo(const QString& path) {
    try {
        writeWhole(csvOf(tableOf(log_.all()), {originOfPredictions()}), path);
        say(tr("Exported: %1").arg(QDir::toNativeSeparators(path)));
    } catch (const BadFile& fault) {
        say(translated(fault));
    }
}

QString PredictionsWindow::message() const {
    return message_->text();
}

void PredictionsWindow::say(const QString& sentence) {
    message_->setText(sentence);
    QAccessibleEvent news(message_, QAccessible::Alert);
    QAccessible::updateAccessibility(&news);
}

} // namespace mc::ui
