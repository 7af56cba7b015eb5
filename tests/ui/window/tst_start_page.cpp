#include "data_choice/recent_folders.h"
#include "data_choice/settings.h"
#include "lessons/lesson_shelf.h"
#include "sessions/session_files.h"
#include "start/card_grid.h"
#include "start/preset_cell.h"
#include "start/section_links.h"
#include "start/start_card.h"
#include "status/notice_bar.h"
#include "support/test_class.h"
#include "window/colour_folder.h"
#include "window/lesson_link.h"
#include "window/start_link.h"
#include "window/window_test.h"

#include <QAction>
#include <QCheckBox>
#include <QFile>
#include <QFileDialog>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSvgRenderer>
#include <QToolButton>

using namespace mc::ui;

/// The page on which an experiment is chosen, over a window with a run.
class TestStartPage : public test::WindowTest {
    Q_OBJECT

    StartPage& page() { return window_->start().page(); }
    PresetCell& cell(const char* preset) {
        for (PresetCell* each : page().presetCells()) {
            if (each->preset().name == preset) {
                return *each;
            }
        }
        qFatal("no such preset");
    }
    void open() {
        key(Qt::Key_N, Qt::ControlModifier);
        QVERIFY(page().isVisible());
    }
    /// That of a lesson or a file; null if there is none.
    StartCard* card(const QString& title) {
        for (StartCard* each : page().findChildren<StartCard*>()) {
            if (each->accessibleName() == title && !each->isHidden()) {
                return each;
            }
        }
        return nullptr;
    }
    static StartCard* focused() { return qobject_cast<StartCard*>(QApplication::focusWidget()); }

private slots:
    void initTestCase() { QVERIFY(begin()); }
    void init() { QVERIFY(openAnew()); }
    void cleanup() { shut(); }

    void itComesOnlyWhereItIsAskedFor() {
        QVERIFY(!page().isVisible());
        open();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(!page().isVisible());
    }

    void theFirstRowOfExperimentsIsWholeOnASmallScreen() {
        open(); // over a window of 1280 x 720, without files to open
        page().setRecent({});
        QApplication::processEvents();
        const auto* area = page().findChild<QScrollArea*>();
        const StartCard& first = cell("first-digits").card();
        QVERIFY(area->verticalScrollBar()->value() == 0 && area->verticalScrollBar()->maximum() > 0);
        const int end = first.mapTo(area->viewport(), QPoint(0, first.height())).y();
        QVERIFY2(end <= area->viewport()->height(), qPrintable(QString::number(end)));
    }

    void theTickDecidesWhetherItComesAtTheStart() {
        QSettings(kOrganisation, kProgram).remove(QStringLiteral("start/show"));
        window_->start().openAtStart(); // the first start of all
        QVERIFY(page().isVisible() && page().atStart().isChecked());
        page().atStart().click();
        page().hide();
        window_->start().openAtStart();
        QVERIFY(!page().isVisible());
        open();
        QVERIFY(!page().atStart().isChecked());
        page().atStart().click();
        page().hide();
        window_->start().openAtStart();
        QVERIFY(page().isVisible());
    }

    void anExperimentWaitsBehindThePageOfTheStart() {
        QSettings(kOrganisation, kProgram).remove(QStringLiteral("start/show"));
        window_->start().openAtStart();
        QTest::qWait(200);
        QVERIFY(!frame_->playing && frame_->position.updates == 0);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QTRY_VERIFY(frame_->position.updates > 0);
        const auto run = frame_->run;
        key(Qt::Key_Space);
        QTRY_VERIFY(!frame_->playing);
        open(); // by hand: closing it leaves a run that is paused as it is
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QTest::qWait(200);
        QVERIFY(!frame_->playing && frame_->run == run);
    }

    void aFileOrALessonChosenThereDoesNotBeginThatExperiment() {
        QSettings(kOrganisation, kProgram).remove(QStringLiteral("start/show"));
        window_->start().openAtStart();
        page().setRecent({{QStringLiteral("a file"), {}, 0, [] {}}});
        StartCard* file = card(QStringLiteral("a file"));
        QVERIFY(file != nullptr);
        file->click();
        QVERIFY(!page().isVisible());
        QTest::qWait(200);
        QVERIFY(!frame_->playing && frame_->position.updates == 0);
        open();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QTest::qWait(200);
        QVERIFY(!frame_->playing);
    }

