#include "docks/lesion_tool.h"
#include "frames/lesions.h"
#include "network/network_canvas.h"
#include "raster/raster_view.h"
#include "support/test_class.h"
#include "window_test.h"

#include <QAction>
#include <QMenu>
#include <algorithm>
#include <optional>
#include <vector>

using namespace mc;
using namespace mc::ui;
using namespace mc::ui::test;

/// Cells and synapses are cut in the views by clicks, from menus and by keyboard, and come back by undo.
class TestLesionTool : public WindowTest {
    Q_OBJECT
private slots:
    void initTestCase() { QVERIFY(begin()); }
    void init() {
        QVERIFY(openAgain());
        window_->docks().lesions().tool().setChecked(false);
    }
    void cleanup() { keepOpen(); }
    void aClickCutsTheCellAndUndoMendsIt();
    void aClickOnALineCutsItsSynapse();
    void withoutTheToolAClickPicks();
    void keysCutWhatIsPicked();
    void theContextMenuOffersIt();
    void aButtonThatIsHeldWhileTheToolTurnsCutsNothing();
    void pointersComeBackAsTheyWere();

private:
    NetworkCanvas& canvas() { return *window_->findChild<NetworkCanvas*>(); }
    bool step() {
        key(Qt::Key_0); // the network
        runner_->post(command::Step{StepUnit::Batch, 3});
        return QTest::qWaitFor([this] {
            return frame_->position.updates == 3 && !frame_->playing && canvas().isVisible() &&
                   canvas().diagram().state().frame == frame_;
        });
    }
    QPoint pointOf(CellChoice cell) {
        return canvas().geometry().block(cell.layer).centre(cell.cell).toPoint();
    }
    void click(QPoint at) { QTest::mouseClick(&canvas(), Qt::LeftButton, {}, at); }
};

