#include "base/random.h"
#include "model/afferents.h"
#include "model/notation.h"
#include "support/test_class.h"

#include <QtTest>
#include <cmath>

using namespace mc;

namespace {

Matrix numbers(Index rows, Index columns, std::uint64_t set) {
    const AddressedRandom random(Seed{5}, Purpose::Weights, set);
    Matrix matrix(rows, columns);
    for (Index i = 0; i < matrix.size(); ++i) {
        matrix.data()[i] = static_cast<float>(random.normal(static_cast<std::uint64_t>(i)));
    }
    return matrix;
}

/// The three products of model.md, section 5 written out once more, one kernel entry at a time and in double
/// precision.
struct WrittenOut {
    Eigen::MatrixXd up;
    Eigen::MatrixXd down;
    Eigen::MatrixXd product;
};

WrittenOut writeOut(const LayerGeometry& g, const Matrix& W, const Matrix& x, const Matrix& e) {
    WrittenOut result;
    result.up.setZero(g.cells.size(), x.cols());
    result.down.setZero(g.afferent.size(), x.cols());
    result.product.setZero(W.rows(), W.cols());
    for (int o = 0; o < g.cells.channels; ++o) {
        for (int y = 0; y < g.cells.rows; ++y) {
            for (int z = 0; z < g.cells.columns; ++z) {
                const Index cell = (Index{o} * g.cells.rows + y) * g.cells.columns + z;
                for (Index entry = 0; entry < W.cols(); ++entry) {
                    const Index channel = entry / (g.kernel * g.kernel);
                    const Index row = y * g.stride + entry / g.kernel % g.kernel - g.padding;
                    const Index column = z * g.stride + entry % g.kernel - g.padding;
                    if (row < 0 || column < 0 || row >= g.afferent.rows || column >= g.afferent.columns) {
                        continue;
                    }
                    const Index unit = (channel * g.afferent.rows + row) * g.afferent.columns + column;
                    const double w = W(o, entry);
                    result.up.row(cell) += w * x.row(unit).cast<double>();
                    result.down.row(unit) += w * e.row(cell).cast<double>();
                    result.product(o, entry) += e.row(cell).cast<double>().dot(x.row(unit).cast<double>());
                }
            }
        }
    }
    return result;
}

double apart(const Matrix& got, const Eigen::MatrixXd& wanted) {
    if (got.rows() != wanted.rows() || got.cols() != wanted.cols()) {
        return 1e9;
    }
    return (got.cast<double>() - wanted).cwiseAbs().maxCoeff() / (1 + wanted.cwiseAbs().maxCoeff());
}

} // namespace

class TestConvolution : public QObject {
    Q_OBJECT
private slots:
    void productsAreThoseOfTheModel_data();
    void productsAreThoseOfTheModel();
    void aKernelIsNotFlipped();
    void scratchOfOneLayerServesAnother();
    void aPoolAverages();
    void aPoolSpreadsEvenly();
    void theWayDownIsTheTransposeOfTheWayUp_data();
    void theWayDownIsTheTransposeOfTheWayUp();
};

void TestConvolution::productsAreThoseOfTheModel_data() {
    QTest::addColumn<QString>("network");
    // Channels below, at and above whole registers; rows shorter and longer than a tile; strides and borders.
    for (const char* network : {"5x5-1c1-2", "5x5-1c5-2", "6x10x2-3c3p1-2", "3x5x3-4c3s2p1-2", "9x31x1-7c3-2",
                                "12x15x5-8c4s3p2-2", "7x7x9-9c2s2-2", "8x14x16-16c5p4-2", "6x15x17-17c3-2",
                                "5x29x3-33c3p1-2", "4x16x40-40c2-2", "11x3x31-32c3s1p2-2", "4x4x20-24c4-2"}) {
        QTest::newRow(network) << QString(network);
    }
}

void TestConvolution::productsAreThoseOfTheModel() {
    QFETCH(const QString, network);
    const LayerGeometry g = parseNetwork(network.toStdString()).layers.front();
    const Matrix W = numbers(g.weightRows(), g.weightColumns(), 1);
    const Matrix x = numbers(g.afferent.size(), 3, 2);
    const Matrix e = numbers(g.cells.size(), 3, 3);
    const WrittenOut wanted = writeOut(g, W, x, e);
    ConvolutionScratch scratch;
    Matrix result;
    convolve(g, W, x, result, scratch);
    QVERIFY(apart(result, wanted.up) < 1e-6);
    convolveBack(g, W, e, result, scratch);
    QVERIFY(apart(result, wanted.down) < 1e-6);
    correlate(g, e, x, result, scratch);
    QVERIFY(apart(result, wanted.product) < 1e-6);
}

