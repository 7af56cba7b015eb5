#include "lesson_test.h"
#include "lessons/board_marker.h"
#include "lessons/lesson_page.h"
#include "lessons/lesson_panel.h"
#include "lessons/lesson_shelf.h"
#include "lessons/lesson_text.h"
#include "support/test_class.h"
#include "window/appearance.h"
#include "window/start_link.h"

#include <QAction>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>

using namespace mc;
using namespace mc::ui;
using namespace mc::ui::test;

/// The tour of the board.
class TestTour : public LessonTest {
    Q_OBJECT

    StartPage& page() { return window_->start().page(); }
    QWidget& offer() { return *page().findChild<QWidget*>(QStringLiteral("tourOffer")); }
    void press(const char* button) { page().findChild<QPushButton*>(QLatin1String(button))->click(); }
    const LessonPlayer* player() { return window_->lessons().player(); }
    bool isOpen() { return player() != nullptr && player()->lesson().title == title(); }
    static std::string title() { return shelf::tour().title.toStdString(); }
    QAction* action(const QString& text) {
        for (QAction* one : window_->findChildren<QAction*>()) {
            if (QString(one->text()).remove(QLatin1Char('&')) == text) {
                return one;
            }
        }
        return nullptr;
    }
    void take() {
        window_->start().takeTour();
        QVERIFY(entered(0));
    }

private slots:
    void initTestCase() { QVERIFY(begin()); }
    void init() { QVERIFY(openAnew()); }
    void cleanup() {
        applyTheme(*qApp);
        shut();
    }

    void itIsOfferedUntilItIsTaken() {
        window_->start().open();
        QVERIFY(offer().isVisible());
        page().hide();
        window_->start().open(); // whoever has not answered is asked again
        QVERIFY(offer().isVisible());
        press("takeTour");
        QVERIFY(!page().isVisible() && isOpen());
        window_->lessons().close();
        window_->start().open();
        QVERIFY(!offer().isVisible());
    }

    void itIsOfferedUntilItIsDeclined() {
        window_->start().open();
        press("declineTour");
        QVERIFY(page().isVisible() && !offer().isVisible() && !isOpen());
        shut();
        runner_ = std::make_unique<Runner>(smallExperiment());
        window_ = std::make_unique<MainWindow>(*runner_); // the next start
        window_->start().open();
        QVERIFY(!offer().isVisibleTo(&page()));
        action(QStringLiteral("Tour"))->trigger(); // Help has it still
        QVERIFY(isOpen());
    }

    void theOfferIsReadInANarrowWindow() {
        window_->start().open();
        page().resize(480, 600);
        QTRY_VERIFY(offer().width() < 480);
        QList<QRect> places;
        for (const QWidget* part : offer().findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
            QVERIFY(offer().rect().contains(part->geometry()));
            QVERIFY(part->width() >= part->sizeHint().width());
            for (const QRect& other : places) {
                QVERIFY(!other.intersects(part->geometry()));
            }
            places << part->geometry();
        }
        QCOMPARE(places.size(), 3);
    }

    void itIsApartFromTheLessons() {
        for (const shelf::Entry& entry : shelf::entries()) {
            QVERIFY(entry.source != shelf::tour().source);
        }
    }

    void itIsReadInThreeMinutes() {
        const std::shared_ptr<const Lesson> tour = shelf::read(shelf::tour().source);
        QVERIFY(tour->steps.size() >= 6 && tour->steps.size() <= 9);
        constexpr double kWordsPerMinute = 200;
        constexpr double kSecondsToTry = 8;
        qsizetype words = 0;
        for (const LessonStep& stop : tour->steps) {
            static const QRegularExpression kSpaces(QStringLiteral("\\s+"));
            const QString text = lessonPlainText(QString::fromStdString(stop.title + ". " + stop.text));
            words += text.split(kSpaces, Qt::SkipEmptyParts).size();
        }
        const double minutes = static_cast<double>(words) / kWordsPerMinute +
                               kSecondsToTry * static_cast<double>(tour->steps.size()) / 60;
        QVERIFY2(minutes > 2 && minutes < 3.3, qPrintable(QString::number(minutes)));
        QCOMPARE(tour->minutes, 3);
    }

    void everyStopHasOneThingToTry() {
        const std::shared_ptr<const Lesson> tour = shelf::read(shelf::tour().source);
        for (const LessonStep& stop : tour->steps) {
            const QString text = QString::fromStdString(stop.text);
            QVERIFY2(text.count(QStringLiteral("**Try it:**")) == 1, stop.title.c_str());
        }
    }

