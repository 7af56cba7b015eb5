#include "docks/dock_table.h"
#include "glossary/glossary_link.h"
#include "glossary/glossary_window.h"
#include "glossary/part_label.h"
#include "glossary/parts_overlay.h"
#include "glossary/symbol_table.h"
#include "manual/manual_window.h"
#include "support/test_class.h"
#include "window/window_test.h"

#include <QAccessible>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTreeWidget>

using namespace mc;
using namespace mc::ui;
using namespace mc::ui::test;

/// Labels on the parts of views, and the glossary.
class TestPartsOverlay : public WindowTest {
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(begin()); }
    void init() { QVERIFY(openAgain()); }
    void cleanup() {
        parts().leave();
        if (window_->glossary().glossary() != nullptr) {
            window_->glossary().glossary()->close();
        }
        keepOpen();
    }
    void everyViewHasPartsThatAreLaidOutWithoutOverlaps_data();
    void everyViewHasPartsThatAreLaidOutWithoutOverlaps();
    void aConvolutionHasParts();
    void theKeyLabelsAViewAndTakesTheLabelsAway();
    void tabGoesThroughAllParts();
    void everyPartIsReadAloud();
    void anotherViewIsLabelledWhenItIsBroughtUp();
    void labelsFollowTheLayout();
    void labelsGoWithADockThatFloats();
    void arrowsOfTheCircuitDoNotCross_data();
    void arrowsOfTheCircuitDoNotCross();
    void theKeysOfLabelsAreNoShortcutsOfTheWindow();
    void aClickOnAPartOfTheViewPicksIt();
    void labelsStayWhileTheRunPlays();
    void labelsFitForAProjector();
    void everySightOfTheGlossaryIsAPart();
    void theGlossaryFindsASymbol();
    void theGlossaryKeepsTheSizeThatItWasGiven();
    void theGlossaryShowsValuesOnlyWhileItIsSeen();
    void theGlossaryOpensTheManual();

private:
    PartsOverlay& parts() { return window_->glossary().parts(); }
    void bringUp(const char* name) {
        window_->docks().bringUp(dock(name));
        QTRY_VERIFY(!seenRect(*dock(name).widget()).isEmpty());
        QTest::qWait(0);
    }
    /// A run with a picked cell and a picked synapse in the middle of a presentation, tested once.
    bool goOn() {
        window_->docks().pickCell({1, 3});
        window_->docks().pickSynapse({{2, 3}, 5});
        runner_->post(command::Step{StepUnit::Epoch, 1});
        runner_->post(command::Step{StepUnit::TimeStep, 5});
        return QTest::qWaitFor([this] { return frame_->position.epoch == 1 && frame_->position.step == 5; },
                               20000);
    }
    /// What is wrong with the labels; empty: nothing.
    QString faults() {
        const std::vector<PartLabel*>& labels = parts().labels();
        QStringList faults;
        if (labels.size() < 2) {
            faults << QStringLiteral("no parts");
        }
        const QRectF area(parts().rect());
        for (std::size_t k = 0; k < labels.size(); ++k) {
            const PartLabel& label = *labels[k];
            if (label.accessibleName().isEmpty()) {
                faults << QStringLiteral("a part without words");
            }
            const QSize needed = label.sizeFor(label.width());
            if (needed.height() > label.height() + 1 || needed.width() > label.width() + 2) {
                faults << QStringLiteral("cut: ") + label.accessibleName();
            }
            if (parts().isNumbered()) {
                continue;
            }
            if (!area.contains(QRectF(label.geometry()))) {
                faults << QStringLiteral("outside: ") + label.accessibleName();
            }
            for (std::size_t other = 0; other < k; ++other) {
                if (label.geometry().intersects(labels[other]->geometry())) {
                    faults << QStringLiteral("overlap: ") + label.accessibleName();
                }
            }
        }
        return faults.join(QStringLiteral("; "));
    }
};

