#include "sharing/set_up_link.h"

#include "base/errors.h"
#include "sharing/set_up_preview.h"
#include "style/text.h"
#include "training/files/set_up_file.h"
#include "widgets/file_paths.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QUrl>
#include <new>
#include <utility>

namespace mc::ui {

namespace {

/// Formats in which figures come, those first that carry their experiment for sure.
constexpr const char* kFigureFormats[] = {"image/svg+xml", "image/png", "application/pdf"};

/// Of one file of this machine; else empty.
QString fileIn(const QMimeData& content) {
    const QList<QUrl> urls = content.urls();
    return urls.size() == 1 ? urls.first().toLocalFile() : QString();
}

/// Whether some of a batch has been presented that is not learned yet.
bool isWithinBatch(const Position& position) {
    const bool atItsEnd = position.step == position.steps && position.sample + 1 == position.samplesInBatch;
    return position.step > 0 && !atItsEnd;
}

} // namespace

SetUpLink::SetUpLink(QWidget& window, std::function<bool()> hasDrawings)
    : QObject(&window), window_(window), hasDrawings_(std::move(hasDrawings)) {}

void SetUpLink::showFrame(const FramePtr& frame) {
    last_ = frame;
    estimate_.showFrame(*frame);
    if (preview_) {
        preview_->showFrame(frame);
    }
}

SetUpPreview* SetUpLink::preview() const {
    return preview_;
}

std::optional<SetUp> SetUpLink::setUp() const {
    const std::optional<ExperimentFile> file = last_ ? experimentFileOf(*last_) : std::nullopt;
    if (!file) {
        return std::nullopt;
    }
    return SetUp{*file, last_->data ? last_->data->name : std::string(), last_->pauseEvents,
                 last_->position.updates, last_->position.batchesPerEpoch};
}

template <class Work> void SetUpLink::telling(Work work) {
    try {
        work();
    } catch (const Refused& fault) {
        emit said(Notice::Kind::Failure, translated(fault));
    } catch (const std::bad_alloc& fault) {
        emit said(Notice::Kind::Failure, translated(fault));
    }
}

QStringList SetUpLink::notesOnBoard() const {
    QStringList notes;
    if (isWithinBatch(last_->position)) {
        notes << tr("The run stands within a batch: what is copied goes to the beginning of that batch.");
    }
    if (hasDrawings_()) {
        notes << tr("What is drawn on the sheet of Input is not in it.");
    }
    return notes;
}

void SetUpLink::put(const std::string& text, const QString& what, const QStringList& notes) {
    QGuiApplication::clipboard()->setText(QString::fromStdString(text));
    emit said(Notice::Kind::Information, joinedSentences(QStringList{what} + notes + notesOnBoard()));
}

void SetUpLink::copyCommand(CommandKind kind) {
    const std::optional<SetUp> board = setUp();
    if (!board) {
        emit said(Notice::Kind::Information, tr("There is no run to copy yet."));
        return;
    }
    telling([&] {
        const SetUpCommand command = commandOf(*board, kind);
        QStringList notes;
        for (const Message& note : command.notes) {
            notes << translated(note);
        }
        const bool window = kind == CommandKind::Window;
        put(command.line,
            window ? tr("Copied: the command that repeats this run in a window.")
                   : tr("Copied: the command that repeats this run without a window."),
            notes);
    });
}

void SetUpLink::copyText() {
    const std::optional<SetUp> board = setUp();
    if (!board) {
        emit said(Notice::Kind::Information, tr("There is no run to copy yet."));
        return;
    }
    QStringList notes;
    if (!board->file.data.changes.empty()) {
        notes << tr("It does not repeat this run, whose data have changed on the way.");
    }
    put(setUpText(*board), tr("Copied as text: Ctrl+V in a window of the program opens it."), notes);
}

void SetUpLink::paste() {
    const QMimeData* content = QGuiApplication::clipboard()->mimeData();
    if (content == nullptr) {
        emit said(Notice::Kind::Information, tr("The clipboard is empty."));
        return;
    }
    if (const QString file = fileIn(*content); !file.isEmpty()) {
        emit fileNamed(file);
        return;
    }
    for (const char* format : kFigureFormats) {
        if (content->hasFormat(QLatin1String(format))) {
            openContent(content->data(QLatin1String(format)), tr("The pasted figure"));
            return;
        }
    }
    if (!content->hasText()) {
        emit said(Notice::Kind::Information, tr("The clipboard holds neither text nor a figure."));
        return;
    }
    openContent(content->text().toUtf8(), tr("The pasted set-up"));
}

void SetUpLink::openText(const QString& text) {
    openContent(text.toUtf8(), tr("The dropped set-up"));
}

void SetUpLink::openContent(const QByteArray& content, const QString& from) {
    telling([&] {
        const std::string_view bytes(content.constData(), static_cast<std::size_t>(content.size()));
        show(readSetUp(bytes, pathOf(from)), pathOf(from));
    });
}

void SetUpLink::openFile(const QString& path) {
    telling([&] { show(readSetUpFile(pathOf(path)), pathOf(path)); });
}

void SetUpLink::show(const SetUpRead& read, const std::filesystem::path& from) {
    if (preview_) {
        preview_->close();
    }
    preview_ = new SetUpPreview(read, from, last_, estimate_, &window_);
    connect(preview_, &QDialog::accepted, this, [this, read, from] { open(read, from); });
    preview_->open();
}

void SetUpLink::open(const SetUpRead& read, const std::filesystem::path& from) {
    opening_ =
        Opening{from, std::make_shared<const ExperimentFile>(read.setUp.file), read, preview_->isToGoOn()};
    awaited_ = true;
    const QString place = preview_->dataPlace();
    if (isExperimentFile(from)) {
        emit experimentOpening(textOf(from));
    }
    emit commandIssued(
        command::OpenCheckpoint{from, {place.isEmpty() ? "" : pathOf(place).string()}, opening_->file});
}

Command SetUpLink::completed(const Command& command) const {
    const auto* open = std::get_if<command::OpenCheckpoint>(&command);
    if (open == nullptr || !awaited_ || open->path != opening_->path) {
        return command;
    }
    return command::OpenCheckpoint{open->path, open->data, opening_->file};
}

void SetUpLink::takeFile(const FileEvent& file) {
    if (!awaited_ || file.kind != FileEvent::Kind::Opened || file.path != opening_->path ||
        file.dataFault != DataFault::None) { // then a person is asked where the data are
        return;
    }
    awaited_ = false;
    if (file.outcome != FileEvent::Outcome::Done) {
        return;
    }
    const SetUp& setUp = opening_->read.setUp;
    if (opening_->read.saysPauses) {
        emit commandIssued(command::PauseWhen{setUp.pauses});
    }
    if (opening_->goOn) {
        emit commandIssued(command::Step{StepUnit::Batch, setUp.updates});
    }
    emit opened();
}

} // namespace mc::ui
