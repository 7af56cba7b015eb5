#include "sessions/autosave.h"
#include "sessions/autosaving.h"
#include "sessions/session_files.h"
#include "status/notice_bar.h"
#include "support/test_class.h"
#include "widgets/file_paths.h"
#include "window/frame_feed.h"

#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>
#include <memory>
#include <utility>
#include <vector>

using namespace mc::ui;

using mc::FileEvent;

/// Frames as a runner would give them, with what became of files so far.
class SessionFrames {
public:
    mc::FramePtr next(std::uint64_t run, std::int64_t updates = 0) {
        auto frame = std::make_shared<mc::Frame>();
        frame->run = run;
        frame->experiment = experiment_;
        frame->past = past(updates);
        frame->files = files_;
        return frame;
    }
    void tell(FileEvent::Kind kind, const QString& path, std::uint64_t run,
              FileEvent::Outcome outcome = FileEvent::Outcome::Done, const std::string& window = {}) {
        auto event = std::make_shared<FileEvent>();
        event->number = ++told_;
        event->kind = kind;
        event->outcome = outcome;
        event->path = pathOf(path);
        event->run = run;
        event->past = past(0);
        event->window = window;
        files_.push_back(std::move(event));
    }

private:
    static std::shared_ptr<const mc::PastSummary> past(std::int64_t updates) {
        auto past = std::make_shared<mc::PastSummary>();
        past->now.updates = updates;
        return past;
    }

    std::shared_ptr<const mc::Experiment> experiment_ = std::make_shared<mc::Experiment>();
    std::vector<std::shared_ptr<const FileEvent>> files_;
    std::uint64_t told_ = 0;
};

namespace {

const QString kPath = QStringLiteral("/somewhere/mine.mcs");
constexpr std::chrono::seconds kMinute{60};        ///< between autosaves
constexpr std::chrono::milliseconds kFarewell{50}; ///< where nothing comes
std::string windowText() {
    return "a";
}

} // namespace

