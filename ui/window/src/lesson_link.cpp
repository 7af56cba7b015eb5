#include "window/lesson_link.h"

#include "base/errors.h"
#include "data_choice/recent_paths.h"
#include "docks/docks.h"
#include "lesson/other_data.h"
#include "lesson_data.h"
#include "lesson_offer.h"
#include "lessons/lesson_data_line.h"
#include "lessons/lesson_panel.h"
#include "lessons/lesson_shelf.h"
#include "step_race.h"
#include "style/text.h"
#include "view/needs.h"

#include <QDir>
#include <QFileDialog>
#include <QJsonObject>
#include <QMainWindow>
#include <QMessageBox>
#include <QPushButton>
#include <QTimer>
#include <algorithm>
#include <utility>

namespace mc::ui {

namespace {

const QString kDock = QStringLiteral("lesson");
const QString kSourceKey = QStringLiteral("source");
const QString kStepKey = QStringLiteral("step");
const QString kDataKey = QStringLiteral("data");

/// Lessons in files that a person has begun.
RecentPaths begunFiles() {
    return {QStringLiteral("lessons/begunFiles"), 100};
}

bool isTrusted(const QString& source) {
    return shelf::isBuiltIn(source) || begunFiles().list().contains(source);
}

} // namespace

LessonLink::LessonLink(QMainWindow& window, const Parts& parts)
    : QObject(&window), window_(window), parts_(parts),
      board_({window, parts.docks, parts.time, parts.course}),
      race_(new StepRace(window, parts.race, *parts.docks.named(kDock))) {
    LessonPanel& panel = parts_.panel;
    connect(&panel, &LessonPanel::lessonChosen, this, &LessonLink::open);
    connect(&panel, &LessonPanel::fileAsked, this, &LessonLink::askOpen);
    connect(&panel, &LessonPanel::stepAsked, this, &LessonLink::goTo);
    connect(&panel, &LessonPanel::nextAsked, this, &LessonLink::next);
    connect(&panel, &LessonPanel::backAsked, this, &LessonLink::back);
    connect(&panel, &LessonPanel::closeAsked, this, &LessonLink::close);
    connect(&panel.data(), &LessonDataLine::accepted, this, &LessonLink::chooseData);
    connect(&panel.data(), &LessonDataLine::declined, this, [] { chooseLessonData({}); });
    connect(&panel, &LessonPanel::skipAsked, this, [this] {
        player_->finish();
        goOn();
    });
    connect(&panel, &LessonPanel::answered, this, [this] {
        player_->letGo();
        goOn();
    });
    connect(&parts_.docks.layout(), &DockLayout::laidOut, this, [this] {
        if (player_) {
            board_.forget(); // as for a projector: the lesson stays in sight
            board_.show(player_->lesson(), player_->step());
        }
    });
    connect(race_, &StepRace::nextAsked, this, &LessonLink::next);
    connect(race_, &StepRace::backAsked, this, &LessonLink::back);
    connect(race_, &StepRace::ended, this, [this](const RaceResult& result) {
        player_->raceEnded(result);
        parts_.panel.showProgress(*player_, *last_);
    });
}

LessonLink::~LessonLink() = default;

std::vector<BoundKey<LessonLink>> LessonLink::keys() {
    return {
        {{Qt::Key_PageDown}, tr("Next page"), [](LessonLink& all) { all.next(); }},
        {{Qt::Key_PageUp}, tr("Previous page"), [](LessonLink& all) { all.back(); }},
    };
}

void LessonLink::showFrame(const FramePtr& frame) {
    last_ = frame;
    if (before_ && !player_ && !ended_ && caughtUp()) {
        const Before before = *std::exchange(before_, std::nullopt);
        if (frame->origin == before.origin) { // else something else was begun meanwhile
            parts_.restoreWindow(before.text);
        }
    }
}

void LessonLink::takeFile(const FileEvent& file) {
    if (player_ && file.endedLesson && file.outcome == FileEvent::Outcome::Done) {
        giveBack(false);
        before_.reset();
    }
}

void LessonLink::boardAsked(const Command& command, std::uint64_t place) {
    const CommandTraits traits = traitsOf(command);
    if (!player_ || !(traits.replacesRun || traits.movesRun || traits.changesRun)) {
        return;
    }
    ticket_ = place;
    if (player_->phase() == LessonPlayer::Phase::Entering) {
        player_->stop(MC_TEXT("It was stopped on the way; Back and Next continue the lesson."));
        goOn();
    }
}

void LessonLink::open(const QString& source) {
    if (begin(source, chosenLessonData())) {
        if (!shelf::isBuiltIn(source)) {
            begunFiles().remember(source);
        }
        goTo(0);
    }
}

void LessonLink::offer(const QString& source) {
    if (isTrusted(source)) {
        open(source);
        return;
    }
    const std::shared_ptr<const Lesson> lesson = read(source, {});
    if (!lesson) {
        return;
    }
    const QString text = lessonOfferText(*lesson, source, last_ ? last_->threads : 1, chosenLessonData());
    auto* box = new QMessageBox(QMessageBox::Question, tr("Lesson"), text, QMessageBox::Cancel, &window_);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setObjectName(QStringLiteral("lessonOffer"));
    box->setTextFormat(Qt::PlainText);
    QPushButton* begin = box->addButton(tr("&Begin the lesson"), QMessageBox::AcceptRole);
    box->setDefaultButton(begin);
    connect(box, &QMessageBox::finished, this, [this, box, begin, source] {
        if (box->clickedButton() == begin) {
            open(source);
        }
    });
    box->open();
}

/// data: as in lesson_data.h; where it is gone, that is told, and the lesson runs on the drawn digits. Null
/// if the lesson cannot be read, which is told, too.
std::shared_ptr<const Lesson> LessonLink::read(const QString& source, const QString& data) {
    std::shared_ptr<const Lesson> lesson;
    try {
        lesson = shelf::read(source);
    } catch (const BadFile& fault) {
        emit said(Notice::Kind::Failure, translated(fault));
        return nullptr;
    }
    if (data.isEmpty()) {
        return lesson;
    }
    const LessonData other = otherLessonData();
    if (other.name != data || !isThere(other)) {
        emit said(
            Notice::Kind::Failure,
            tr("%1 is no longer where it was opened last. The lesson runs on the drawn digits.").arg(data));
        return lesson;
    }
    return std::make_shared<const Lesson>(
        onOtherData(*lesson, other.folder.toStdString(), other.name.toStdString()));
}

void LessonLink::chooseData(const QString& name) {
    const LessonData other = otherLessonData();
    if (!name.isEmpty() && !isThere(other)) {
        emit said(Notice::Kind::Failure,
                  tr("%1 is not where it was opened last: %2. Lessons stay on the data they "
                     "ran on.")
                      .arg(name, QDir::toNativeSeparators(other.folder)));
        return;
    }
    chooseLessonData(name);
    if (player_) {
        const std::size_t step = player_->step();
        if (begin(source_, name)) {
            goTo(step);
        }
    }
}

/// Everything but a step.
bool LessonLink::begin(const QString& source, const QString& data) {
    std::shared_ptr<const Lesson> lesson = read(source, data);
    if (!lesson) {
        return false;
    }
    if (!player_) {
        if (!before_) { // else it is still on its way back
            before_ = {last_ ? last_->origin : 0, parts_.docks.layout().arrangement(), parts_.windowText()};
        }
        emit aboutToTakeTheBoard();
        post(command::BeginLesson{});
    }
    race_->leave();
    board_.leave();
    board_.forget();
    player_.emplace(lesson, true);
    source_ = source;
    present(std::move(lesson));
    return true;
}

void LessonLink::present(std::shared_ptr<const Lesson> lesson) {
    parts_.docks.watchAlso(*this, needsOf(*lesson));
    parts_.panel.openLesson(source_, std::move(lesson));
    parts_.panel.data().offer(isLessonDataChosen() ? QString() : otherLessonData().name);
    emit openedOrClosed(true);
    emit boardTaken(true);
}

void LessonLink::takeOver(LessonLink& other) {
    before_ = std::move(other.before_);
    ticket_ = other.ticket_;
    if (!other.player_) {
        return;
    }
    source_ = other.source_;
    player_ = std::move(other.player_);
    std::shared_ptr<const Lesson> lesson = other.parts_.panel.lesson();
    const std::shared_ptr<const Lesson> told = read(source_, QString::fromStdString(lesson->data));
    if (told && told->steps.size() == lesson->steps.size()) { // else its file was written anew meanwhile
        lesson = told;
        player_->retell(lesson);
    }
    present(lesson);
    parts_.panel.takeFrom(other.parts_.panel);
    board_.takeFrom(other.board_, *lesson, player_->step());
    finishingDue_ = other.finishingDue_;
    if (player_->entered()) { // its race goes with the other window; the new one stands beside the text
        QTimer::singleShot(0, this, &LessonLink::beginRace);
    }
    goOn();
}

QJsonValue LessonLink::position() const {
    if (!player_) {
        return QJsonValue::Undefined;
    }
    return QJsonObject{{kSourceKey, source_},
                       {kStepKey, static_cast<qint64>(player_->step())},
                       {kDataKey, QString::fromStdString(player_->lesson().data)}};
}

void LessonLink::takeUp(const QJsonValue& position) {
    const QString source = position.toObject().value(kSourceKey).toString();
    const QString data = position.toObject().value(kDataKey).toString();
    const bool trusted = isTrusted(source);
    if (!source.isEmpty() && !trusted) {
        emit said(
            Notice::Kind::Information,
            tr("This session was saved in a lesson that has not been begun here before: %1. Lessons → Open "
               "lesson… opens it.")
                .arg(QDir::toNativeSeparators(source)));
    }
    if (source.isEmpty() || !trusted || !begin(source, data)) {
        emit openedOrClosed(false);
        emit boardTaken(false);
        return;
    }
    const int step = std::max(0, position.toObject().value(kStepKey).toInt());
    player_->enter(static_cast<std::size_t>(step));
    player_->stop(MC_TEXT("The run is as it was saved; Back and Next continue the lesson."));
    board_.take(player_->lesson(), player_->step()); // the session has brought them
    showStep();
    goOn();
}

void LessonLink::askOpen() {
    auto* dialog = new QFileDialog(&window_, tr("Open a lesson"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Lessons (*.md)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &LessonLink::offer);
    dialog->open();
}

void LessonLink::showPanel() {
    parts_.docks.bringUp(*parts_.docks.named(kDock));
}

void LessonLink::post(const Command& command) {
    ticket_ = parts_.post(command);
}

/// Whether the latest frame shows all that was asked for.
bool LessonLink::caughtUp() const {
    const Runner::Done done = parts_.runner.done();
    return done.commands >= ticket_ && last_->number >= done.frame;
}

void LessonLink::close() {
    giveBack(true);
}

void LessonLink::end() {
    ended_ = true;
    giveBack(false);
}

/// resume: a run that was playing plays on.
void LessonLink::giveBack(bool resume) {
    if (player_) {
        leave();
        parts_.docks.layout().bringBack(before_->layout);
        post(command::EndLesson{resume});
        emit openedOrClosed(false);
        emit boardTaken(false);
    }
}

std::optional<std::string> LessonLink::awaitedText() const {
    return before_ && !player_ ? std::optional(before_->text) : std::nullopt;
}

void LessonLink::leave() {
    race_->leave();
    board_.leave();
    player_.reset();
    parts_.panel.closeLesson();
    parts_.docks.watchAlso(*this, needs::kNothing);
}

void LessonLink::next() {
    if (!player_ || parts_.panel.turnOn()) {
        return;
    }
    if (player_->step() + 1 < player_->lesson().steps.size()) {
        goTo(player_->step() + 1);
    }
}

void LessonLink::back() {
    if (!player_ || parts_.panel.turnBack()) {
        return;
    }
    if (player_->step() > 0) {
        goTo(player_->step() - 1);
    }
}

void LessonLink::goTo(std::size_t step) {
    if (!player_ || step >= player_->lesson().steps.size()) {
        return;
    }
    race_->leave();
    player_->hold(parts_.panel.awaitsAnswer(step));
    player_->enter(step);
    showStep();
    goOn();
}

void LessonLink::showStep() {
    const std::size_t step = player_->step();
    board_.show(player_->lesson(), step);
    board_.setOptions(settingsAt(player_->lesson(), step));
    parts_.panel.showStep(step);
    finishingDue_ = true;
}

/// That of the step, where it is waited for.
void LessonLink::beginRace() {
    if (!player_ || player_->phase() != LessonPlayer::Phase::Waiting) {
        return;
    }
    if (const auto& race = player_->lesson().steps[player_->step()].race) {
        race_->begin(last_->experiment, *race);
    }
}

void LessonLink::goOn() {
    if (!player_ || !last_) {
        return;
    }
    const bool before = player_->entered();
    for (const Command& command : player_->follow(*last_, caughtUp())) {
        post(command);
    }
    if (!before && player_->entered()) {
        beginRace();
    }
    if (player_->entered() && std::exchange(finishingDue_, false)) {
        const LessonStep& step = player_->lesson().steps[player_->step()];
        if (step.cell) {
            parts_.docks.pickCell(*step.cell);
        }
        if (step.synapse) {
            parts_.docks.pickSynapse(*step.synapse);
        }
        board_.setOptions(settingsAt(player_->lesson(), player_->step())); // of views that began anew
    }
    parts_.panel.showProgress(*player_, *last_);
}

} // namespace mc::ui
