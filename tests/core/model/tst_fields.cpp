#include "model/afferents.h"
#include "model/fields.h"
#include "support/test_class.h"

#include <QtTest>
#include <map>
#include <numeric>
#include <utility>

using namespace mc;

namespace {

/// W with a number of its own at every place.
Matrix numbered(const LayerGeometry& g) {
    Matrix W(g.weightRows(), g.weightColumns());
    for (Index i = 0; i < W.size(); ++i) {
        W.data()[i] = static_cast<float>(i + 1);
    }
    return W;
}

/// What a unit trace of one unit, as the synapses see it, brings to each cell.
Matrix broughtBy(const LayerGeometry& g, Index unit) {
    const Matrix x = Matrix::Identity(g.afferent.size(), g.afferent.size()).col(unit);
    Matrix out;
    ConvolutionScratch scratch;
    if (g.isConvolution()) {
        convolve(g, numbered(g), x, out, scratch);
    } else {
        out = numbered(g) * x;
    }
    return out;
}

} // namespace

/// Fields of single cells against what the engine does with a single unit.
class TestFields : public QObject {
    Q_OBJECT
private slots:
    void receptiveFieldsAreTheSynapsesOfTheEngine_data() { addLayers(); }
    void receptiveFieldsAreTheSynapsesOfTheEngine();
    void projectiveFieldsAreTheWayOfErrorsDown_data() { addLayers(); }
    void projectiveFieldsAreTheWayOfErrorsDown();
    void aNetworkKnowsItsCellsAndSynapses();
    void theWindowOfACellIsWhatMovesIt_data();
    void theWindowOfACellIsWhatMovesIt();

private:
    static void addLayers();
};

void TestFields::addLayers() {
    QTest::addColumn<QString>("network");
    for (const char* network : {"6x7x2-3c3-2", "5x6x2-3c3s2p1-2", "7x7x2-p2-4c2p1-2", "5x5x2-p2-p2-3c1-2",
                                "3x4-5-2", "5x7x3-p2-4-2", "9x9-2c3s3p2-2", "7x5-2c2s3-2"}) {
        QTest::newRow(network) << QString(network);
    }
}

void TestFields::aNetworkKnowsItsCellsAndSynapses() {
    const NetworkShape network = parseNetwork("4x4-2c3-3"); // maps of 2 x 2
    for (const CellAddress& none :
         {CellAddress{0, 0}, CellAddress{3, 0}, CellAddress{1, 8}, CellAddress{2, -1}}) {
        QVERIFY(!hasCell(network, none) && !hasSynapse(network, {none, 0}));
    }
    QVERIFY(hasCell(network, {1, 7}) && hasCell(network, {2, 2}));
    QVERIFY(hasSynapse(network, {{2, 2}, 7}) && !hasSynapse(network, {{2, 2}, 8}));
    QVERIFY(!hasSynapse(network, {{2, 2}, -1}));
    QVERIFY(hasSynapse(network, {{1, 0}, 10}) && !hasSynapse(network, {{1, 0}, 3})); // beside its field
    QVERIFY(!hasSynapse(network, {{1, 3}, 0}) && hasSynapse(network, {{1, 3}, 15}));
}

void TestFields::receptiveFieldsAreTheSynapsesOfTheEngine() {
    QFETCH(const QString, network);
    const LayerGeometry g = parseNetwork(network.toStdString()).layers.front();
    const Matrix W = numbered(g);
    Matrix brought(g.cells.size(), g.afferent.size());
    for (Index unit = 0; unit < g.afferent.size(); ++unit) {
        brought.col(unit) = broughtBy(g, unit);
    }
    for (int cell = 0; cell < g.cells.size(); ++cell) {
        const ReceptiveField field = receptiveField(g, cell);
        QCOMPARE(field.units.size(), field.columns.size());
        QVERIFY(std::ranges::is_sorted(field.units));
        Vector wanted = Vector::Zero(g.afferent.size());
        for (std::size_t j = 0; j < field.units.size(); ++j) {
            wanted[field.units[j]] += W(weightRow(g, cell), field.columns[j]);
            QCOMPARE(weightColumn(g, cell, field.units[j]), std::optional<Index>(field.columns[j]));
        }
        QCOMPARE(wanted, Vector(brought.row(cell)));
        for (int unit = 0; unit < g.afferent.size(); ++unit) {
            QCOMPARE(weightColumn(g, cell, unit).has_value(), brought(cell, unit) != 0);
        }
    }
}

