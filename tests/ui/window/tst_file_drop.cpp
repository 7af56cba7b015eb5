#include "base/checked_file.h"
#include "core/data/small_idx_set.h"
#include "data_choice/recent_folders.h"
#include "sessions/session_files.h"
#include "sharing/set_up_link.h"
#include "sharing/set_up_preview.h"
#include "support/test_class.h"
#include "training/files/experiment_file.h"
#include "widgets/file_paths.h"
#include "window/file_actions.h"
#include "window/lesson_test.h"

#include <QDropEvent>
#include <QFileDialog>
#include <QMessageBox>
#include <QMimeData>
#include <QUrl>
#include <unistd.h>

using namespace mc::ui;

/// Files and folders that are dropped on the window, and data that lie in a file.
class TestFileDrop : public test::LessonTest {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(begin()); }
    void init() {
        data_ = folder_.filePath(QStringLiteral("digits"));
        files::writeSmallSetTo(pathOf(data_));
        QVERIFY(openAgain());
    }
    void cleanup() { keepOpen(); }

    void aFolderWithDataIsOpened() {
        QVERIFY(drop({QUrl::fromLocalFile(data_)}));
        QTRY_COMPARE(source(), data_);
        QCOMPARE(frame_->data->shape.size(), std::size_t{15});
    }

    void aFileWithDataIsOpened() {
        const QString file = QDir(data_).filePath(QString::fromStdString(files::kTrainImages));
        QVERIFY(drop({QUrl::fromLocalFile(file)}));
        QTRY_COMPARE(source(), file);
        QCOMPARE(frame_->data->shape.size(), std::size_t{15});
    }

    void aFileIsChosenInADialogOfItsOwn() {
        window_->files().askDataFile();
        auto* chooser = window_->findChild<QFileDialog*>();
        QVERIFY(chooser != nullptr);
        QCOMPARE(chooser->fileMode(), QFileDialog::ExistingFile);
        const QString archives = chooser->nameFilters().value(0);
        for (const char* pattern : {"*.zip", "*.npz", "*.tar.gz"}) {
            QVERIFY2(archives.contains(QLatin1String(pattern)), qPrintable(archives));
        }
        const QString file = QDir(data_).filePath(QString::fromStdString(files::kTrainImages));
        emit chooser->fileSelected(file);
        QTRY_COMPARE(source(), file);
    }

    void aLessonIsOpened() {
        knowLesson(false);
        QVERIFY(drop({QUrl::fromLocalFile(trial())}));
        auto* offer = window_->findChild<QMessageBox*>(QStringLiteral("lessonOffer"));
        QVERIFY(offer != nullptr);
        offer->defaultButton()->click();
        QVERIFY(entered(0));
    }

    void aSessionIsOpened() {
        const QString session = folder_.filePath(QStringLiteral("a.mcs"));
        window_->sessions().saveAs(session);
        QVERIFY(says(QStringLiteral("a.mcs")));
        const auto run = frame_->run;
        QVERIFY(drop({QUrl::fromLocalFile(session)}));
        QTRY_VERIFY(frame_->run != run);
        QTRY_COMPARE(window_->sessions().file(), session);
    }

    /// As a new run that has not begun, after which the one before can be gone back to.
    void anExperimentIsOpened() {
        mc::Experiment experiment = test::smallExperiment();
        experiment.network = "784-9-10";
        emit window_->timeControl().commandIssued(mc::command::Step{mc::StepUnit::Batch, 2});
        QTRY_COMPARE(frame_->position.updates, std::int64_t{2});
        QVERIFY(drop({QUrl::fromLocalFile(written(experiment))}));
        openShown();
        QTRY_COMPARE(networkNow(), QStringLiteral("784-9-10"));
        QVERIFY(*frame_->experiment == experiment);
        QVERIFY(frame_->position.updates == 0 && !frame_->playing);
        QVERIFY(says(QStringLiteral("Opened: ")));
        QVERIFY(window_->sessions().file().isEmpty());
        key(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(networkNow(), QStringLiteral("784-20-10"));
        QCOMPARE(frame_->position.updates, std::int64_t{2});
    }

    void anExperimentCanBeChosenInTheDialog() {
        window_->sessions().askOpen();
        auto* chooser = window_->findChild<QFileDialog*>();
        QVERIFY(chooser != nullptr);
        QVERIFY2(chooser->nameFilters().value(0).contains(QStringLiteral("*.json")),
                 qPrintable(chooser->nameFilters().value(0)));
        mc::Experiment experiment = test::smallExperiment();
        experiment.network = "784-9-10";
        emit chooser->fileSelected(written(experiment));
        openShown();
        QTRY_COMPARE(networkNow(), QStringLiteral("784-9-10"));
    }

    void aLessonCanBeChosenInTheDialog() {
        window_->sessions().askOpen();
        auto* chooser = window_->findChild<QFileDialog*>();
        QVERIFY(chooser != nullptr);
        QVERIFY(chooser->nameFilters().value(0).contains(QStringLiteral("*.md")));
        knowLesson(true);
        emit chooser->fileSelected(trial());
        QVERIFY(entered(0));
    }

    void anExperimentIsOpenedOverALesson() {
        window_->lessons().open(trial());
        QVERIFY(entered(0));
        mc::Experiment experiment = test::smallExperiment();
        experiment.network = "784-9-10";
        QVERIFY(drop({QUrl::fromLocalFile(written(experiment))}));
        openShown();
        QTRY_COMPARE(networkNow(), QStringLiteral("784-9-10"));
        QVERIFY(window_->lessons().player() == nullptr);
    }

    void whatIsRefusedLeavesTheLessonOpen_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("no session") << QStringLiteral("bad.mcs") << QByteArray("nothing of the kind");
        QTest::newRow("no experiment") << QStringLiteral("bad.json") << QByteArray("nothing of the kind");
        QTest::newRow("an experiment that cannot be")
            << QStringLiteral("bad.json") << QByteArray(R"({"format": 1, "experiment": {"theta": 0}})");
        QTest::newRow("no lesson") << QStringLiteral("bad.md") << QByteArray("no head");
        QTest::newRow("no data") << QStringLiteral("bad.npz") << QByteArray("nothing of the kind");
    }

    void whatIsRefusedLeavesTheLessonOpen() {
        QFETCH(QString, name);
        QFETCH(QByteArray, content);
        window_->lessons().open(trial());
        QVERIFY(entered(0));
        const auto run = frame_->run;
        const QString path = folder_.filePath(name);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        QVERIFY(drop({QUrl::fromLocalFile(path)}));
        QVERIFY(says(name));
        QCOMPARE(window_->noticeBar().kind(), mc::Notice::Kind::Failure);
        QVERIFY(window_->lessons().player() != nullptr && window_->lessons().player()->entered());
        QCOMPARE(frame_->run, run);
        key(Qt::Key_PageDown);
        QVERIFY(entered(1));
    }

    void whatMayNotBeExaminedIsRefusedInWords_data() {
        QTest::addColumn<QString>("name");
        QTest::newRow("a link to itself") << QStringLiteral("loop");
        QTest::newRow("a folder whose state is one") << QStringLiteral("results");
        QTest::newRow("a folder that may not be entered") << QStringLiteral("closed");
    }

    void whatMayNotBeExaminedIsRefusedInWords() {
        QFETCH(QString, name);
        const QString path = folder_.filePath(name);
        const bool closed = name == QLatin1String("closed");
        if (closed && ::geteuid() == 0) {
            QSKIP("Root may enter every folder.");
        }
        if (name == QLatin1String("loop")) {
            QVERIFY(QFile::link(path, path));
        } else {
            QVERIFY(QDir().mkpath(path));
            const QString state = QDir(path).filePath(QStringLiteral("state.mcz"));
            QVERIFY(closed || QFile::link(state, state));
            QVERIFY(!closed || QFile::setPermissions(path, {}));
        }
        const auto run = frame_->run;
        QVERIFY(drop({QUrl::fromLocalFile(path)}));
        QVERIFY(says(name));
        QCOMPARE(window_->noticeBar().kind(), mc::Notice::Kind::Failure);
        QCOMPARE(frame_->run, run);
        QVERIFY(!closed ||
                QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }

    /// Its data are gone: a person is asked, and the lesson stays until they are found.
    void aSessionWithoutItsDataLeavesTheLessonOpen() {
        QVERIFY(drop({QUrl::fromLocalFile(data_)}));
        QTRY_COMPARE(source(), data_);
        const QString network = networkNow(); // one that fits
        const QString session = folder_.filePath(QStringLiteral("lost/a.mcs"));
        QVERIFY(QDir().mkpath(QFileInfo(session).path()));
        window_->sessions().saveAs(session);
        QVERIFY(says(QStringLiteral("a.mcs")));
        shut();
        QVERIFY(QDir().rename(data_, folder_.filePath(QStringLiteral("away"))));
        QVERIFY(openAnew());
        rememberFolder(data_, QStringLiteral("digits")); // or that would be asked first
        window_->lessons().open(trial());
        QVERIFY(entered(0));
        window_->sessions().open(session);
        QTRY_VERIFY(window_->findChild<QMessageBox*>() != nullptr);
        QVERIFY(window_->lessons().player() != nullptr);
        window_->findChild<QMessageBox*>()->reject();
        QVERIFY(QDir().rename(folder_.filePath(QStringLiteral("away")), data_));
        window_->sessions().open(session);
        QTRY_COMPARE(networkNow(), network);
        QVERIFY(window_->lessons().player() == nullptr);
        QTRY_COMPARE(window_->sessions().file(), session);
        window_->activateWindow(); // after the question
        QVERIFY(QTest::qWaitForWindowActive(window_.get()));
        key(Qt::Key_Z, Qt::ControlModifier); // to the run of before the lesson
        QTRY_COMPARE(networkNow(), QStringLiteral("784-20-10"));
    }

    void onlyOneFileOfThisMachineIsTaken() {
        QVERIFY(!drop({}));
        QVERIFY(!drop({QUrl(QStringLiteral("https://example.org/mnist.npz"))}));
        QVERIFY(!drop({QUrl::fromLocalFile(data_), QUrl::fromLocalFile(data_)}));
    }

private:
    /// Agrees to what is shown of an experiment before it is opened.
    void openShown() {
        QVERIFY(window_->setUps().preview() != nullptr);
        window_->setUps().preview()->accept();
        QTRY_VERIFY(window_->setUps().preview() == nullptr);
        window_->activateWindow(); // after the dialog
        QVERIFY(QTest::qWaitForWindowActive(window_.get()));
    }
    QString written(const mc::Experiment& experiment) {
        const QString path = folder_.filePath(QStringLiteral("experiment.json"));
        mc::writeFileWhole(pathOf(path), mc::experimentFileText({experiment}));
        return path;
    }
    [[nodiscard]] QString source() const { return QString::fromStdString(frame_->experiment->data.source); }

    /// Returns whether the window takes them.
    bool drop(const QList<QUrl>& urls) {
        QMimeData mime;
        mime.setUrls(urls);
        const QPoint place = window_->rect().center();
        QDragEnterEvent enter(place, Qt::CopyAction | Qt::MoveAction, &mime, Qt::LeftButton, Qt::NoModifier);
        enter.ignore();
        QApplication::sendEvent(window_.get(), &enter);
        QDropEvent drop(place, Qt::CopyAction | Qt::MoveAction, &mime, Qt::LeftButton, Qt::NoModifier);
        drop.ignore();
        QApplication::sendEvent(window_.get(), &drop);
        [&] { QCOMPARE(drop.isAccepted(), enter.isAccepted()); }();
        return drop.isAccepted() && drop.dropAction() == Qt::CopyAction; // the file stays where it is
    }

    QString data_;
};

MC_TEST(TestFileDrop)
#include "tst_file_drop.moc"