/// Which file a run belongs to, and what an autosave believes to be saved: events against the order of
/// things.
class TestSessionFiles : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings_.path());
    }

    void init() {
        files_ = std::make_unique<SessionFiles>(window_);
        feed_ = std::make_unique<FrameFeed>([this] { return std::exchange(newest_, nullptr); });
        connect(feed_.get(), &FrameFeed::runChanged, files_.get(), &SessionFiles::showRun);
        connect(feed_.get(), &FrameFeed::stateReady, files_.get(), &SessionFiles::showFrame);
        connect(feed_.get(), &FrameFeed::fileHandled, files_.get(), &SessionFiles::takeFile);
        frames_ = SessionFrames();
        show(frames_.next(1));
    }

    void aSavedRunHasItsFile() {
        files_->saveAs(kPath);
        frames_.tell(FileEvent::Kind::SavedSession, kPath, 1);
        show(frames_.next(1));
        QCOMPARE(files_->file(), kPath);
    }

    void theSaveOfARunIsNotThatOfTheNext() {
        files_->saveAs(kPath);
        frames_.tell(FileEvent::Kind::SavedSession, kPath, 1);
        show(frames_.next(2)); // the event comes with the run that was begun after it
        QVERIFY(files_->file().isEmpty());
        QCOMPARE(files_->recent().value(0), kPath);
    }

    void aRunThatWasLeftAgainGivesNoFile() {
        files_->open(kPath);
        frames_.tell(FileEvent::Kind::Opened, kPath, 2);
        show(frames_.next(3));
        QVERIFY(files_->file().isEmpty());
    }

    void aSaveFromBeforeALessonDoesNotNameTheLesson() {
        files_->saveAs(kPath);
        files_->setLessonOpen(true);
        frames_.tell(FileEvent::Kind::SavedSession, kPath, 1);
        show(frames_.next(1));
        QVERIFY(files_->file().isEmpty());
    }

    void onlyTheProgramsOwnFilesSayWhereTheySave() {
        const std::string window = R"({"format":1,"parts":{},"file":"/home/someone/thesis.mcs"})";
        const auto opened = [&](std::uint64_t run) {
            frames_.tell(FileEvent::Kind::Opened, kPath, run, FileEvent::Outcome::Done, window);
            show(frames_.next(run));
            return files_->file();
        };
        files_->open(kPath);
        files_->open(kPath); // twice before the first is there
        QCOMPARE(opened(2), QString());
        QCOMPARE(opened(3), QString());
        files_->resumeFrom(kPath);
        QCOMPARE(opened(4), QString("/home/someone/thesis.mcs"));
    }

    void namesThatAreNoTextAreBorne() {
        const std::filesystem::path odd("/tmp/\xff\xfe.mcs");
        QVERIFY(textOf(odd).endsWith(".mcs"));
        const QString usual = QStringLiteral("/tmp/größer – 大.mcs");
        QCOMPARE(textOf(pathOf(usual)), usual);
        QCOMPARE(QByteArray(pathOf(usual).c_str()), usual.toUtf8());
    }

    void whatCouldNotBeWrittenIsWrittenOnceMore() {
        std::string text = "a";
        Autosave autosave(
            kMinute, [] { return kPath; }, [&text] { return text; });
        follow(autosave);
        int posted = 0;
        connect(&autosave, &Autosave::commandIssued, this, [&posted] { ++posted; });
        show(frames_.next(1));
        autosave.saveIfChanged();
        QCOMPARE(posted, 0); // nothing has been done yet
        text = "b";
        autosave.saveIfChanged();
        QCOMPARE(posted, 1);
        frames_.tell(FileEvent::Kind::SavedSession, kPath, 1, FileEvent::Outcome::Failed);
        show(frames_.next(1));
        autosave.saveIfChanged();
        QCOMPARE(posted, 2);
        frames_.tell(FileEvent::Kind::SavedSession, kPath, 1);
        show(frames_.next(1));
        autosave.saveIfChanged();
        QCOMPARE(posted, 2);
    }

    void theEndTellsWhetherAllWasWritten_data() {
        QTest::addColumn<int>("outcome"); // negative: nothing comes in time
        QTest::addColumn<bool>("all");
        QTest::newRow("written") << static_cast<int>(FileEvent::Outcome::Done) << true;
        QTest::newRow("refused") << static_cast<int>(FileEvent::Outcome::Failed) << false;
        QTest::newRow("late") << -1 << false;
    }
    void theEndTellsWhetherAllWasWritten() {
        QFETCH(const int, outcome);
        QFETCH(const bool, all);
        Autosave autosave(
            kMinute, [] { return kPath; }, windowText, outcome < 0 ? kFarewell : Autosave::kLongestFarewell);
        follow(autosave);
        show(frames_.next(1));
        show(frames_.next(1, 5));
        if (outcome >= 0) {
            frames_.tell(FileEvent::Kind::SavedSession, kPath, 1, static_cast<FileEvent::Outcome>(outcome));
        }
        bool posted = false;
        connect(&autosave, &Autosave::commandIssued, this, [&posted](const mc::Command& command) {
            posted = posted || std::holds_alternative<mc::command::SaveSession>(command);
        });
        const bool written =
            autosave.finish([&] { return posted && outcome >= 0 && show(frames_.next(1, 5)); });
        QVERIFY(posted);
        QCOMPARE(written, all);
    }

    void anEndIsInOrderHoweverLongItsSaveTakes() {
        const QTemporaryDir folder;
        NoticeBar notices;
        QString file;
        {
            Autosaving autosaving(folder.path(), kMinute, windowText, notices, kFarewell);
            follow(autosaving);
            connect(&autosaving, &Autosaving::commandIssued, this, [&file](const mc::Command& command) {
                if (const auto* save = std::get_if<mc::command::SaveSession>(&command)) {
                    file = textOf(save->path);
                }
            });
            show(frames_.next(1));
            show(frames_.next(1, 5));
            autosaving.end([] { return false; }); // nothing comes in time
        }
        QFile late(file);
        QVERIFY(late.open(QIODevice::WriteOnly) && late.write("all of it") > 0);
        late.close();
        Autosaving next(folder.path(), kMinute, windowText, notices);
        next.begin(false);
        QVERIFY(notices.text().isEmpty());
        QVERIFY(next.leftBehind().empty() && QFile::exists(next.lastFile()));
    }

private:
    /// As the window is given a frame.
    bool show(const mc::FramePtr& frame) {
        newest_ = frame;
        return feed_->poll();
    }
    template <class Receiver> void follow(Receiver& receiver) {
        connect(feed_.get(), &FrameFeed::stateReady, &receiver, &Receiver::showFrame);
        connect(feed_.get(), &FrameFeed::fileHandled, &receiver, &Receiver::takeFile);
    }

    QTemporaryDir settings_;
    QWidget window_;
    std::unique_ptr<SessionFiles> files_;
    std::unique_ptr<FrameFeed> feed_;
    mc::FramePtr newest_;
    SessionFrames frames_; ///< of which files_ has seen the first
};

MC_TEST(TestSessionFiles)
#include "tst_session_files.moc"