/// A kernel that looks to the right finds its right-hand neighbour.
void TestConvolution::aKernelIsNotFlipped() {
    const LayerGeometry g = parseNetwork("1x4-1c3p1-2").layers.front();
    Matrix W = Matrix::Zero(1, 9);
    W(0, 5) = 1; // middle row, last column
    Matrix x(4, 1);
    x << 1, 2, 3, 4;
    Matrix out;
    ConvolutionScratch scratch;
    convolve(g, W, x, out, scratch);
    QCOMPARE(out, (Matrix(4, 1) << 2, 3, 4, 0).finished());
    convolveBack(g, W, x, out, scratch);
    QCOMPARE(out, (Matrix(4, 1) << 0, 1, 2, 3).finished());
}

void TestConvolution::scratchOfOneLayerServesAnother() {
    const LayerGeometry large = parseNetwork("9x9x20-20c3p1-2").layers.front();
    const LayerGeometry small = parseNetwork("4x5x2-3c3p2-2").layers.front();
    const Matrix W = numbers(small.weightRows(), small.weightColumns(), 1);
    const Matrix x = numbers(small.afferent.size(), 2, 2);
    const Matrix e = numbers(small.cells.size(), 2, 3);
    ConvolutionScratch used;
    Matrix result;
    const Matrix ones = Matrix::Ones(large.afferent.size(), 2);
    const Matrix kernels = Matrix::Ones(large.weightRows(), large.weightColumns());
    convolve(large, kernels, ones, result, used);
    correlate(large, Matrix::Ones(large.cells.size(), 2), ones, result, used);
    const WrittenOut wanted = writeOut(small, W, x, e);
    convolve(small, W, x, result, used);
    QVERIFY(apart(result, wanted.up) < 1e-6);
    correlate(small, e, x, result, used);
    QVERIFY(apart(result, wanted.product) < 1e-6);
    convolveBack(large, kernels, Matrix::Ones(large.cells.size(), 2), result, used);
    convolveBack(small, W, e, result, used);
    QVERIFY(apart(result, wanted.down) < 1e-6);
}

void TestConvolution::aPoolAverages() {
    const PoolStage pool = parseNetwork("3x5-p2-2").layers.front().pools.front();
    Matrix x(15, 1);
    x << 1, 2, 3, 4, 90, //
        5, 6, 7, 8, 91,  //
        92, 93, 94, 95, 96;
    Matrix out;
    poolUp(pool, x, out);
    QCOMPARE(out, (Matrix(2, 1) << 3.5F, 5.5F).finished()); // the last row and column are dropped
}

void TestConvolution::aPoolSpreadsEvenly() {
    const PoolStage pool = parseNetwork("3x5-p2-2").layers.front().pools.front();
    Matrix in;
    poolDown(pool, (Matrix(2, 1) << 4, 8).finished(), in);
    Matrix wanted(15, 1);
    wanted << 1, 1, 2, 2, 0, //
        1, 1, 2, 2, 0,       //
        0, 0, 0, 0, 0;
    QCOMPARE(in, wanted);
}

void TestConvolution::theWayDownIsTheTransposeOfTheWayUp_data() {
    QTest::addColumn<QString>("network");
    for (const char* network :
         {"7x9x2-p2-5c3-2", "13x11x3-p2-p3-4c2p1-2", "8x8-p3-6-2", "9x8x4-p2-p2-7-2", "6x6x3-20-2"}) {
        QTest::newRow(network) << QString(network);
    }
}

/// <way up of x, e> = <x, way down of e>, through pools and weights.
void TestConvolution::theWayDownIsTheTransposeOfTheWayUp() {
    QFETCH(const QString, network);
    const LayerGeometry g = parseNetwork(network.toStdString()).layers.front();
    const Matrix W = numbers(g.weightRows(), g.weightColumns(), 1);
    const Matrix x = numbers(g.below().size(), 1, 2);
    const Matrix e = numbers(g.cells.size(), 1, 3);
    std::vector<Matrix> pooled;
    poolAfferents(g, x, pooled);
    const Matrix& seen = pooled.empty() ? x : pooled.back();
    Matrix up;
    ConvolutionScratch scratch;
    if (g.isConvolution()) {
        convolve(g, W, seen, up, scratch);
    } else {
        up = W * seen;
    }
    Matrix down;
    WayDown way;
    carryDown(g, W, e, down, way);
    QCOMPARE(down.rows(), x.rows());
    const double above = up.cast<double>().col(0).dot(e.cast<double>().col(0));
    const double below = x.cast<double>().col(0).dot(down.cast<double>().col(0));
    QVERIFY2(std::abs(above - below) < 1e-5 * (1 + std::abs(above)),
             qPrintable(QString::number(above) + " " + QString::number(below)));
    QVERIFY(std::abs(above) > 0.01);
}

MC_TEST(TestConvolution)
#include "tst_convolution.moc"
