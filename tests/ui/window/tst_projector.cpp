#include "chart/chart_strip.h"
#include "dock_places.h"
#include "docks/dock_table.h"
#include "projector_test.h"
#include "style/fonts.h"
#include "style/palette.h"
#include "style/units.h"
#include "support/test_class.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStatusBar>
#include <cmath>

using namespace mc::ui;

/// Projector mode and themes of the whole window.
class TestProjector : public test::ProjectorTest {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(begin()); }
    void init() { QVERIFY(openAnew()); }
    void cleanup() { leaveTheLook(); }

    void lettersGrowWithTheHeightOfTheWindow();
    void allThatIsReadIsLarge_data() { sizes(); }
    void allThatIsReadIsLarge();
    void theSetUpIsHiddenAndFewViewsAreLarge_data() { sizes(); }
    void theSetUpIsHiddenAndFewViewsAreLarge();
    void everyDockHasAPlace_data() { sizes(); }
    void everyDockHasAPlace();
    void whatIsOpenStaysOpen_data() { sizes(); }
    void whatIsOpenStaysOpen();
    void allWhatIfsAreSeenAtOnce_data() { sizes(); }
    void allWhatIfsAreSeenAtOnce();
    void axesWriteWholeWordsAndThickLines_data() { sizes(); }
    void axesWriteWholeWordsAndThickLines();
    void theGroundIsWhiteInTheDarkTheme();
    void leavingBringsBackLayoutAndLook();
    void closingKeepsTheLayoutOfBefore();
    void theThemeIsKept();
    void theDesktopDecidesWhereItIsAsked();

private:
    /// Of each dock, null for a hidden one, once they stay where they are.
    [[nodiscard]] QHash<QString, QRect> settledPlaces() const;
};

QHash<QString, QRect> TestProjector::settledPlaces() const {
    return test::settled([this] {
        QHash<QString, QRect> places;
        for (const QDockWidget* one : window_->docks().all()) {
            places.insert(one->objectName(), one->isHidden() ? QRect() : one->geometry());
        }
        return places;
    });
}

void TestProjector::lettersGrowWithTheHeightOfTheWindow() {
    QCOMPARE(projectorPoints(1080, 96), 24.0);
    QCOMPARE(projectorPoints(720, 96), 16.0);
    QCOMPARE(projectorPoints(1080, 192), 12.0); // dots half as large: as many pixels
    QVERIFY(projectorPoints(100, 96) >= kLargeFromPoints);
    QVERIFY(!isLargeType(usualFont()));
}

void TestProjector::allThatIsReadIsLarge() {
    QFETCH(QSize, size);
    QFETCH(double, least);
    project(size);
    for (QDockWidget* dock : window_->docks().all()) {
        if (!dock->isHidden()) {
            dock->raise();
            QTest::qWait(20);
        }
        for (const QWidget* widget : window_->findChildren<QWidget*>()) {
            if (widget->isVisible() && !widget->visibleRegion().isEmpty()) {
                const QByteArray who = QByteArray(widget->metaObject()->className()) + ' ' +
                                       widget->objectName().toUtf8() + ' ' +
                                       QByteArray::number(widget->font().pointSizeF());
                QVERIFY2(widget->font().pointSizeF() >= least - 0.01, who.constData());
            }
        }
    }
    // What views write themselves never becomes smaller than the letters around it.
    QVERIFY(typeOf(*window_, 0.8).pointSizeF() * unitOf(*window_) >= least - 0.01);
    QVERIFY(scaledFont(typeOf(*window_), 0.7).pointSizeF() * unitOf(*window_) >= least - 0.01);
}