void TestFields::projectiveFieldsAreTheWayOfErrorsDown() {
    QFETCH(const QString, network);
    const LayerGeometry g = parseNetwork(network.toStdString()).layers.front();
    const Matrix W = numbered(g);
    Matrix down;
    WayDown way;
    carryDown(g, W, Matrix::Identity(g.cells.size(), g.cells.size()), down, way); // [below x cells]
    for (int below = 0; below < g.below().size(); ++below) {
        const ProjectiveField field = projectiveField(g, below);
        Vector wanted = Vector::Zero(g.cells.size());
        for (std::size_t j = 0; j < field.cells.size(); ++j) {
            wanted[field.cells[j]] += field.share * W(weightRow(g, field.cells[j]), field.columns[j]);
        }
        QVERIFY((wanted - Vector(down.row(below))).cwiseAbs().maxCoeff() < 1e-4F);
    }
}

void TestFields::theWindowOfACellIsWhatMovesIt_data() {
    QTest::addColumn<QString>("network");
    QTest::addColumn<int>("layer");
    QTest::newRow("kernel") << "9x8-2c3-2" << 1;
    QTest::newRow("border") << "9x8-2c3p2-2" << 1;
    QTest::newRow("pool and kernel") << "13x12-1c3p1-p2-2c3p1-2" << 2;
    QTest::newRow("strides") << "13x13-2c3s2-3c2s2p1-2" << 2;
    QTest::newRow("pools on the input") << "13x12-p2-p2-1c2-2" << 1;
    QTest::newRow("behind a dense layer") << "5x6-2c2-4-3" << 2;
}

/// Every pixel in turn lights up, and the way up by positive weights tells where it arrives.
void TestFields::theWindowOfACellIsWhatMovesIt() {
    QFETCH(const QString, network);
    QFETCH(const int, layer);
    const NetworkShape shape = parseNetwork(network.toStdString());
    Matrix x = Matrix::Identity(shape.inputs(), shape.inputs());
    for (int l = 0; l < layer; ++l) {
        const LayerGeometry& g = shape.layers[std::size_t(l)];
        std::vector<Matrix> pooled;
        poolAfferents(g, x, pooled);
        const Matrix seen = pooled.empty() ? x : pooled.back();
        const Matrix W = Matrix::Ones(g.weightRows(), g.weightColumns());
        ConvolutionScratch scratch;
        if (g.isConvolution()) {
            convolve(g, W, seen, x, scratch);
        } else {
            x = W * seen;
        }
    }
    for (int cell = 0; cell < x.rows(); ++cell) {
        const InputWindow window = inputWindow(shape, layer, cell);
        InputWindow found{1000, 1000, 0, 0};
        int lastRow = -1;
        int lastColumn = -1;
        for (int pixel = 0; pixel < shape.inputs(); ++pixel) {
            if (x(cell, pixel) > 0) {
                const int row = pixel % static_cast<int>(shape.input.positions()) / shape.input.columns;
                const int column = pixel % shape.input.columns;
                found.row = std::min(found.row, row);
                found.column = std::min(found.column, column);
                lastRow = std::max(lastRow, row);
                lastColumn = std::max(lastColumn, column);
            }
        }
        found.rows = lastRow - found.row + 1;
        found.columns = lastColumn - found.column + 1;
        QVERIFY(window == found);
    }
}

MC_TEST(TestFields)
#include "tst_fields.moc"
