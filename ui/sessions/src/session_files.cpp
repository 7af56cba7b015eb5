#include "sessions/session_files.h"

#include "data_choice/data_question.h"
#include "widgets/file_dialog.h"
#include "widgets/file_paths.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QJsonDocument>
#include <QWidget>

namespace mc::ui {

namespace {

constexpr std::size_t kSavedPastBytes = std::size_t{512} << 20; ///< for the way back to bookmarks
const QString kSessionSuffix = QStringLiteral("mcs");
const QString kFileKey = QStringLiteral("file"); ///< of an autosave: where the session belongs

QString sessionFilter() {
    return SessionFiles::tr("Sessions (*.mcs)");
}

QString checkpointFilter() {
    return SessionFiles::tr("Checkpoints (*.mcz)");
}

bool isSession(const QString& path) {
    return QFileInfo(path).suffix().compare(kSessionSuffix, Qt::CaseInsensitive) == 0;
}

} // namespace

SessionFiles::SessionFiles(QWidget& window)
    : QObject(&window), window_(window), recent_(QStringLiteral("session/recentFiles"), 10) {}

std::string SessionFiles::autosaveText() const {
    QJsonObject all = QJsonDocument::fromJson(QByteArray::fromStdString(parts_.text())).object();
    all.insert(kFileKey, file_);
    return QJsonDocument(all).toJson(QJsonDocument::Compact).toStdString();
}

void SessionFiles::showFrame(const FramePtr& frame) {
    now_ = markOf(*frame);
    experiment_ = frame->experiment;
}

/// A file keeps what it is about: another experiment needs one of its own.
void SessionFiles::showRun(const FramePtr& frame) {
    if (!file_.isEmpty()) {
        others_.keep(origin_, file_);
    }
    if (experiment_ && frame->experiment && *experiment_ != *frame->experiment) {
        file_.clear();
        saved_.reset();
    }
    if (frame->origin != origin_) {
        if (const std::optional<QString> file = others_.take(frame->origin)) {
            file_ = *file; // it comes back
            saved_.reset();
        }
    }
    run_ = frame->run;
    origin_ = frame->origin;
}

void SessionFiles::setLessonOpen(bool open) {
    becoming_.clear(); // what is still being saved is not of the runs that come now
    if (open) {
        others_.keep(origin_, file_);
        file_.clear();
    } else if (const std::optional<QString> file = others_.take(origin_)) {
        file_ = *file; // its run never left the board
    }
}

void SessionFiles::takeKept(SessionFiles& other) {
    file_ = other.file_;
    saved_ = other.saved_;
    now_ = other.now_;
    run_ = other.run_;
    origin_ = other.origin_;
    others_ = std::move(other.others_);
}

void SessionFiles::giveUp(const std::filesystem::path& file) {
    asked_.removeOne(textOf(file));
}

void SessionFiles::takeFile(const FileEvent& file) {
    if (file.dataFault != DataFault::None) {
        return; // a person is asked where the data are; the file is opened next
    }
    const QString path = textOf(file.path);
    const bool done = file.outcome == FileEvent::Outcome::Done;
    const bool asked = asked_.removeOne(path);
    const bool saved = file.kind == FileEvent::Kind::SavedSession;
    const bool becomes = saved && !file.quiet && becoming_.removeOne(path) && file.run == run_;
    if (file.kind == FileEvent::Kind::Opened && done) {
        if (asked) {
            recent_.remember(path);
        }
        if (file.run == run_) { // else another run has begun since
            takeOpened(file, asked);
        }
    } else if (file.kind == FileEvent::Kind::Opened && !QFileInfo::exists(path)) {
        recent_.forget(path);
    } else if (done && asked) {
        recent_.remember(path);
        if (becomes) {
            file_ = path;
            saved_ = markOf(file);
        }
    }
}

/// A file that somebody else may have written is not believed where it wants to be saved.
void SessionFiles::takeOpened(const FileEvent& event, bool asked) {
    const QString path = textOf(event.path);
    const QJsonObject all = QJsonDocument::fromJson(QByteArray::fromStdString(event.window)).object();
    QString file = isSession(path) ? path : QString();
    if (all.contains(kFileKey)) { // saved by the program itself
        file = asked ? QString() : all.value(kFileKey).toString();
        saved_.reset();
    } else {
        saved_ = markOf(event);
    }
    file_ = file;
    const bool readable = parts_.restore(event.window);
    file_ = file; // which may have opened a lesson
    if (!readable) {
        emit said(Notice::Kind::Failure,
                  tr("%1: the run was opened, but what the session holds about the window cannot be read.")
                      .arg(QDir::toNativeSeparators(path)));
    }
}

bool SessionFiles::isModified() const {
    return saved_ != now_;
}

void SessionFiles::askOpen() {
    QFileDialog* dialog =
        askForFile(window_, tr("Open"), QFileDialog::AcceptOpen,
                   {tr("Runs, experiments, figures and lessons (*.mcs *.mcz *.json *.png *.svg *.pdf *.md)"),
                    tr("All files (*)")},
                   {});
    connect(dialog, &QFileDialog::fileSelected, this, &SessionFiles::fileChosen);
}

void SessionFiles::open(const QString& path) {
    asked_.append(path);
    if (const std::optional<QString> place = newDataPlaceOf(path)) {
        emit dataNamed(path, *place);
        return;
    }
    emit commandIssued(command::OpenCheckpoint{pathOf(path)});
}

void SessionFiles::resumeFrom(const QString& autosave) {
    emit commandIssued(command::OpenCheckpoint{pathOf(autosave)});
}

void SessionFiles::save() {
    if (file_.isEmpty()) {
        askSaveAs();
    } else {
        saveAs(file_);
    }
}

void SessionFiles::askSaveAs() {
    QFileDialog* dialog = askForFile(window_, tr("Save the session"), QFileDialog::AcceptSave,
                                     {sessionFilter()}, kSessionSuffix);
    dialog->selectFile(file_.isEmpty() ? suggestedName() : file_);
    connect(dialog, &QFileDialog::fileSelected, this, &SessionFiles::saveAs);
}

void SessionFiles::saveAs(const QString& path) {
    asked_.append(path);
    becoming_.append(path);
    emit commandIssued(command::SaveSession{pathOf(path), parts_.text(), kSavedPastBytes, false});
}

void SessionFiles::askSaveCheckpoint() {
    QFileDialog* dialog = askForFile(window_, tr("Save a checkpoint"), QFileDialog::AcceptSave,
                                     {checkpointFilter()}, QStringLiteral("mcz"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        asked_.append(path);
        emit commandIssued(command::SaveCheckpoint{pathOf(path)});
    });
}

QString SessionFiles::suggestedName() const {
    if (!experiment_) {
        return QStringLiteral("session.mcs");
    }
    return tr("%1-seed-%2.mcs").arg(QString::fromStdString(experiment_->rule)).arg(experiment_->seed);
}

} // namespace mc::ui
