#include "network/network_canvas.h"
#include "network/network_key.h"
#include "network/network_view.h"
#include "support/circuits.h"
#include "support/pixels.h"
#include "widgets/calm_combo.h"
#include "widgets/theme.h"

#include <QTest>
#include <QtMath>
#include <algorithm>

using namespace mc;
using namespace mc::ui;
using namespace mc::ui::test;

namespace {

void addCircuit(Draft& draft, CellChoice cell) {
    draft.frame.circuits.push_back(circuitRecord(draft.frame.layerSizes, cell));
}

const NetworkWire& wireOf(const NetworkWires& wires, bool below, int cell) {
    return *std::ranges::find_if(
        wires.wires, [&](const NetworkWire& wire) { return wire.below == below && wire.link.cell == cell; });
}

} // namespace

/// The way of errors in the view of the network: in its lines, words and tables.
class TestNetworkDown : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { applyTheme(*qApp); }
    void errorsComeDownWhereAskedFor();
    void aSilencedLayerMovesNoCell();
};

void TestNetworkDown::errorsComeDownWhereAskedFor() {
    NetworkView view;
    Draft draft = test::draft({.layers = {20, 30, 12, 5}});
    setBurst(*draft.record, 3, 2, 20, 2);
    setBurst(*draft.record, 2, 4, 20, -1);
    draft.record->silenced = {{false, false}, {true, false}, {false, false}};
    addCircuit(draft, {2, 4});
    view.setCell({2, 4});
    view.showFrame(draft.done());
    picture(view, {1000, 620});
    QVERIFY(!view.linksText().contains(QStringLiteral("errors")));
    QVERIFY(!view.key().text().contains(QStringLiteral("down")));
    view.setArrows(Arrows::Down);
    QCOMPARE(view.arrows(), Arrows::Down);
    QVERIFY2(view.linksText().contains(
                 QStringLiteral("errors from output: 5 shown, 1 carry an error of VIP, 0 of SST")) &&
                 view.linksText().contains(
                     QStringLiteral("errors to hidden 1: 20 shown, 0 carry an error of VIP, 20 of SST")),
             qPrintable(view.linksText()));
    QVERIFY(!view.linksText().contains(QStringLiteral("disagree")));
    QVERIFY(view.summary().contains(view.linksText()));
    QVERIFY(view.summary().contains(QStringLiteral("hidden 2: VIP silenced")));
    QVERIFY(view.key().text().contains(QStringLiteral("E > 0, down")));
    QVERIFY(view.key().text().contains(QStringLiteral("|E|, 0 to")));
    QCOMPARE(view.strengthChooser().currentText(), QStringLiteral("by |E|"));
    const std::vector<DataTable> tables = view.tables();
    QCOMPARE(tables.back().id, QStringLiteral("connections"));
    QCOMPARE(tables.back().rows(), 25);
    QCOMPARE(tables.back().columns[0].words.first(), QStringLiteral("down"));
    const NetworkWires wires = view.canvas().wires();
    const NetworkWire& bursting = wireOf(wires, false, 2);
    const QString text = view.canvas().textAt(bursting.at(0.5));
    QVERIFY2(text.contains(QStringLiteral("E e =")) && text.contains(QStringLiteral("sent by VIP, reaches")),
             qPrintable(text));
    view.setArrows(Arrows::Both);
    QVERIFY(view.linksText().contains(QStringLiteral("disagree")) &&
            view.linksText().contains(QStringLiteral("errors from output")));
    QCOMPARE(view.tables().back().rows(), 50);
    view.setCell({3, 1});
    addCircuit(draft, {3, 1});
    view.showFrame(draft.done());
    QVERIFY(view.linksText().contains(QStringLiteral("errors from the teacher")));
}

/// Its words take no line of their own, nor ground of the cells.
void TestNetworkDown::aSilencedLayerMovesNoCell() {
    for (const QSize size : {QSize(360, 260), QSize(1000, 620)}) {
        NetworkView view;
        Draft draft = test::draft({.layers = {20, 30, 12, 5}});
        view.showFrame(draft.done());
        const QImage before = picture(view, size);
        const QRectF plot = view.canvas().geometry().plot();
        const QRectF cells = view.canvas().geometry().blocks()[2].area;
        draft.record->silenced = {{false, false}, {true, true}, {false, false}};
        view.showFrame(draft.done());
        const QImage after = picture(view, size);
        QCOMPARE(view.canvas().geometry().plot(), plot);
        QCOMPARE(view.canvas().geometry().blocks()[2].area, cells);
        const auto below = [&](const QImage& image) {
            const int top = qCeil(view.canvas().y() + plot.top());
            return image.copy(0, top, image.width(), image.height() - top);
        };
        QVERIFY(after != before); // it is said
        QCOMPARE(below(after), below(before));
    }
}

QTEST_MAIN(TestNetworkDown)
#include "tst_network_down.moc"
