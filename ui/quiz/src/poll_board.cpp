#include "quiz/poll_board.h"

#include "answer_sheet.h"
#include "lessons/page_scroller.h"
#include "quiz/prediction.h"
#include "quiz/vote_row.h"
#include "style/fonts.h"
#include "style/projector_points.h"
#include "style/styled_label.h"
#include "widgets/flow_layout.h"
#include "widgets/layout_tab_order.h"
#include "widgets/number_box.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>
#include <initializer_list>
#include <utility>

namespace mc::ui {

namespace {

constexpr int kMargin = 24;            ///< pixels around the sheet
constexpr int kUntilSaid = 1200;       ///< ms without another vote
constexpr double kQuestionSize = 1.15; ///< letters of the question, of those of the options

QLabel* wrappedLabel(Ink ink, double size, bool bold, QWidget* parent) {
    auto* label = new StyledLabel(ink, size, bold, parent);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::WindowText); // that of the ink; on a ground of Base it would be Text
    return label;
}

} // namespace

PollBoard::PollBoard(QWidget& window, QString source, Question question, const QString& heading)
    : QDialog(&window), window_(window), source_(std::move(source)), question_(std::move(question)),
      votes_(question_.options.size()), room_(new QScrollArea(this)), scroller_(new PageScroller(*room_)),
      sheet_(makeSheet(heading)), foot_(makeFoot()) {
    setObjectName(QStringLiteral("pollBoard"));
    setWindowTitle(tr("Vote", "noun"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal); // keys of the window behind would count as votes, or the other way
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    room_->setWidget(sheet_);
    room_->setWidgetResizable(true);
    room_->setFocusPolicy(Qt::NoFocus);
    room_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    room_->setBackgroundRole(QPalette::Base);
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    lines->addWidget(room_, 1);
    lines->addWidget(foot_);
    orderTabsAsLaidOut(*this);
    quiet_.setSingleShot(true);
    connect(&quiet_, &QTimer::timeout, this, [this] {
        QAccessibleEvent alert(tally_, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
        emit told(tally_->accessibleName());
    });
    sheet_->setFocus(Qt::ShortcutFocusReason);
}

QWidget* PollBoard::makeSheet(const QString& heading) {
    auto* sheet = new QWidget;
    sheet->setObjectName(QStringLiteral("pollSheet"));
    sheet->setAccessibleName(tr("Question for the class"));
    sheet->setFocusPolicy(Qt::StrongFocus);
    sheet->installEventFilter(this);
    sheet->setBackgroundRole(QPalette::Base);
    auto* lines = new QVBoxLayout(sheet);
    lines->setContentsMargins(kMargin, kMargin / 2, kMargin, kMargin / 2);
    QLabel* where = wrappedLabel(Ink::Quiet, 1, false, sheet);
    where->setText(heading);
    note_ = wrappedLabel(Ink::Text, 1, false, sheet);
    note_->setObjectName(QStringLiteral("pollNote"));
    note_->hide();
    words_ = wrappedLabel(Ink::Text, kQuestionSize, true, sheet);
    words_->setTextFormat(Qt::RichText);
    for (QWidget* one : std::initializer_list<QWidget*>{where, note_, words_}) {
        lines->addWidget(one);
    }
    for (std::size_t k = 0; k < question_.options.size(); ++k) {
        auto* row = new VoteRow(static_cast<int>(k), question_.options[k], sheet);
        row->field().installEventFilter(this);
        connect(row, &VoteRow::typed, this, [this, k](int votes) {
            if (votes_.set(k, votes)) {
                changed();
            }
        });
        lines->addWidget(row);
        rows_.push_back(row);
    }
    hint_ = wrappedLabel(Ink::Quiet, 1, false, sheet);
    hint_->setText(
        tr("Count votes with the keys A to %1 or 1 to %2. Shift with a key removes a vote. You can "
           "also type the numbers.")
            .arg(optionLetter(static_cast<int>(rows_.size()) - 1))
            .arg(rows_.size()));
    tally_ = wrappedLabel(Ink::Text, 1, true, sheet);
    tally_->setObjectName(QStringLiteral("pollTally"));
    answer_ = new AnswerSheet(sheet);
    lines->addWidget(hint_);
    lines->addWidget(tally_);
    lines->addWidget(answer_);
    lines->addStretch(1);
    return sheet;
}

QWidget* PollBoard::makeFoot() {
    auto* foot = new QWidget(this);
    const auto add = [foot](const char* name) {
        auto* button = new QPushButton(foot);
        button->setObjectName(QLatin1String(name));
        button->setAutoDefault(false);
        return button;
    };
    back_ = add("pollBack");
    anew_ = add("pollAnew");
    next_ = add("pollNext");
    QPushButton* close = add("pollClose");
    next_->setProperty("primary", true);
    back_->setText(tr("◀ Votes"));
    back_->setAccessibleName(tr("Back to the votes"));
    back_->setToolTip(tr("Hides the answer, so that you can change the count (PageUp)"));
    anew_->setText(tr("New vote"));
    anew_->setToolTip(tr("Counts from 0. Lessons → Predictions keeps the earlier votes."));
    close->setText(tr("Close"));
    close->setToolTip(tr("Returns to the lesson and keeps the votes (Escape or Q)"));
    constexpr int kSpacing = 10;
    auto* row = new FlowLayout(foot, kSpacing);
    row->setContentsMargins(kMargin, kSpacing, kMargin, kSpacing);
    for (QPushButton* button : {back_, next_, anew_, close}) {
        row->addWidget(button);
    }
    connect(back_, &QPushButton::clicked, this, [this] { setRevealed(false); });
    connect(anew_, &QPushButton::clicked, this, &PollBoard::beginAnew);
    connect(next_, &QPushButton::clicked, this, [this] { revealed_ ? accept() : setRevealed(true); });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    return foot;
}

void PollBoard::begin(const std::vector<int>& votes, bool revealed) {
    votes_ = votes.size() == rows_.size() ? VoteCount(votes) : VoteCount(rows_.size());
    revealed_ = revealed;
    showStage();
}

void PollBoard::setNote(const QString& note) {
    note_->setText(note);
    note_->setVisible(!note.isEmpty());
    fit();
}

void PollBoard::setOutcome(const QStringList& outcome) {
    if (outcome_ != outcome) {
        outcome_ = outcome;
        showStage();
    }
}

void PollBoard::coverWindow() {
    setGeometry(window_.geometry());
    if (window_.isFullScreen()) {
        showFullScreen();
    } else if (window_.isMaximized()) {
        showMaximized();
    } else {
        showNormal();
    }
    QTimer::singleShot(0, this, &PollBoard::toTop); // once all is laid out
}

void PollBoard::toTop() {
    room_->verticalScrollBar()->setValue(0);
}

bool PollBoard::event(QEvent* event) {
    const bool handled = QDialog::event(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::PaletteChange) {
        QTimer::singleShot(0, this, &PollBoard::fit); // labels take their letters up later, too
    }
    return handled;
}

/// A field keeps digits and the keys that change them.
bool PollBoard::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress) {
        return QDialog::eventFilter(watched, event);
    }
    const auto& key = *static_cast<QKeyEvent*>(event);
    if (watched == sheet_) { // else the scroll area around it would take pages
        return takeKey(key);
    }
    if (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter) {
        sheet_->setFocus(Qt::ShortcutFocusReason); // the number is taken
        return true;
    }
    const bool letter = key.key() >= Qt::Key_A && key.key() <= Qt::Key_Z;
    const bool page = key.key() == Qt::Key_PageDown || key.key() == Qt::Key_PageUp;
    return (letter || page) && takeKey(key);
}

