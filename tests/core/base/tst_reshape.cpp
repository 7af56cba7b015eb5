#include "base/reshape.h"
#include "support/sanitized.h"
#include "support/test_class.h"

#include <QTest>
#include <new>

/// Matrices that get another shape.
class TestReshape : public QObject {
    Q_OBJECT
private slots:
    void theShapeIsTheOneAskedFor();
    void entriesStayWhereTheirNumberDoes();
    void withoutMemoryNothingIsFreedTwice();
};

void TestReshape::theShapeIsTheOneAskedFor() {
    mc::Matrix matrix = mc::Matrix::Ones(3, 4);
    mc::reshape(matrix, 5, 2);
    QVERIFY(matrix.rows() == 5 && matrix.cols() == 2);
    mc::reshape(matrix, 0, 7);
    QVERIFY(matrix.rows() == 0 && matrix.cols() == 7);
    mc::Vector vector;
    mc::reshape(vector, 6);
    QCOMPARE(vector.size(), mc::Index{6});
}

void TestReshape::entriesStayWhereTheirNumberDoes() {
    mc::Matrix matrix = mc::Matrix::Constant(3, 4, 2.0F);
    mc::reshape(matrix, 4, 3);
    QVERIFY((matrix.array() == 2.0F).all());
}

void TestReshape::withoutMemoryNothingIsFreedTwice() {
    if (kSanitized) {
        QSKIP("Sanitizers end a program that asks for so much.");
    }
    const mc::Index many = mc::Index{1} << 29;
    mc::Matrix matrix = mc::Matrix::Ones(30, 40);
    QVERIFY_THROWS_EXCEPTION(std::bad_alloc, mc::reshape(matrix, many, many));
    QCOMPARE(matrix.size(), mc::Index{0});
    mc::Vector vector = mc::Vector::Ones(1000);
    QVERIFY_THROWS_EXCEPTION(std::bad_alloc, mc::reshape(vector, many * many));
    QCOMPARE(vector.size(), mc::Index{0});
}

MC_TEST(TestReshape)
#include "tst_reshape.moc"