void TestLesionTool::aClickCutsTheCellAndUndoMendsIt() {
    QVERIFY(step());
    const CellChoice cell{1, 7};
    key(Qt::Key_D);
    QVERIFY(window_->docks().lesions().tool().isChecked());
    const CellChoice picked = window_->docks().cell();
    click(pointOf(cell));
    QTRY_VERIFY(isCut(*frame_, cell));
    QCOMPARE(window_->docks().cell(), picked); // nothing else
    QVERIFY(canvas().diagram().summary().contains(QStringLiteral("1 cell cut")));
    QCOMPARE(frame_->interventions.size(), std::size_t{1});
    click(pointOf(cell)); // mends it
    QTRY_VERIFY(!isCut(*frame_, cell));
    key(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(isCut(*frame_, cell));
    key(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(frame_->interventions.empty());
    key(Qt::Key_D);
    QVERIFY(!window_->docks().lesions().tool().isChecked());
}

void TestLesionTool::aClickOnALineCutsItsSynapse() {
    QVERIFY(step());
    window_->docks().pickCell({2, 3});
    QTRY_VERIFY(canvas().diagram().state().links.known);
    const NetworkWires wires = canvas().diagram().wires(QSizeF(canvas().size()), canvas().paper());
    const NetworkWire wire = wires.wires.front();
    const SynapseChoice synapse{{2, 3}, wire.link.cell};
    window_->docks().lesions().tool().setChecked(true);
    click(wire.synapse().toPoint());
    QTRY_VERIFY(isCut(*frame_, synapse));
    QVERIFY(!isCut(*frame_, SynapseChoice{{2, 4}, wire.link.cell}));
    QCOMPARE(frame_->lesions.synapses[1].size(), std::size_t{1});
    runner_->post(command::Step{StepUnit::Batch, 1}); // with W = 0
    const auto cutWire = [&]() -> std::optional<NetworkWire> {
        for (const NetworkWire& one :
             canvas().diagram().wires(QSizeF(canvas().size()), canvas().paper()).wires) {
            if (one.below && one.link.cut && one.link.weight == 0) {
                return one;
            }
        }
        return std::nullopt;
    };
    QTRY_VERIFY(frame_->position.updates == 4 && cutWire());
    QCOMPARE(cutWire()->link.cell, wire.link.cell);
    click(cutWire()->synapse().toPoint());
    QTRY_VERIFY(!isCut(*frame_, synapse));
}

void TestLesionTool::withoutTheToolAClickPicks() {
    QVERIFY(step());
    click(pointOf({1, 5}));
    QCOMPARE(window_->docks().cell(), (CellChoice{1, 5}));
    QVERIFY(frame_->interventions.empty());
}

void TestLesionTool::keysCutWhatIsPicked() {
    QVERIFY(step());
    LesionTool& lesions = window_->docks().lesions();
    window_->docks().pickCell({1, 4});
    QVERIFY(lesions.cellAction().text().contains(QStringLiteral("cell 4")));
    QVERIFY(!lesions.synapseAction().isEnabled());
    key(Qt::Key_D, Qt::ShiftModifier);
    QTRY_VERIFY(isCut(*frame_, CellChoice{1, 4}));
    QTRY_VERIFY(lesions.cellAction().text().startsWith(QStringLiteral("Mend")));
    window_->docks().pickSynapse({{1, 4}, 300});
    key(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(isCut(*frame_, SynapseChoice{{1, 4}, 300}));
}

void TestLesionTool::theContextMenuOffersIt() {
    QVERIFY(step());
    const QPoint at = pointOf({1, 6});
    QContextMenuEvent asked(QContextMenuEvent::Mouse, at, canvas().mapToGlobal(at));
    QCoreApplication::sendEvent(&canvas(), &asked);
    auto* menu = canvas().findChild<QMenu*>();
    QVERIFY(menu != nullptr);
    QStringList texts;
    for (const QAction* action : menu->actions()) {
        texts << action->text();
    }
    QVERIFY(menu->actions().size() > 2 && menu->actions()[1]->isSeparator()); // then those of the view
    QVERIFY2(texts.contains(QStringLiteral("Copy picture")), qPrintable(texts.join(u'|')));
    QVERIFY(menu->actions().front()->text().contains(QStringLiteral("cell 6")));
    menu->actions().front()->trigger();
    QTRY_VERIFY(isCut(*frame_, CellChoice{1, 6}));
    menu->close();
}

void TestLesionTool::aButtonThatIsHeldWhileTheToolTurnsCutsNothing() {
    QVERIFY(step());
    LesionTool& lesions = window_->docks().lesions();
    lesions.tool().setChecked(true);
    const QPoint at = pointOf({1, 6});
    QTest::mousePress(&canvas(), Qt::LeftButton, {}, at);
    lesions.tool().setChecked(false);
    lesions.tool().setChecked(true);
    QTest::mouseRelease(&canvas(), Qt::LeftButton, {}, at);
    click(pointOf({1, 7}));
    QTRY_VERIFY(isCut(*frame_, CellChoice{1, 7}));
    QVERIFY(!isCut(*frame_, CellChoice{1, 6}));
}

void TestLesionTool::pointersComeBackAsTheyWere() {
    QAction& tool = window_->docks().lesions().tool();
    const auto shapes = [this] {
        std::vector<Qt::CursorShape> all;
        for (const PictureView* picture : window_->findChildren<PictureView*>()) {
            all.push_back(picture->cursor().shape());
        }
        return all;
    };
    const std::vector<Qt::CursorShape> before = shapes();
    QVERIFY(std::ranges::count(before, Qt::CrossCursor) > 0); // where points are picked
    QVERIFY(std::ranges::count(before, Qt::ArrowCursor) > 0);
    tool.setChecked(true);
    QVERIFY(shapes() != before);
    tool.setChecked(false);
    QVERIFY(shapes() == before);
}

MC_TEST(TestLesionTool)
#include "tst_lesion_tool.moc"