void TestProjector::theSetUpIsHiddenAndFewViewsAreLarge() {
    QFETCH(QSize, size);
    project(size);
    QVERIFY(dock("setup").isHidden());
    QVERIFY(window_->statusBar()->isVisible());
    QVERIFY(window_->timeControl().isVisible());
    int seen = 0;
    for (const QDockWidget* one : window_->docks().all()) {
        if (!one->isHidden() && !one->visibleRegion().isEmpty()) {
            ++seen;
            QVERIFY(one->width() > size.width() / 3);
            QVERIFY(one->height() > size.height() / 2);
        }
    }
    QCOMPARE(seen, 2);
    QVERIFY(!dock("network").visibleRegion().isEmpty());
    QVERIFY(!dock("concordance").visibleRegion().isEmpty());
    QCOMPARE(window_->size(), size); // nothing asks for more room than there is
}

void TestProjector::everyDockHasAPlace() {
    QFETCH(QSize, size);
    project(size);
    const QList<QDockWidget*>& docks = window_->docks().all();
    for (qsizetype k = 0; k < docks.size(); ++k) {
        if (!test::isSeen(*docks[k])) {
            key(dockTable()[static_cast<std::size_t>(k)].key);
        }
        QTRY_COMPARE(test::faultOfPlace(*window_, *docks[k]), QString());
        QVERIFY2(docks[k]->width() > size.width() / 3, qPrintable(docks[k]->objectName()));
        QVERIFY2(docks[k]->height() > size.height() / 2, qPrintable(docks[k]->objectName()));
        // A dock that has just come to the front is laid out anew, later where the machine is busy.
        QTRY_VERIFY2(test::tellsSomething(*docks[k]), qPrintable(docks[k]->objectName()));
        const bool left = dockTable()[static_cast<std::size_t>(k)].half == Half::Left;
        QCOMPARE(docks[k]->geometry().center().x() < size.width() / 2, left);
    }
    QCOMPARE(window_->size(), size);
}

void TestProjector::whatIsOpenStaysOpen() {
    QFETCH(QSize, size);
    key(Qt::Key_W); // brought before the experiment
    key(Qt::Key_7); // hidden at first
    QTRY_VERIFY(test::isSeen(dock("what-if")) && test::isSeen(dock("layers")));
    project(size);
    for (const char* name : {"what-if", "layers"}) {
        QCOMPARE(test::faultOfPlace(*window_, dock(name)), QString());
    }
    for (const char* name : {"raster", "network", "circuit", "concordance", "accuracy", "errors", "input"}) {
        QVERIFY2(!dock(name).isHidden(), name);
    }
    QVERIFY(dock("setup").isHidden() && dock("kernels").isHidden());
    key(Qt::Key_F11);
    QTRY_VERIFY(test::isSeen(dock("what-if")) && test::isSeen(dock("layers")));
    QVERIFY(!dock("setup").isHidden() && !dock("kernels").isHidden());
    key(Qt::Key_K); // in front, it stays
    QTRY_VERIFY(test::isSeen(dock("kernels")));
    key(Qt::Key_F11);
    QVERIFY(!dock("kernels").isHidden());
}

void TestProjector::allWhatIfsAreSeenAtOnce() {
    QFETCH(QSize, size);
    QFETCH(double, least);
    project(size);
    key(Qt::Key_W);
    QTRY_VERIFY(test::isSeen(dock("what-if")));
    QTest::qWait(50);
    const int letter = QFontInfo(window_->font()).pixelSize();
    for (const char* name : {"flip-feedback", "silence-sst", "silence-vip", "freeze-feedback", "freeze-all",
                             "current", "weight-noise", "set", "undo"}) {
        const auto* control = dock("what-if").findChild<QWidget*>(QLatin1String(name));
        QCOMPARE(control->visibleRegion().boundingRect(), control->rect()); // whole, without a scroll
        QVERIFY2(control->height() >= 1.5 * letter, name);
        QVERIFY2(control->font().pointSizeF() >= least - 0.01, name);
    }
}