void TestPartsOverlay::everyViewHasPartsThatAreLaidOutWithoutOverlaps_data() {
    QTest::addColumn<QSize>("size");
    for (const QSize& size : {QSize(1280, 720), QSize(1920, 1080)}) {
        QTest::addRow("%d x %d", size.width(), size.height()) << size;
    }
}

void TestPartsOverlay::everyViewHasPartsThatAreLaidOutWithoutOverlaps() {
    QFETCH(const QSize, size);
    window_->resize(size);
    window_->docks().pickCell({1, 3});
    window_->docks().pickSynapse({{2, 3}, 5});
    runner_->post(command::Step{StepUnit::Batch, 2});
    QTRY_VERIFY(frame_->position.updates >= 2);
    (void)settled([this] { return dock("raster").geometry(); });
    for (const DockRow& row : dockTable()) {
        bringUp(row.name);
        window_->glossary().point(QLatin1String(row.name), {});
        QTRY_VERIFY2(parts().dock() == &dock(row.name), row.name);
        parts().refresh();
        QVERIFY2(faults().isEmpty(), qPrintable(QLatin1String(row.name) + QStringLiteral(": ") + faults()));
    }
}

void TestPartsOverlay::aConvolutionHasParts() {
    Experiment experiment = smallExperiment();
    experiment.network = "28x28x1-4c5s2-p2-20-10";
    runner_->post(command::Restart{experiment});
    QTRY_VERIFY(frame_->layerSizes.size() == 4);
    window_->docks().pickCell({1, 3});
    runner_->post(command::Step{StepUnit::TimeStep, 5});
    for (const char* view : {"feature-maps", "kernels", "raster", "network", "circuit", "input"}) {
        bringUp(view);
        window_->glossary().point(QLatin1String(view), {});
        QTRY_VERIFY(parts().dock() == &dock(view));
        const auto labelled = [this] {
            parts().refresh();
            return parts().labels().size() >= 4;
        };
        QTRY_VERIFY2(labelled(), view); // once a frame holds what the view needs
        QCOMPARE(faults(), QString());
        parts().leave();
    }
}

void TestPartsOverlay::theKeyLabelsAViewAndTakesTheLabelsAway() {
    key(Qt::Key_F1, Qt::ShiftModifier);
    QVERIFY(parts().dock() != nullptr);
    QVERIFY(parts().isVisible());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(parts().dock() == nullptr);
    QVERIFY(!parts().isVisible());
    key(Qt::Key_F1, Qt::ShiftModifier);
    key(Qt::Key_F1, Qt::ShiftModifier);
    QVERIFY(parts().dock() == nullptr);
}

