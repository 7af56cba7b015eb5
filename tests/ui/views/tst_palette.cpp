#include "style/palette.h"

#include <QTest>

using namespace mc::ui;

class TestPalette : public QObject {
    Q_OBJECT
private slots:
    void inksAndQuietTextCanBeReadOnWhite_data();
    void inksAndQuietTextCanBeReadOnWhite();
    void contrastIsThatOfTheStandard();
    void cellTypesDifferInColourAndMark();
    void neighbouringPairsDifferInColourAndMark();
};

void TestPalette::inksAndQuietTextCanBeReadOnWhite_data() {
    QTest::addColumn<QColor>("colour");
    QTest::addColumn<double>("least");
    QTest::newRow("black") << ink::kBlack << 3.0;
    QTest::newRow("blue") << ink::kBlue << 3.0;
    QTest::newRow("vermillion") << ink::kVermillion << 3.0;
    QTest::newRow("green") << ink::kGreen << 3.0;
    QTest::newRow("purple") << ink::kPurple << 3.0;
    QTest::newRow("grey") << ink::kGrey << 3.0;
    QTest::newRow("text") << ground::kText << 7.0;
    QTest::newRow("quiet text") << ground::kQuiet << 4.5;
}

void TestPalette::inksAndQuietTextCanBeReadOnWhite() {
    QFETCH(QColor, colour);
    QFETCH(double, least);
    QVERIFY2(contrast(colour, Qt::white) >= least, qPrintable(QString::number(contrast(colour, Qt::white))));
}

void TestPalette::contrastIsThatOfTheStandard() {
    QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrast(Qt::white, Qt::white), 1.0);
    QVERIFY(std::abs(contrast(QColor(0x77, 0x77, 0x77), Qt::white) - 4.48) < 0.01); // the textbook case
}

void TestPalette::cellTypesDifferInColourAndMark() {
    QCOMPARE(cellColour(CellType::Pyramidal), ink::kBlack);
    QCOMPARE(cellColour(CellType::Vip), QColor(0x00, 0x72, 0xB2));
    QCOMPARE(cellColour(CellType::Sst), QColor(0xD5, 0x5E, 0x00));
    QCOMPARE(cellMark(CellType::Pyramidal), Mark::Disc);
    QCOMPARE(cellMark(CellType::Vip), Mark::Triangle);
    QCOMPARE(cellMark(CellType::Sst), Mark::Square);
}

void TestPalette::neighbouringPairsDifferInColourAndMark() {
    for (int pair = 0; pair < 7; ++pair) {
        QVERIFY(pairColour(pair) != pairColour(pair + 1));
        QVERIFY(pairMark(pair) != pairMark(pair + 1));
    }
}

QTEST_MAIN(TestPalette)
#include "tst_palette.moc"
