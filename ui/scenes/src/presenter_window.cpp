#include "scenes/presenter_window.h"

#include "scenes/notes_page.h"
#include "scenes/scene_picture.h"
#include "style/units.h"
#include "widgets/elided_label.h"
#include "widgets/quiet_label.h"
#include "widgets/theme.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QTime>
#include <QVBoxLayout>
#include <algorithm>

namespace mc::ui {

namespace {

constexpr double kLettersPerHeight = 54; ///< so many points of letters are as high as the window
constexpr double kLeastPoints = 10;
constexpr double kMostPoints = 22;
constexpr double kNotesScale = 1.35; ///< of the other letters
constexpr double kTimesScale = 1.6;
constexpr int kMillisecondsPerSecond = 1000;
constexpr int kMillisecondsPerMinute = 60 * kMillisecondsPerSecond;

/// "0:07:31".
QString elapsedText(qint64 milliseconds) {
    const qint64 seconds = milliseconds / kMillisecondsPerSecond;
    return QStringLiteral("%1:%2:%3")
        .arg(seconds / 3600)
        .arg(seconds / 60 % 60, 2, 10, QLatin1Char('0'))
        .arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

} // namespace

PresenterWindow::PresenterWindow(SceneShow& show, SceneList& scenes)
    : show_(show), scenes_(scenes), clock_(new QLabel(this)), elapsed_(new QLabel(this)),
      place_(new QLabel(this)), now_(new ElidedLabel(this, kNotesScale, true)),
      next_(new ElidedLabel(this, 1, true)), state_(new QLabel(this)), nowPicture_(new ScenePicture(this)),
      nextPicture_(new ScenePicture(this)), notes_(new NotesPage(this)) {
    setObjectName(QStringLiteral("presenter"));
    setWindowTitle(tr("Presenter's window"));
    setAttribute(Qt::WA_QuitOnClose, false); // the board decides
    setMinimumSize(480, 260);
    layOut();
    bindKeys();
    seconds_.setInterval(kMillisecondsPerSecond / 4); // no second is left out
    connect(&seconds_, &QTimer::timeout, this, &PresenterWindow::showTime);
    connect(&show_, &SceneShow::moved, this, &PresenterWindow::showScenes);
    connect(&show_, &SceneShow::switched, this, &PresenterWindow::showScenes);
    connect(&scenes_, &SceneList::changed, this, &PresenterWindow::showScenes);
    connect(&show_, &SceneShow::blackened, this, [this](bool black) {
        black_->setChecked(black);
        showWaiting();
    });
    black_->setChecked(show_.isBlack());
    showScenes();
}

void PresenterWindow::layOut() {
    auto* left = new QVBoxLayout;
    left->addWidget(now_);
    left->addWidget(notes_, 1);
    now_->setInk(Ink::Text);
    next_->setInk(Ink::Text);
    auto* right = new QVBoxLayout;
    right->addWidget(quietLabel(tr("On the board"), this));
    right->addWidget(nowPicture_, 1);
    right->addWidget(quietLabel(tr("Next"), this));
    right->addWidget(next_);
    right->addWidget(nextPicture_, 1);
    auto* halves = new QHBoxLayout;
    halves->setSpacing(18);
    halves->addLayout(left, 3);
    halves->addLayout(right, 2);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(16, 12, 16, 12);
    rows->setSpacing(10);
    rows->addWidget(makeHead());
    rows->addLayout(halves, 1);
    rows->addWidget(makeFoot());
    now_->setHelp(tr("Scene on the board"));
    next_->setHelp(tr("Next scene"));
}

QWidget* PresenterWindow::makeHead() {
    auto* head = new QWidget(this);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    clock_->setToolTip(tr("Time of day"));
    clock_->setAccessibleName(tr("Time of day"));
    elapsed_->setToolTip(tr("Time since the first scene was shown"));
    elapsed_->setAccessibleName(tr("Time since the first scene was shown"));
    auto* reset = new QPushButton(tr("Reset time"), head);
    reset->setToolTip(tr("Counts the time from now on"));
    connect(reset, &QPushButton::clicked, this, [this] {
        show_.resetTime();
        showTime();
    });
    row->addWidget(clock_);
    row->addSpacing(24);
    row->addWidget(elapsed_);
    row->addWidget(reset);
    row->addStretch(1);
    row->addWidget(place_);
    return head;
}

QPushButton* PresenterWindow::addButton(const QString& text, const QString& help) {
    auto* button = new QPushButton(text, this);
    button->setToolTip(help);
    return button;
}

QWidget* PresenterWindow::makeFoot() {
    auto* foot = new QWidget(this);
    QPushButton* back = addButton(tr("Previous"), tr("Shows the scene before (PageUp)"));
    QPushButton* next = addButton(tr("Next scene"), tr("Shows the next scene (PageDown)"));
    next->setProperty("primary", true);
    black_ = addButton(tr("Black screen"), tr("Covers the board or uncovers it (. or B)"));
    black_->setCheckable(true);
    connect(back, &QPushButton::clicked, &show_, &SceneShow::back);
    connect(next, &QPushButton::clicked, &show_, &SceneShow::next);
    connect(black_, &QPushButton::clicked, &show_, &SceneShow::setBlack);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(back);
    row->addWidget(next);
    row->addWidget(black_);
    row->addSpacing(24);
    state_->setWordWrap(true);
    row->addWidget(state_, 1);
    return foot;
}

std::vector<BoundKey<PresenterWindow>> PresenterWindow::keys() {
    return {
        {{Qt::Key_PageDown}, tr("Next scene"), [](PresenterWindow& all) { all.show_.next(); }},
        {{Qt::Key_PageUp}, tr("Previous scene"), [](PresenterWindow& all) { all.show_.back(); }},
        {{Qt::Key_Period, Qt::Key_B},
         tr("Black screen"),
         [](PresenterWindow& all) { all.show_.setBlack(!all.show_.isBlack()); },
         2},
        {{Qt::Key_F5},
         tr("Show the first scene; the present one again"),
         [](PresenterWindow& all) { all.show_.begin(); }},
        {{Qt::SHIFT | Qt::Key_F5},
         tr("Go on at the scene shown last"),
         [](PresenterWindow& all) { all.show_.goOn(); }},
        {{Qt::Key_Escape},
         tr("End the show"),
         [](PresenterWindow& all) {
             if (!all.show_.uncover()) { // a black screen only ends itself
                 all.show_.end();
             }
         }},
        {{Qt::Key_Space}, tr("Play or pause"), [](PresenterWindow& all) { emit all.playAsked(); }},
        {{Qt::Key_F11},
         tr("Projector mode of the board"),
         [](PresenterWindow& all) { emit all.projectorAsked(); }},
    };
}

/// As shortcuts, so that the page of notes does not take them.
void PresenterWindow::bindKeys() {
    for (const BoundKey<PresenterWindow>& bound : keys()) {
        for (const QKeyCombination& key : bound.keys) {
            auto* shortcut = new QShortcut(QKeySequence(key), this);
            shortcut->setAutoRepeat(false);
            connect(shortcut, &QShortcut::activated, this, [this, act = bound.act] { act(*this); });
        }
    }
}

/// The letters follow the window: it is read from where the presenter stands. They do not become those of a
/// projector with the board.
void PresenterWindow::fitLetters() {
    QFont letters = usualFont();
    letters.setPointSizeF(std::clamp(height() / kLettersPerHeight, kLeastPoints, kMostPoints));
    setFont(letters);
    const auto scaled = [&letters](double factor, bool bold) {
        QFont font = letters;
        font.setPointSizeF(letters.pointSizeF() * factor);
        font.setBold(bold);
        return font;
    };
    clock_->setFont(scaled(kTimesScale, false));
    elapsed_->setFont(scaled(kTimesScale, true));
    place_->setFont(scaled(kTimesScale, false));
    notes_->setFont(scaled(kNotesScale, false));
}

void PresenterWindow::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitLetters();
}

void PresenterWindow::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange) {
        fitLetters();
    }
}