void TestPartsOverlay::tabGoesThroughAllParts() {
    window_->glossary().point(QStringLiteral("raster"), {});
    QTRY_VERIFY(parts().dock() != nullptr);
    const std::vector<PartLabel*> labels = parts().labels();
    for (std::size_t k = 0; k < labels.size(); ++k) {
        QTRY_VERIFY2(labels[k]->hasFocus(), qPrintable(QString::number(k)));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QVERIFY(labels.front()->hasFocus()); // all round
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
    QVERIFY(labels.back()->hasFocus());
}

void TestPartsOverlay::everyPartIsReadAloud() {
    window_->glossary().point(QStringLiteral("circuit"), QStringLiteral("v_a"));
    QTRY_VERIFY(parts().dock() != nullptr);
    const auto* label = qobject_cast<PartLabel*>(QApplication::focusWidget());
    QVERIFY(label != nullptr);
    QCOMPARE(label->part().id, QStringLiteral("v_a"));
    QAccessibleInterface* said = QAccessible::queryAccessibleInterface(QApplication::focusWidget());
    QVERIFY(said->text(QAccessible::Name).contains(QStringLiteral("Apical dendrite")));
    QVERIFY(said->text(QAccessible::Description).contains(QStringLiteral("Part ")));
}

void TestPartsOverlay::anotherViewIsLabelledWhenItIsBroughtUp() {
    window_->glossary().point(QStringLiteral("raster"), {});
    QTRY_VERIFY(parts().dock() == &dock("raster"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_6);
    QTRY_VERIFY(parts().dock() == &dock("input"));
}

void TestPartsOverlay::labelsFollowTheLayout() {
    window_->glossary().point(QStringLiteral("input"), {});
    QTRY_VERIFY(parts().dock() != nullptr);
    const QRectF before = parts().viewRect();
    window_->resize(1500, 900);
    QTRY_VERIFY(parts().viewRect() != before);
    QTest::qWait(100);
    parts().refresh();
    QCOMPARE(faults(), QString());
    dock("input").hide();
    QTRY_VERIFY(parts().dock() == nullptr); // it leaves with its view
}

void TestPartsOverlay::labelsGoWithADockThatFloats() {
    window_->glossary().point(QStringLiteral("circuit"), QStringLiteral("v_a"));
    QTRY_VERIFY(qobject_cast<PartLabel*>(QApplication::focusWidget()) != nullptr);
    dock("circuit").setFloating(true);
    QTRY_VERIFY(parts().parentWidget() == &dock("circuit"));
    QVERIFY(parts().dock() == &dock("circuit"));
    QVERIFY(parts().isVisible());
    parts().refresh();
    QCOMPARE(faults(), QString());
    dock("circuit").activateWindow();
    QTRY_VERIFY(qobject_cast<PartLabel*>(QApplication::focusWidget()) != nullptr);
    QCOMPARE(qobject_cast<PartLabel*>(QApplication::focusWidget())->part().id, QStringLiteral("v_a"));
    dock("circuit").setFloating(false);
    window_->docks().bringUp(dock("circuit")); // else a tab can cover it
    QTRY_VERIFY(parts().parentWidget() == window_.get());
    QVERIFY(parts().dock() == &dock("circuit"));
    QVERIFY(parts().isVisible());
    parts().refresh();
    QCOMPARE(faults(), QString());
    window_->activateWindow();
    QTRY_VERIFY(qobject_cast<PartLabel*>(QApplication::focusWidget()) != nullptr);
    QCOMPARE(qobject_cast<PartLabel*>(QApplication::focusWidget())->part().id, QStringLiteral("v_a"));
}

/// At a usual and at a small width, with all that the view can show.
void TestPartsOverlay::arrowsOfTheCircuitDoNotCross_data() {
    QTest::addColumn<QSize>("size");
    QTest::newRow("1280 x 720") << QSize(1280, 720);
    QTest::newRow("1920 x 1080") << QSize(1920, 1080);
}

void TestPartsOverlay::arrowsOfTheCircuitDoNotCross() {
    QFETCH(const QSize, size);
    window_->resize(size);
    QVERIFY(goOn());
    QTest::qWait(50); // the docks take their places
    window_->glossary().point(QStringLiteral("circuit"), {});
    QTRY_VERIFY(parts().dock() == &dock("circuit"));
    parts().refresh();
    const std::vector<QLineF>& arrows = parts().arrows();
    QVERIFY(arrows.size() > 5);
    QVERIFY(!parts().isNumbered());
    for (std::size_t k = 0; k < arrows.size(); ++k) {
        for (std::size_t other = 0; other < k; ++other) {
            QVERIFY2(arrows[k].isNull() || arrows[other].isNull() ||
                         arrows[k].intersects(arrows[other], nullptr) != QLineF::BoundedIntersection,
                     qPrintable(parts().labels()[k]->part().name + QStringLiteral(" and ") +
                                parts().labels()[other]->part().name));
        }
    }
}

void TestPartsOverlay::theKeysOfLabelsAreNoShortcutsOfTheWindow() {
    window_->glossary().point(QStringLiteral("raster"), {});
    QTRY_VERIFY(qobject_cast<PartLabel*>(QApplication::focusWidget()) != nullptr);
    const auto isTaken = [](Qt::Key key) {
        QKeyEvent event(QEvent::ShortcutOverride, key, Qt::NoModifier);
        event.ignore();
        QApplication::sendEvent(QApplication::focusWidget(), &event);
        return event.isAccepted();
    };
    QVERIFY(isTaken(Qt::Key_Escape)); // which ends a show of scenes elsewhere
    QVERIFY(isTaken(Qt::Key_Down));
    QVERIFY(!isTaken(Qt::Key_6)); // of a view, which is labelled then
}

void TestPartsOverlay::aClickOnAPartOfTheViewPicksIt() {
    QVERIFY(goOn());
    bringUp("concordance"); // in another place than the circuit
    window_->glossary().point(QStringLiteral("circuit"), {});
    QTRY_VERIFY(parts().dock() != nullptr);
    parts().refresh();
    const auto& labels = parts().labels();
    const auto found = std::ranges::find_if(
        labels, [](const PartLabel* one) { return one->part().id == QStringLiteral("v_a"); });
    QVERIFY(found != labels.end());
    QTest::mouseClick(&parts(), Qt::LeftButton, {}, (*found)->part().place.center().toPoint());
    QVERIFY(qobject_cast<PartLabel*>(QApplication::focusWidget()) != nullptr);
    QCOMPARE(qobject_cast<PartLabel*>(QApplication::focusWidget())->part().id, QStringLiteral("v_a"));
    QTest::mouseClick(&parts(), Qt::LeftButton, {},
                      dock("concordance").mapTo(window_.get(), QPoint(40, 60)) - parts().pos());
    QTRY_VERIFY(parts().dock() == &dock("concordance"));
}

void TestPartsOverlay::labelsStayWhileTheRunPlays() {
    window_->glossary().point(QStringLiteral("raster"), {});
    QTRY_VERIFY(parts().dock() != nullptr);
    runner_->post(command::Play{});
    QTRY_VERIFY(frame_->playing);
    QTest::qWait(600);
    QVERIFY(parts().isVisible());
    QCOMPARE(faults(), QString());
    runner_->post(command::Pause{});
    QTRY_VERIFY(!frame_->playing);
    QTest::qWait(300);
    const std::vector<PartLabel*> before = parts().labels();
    QTest::qWait(600);
    QVERIFY(parts().labels() == before); // they are not made anew at each look
}

void TestPartsOverlay::labelsFitForAProjector() {
    window_->resize(1920, 1080);
    window_->appearance().setProjecting(true);
    for (const char* view : {"raster", "circuit", "accuracy", "network"}) {
        bringUp(view);
        window_->glossary().point(QLatin1String(view), {});
        QTRY_VERIFY(parts().dock() == &dock(view));
        QTest::qWait(50);
        parts().refresh();
        QCOMPARE(faults(), QString());
        parts().leave();
    }
    window_->appearance().setProjecting(false);
}

void TestPartsOverlay::everySightOfTheGlossaryIsAPart() {
    QVERIFY(goOn());
    window_->resize(1920, 1080);
    QStringList missing;
    QSet<QString> looked;
    for (const Symbol& symbol : symbolTable()) {
        for (const SymbolSight& sight : sightsOf(symbol)) {
            const QString view = QString::fromUtf8(sight.view.data(), qsizetype(sight.view.size()));
            const QString part = QString::fromUtf8(sight.part.data(), qsizetype(sight.part.size()));
            if (looked.contains(view + part)) {
                continue;
            }
            looked.insert(view + part);
            window_->glossary().point(view, part);
            const bool there = QTest::qWaitFor(
                [&] {
                    parts().refresh();
                    const auto* label = qobject_cast<PartLabel*>(QApplication::focusWidget());
                    return label != nullptr && label->part().id == part && parts().dock() != nullptr &&
                           parts().dock()->objectName() == view;
                },
                4000);
            if (!there) {
                QStringList ids;
                for (const PartLabel* label : parts().labels()) {
                    ids << label->part().id;
                }
                missing << tr("%1 has no %2 but %3").arg(view, part, ids.join(QLatin1Char(' ')));
            }
        }
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(QStringLiteral(", "))));
}

void TestPartsOverlay::theGlossaryFindsASymbol() {
    key(Qt::Key_G, Qt::ControlModifier);
    GlossaryWindow* glossary = window_->glossary().glossary();
    QVERIFY(glossary != nullptr);
    QTRY_VERIFY(glossary->search().hasFocus());
    QTest::keyClicks(&glossary->search(), QStringLiteral("apical pot"));
    QVERIFY(glossary->current() != nullptr);
    QCOMPARE(glossary->current()->sign, std::string_view("v_a"));
    QTest::keyClick(&glossary->search(), Qt::Key_Return); // to the list
    QTRY_VERIFY(glossary->list().hasFocus());
    QTest::keyClick(&glossary->list(), Qt::Key_Return); // to its first view
    QTRY_VERIFY(parts().dock() == &dock("circuit"));
    for (const auto& [word, sign] : {std::pair("theta_e", "θ_e"), {"v_a", "v_a"}, {"weight_decay", "λ"}}) {
        glossary->search().setText(QString::fromUtf8(word));
        QCOMPARE(plainSign(*glossary->current()), QString::fromUtf8(sign));
    }
    glossary->search().setText(QStringLiteral("no such thing"));
    QVERIFY(glossary->current() == nullptr);
}

void TestPartsOverlay::theGlossaryKeepsTheSizeThatItWasGiven() {
    window_->glossary().openGlossary();
    GlossaryWindow& glossary = *window_->glossary().glossary();
    glossary.resize(1000, 640);
    window_->appearance().setProjecting(true);
    QTest::qWait(50);
    QCOMPARE(glossary.size(), QSize(1000, 640));
    window_->appearance().setProjecting(false);
}

void TestPartsOverlay::theGlossaryShowsValuesOnlyWhileItIsSeen() {
    window_->docks().pickCell({1, 3});
    window_->glossary().openGlossary();
    GlossaryWindow& glossary = *window_->glossary().glossary();
    runner_->post(command::Step{StepUnit::TimeStep, 4});
    const auto valueOfStep = [&glossary] {
        for (int k = 0; k < glossary.list().topLevelItemCount(); ++k) {
            if (glossary.list().topLevelItem(k)->text(1) == QStringLiteral("Time step")) {
                return glossary.list().topLevelItem(k)->text(2);
            }
        }
        return QString();
    };
    QTRY_COMPARE(frame_->position.step, 4);
    QTRY_COMPARE(valueOfStep(), QStringLiteral("4"));
    QTRY_VERIFY(!frame_->circuits.empty());
    glossary.close();
    runner_->post(command::Step{StepUnit::TimeStep, 1});
    QTRY_COMPARE(frame_->position.step, 5);
    QTest::qWait(300);
    QCOMPARE(valueOfStep(), QStringLiteral("4"));
    window_->glossary().openGlossary();
    QTRY_COMPARE(valueOfStep(), QStringLiteral("5"));
}

void TestPartsOverlay::theGlossaryOpensTheManual() {
    window_->glossary().openGlossary();
    GlossaryWindow& glossary = *window_->glossary().glossary();
    glossary.search().clear();
    QVERIFY(glossary.current() != nullptr);
    glossary.section().click();
    QTRY_VERIFY(window_->findChild<ManualWindow*>() != nullptr);
    window_->findChild<ManualWindow*>()->close();
}

MC_TEST(TestPartsOverlay)
#include "tst_parts_overlay.moc"