    void itIsTakenByKeyboardAlone() {
        take();
        const std::size_t stops = player()->lesson().steps.size();
        for (std::size_t stop = 1; stop < stops; ++stop) {
            key(Qt::Key_PageDown);
            QVERIFY(entered(stop));
        }
        key(Qt::Key_PageUp);
        QVERIFY(entered(stops - 2));
        key(Qt::Key_W, Qt::ControlModifier);
        QVERIFY(!player());
    }

    void aStopPointsAtAPartThatIsSeen_data() {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("projecting");
        QTest::newRow("720") << QSize(1280, 720) << false;
        QTest::newRow("1080") << QSize(1920, 1080) << false;
        QTest::newRow("projector") << QSize(1920, 1080) << true;
    }

    void aStopPointsAtAPartThatIsSeen() {
        QFETCH(const QSize, size);
        QFETCH(const bool, projecting);
        window_->appearance().setProjecting(projecting);
        window_->setWindowState(Qt::WindowNoState);
        window_->resize(size);
        take();
        for (std::size_t stop = 0; stop < player()->lesson().steps.size(); ++stop) {
            window_->lessons().goTo(stop);
            QVERIFY(entered(stop));
            QVERIFY(settled([this] { return window_->lessonPanel().page().height(); }) > 0);
            const LessonStep& now = player()->lesson().steps[stop];
            const QWidget* marked = window_->lessons().marker().target();
            QCOMPARE(marked != nullptr, !now.highlight.empty());
            QVERIFY2(marked == nullptr || !marked->visibleRegion().isEmpty(), now.title.c_str());
            QVERIFY(window_->lessonPanel().isVisible());
            const QScrollBar& bar = *window_->lessonPanel().page().verticalScrollBar();
            QVERIFY2(projecting || bar.maximum() == 0, now.title.c_str()); // all its text is on one page
        }
        window_->appearance().setProjecting(false);
    }

    void itSurvivesWhateverAPersonDoes() {
        take();
        window_->docks().named(QStringLiteral("lesson"))->hide();
        window_->docks().named(QStringLiteral("network"))->close();
        key(Qt::Key_PageDown);
        QVERIFY(entered(1));
        QVERIFY(window_->lessonPanel().isVisible());
        QCOMPARE(window_->lessons().marker().target(), window_->docks().named(QStringLiteral("raster")));
        window_->docks().named(QStringLiteral("raster"))->setFloating(true);
        window_->docks().layout().layOut();
        key(Qt::Key_R); // another run
        key(Qt::Key_Left);
        key(Qt::Key_PageDown);
        QVERIFY(entered(2));
        window_->docks().named(QStringLiteral("circuit"))->close();
        window_->appearance().setProjecting(true);
        window_->appearance().setProjecting(false);
        QVERIFY(QTest::qWaitForWindowActive(window_.get()));
        QTRY_VERIFY(!window_->lessonPanel().page().verticalScrollBar()->maximum()); // at its size again
        key(Qt::Key_PageUp);
        QVERIFY(entered(1));
        QVERIFY(!window_->docks().named(QStringLiteral("raster"))->visibleRegion().isEmpty());
    }

    void theLayoutAndTheRunOfAPersonComeBack() {
        chooseUnit(StepUnit::Batch);
        key(Qt::Key_Right);
        QTRY_COMPARE(frame_->position.updates, 1);
        const QByteArray layout = window_->docks().layout().arrangement();
        take();
        key(Qt::Key_PageDown);
        QVERIFY(entered(1));
        window_->lessons().close();
        QTRY_COMPARE(frame_->experiment->network, smallExperiment().network);
        QCOMPARE(frame_->position.updates, 1);
        QCOMPARE(window_->docks().layout().arrangement(), layout);
        QVERIFY(window_->lessons().marker().target() == nullptr);
    }

    void aRunThatIsOpenedEndsIt() {
        const QString path = folder_.filePath(QStringLiteral("mine.mcs"));
        window_->sessions().saveAs(path);
        QTRY_VERIFY(!window_->sessions().recent().isEmpty());
        take();
        window_->sessions().open(path);
        QTRY_VERIFY(!player());
        QTRY_COMPARE(frame_->experiment->network, smallExperiment().network);
    }
};

MC_TEST(TestTour)
#include "tst_tour.moc"