    void withoutThePageTheExperimentBeginsAtOnce() {
        QSettings(kOrganisation, kProgram).setValue(QStringLiteral("start/show"), false);
        window_->start().openAtStart();
        QVERIFY(!page().isVisible());
        QTRY_VERIFY(frame_->position.updates > 0);
    }

    void theRunBehindItGoesOn() {
        key(Qt::Key_Space);
        QTRY_VERIFY(frame_->position.updates > 2);
        open();
        const auto updates = frame_->position.updates;
        QTRY_VERIFY(frame_->position.updates > updates);
        QVERIFY(frame_->playing && frame_->run == 1);
    }

    void everyPresetHasACardWithAPictureOfItsOwn() {
        open();
        QSet<QByteArray> drawings;
        for (const mc::Preset& preset : mc::presets()) {
            const QString name =
                QString::fromUtf8(preset.name.data(), static_cast<qsizetype>(preset.name.size()));
            QFile file(QStringLiteral(":/presets/%1.svg").arg(name));
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(name));
            const QByteArray drawing = file.readAll();
            QVERIFY2(QSvgRenderer(drawing).isValid(), qPrintable(name));
            drawings.insert(drawing);
            const StartCard& card = cell(preset.name.data()).card();
            QVERIFY(!card.accessibleName().isEmpty() && !card.accessibleDescription().isEmpty());
            QVERIFY(test::inkOf(cell(preset.name.data()).card()) > 200);
        }
        QCOMPARE(static_cast<std::size_t>(drawings.size()), mc::presets().size());
    }

    void aClickBeginsThePresetAndClosesThePage() {
        open();
        const auto run = frame_->run;
        cell("no-sst").card().click();
        QVERIFY(!page().isVisible());
        QTRY_VERIFY(frame_->run > run && !frame_->busy);
        QCOMPARE(frame_->experiment->network, std::string("784-100-10"));
        QCOMPARE(frame_->interventionsBegunWith, std::size_t{1});
        QCOMPARE(frame_->interventions[0].updates, 0);
        QTRY_VERIFY(frame_->position.updates > 0); // it plays, though the run of before was paused
        // The output comes to spike without end, and that is said.
        QTRY_VERIFY(window_->noticeBar().text().contains("Every cell of the output layer"));
    }

    void theFirstCardRunsAtAPaceToWatch() {
        page().setLessons({});
        open();
        QTRY_VERIFY(focused());
        QCOMPARE(focused(), &cell("first-digits").card());
        cell("first-digits").card().click();
        QTRY_VERIFY(!frame_->busy && frame_->position.updates > 0);
        QCOMPARE(*frame_->experiment, mc::presetExperiment(mc::firstPreset(), {}));
        QCOMPARE(frame_->speedAsked, mc::firstPreset().millisecondsPerSecond);
        open();
        cell("no-sst").card().click();
        QTRY_COMPARE(frame_->speedAsked, mc::kFullSpeed);
    }

    void cardsAreReachedAndChosenByKeys() {
        open();
        QTRY_VERIFY(focused());
        StartCard* const first = focused();
        QTest::keyClick(first, Qt::Key_Right);
        QVERIFY(focused() && focused() != first && page().isVisible());
        StartCard* const second = focused();
        QCOMPARE(second->mapTo(&page(), QPoint()).y(), first->mapTo(&page(), QPoint()).y());
        QTest::keyClick(second, Qt::Key_Left);
        QCOMPARE(focused(), first);
        QTest::keyClick(first, Qt::Key_Down);
        QVERIFY(focused() && focused() != first);
        QVERIFY(focused()->mapTo(&page(), QPoint()).y() > first->mapTo(&page(), QPoint()).y());
        QCOMPARE(frame_->position.step, 0); // the arrows stepped nothing
        const auto run = frame_->run;
        QTest::keyClick(focused(), Qt::Key_Return);
        QVERIFY(!page().isVisible());
        QTRY_VERIFY(frame_->run > run);
    }

    void whatTheKeyboardReachesIsScrolledIntoView() {
        open();
        StartCard& last = cell("no-sst").card();
        last.setFocus(Qt::TabFocusReason);
        QVERIFY(page().findChild<QScrollArea*>()->viewport()->rect().intersects(
            QRect(last.mapTo(page().findChild<QScrollArea*>()->viewport(), QPoint()), last.size())));
        QVERIFY(!last.visibleRegion().isEmpty());
    }

    void dataThatAreNotOpenGreyTheCardAndOfferTheFolder() {
        open();
        PresetCell& mnist = cell("mnist-convolution");
        QVERIFY(!mnist.card().isEnabled() && mnist.folderButton().isVisible());
        QVERIFY(mnist.card().accessibleDescription().contains("MNIST, which are not open yet"));
        QVERIFY(cell("first-digits").card().isEnabled() && !cell("first-digits").folderButton().isVisible());
        mc::Frame frame = *frame_;
        mc::DataSummary data = *frame.data;
        data.name = "MNIST";
        frame.data = std::make_shared<const mc::DataSummary>(data);
        page().showFrame(std::make_shared<const mc::Frame>(frame));
        QVERIFY(mnist.card().isEnabled() && !mnist.folderButton().isVisible());
        QVERIFY(!cell("fashion-convolution").card().isEnabled());
        QVERIFY(cell("first-digits").card().isEnabled());
    }

    void aFolderThatIsKnownMakesThePresetBeginAtOnce() {
        const test::ColourFolder folder;
        rememberFolder(folder.path(), QStringLiteral("CIFAR-10"));
        open();
        PresetCell& cifar = cell("cifar10-small");
        QVERIFY(cifar.card().isEnabled());
        QCOMPARE(cifar.folderButton().text(), QStringLiteral("Another data folder…"));
        cifar.card().click();
        QVERIFY(!page().isVisible());
        QTRY_COMPARE(frame_->data->name, std::string("CIFAR-10"));
        QVERIFY(frame_->experiment->network.starts_with("32x32x3-"));
        QTRY_VERIFY(frame_->playing);
        open(); // its data are open now
        QVERIFY(cifar.card().isEnabled() && !cifar.folderButton().isVisible());
    }

    void aFolderThatIsGoneIsSaidAndForgotten() {
        const QString gone = QStringLiteral("/there/is/no/such/folder");
        rememberFolder(gone, QStringLiteral("MNIST"));
        open();
        PresetCell& mnist = cell("mnist-convolution");
        mnist.card().click();
        QVERIFY(window_->noticeBar().text().contains(gone));
        QVERIFY(page().isVisible() && !mnist.card().isEnabled() && mnist.folderButton().isVisible());
        QVERIFY(folderOf(QStringLiteral("MNIST")).isEmpty());
        QCOMPARE(frame_->experiment->network, test::smallExperiment().network);
    }

    void theButtonOfACardOpensTheFolderAndBeginsThatVeryPreset() {
        const test::ColourFolder folder;
        open();
        PresetCell& cifar = cell("cifar10-small");
        cifar.folderButton().click();
        auto* dialog = window_->findChild<QFileDialog*>();
        QVERIFY(dialog != nullptr && page().isVisible());
        emit dialog->fileSelected(folder.path());
        dialog->close();
        QVERIFY(!page().isVisible());
        QTRY_COMPARE(frame_->data->name, std::string("CIFAR-10"));
        const mc::Preset& preset = mc::presetNamed("cifar10-small");
        QVERIFY(*frame_->experiment == mc::presetExperiment(preset, *frame_->experiment));
        QTRY_VERIFY(frame_->playing);
        QCOMPARE(folderOf(QStringLiteral("CIFAR-10")), folder.path());
    }

    void otherDataThanThePresetNeedsAreRefusedByName() {
        const test::ColourFolder folder;
        window_->start().beginOn(mc::presetNamed("mnist-convolution"), folder.path());
        QTRY_COMPARE(window_->noticeBar().kind(), mc::Notice::Kind::Failure);
        QCOMPARE(frame_->data->name, std::string("drawn digits"));
    }

    void timesAreSaidOnceThisMachineHasLearnedAFewBatches() {
        open();
        const auto told = [this] {
            return cell("first-digits").card().accessibleDescription().contains("per epoch");
        };
        QVERIFY(!told());
        runner_->post(mc::command::Step{mc::StepUnit::Batch, 12});
        QTRY_VERIFY(told());
    }

    void otherBeginningsHaveASectionWhileThereAreAny() {
        open();
        const auto cards = [this] { return page().findChildren<StartCard*>().size(); };
        page().setLessons({});
        QTRY_COMPARE(cards(), static_cast<qsizetype>(mc::presets().size()));
        int opened = 0;
        page().setLessons(
            {{QStringLiteral("Two signs"), QStringLiteral("In six steps."), 10, [&opened] { ++opened; }}});
        StartCard* const lesson = card("Two signs");
        QVERIFY(lesson && lesson->isVisible());
        QVERIFY(lesson->accessibleDescription().contains("about 10 min"));
        lesson->click();
        QCOMPARE(opened, 1);
        QVERIFY(!page().isVisible());
    }

    void everyLessonHasACardThatOpensIt() {
        open();
        QVERIFY(!shelf::entries().isEmpty());
        for (const shelf::Entry& entry : shelf::entries()) {
            QVERIFY(card(entry.title));
        }
        const shelf::Entry second = shelf::entries()[1];
        card(second.title)->click();
        QVERIFY(!page().isVisible());
        QVERIFY(window_->lessons().player());
        QCOMPARE(QString::fromStdString(window_->lessons().player()->lesson().title), second.title);
        window_->lessons().close();
    }

    void aLessonFromElsewhereTakesItsPlace() {
        open();
        window_->lessons().open(shelf::entries()[0].source);
        QVERIFY(window_->lessons().player() && !page().isVisible());
        window_->lessons().close();
    }

    void aSavedSessionCanBeOpenedFromThere() {
        const QString path = folder_.filePath(QStringLiteral("mine.mcs"));
        chooseUnit(mc::StepUnit::Batch);
        key(Qt::Key_Right);
        QTRY_COMPARE(frame_->position.updates, 1);
        window_->sessions().saveAs(path);
        QTRY_VERIFY(!window_->sessions().recent().isEmpty());
        open();
        StartCard* const file = card("mine.mcs");
        QVERIFY(file && file->isVisible());
        page().hide();
        key(Qt::Key_R);
        QTRY_COMPARE(frame_->position.updates, 0);
        open();
        card("mine.mcs")->click();
        QTRY_COMPARE(frame_->position.updates, 1);
        QFile::remove(path);
        open();
        QVERIFY(!card("mine.mcs")); // a file that is gone is not offered
    }

    void theNoticeAndThePageLieBesideEachOther() {
        open();
        const int top = page().y();
        window_->noticeBar().say(mc::Notice::Kind::Failure,
                                 QStringLiteral("Something is wrong. ").repeated(20));
        QVERIFY(window_->noticeBar().isVisible());
        QVERIFY(!page().geometry().intersects(window_->noticeBar().geometry()));
        QVERIFY(page().geometry().bottom() < window_->height());
        window_->noticeBar().say(mc::Notice::Kind::None, {});
        QTRY_COMPARE(page().y(), top);
    }

    /// With large letters the first section alone may fill the page.
    void sectionsOutOfSightAreAClickAway() {
        window_->resize(911, 512);
        open();
        QTest::qWait(50);
        auto& links = *page().findChild<SectionLinks*>();
        const QScrollBar& bar = *page().findChild<QScrollArea*>()->verticalScrollBar();
        QVERIFY(bar.maximum() > 0 && links.isVisible());
        const PresetCell& fails = cell("dead-cells"); // the first of the last section
        QVERIFY(fails.visibleRegion().isEmpty());
        int visible = 0;
        for (QToolButton* link : links.findChildren<QToolButton*>()) {
            if (link->isVisible()) {
                ++visible;
                QVERIFY(page().rect().contains(link->geometry().translated(links.pos())));
                link->click();
            }
        }
        QCOMPARE(visible, 3); // nothing was opened before
        QTRY_VERIFY(!fails.visibleRegion().isEmpty());
        window_->resize(911, 4000);
        QTRY_COMPARE(bar.maximum(), 0);
        QVERIFY(!links.isVisible());
    }

    void noTextIsCutOffAtAnyWidth() {
        open();
        for (const QSize size : {QSize(1024, 600), QSize(1280, 720), QSize(1920, 1080)}) {
            window_->resize(size);
            QTest::qWait(50);
            for (PresetCell* each : page().presetCells()) {
                const StartCard& card = each->card();
                QVERIFY2(card.height() >= card.heightForWidth(card.width()), qPrintable(card.objectName()));
                QVERIFY(each->parentWidget()->rect().contains(each->geometry()));
            }
            QVERIFY(window_->rect().contains(page().geometry()));
            // Nor is there empty room below the last card.
            const QWidget& last = *page().presetCells().back();
            const QWidget& content = *page().findChild<QScrollArea*>()->widget();
            const int bottom = last.mapTo(&content, QPoint(0, last.height())).y();
            QVERIFY2(content.height() - bottom < 60, qPrintable(QString::number(content.height() - bottom)));
        }
    }
};

MC_TEST(TestStartPage)
#include "tst_start_page.moc"