void PresenterWindow::showScenes() {
    const int row = show_.current();
    const int count = scenes_.size();
    const bool on = row >= 0 && (show_.isOn() || show_.lessonOpen());
    const int next = on ? row + 1 : 0;
    place_->setText(on           ? tr("Scene %1 of %2").arg(row + 1).arg(count)
                    : count == 1 ? tr("1 scene")
                                 : tr("%1 scenes").arg(count));
    now_->setWholeText(show_.lessonOpen() ? tr("A lesson is open")
                       : on               ? scenes_.at(row).titleText()
                                          : tr("No scene is shown"));
    nowPicture_->setImage(on ? scenes_.at(row).image() : QImage(), tr("no picture"));
    const bool more = next < count;
    next_->setWholeText(more        ? scenes_.at(next).titleText()
                        : count > 0 ? tr("This was the last scene")
                                    : tr("There is no scene yet"));
    nextPicture_->setImage(more ? scenes_.at(next).image() : QImage(), more ? tr("no picture") : QString());
    nowPicture_->setAccessibleName(tr("Picture of the scene on the board: %1").arg(nowText()));
    nextPicture_->setAccessibleName(tr("Picture of the next scene: %1").arg(nextText()));
    const QString notes = on ? scenes_.at(row).notes : QString();
    notes_->showNotes(!notes.isEmpty() ? notes
                      : on             ? tr("*no notes*")
                                       : tr("*PageDown shows the first scene.*"));
    showWaiting();
}

void PresenterWindow::showWaiting() {
    state_->setText(show_.isBlack()      ? tr("The screen is black.")
                    : show_.isUnderway() ? tr("The run is on its way to the moment of the scene…")
                                         : vote_);
}

void PresenterWindow::showVote(const QString& words) {
    vote_ = words;
    showWaiting();
}

QString PresenterWindow::stateText() const {
    return state_->text();
}

/// Before the shortcuts of this window, and after whatever has the focus has left the key.
bool PresenterWindow::event(QEvent* event) {
    const bool key = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (key && keyTaker_ && keyTaker_(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void PresenterWindow::showTime() {
    const QTime now = QTime::currentTime();
    clock_->setText(QLocale().toString(now, QStringLiteral("HH:mm:ss")));
    elapsed_->setText(elapsedText(show_.elapsed()));
    // To the minute: a screen reader is told of each change.
    clock_->setAccessibleDescription(QLocale().toString(now, QStringLiteral("HH:mm")));
    elapsed_->setAccessibleDescription(tr("%1 min").arg(show_.elapsed() / kMillisecondsPerMinute));
}

QString PresenterWindow::nowText() const {
    return now_->wholeText();
}

QString PresenterWindow::nextText() const {
    return next_->wholeText();
}

QString PresenterWindow::timeText() const {
    return elapsed_->text();
}

void PresenterWindow::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    showTime();
    seconds_.start();
}

void PresenterWindow::closeEvent(QCloseEvent* event) {
    seconds_.stop();
    QWidget::closeEvent(event);
    emit closed();
}

} // namespace mc::ui
