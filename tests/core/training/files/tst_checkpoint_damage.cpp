#include "damaged.h"
#include "support/test_class.h"
#include "training/files/checkpoint_check.h"

#include <QtTest>
#include <cstring>
#include <limits>
#include <string>

/// Files whose bytes are not those that were written.
class TestCheckpointDamage : public QObject {
    Q_OBJECT
private slots:
    void theUndamagedFileIsRead();
    void aTruncatedFileIsRefused();
    void aLongerFileIsRefused();
    void aFlippedByteIsRefused();
    void anotherMagicIsRefused();
    void aLyingHeaderLengthIsRefused_data();
    void aLyingHeaderLengthIsRefused();
    void weightsThatAreNotFiniteAreRefused();
    void meanSquaresThatAreNegativeAreRefused();
    void tooFewOrTooManyWeightsAreRefused();
    void damageIsToldFromWhatAnotherVersionWrites();
    void theExperimentIsReadFromTheHeader();
};

void TestCheckpointDamage::theUndamagedFileIsRead() {
    Damaged file;
    QCOMPARE(file.read(file.content), Outcome::Read);
    // The test's own way to build a file gives the same bytes: what it changes below is what is found.
    QVERIFY(Damaged::file(file.header(), file.arrays()) == file.content);
}

void TestCheckpointDamage::aTruncatedFileIsRefused() {
    Damaged file;
    for (std::size_t length = 0; length < file.content.size(); length += length < 64 ? 1 : 97) {
        QCOMPARE(file.read(file.content.substr(0, length)), Outcome::Refused);
    }
    QCOMPARE(file.read(file.content.substr(0, file.content.size() - 1)), Outcome::Refused);
}

void TestCheckpointDamage::aLongerFileIsRefused() {
    Damaged file;
    QCOMPARE(file.read(file.content + '\0'), Outcome::Refused);
    QCOMPARE(file.read(file.content + file.content), Outcome::Refused);
}

void TestCheckpointDamage::aFlippedByteIsRefused() {
    Damaged file;
    for (std::size_t at = 0; at < file.content.size(); at += at < 64 ? 1 : 53) {
        std::string bytes = file.content;
        bytes[at] = static_cast<char>(bytes[at] ^ (1 << (at % 8)));
        QCOMPARE(file.read(bytes), Outcome::Refused);
    }
}

void TestCheckpointDamage::anotherMagicIsRefused() {
    Damaged file;
    std::string bytes = file.content;
    bytes[3] = '2';
    QCOMPARE(file.read(bytes), Outcome::Refused);
    QVERIFY(file.sentence.find("no checkpoint") != std::string::npos);
}

void TestCheckpointDamage::aLyingHeaderLengthIsRefused_data() {
    QTest::addColumn<quint64>("length");
    QTest::newRow("zero") << quint64{0};
    QTest::newRow("one") << quint64{1};
    QTest::newRow("into the weights") << quint64{5000};
    QTest::newRow("behind the file") << (quint64{1} << 30);
    QTest::newRow("so large that sums wrap") << std::numeric_limits<quint64>::max() - 3;
    QTest::newRow("the largest") << std::numeric_limits<quint64>::max();
}

void TestCheckpointDamage::aLyingHeaderLengthIsRefused() {
    QFETCH(const quint64, length);
    Damaged file;
    QVERIFY(length != file.headerLength());
    QCOMPARE(file.read(Damaged::file(file.header(), file.arrays(), length)), Outcome::Refused);
}

void TestCheckpointDamage::weightsThatAreNotFiniteAreRefused() {
    Damaged file;
    for (const float bad : {std::numeric_limits<float>::quiet_NaN(), std::numeric_limits<float>::infinity(),
                            -std::numeric_limits<float>::infinity()}) {
        for (const std::size_t at :
             {std::size_t{0}, file.arrays().size() / 8 * 4, file.arrays().size() - 4}) {
            std::string arrays = file.arrays();
            std::memcpy(arrays.data() + at, &bad, 4);
            QCOMPARE(file.read(Damaged::file(file.header(), arrays)), Outcome::Refused);
            QVERIFY(file.sentence.find("finite") != std::string::npos);
        }
    }
}

void TestCheckpointDamage::meanSquaresThatAreNegativeAreRefused() {
    Damaged file({}, small::withAdditions(small::experiment()));
    std::string arrays = file.arrays();
    const float bad = -1e-6F;
    std::memcpy(arrays.data() + arrays.size() - 4, &bad, 4); // those of the biases of the output are last
    QCOMPARE(file.read(Damaged::file(file.header(), arrays)), Outcome::Refused);
    QVERIFY2(file.sentence.find("mean squares") != std::string::npos, file.sentence.c_str());
}

void TestCheckpointDamage::tooFewOrTooManyWeightsAreRefused() {
    Damaged file;
    QCOMPARE(file.read(Damaged::file(file.header(), file.arrays() + std::string(4, '\0'))), Outcome::Refused);
    QCOMPARE(file.read(Damaged::file(file.header(), file.arrays().substr(4))), Outcome::Refused);
    QCOMPARE(file.read(Damaged::file(file.header(), "")), Outcome::Refused);
}

void TestCheckpointDamage::damageIsToldFromWhatAnotherVersionWrites() {
    Damaged file;
    QCOMPARE(file.read(file.content), Outcome::Read);
    QVERIFY(!mc::isDamagedCheckpoint(file.path()));
    const std::string later = replaced(file.header(), "\"format\":1", "\"format\":9");
    QVERIFY(!later.empty());
    QCOMPARE(file.read(Damaged::file(later, file.arrays())), Outcome::Refused);
    QVERIFY(!mc::isDamagedCheckpoint(file.path()));
    QCOMPARE(file.read(file.content.substr(0, file.content.size() / 2)), Outcome::Refused);
    QVERIFY(mc::isDamagedCheckpoint(file.path()));
    QCOMPARE(file.read("a text"), Outcome::Refused);
    QVERIFY(mc::isDamagedCheckpoint(file.path()));
    QVERIFY(!mc::isDamagedCheckpoint("/nowhere/run.mcz")); // nothing is known of it
}

void TestCheckpointDamage::theExperimentIsReadFromTheHeader() {
    Damaged file;
    QCOMPARE(file.read(file.content), Outcome::Read);
    QVERIFY(mc::readCheckpointExperiment(file.path()) == file.checkpoint.experiment);
    const std::size_t length = file.header().size();
    QVERIFY(mc::readCheckpointExperiment(file.path(), length) == file.checkpoint.experiment);
    QVERIFY_THROWS_EXCEPTION(std::bad_alloc, (void)mc::readCheckpointExperiment(file.path(), length - 1));
    QCOMPARE(file.read(file.content.substr(0, file.content.size() - 8)), Outcome::Refused);
    QVERIFY_THROWS_EXCEPTION(mc::BadFile, (void)mc::readCheckpointExperiment(file.path()));
    QCOMPARE(file.read("MCZ1"), Outcome::Refused);
    QVERIFY_THROWS_EXCEPTION(mc::BadFile, (void)mc::readCheckpointExperiment(file.path()));
}

MC_TEST(TestCheckpointDamage)
#include "tst_checkpoint_damage.moc"
