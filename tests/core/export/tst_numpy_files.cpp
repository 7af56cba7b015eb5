#include "base/errors.h"
#include "export/array_files.h"
#include "support/numpy_reader.h"
#include "support/test_class.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>
#include <filesystem>

using namespace mc;
using namespace mc::testing;

class TestNumpyFiles : public QObject {
    Q_OBJECT
private slots:
    void aMatrixKeepsItsShapeAndItsBits() {
        Matrix matrix(2, 3);
        matrix << 1.5F, -2, 3, 4, 5e-30F, 6;
        const ReadArray read = readNpy(npyContent(numpyArray("W", matrix)));
        QCOMPARE(read.type, std::string("<f4"));
        QCOMPARE(read.shape, (std::vector<std::int64_t>{2, 3}));
        for (Index row = 0; row < 2; ++row) {
            for (Index column = 0; column < 3; ++column) {
                QCOMPARE(read.at<float>(row, column), matrix(row, column));
            }
        }
    }

    void everyKindHasItsType() {
        SpikeMatrix spikes = SpikeMatrix::Zero(3, 2);
        spikes(2, 1) = 1;
        const ReadArray trains = readNpy(npyContent(numpyArray("s", spikes)));
        QCOMPARE(trains.type, std::string("|u1"));
        QCOMPARE(trains.at<std::uint8_t>(2, 1), std::uint8_t{1});
        QCOMPARE(trains.at<std::uint8_t>(1, 1), std::uint8_t{0});
        Eigen::MatrixXi bursts(1, 2);
        bursts << -3, 2;
        QCOMPARE(readNpy(npyContent(numpyArray("n", bursts))).at<std::int32_t>(0, 0), -3);
        const Vector vector = Vector::LinSpaced(4, 0, 3);
        const ReadArray line = readNpy(npyContent(numpyArray("b", vector)));
        QCOMPARE(line.shape, (std::vector<std::int64_t>{4}));
        QCOMPARE(line.at<float>(3), 3.0F);
        const ReadArray curve = readNpy(npyContent(numpyArray("loss", std::vector<double>{0.1, 0.2})));
        QCOMPARE(curve.type, std::string("<f8"));
        QCOMPARE(curve.at<double>(1), 0.2);
        const ReadArray seed = readNpy(npyContent(numpyNumber("seed", -7)));
        QVERIFY(seed.shape.empty());
        QCOMPARE(seed.at<std::int64_t>(0), std::int64_t{-7});
    }

    void aTextIsOneValueOfItsLength_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<uint>("last");
        QTest::newRow("plain") << QByteArray("abc") << QByteArray("<U3") << uint('c');
        QTest::newRow("Greek") << QByteArray("a\xCE\xBB") << QByteArray("<U2") << 0x3BBU;
        QTest::newRow("beyond 16 bits") << QByteArray("\xF0\x9D\x9C\x86") << QByteArray("<U1") << 0x1D706U;
        QTest::newRow("no UTF-8") << QByteArray("a\xFF") << QByteArray("<U2") << 0xFFFDU;
        QTest::newRow("cut off") << QByteArray("a\xCE") << QByteArray("<U2") << 0xFFFDU;
        QTest::newRow("half a surrogate pair") << QByteArray("\xED\xA0\x80") << QByteArray("<U3") << 0xFFFDU;
        QTest::newRow("empty") << QByteArray() << QByteArray("<U1") << 0U;
    }

    void aTextIsOneValueOfItsLength() {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, type);
        QFETCH(uint, last);
        const ReadArray read = readNpy(npyContent(numpyText("t", text.toStdString())));
        QVERIFY(read.shape.empty());
        QCOMPARE(QByteArray::fromStdString(read.type), type);
        QCOMPARE(read.at<std::uint32_t>(static_cast<std::int64_t>(read.values.size() / 4) - 1), last);
    }

    void anEmptyMatrixIsAnArrayToo() {
        const ReadArray read = readNpy(npyContent(numpyArray("W", Matrix(0, 5))));
        QCOMPARE(read.shape, (std::vector<std::int64_t>{0, 5}));
        QVERIFY(read.values.empty());
    }

    void anArchiveHoldsEachByItsNameAndIsTheSameEveryTime() {
        const QTemporaryDir folder;
        const std::vector<NumpyArray> arrays{numpyArray("W1", Matrix(Matrix::Random(30, 20))),
                                             numpyArray("spikes1", SpikeMatrix(SpikeMatrix::Zero(50, 50))),
                                             numpyText("version", "0.1.0")};
        const std::string one = folder.filePath("one.npz").toStdString();
        const std::string other = folder.filePath("other.npz").toStdString();
        writeNpz(one, arrays);
        writeNpz(other, arrays);
        QVERIFY(mc::testing::arrayFileContent(one) == mc::testing::arrayFileContent(other));
        const auto read = readNpz(one);
        QCOMPARE(read.size(), std::size_t{3});
        QVERIFY(read.at("W1").values == arrays[0].values);
        QCOMPARE(read.at("spikes1").shape, (std::vector<std::int64_t>{50, 50}));
        QCOMPARE(read.at("version").text(), std::string("0.1.0"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 2); // nothing is left beside them
    }

    void anArchiveIsReplacedWhole() {
        const QTemporaryDir folder;
        const std::string path = folder.filePath("a.npz").toStdString();
        writeNpz(path, std::vector{numpyNumber("old", 1)});
        writeNpz(path, std::vector{numpyNumber("new", 2)});
        const auto read = readNpz(path);
        QCOMPARE(read.size(), std::size_t{1});
        QCOMPARE(read.at("new").at<std::int64_t>(0), std::int64_t{2});
    }

    void whatCannotBeWrittenIsNamedAndLeavesNothing() {
        const QTemporaryDir folder;
        const std::string path = folder.filePath("nowhere/a.npz").toStdString();
        for (const bool archive : {true, false}) {
            try {
                archive ? writeNpz(path, std::vector{numpyNumber("a", 1)})
                        : writeNpy(path, numpyNumber("a", 1));
                QFAIL("written");
            } catch (const BadFile& fault) {
                QCOMPARE(fault.path, path);
            }
        }
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void twoArraysOfOneNameAreRefused() {
        const QTemporaryDir folder;
        QVERIFY_THROWS_EXCEPTION(BadParameter,
                                 writeNpz(folder.filePath("a.npz").toStdString(),
                                          std::vector{numpyNumber("a", 1), numpyNumber("a", 2)}));
        QVERIFY(QDir(folder.path()).isEmpty());
    }
};

MC_TEST(TestNumpyFiles)
#include "tst_numpy_files.moc"
