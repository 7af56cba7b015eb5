#include "annotation/annotating.h"
#include "lessons/lesson_shelf.h"
#include "sessions/session_files.h"
#include "status/notice_bar.h"
#include "support/test_class.h"
#include "window/colour_folder.h"
#include "window/file_actions.h"
#include "window/lesson_link.h"
#include "window/start_link.h"
#include "window/window_test.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>

using namespace mc::ui;

/// Whether what a key or a button takes off the board can be brought back, and in which order.
class TestBackToBefore : public test::WindowTest {
    Q_OBJECT

    bool learn(int batches) {
        runner_->post(mc::command::Step{mc::StepUnit::Batch, batches});
        const std::int64_t goal = frame_->position.updates + batches;
        return QTest::qWaitFor([this, goal] { return frame_->position.updates == goal && !frame_->playing; },
                               60'000);
    }
    void undo() { key(Qt::Key_Z, Qt::ControlModifier); }
    void draw(const char* view) {
        AnnotationLayer& layer = window_->annotating().layer(QLatin1String(view));
        Annotations marks = layer.annotations();
        marks.marks.push_back(PenStroke{PenInk::Violet, PenWidth::Fine, {{0.1, 0.1}, {0.2, 0.2}}});
        emit layer.changed(marks, QStringLiteral("stroke"));
    }
    std::size_t drawn(const char* view) {
        return window_->annotating().layer(QLatin1String(view)).annotations().marks.size();
    }
    QStringList editMenu() {
        QStringList texts;
        for (const QAction* menu : window_->menuBar()->actions()) {
            if (menu->text() == QStringLiteral("Ed&it")) {
                for (const QAction* entry : menu->menu()->actions()) {
                    if (entry->isVisible() && !entry->isSeparator()) {
                        texts << entry->text();
                    }
                }
            }
        }
        return texts;
    }

private slots:
    void initTestCase() { QVERIFY(begin()); }
    void init() { QVERIFY(openAnew()); }
    void cleanup() { shut(); }

    void aBareKeyLosesNothing_data() {
        QTest::addColumn<int>("pressed");
        QTest::newRow("reset") << static_cast<int>(Qt::Key_R);
        QTest::newRow("new seed") << static_cast<int>(Qt::Key_N);
    }

    void aBareKeyLosesNothing() {
        QFETCH(int, pressed);
        QVERIFY(learn(20));
        const mc::FramePtr before = frame_;
        key(static_cast<Qt::Key>(pressed));
        QTRY_COMPARE(frame_->position.updates, 0);
        QTRY_VERIFY(window_->noticeBar().text().contains(QStringLiteral("The run has started over")));
        QVERIFY(window_->noticeBar().text().contains(QStringLiteral("Ctrl+Z returns to the run before")));
        undo();
        QTRY_COMPARE(frame_->position.updates, 20);
        QCOMPARE(frame_->origin, before->origin);
        QCOMPARE(frame_->history->train.size(), before->history->train.size());
        QCOMPARE(frame_->experiment->seed, before->experiment->seed);
        QVERIFY(!frame_->playing);
    }

    void theNoticeHasAButtonThatGoesBack() {
        QVERIFY(learn(5));
        key(Qt::Key_R);
        auto* back = window_->findChild<QPushButton*>(QStringLiteral("backToBefore"));
        QTRY_VERIFY(back->isVisible());
        QVERIFY(window_->noticeBar().rect().contains(back->geometry()));
        back->click();
        QTRY_COMPARE(frame_->position.updates, 5);
        QTRY_VERIFY(!back->isVisible());
    }

    void whatWasDoneLastIsUndoneFirst() {
        QVERIFY(learn(3));
        draw("raster");
        runner_->post(mc::command::Intervene{mc::what_if::FlipFeedback{0, 0.3}});
        QTRY_COMPARE(frame_->interventions.size(), std::size_t{1});
        draw("raster");
        key(Qt::Key_R);
        QTRY_COMPARE(frame_->position.updates, 0);
        runner_->post(mc::command::Intervene{mc::what_if::FreezeFeedback{}});
        QTRY_COMPARE(frame_->interventions.size(), std::size_t{1});
        draw("errors");
        QVERIFY(editMenu().first().startsWith(QStringLiteral("Undo: stroke")));
        undo();
        QCOMPARE(drawn("errors"), std::size_t{0});
        QVERIFY2(editMenu().first().startsWith(QStringLiteral("Undo: epoch")),
                 qPrintable(editMenu().first()));
        QCOMPARE(editMenu().filter(QStringLiteral("Back to the run before: drawn digits")).size(), 1);
        undo();
        QTRY_VERIFY(frame_->interventions.empty());
        QTRY_COMPARE(editMenu().first(),
                     QStringLiteral("Back to the run before: drawn digits, 784-20-10, epoch 0.2"));
        undo();
        QTRY_COMPARE(frame_->position.updates, 3);
        QCOMPARE(frame_->interventions.size(), std::size_t{1});
        QCOMPARE(drawn("raster"), std::size_t{2});
        undo(); // what was drawn after the flip
        QCOMPARE(drawn("raster"), std::size_t{1});
        undo();
        QTRY_VERIFY(frame_->interventions.empty());
        undo(); // what was drawn before it
        QCOMPARE(drawn("raster"), std::size_t{0});
        undo();
        QTRY_VERIFY(window_->noticeBar().text().contains(QStringLiteral("nothing to undo")));
    }

    void theOrderHoldsWhileOneDraws() {
        QVERIFY(learn(3));
        window_->annotating().setOn(true);
        draw("raster");
        runner_->post(mc::command::Intervene{mc::what_if::FreezeFeedback{}});
        QTRY_COMPARE(frame_->interventions.size(), std::size_t{1});
        undo();
        QTRY_VERIFY(frame_->interventions.empty());
        QCOMPARE(drawn("raster"), std::size_t{1});
        undo();
        QCOMPARE(drawn("raster"), std::size_t{0});
        key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(drawn("raster"), std::size_t{1});
    }

    void goingBackLosesNothingEither() {
        QVERIFY(learn(4));
        key(Qt::Key_R);
        QTRY_COMPARE(frame_->position.updates, 0);
        QVERIFY(learn(2));
        undo();
        QTRY_COMPARE(frame_->position.updates, 4);
        key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(frame_->position.updates, 2);
    }

    void whatWasTypedComesBackWithItsRun() {
        QVERIFY(learn(2));
        type(line("eta"), QStringLiteral("0.4"));
        window_->start().beginOn(mc::presetNamed("deep-digits"), QString());
        QTRY_VERIFY(frame_->experiment->network.starts_with("784-100-100"));
        QVERIFY(window_->setupPanel().edits().isEmpty());
        runner_->post(mc::command::Pause{});
        undo();
        QTRY_COMPARE(frame_->experiment->network, test::smallExperiment().network);
        QCOMPARE(window_->setupPanel().edits().value(QStringLiteral("eta")), QStringLiteral("0.4"));
    }

    void aFileThatIsOpenedTakesNothingAway() {
        const QString file = folder_.filePath(QStringLiteral("other.mcs"));
        window_->sessions().saveAs(file); // of a beginning, without drawings
        QTRY_COMPARE(window_->sessions().file(), file);
        key(Qt::Key_N);
        QTRY_COMPARE(frame_->experiment->seed, std::int64_t{2});
        QVERIFY(learn(6));
        draw("raster");
        window_->sessions().open(file);
        QTRY_COMPARE(frame_->experiment->seed, std::int64_t{1});
        QTRY_COMPARE(drawn("raster"), std::size_t{0});
        undo();
        QTRY_COMPARE(frame_->position.updates, 6);
        QCOMPARE(drawn("raster"), std::size_t{1});
        QVERIFY(window_->sessions().file().isEmpty());
        key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(window_->sessions().file(), file);
        QCOMPARE(drawn("raster"), std::size_t{0});
    }

    void aFileOpenedInALessonTakesThePlaceOfTheOwnRun() {
        const QString file = folder_.filePath(QStringLiteral("begun.mcs"));
        window_->sessions().saveAs(file);
        QTRY_COMPARE(window_->sessions().file(), file);
        QVERIFY(learn(7));
        window_->lessons().open(shelf::entries().front().source);
        QTRY_VERIFY(window_->lessons().player() != nullptr && window_->lessons().player()->entered());
        window_->sessions().open(file);
        QTRY_VERIFY(window_->lessons().player() == nullptr);
        QTRY_VERIFY(frame_->undo.before && frame_->position.updates == 0 && !frame_->busy);
        QCOMPARE(frame_->undo.before->position.updates, 7);
        undo();
        QTRY_COMPARE(frame_->position.updates, 7);
    }

    void aDataFolderBringsANetworkThatFits() {
        const test::ColourFolder folder;
        QVERIFY(folder.isValid() && learn(3));
        emit window_->files().dataChosen(folder.path());
        QTRY_COMPARE(frame_->data->shape.channels, 3);
        QCOMPARE(frame_->experiment->network, std::string("32x32x3-16c5-p2-32c5-p2-128-10"));
        QTRY_VERIFY(window_->noticeBar().text().contains(QStringLiteral("784-20-10 does not fit")));
        QVERIFY(learn(1));
        undo();
        QTRY_COMPARE(frame_->experiment->network, test::smallExperiment().network);
        QCOMPARE(frame_->position.updates, 3);
    }

    void playWithoutDataSaysWhatToDo() {
        shut();
        mc::Experiment missing = test::smallExperiment();
        missing.data.source = "/there/are/no/data";
        runner_ = std::make_unique<mc::Runner>(missing);
        window_ = std::make_unique<MainWindow>(*runner_);
        frame_ = nullptr;
        connect(window_->findChild<FrameFeed*>(), &FrameFeed::frameReady, this,
                [this](const mc::FramePtr& frame) { frame_ = frame; });
        window_->show();
        window_->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window_.get()));
        QTRY_VERIFY(frame_ && !frame_->busy);
        window_->noticeBar().say(mc::Notice::Kind::None, {}); // read and closed
        key(Qt::Key_Space);
        QVERIFY(window_->noticeBar().isVisible());
        QVERIFY(window_->noticeBar().text().contains(QStringLiteral("/there/are/no/data")));
        const auto* play = window_->findChild<QPushButton*>(QStringLiteral("play"));
        QVERIFY(play->text().contains(QStringLiteral("Play"))); // and not that it plays
        const auto buttons = window_->noticeBar().findChildren<QPushButton*>();
        const auto digits =
            std::ranges::find(buttons, QStringLiteral("Take drawn digits"), &QPushButton::text);
        QVERIFY(digits != buttons.end() && (*digits)->isVisible());
        (*digits)->click();
        QTRY_VERIFY(frame_->data && frame_->playing);
        QVERIFY(!window_->noticeBar().text().contains(QStringLiteral("Nothing can run yet")));
    }
};

MC_TEST(TestBackToBefore)
#include "tst_back_to_before.moc"