void PollBoard::keyPressEvent(QKeyEvent* event) {
    if (!takeKey(*event)) {
        QDialog::keyPressEvent(event);
    }
}

void PollBoard::resizeEvent(QResizeEvent* event) {
    QDialog::resizeEvent(event);
    fit();
}

void PollBoard::forward() {
    if (scroller_->hasBelow()) {
        scroller_->pageDown();
    } else if (!revealed_) {
        setRevealed(true);
    } else {
        accept();
    }
}

void PollBoard::backward() {
    if (scroller_->hasAbove()) {
        scroller_->pageUp();
    } else if (revealed_) {
        setRevealed(false);
    } else {
        reject();
    }
}

void PollBoard::setRevealed(bool revealed) {
    if (revealed_ == revealed) {
        return;
    }
    revealed_ = revealed;
    sheet_->setFocus(Qt::ShortcutFocusReason);
    showStage();
    if (revealed) {
        emit answerShown();
        quiet_.start(0); // the answer is news at once
    }
}

void PollBoard::beginAnew() {
    emit begunAnew();
    votes_.clear();
    revealed_ = false;
    sheet_->setFocus(Qt::ShortcutFocusReason);
    showStage();
}

void PollBoard::changed() {
    showVotes();
    quiet_.start(kUntilSaid);
    emit votesChanged();
}

/// The letters that all has room with, or the smallest that the last row can read.
void PollBoard::fit() {
    if (fitting_) {
        return;
    }
    const QScopedValueRollback guard(fitting_, true);
    QFont letters = font();
    letters.setPointSizeF(projectorPoints(height(), logicalDpiY()));
    for (QPushButton* button : foot_->findChildren<QPushButton*>()) {
        button->setFont(scaledFont(letters, 1, button == next_)); // the theme writes that one bold
    }
    scroller_->setFont(letters);
    layout()->activate(); // the foot takes its room
    for (const double larger : {1.6, 1.4, 1.2, 1.0}) {
        const QFont used = scaledFont(letters, larger);
        sheet_->setFont(used); // labels follow
        answer_->setFont(used);
        for (VoteRow* row : rows_) {
            row->setLetters(used);
        }
        write();
        sheet_->layout()->activate();
        if (sheet_->layout()->heightForWidth(room_->viewport()->width()) <= room_->viewport()->height()) {
            break;
        }
    }
}

} // namespace mc::ui