void TestProjector::axesWriteWholeWordsAndThickLines() {
    QFETCH(QSize, size);
    project(size);
    key(Qt::Key_5);
    QTRY_VERIFY(!dock("accuracy").visibleRegion().isEmpty());
    const auto strips = window_->findChildren<ChartStrip*>();
    QVERIFY(!strips.isEmpty());
    int visible = 0;
    for (const ChartStrip* strip : strips) {
        if (!strip->isVisible() || strip->viewport()->visibleRegion().isEmpty()) {
            continue;
        }
        ++visible;
        const QFontMetricsF metrics(strip->font());
        // The widest number and the unit of the axis have room at the left of the plot.
        QVERIFY(strip->plotArea().left() >= metrics.horizontalAdvance(QStringLiteral("100 %")));
        QVERIFY(strip->plotArea().left() >= metrics.horizontalAdvance(QStringLiteral("epochs")));
        QVERIFY(strip->plotArea().height() > 2 * metrics.height());
        QVERIFY(unitOf(*strip) * strip->style(0).stroke.width >= 2);
    }
    QVERIFY(visible >= 1);
}

void TestProjector::theGroundIsWhiteInTheDarkTheme() {
    window_->appearance().setTheme(Theme::Dark);
    QCOMPARE(&coloursOf(*window_), &darkColours());
    project({1280, 720});
    QCOMPARE(&coloursOf(*window_), &lightColours());
    QCOMPARE(window_->palette().color(QPalette::Window), QColor(Qt::white));
    QCOMPARE(&coloursOf(*dock("raster").widget()), &lightColours());
    key(Qt::Key_F11);
    QCOMPARE(&coloursOf(*window_), &darkColours());
    window_->appearance().setTheme(Theme::Light);
}

void TestProjector::leavingBringsBackLayoutAndLook() {
    key(Qt::Key_5); // another than the built-in layout
    key(Qt::Key_6);
    const auto before = settledPlaces();
    const QSize size = window_->size();
    const double letters = points();
    project({1920, 1080});
    key(Qt::Key_F11);
    QVERIFY(!window_->appearance().isProjecting());
    QTRY_COMPARE(window_->size(), size);
    QTRY_COMPARE(points(), letters);
    const auto now = settledPlaces();
    for (const QDockWidget* one : window_->docks().all()) {
        const QString name = one->objectName();
        QVERIFY2(one->isHidden() == before.value(name).isNull(), qPrintable(name));
        if (!one->isHidden() && !one->visibleRegion().isEmpty()) {
            const QSize apart = now.value(name).size() - before.value(name).size();
            QVERIFY2(std::abs(apart.width()) <= 2 && std::abs(apart.height()) <= 2, qPrintable(name));
        }
    }
    QVERIFY(window_->statusBar()->isVisible());
    for (const QLabel* label : window_->findChildren<QLabel*>()) {
        QVERIFY(label->font().pointSizeF() < 2 * kUsualPoints); // none kept the large letters
    }
}

void TestProjector::closingKeepsTheLayoutOfBefore() {
    QVERIFY(!dock("setup").isHidden());
    project({1280, 720});
    QVERIFY(dock("setup").isHidden());
    window_->close();
    applyTheme(*qApp);
    const MainWindow again(*runner_);
    QVERIFY(!again.appearance().isProjecting());
    QVERIFY(!again.findChild<QDockWidget*>(QStringLiteral("setup"))->isHidden());
}

void TestProjector::theThemeIsKept() {
    QCOMPARE(keptTheme(), Theme::System);
    window_->appearance().setTheme(Theme::Dark);
    QCOMPARE(keptTheme(), Theme::Dark);
    window_->appearance().setTheme(Theme::Light);
    QCOMPARE(keptTheme(), Theme::Light);
    window_->appearance().setTheme(Theme::System);
}

void TestProjector::theDesktopDecidesWhereItIsAsked() {
    window_->appearance().setTheme(Theme::System);
    window_->appearance().setDesktop(true);
    QCOMPARE(&coloursOf(*window_), &darkColours());
    window_->appearance().setTheme(Theme::Light);
    QCOMPARE(&coloursOf(*window_), &lightColours());
    window_->appearance().setTheme(Theme::System);
    QCOMPARE(&coloursOf(*window_), &darkColours());
    window_->appearance().setDesktop(false);
    QCOMPARE(&coloursOf(*window_), &lightColours());
}

MC_TEST(TestProjector)
#include "tst_projector.moc"
