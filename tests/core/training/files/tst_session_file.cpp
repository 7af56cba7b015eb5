#include "damaged.h"
#include "support/test_class.h"
#include "training/run/timeline.h"

#include <QtTest>
#include <cstring>
#include <limits>
#include <memory>

namespace {

constexpr const char* kWindow = R"({"format":1,"kept":{"cell":[1,3],"note":"größer als θ ✓"}})";

/// Of the run of Damaged, which stands 9 steps after its second update: two bookmarks on the way, one of them
/// ahead, and the state before the second update.
mc::SessionParts parts() {
    mc::Trainer trainer(small::experiment(), small::data(), 1);
    small::learn(trainer, 1);
    auto kept = std::make_shared<const mc::KeptState>(mc::KeptState{trainer.state(), trainer.history()});
    mc::SessionParts parts;
    parts.past.states = {kept};
    parts.past.fromTheStart = true;
    parts.past.latest = {5, 3};
    parts.past.bookmarks = {{"early", {1, 20}}, {"größer", {4, 0}}};
    parts.window = kWindow;
    return parts;
}

} // namespace

/// The parts that a session has and a plain checkpoint has not.
class TestSessionFile : public QObject {
    Q_OBJECT
private slots:
    void everythingReadsBackBitForBit();
    void aPlainCheckpointHasNoSession();
    void aFlippedByteIsRefusedWhereverItIs();
    void aTruncatedFileIsRefused();
    void statesOfThePastMustBeThereAndFinite();
    void anImpossibleSessionIsRefused_data();
    void anImpossibleSessionIsRefused();
    void theStartIsMadeAnewByItsOwnVersionAlone();
    void aWindowThatSaysTooMuchIsNeitherWrittenNorRead();
    void thePastIsTakenUpWhereItWasLeft();
    void aPastThatTakesTooMuchIsLeftOut();
};

void TestSessionFile::everythingReadsBackBitForBit() {
    const mc::SessionParts written = parts();
    Damaged file(written);
    QCOMPARE(file.read(file.content), Outcome::Read);
    const mc::SessionParts& read = file.checkpoint.session;
    QVERIFY(read.window == written.window);
    QVERIFY(read.past.bookmarks == written.past.bookmarks);
    QVERIFY(read.past.latest == written.past.latest && read.past.fromTheStart);
    QCOMPARE(read.past.states.size(), std::size_t{1});
    QVERIFY(small::sameBits(read.past.states[0]->state, written.past.states[0]->state));
    QVERIFY(small::same(read.past.states[0]->history, written.past.states[0]->history));
    mc::Trainer straight(small::experiment(), small::data(), 1);
    small::learn(straight, 2);
    straight.advance(9);
    QVERIFY(small::sameBits(file.checkpoint.state, straight.state()));
}

void TestSessionFile::aPlainCheckpointHasNoSession() {
    Damaged file;
    QCOMPARE(file.read(file.content), Outcome::Read);
    const mc::SessionParts& read = file.checkpoint.session;
    QVERIFY(read.window.empty() && read.past.states.empty() && read.past.bookmarks.empty());
    QVERIFY(file.header().find("\"format\":1,") != std::string::npos); // older versions read it, too
}

void TestSessionFile::aFlippedByteIsRefusedWhereverItIs() {
    Damaged file(parts());
    for (std::size_t at = 0; at < file.content.size(); at += at < 64 ? 1 : 101) {
        std::string bytes = file.content;
        bytes[at] = static_cast<char>(bytes[at] ^ (1 << (at % 8)));
        QCOMPARE(file.read(bytes), Outcome::Refused);
    }
}

void TestSessionFile::aTruncatedFileIsRefused() {
    Damaged file(parts());
    for (std::size_t length = 0; length < file.content.size(); length += 211) {
        QCOMPARE(file.read(file.content.substr(0, length)), Outcome::Refused);
    }
}

void TestSessionFile::statesOfThePastMustBeThereAndFinite() {
    Damaged file(parts());
    const std::string all = file.arrays();
    QCOMPARE(file.read(Damaged::file(file.header(), all.substr(0, all.size() / 2))), Outcome::Refused);
    QVERIFY2(file.sentence.find("but its network needs") != std::string::npos, file.sentence.c_str());
    std::string wrong = all;
    const float bad = std::numeric_limits<float>::quiet_NaN();
    std::memcpy(wrong.data() + wrong.size() / 2, &bad, sizeof(bad)); // the first weight of the past
    QCOMPARE(file.read(Damaged::file(file.header(), wrong)), Outcome::Refused);
    QVERIFY(file.sentence.find("finite") != std::string::npos);
}

void TestSessionFile::anImpossibleSessionIsRefused_data() {
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::newRow("bookmark ahead of the run") << "{\"updates\":4,\"presented\":0,\"name\""
                                               << "{\"updates\":6,\"presented\":0,\"name\"";
    QTest::newRow("bookmark before the start") << "{\"updates\":1,\"presented\":20,\"name\""
                                               << "{\"updates\":-1,\"presented\":20,\"name\"";
    QTest::newRow("bookmarks out of order") << "{\"updates\":1,\"presented\":20,\"name\""
                                            << "{\"updates\":5,\"presented\":0,\"name\"";
    QTest::newRow("bookmark without a name") << "\"name\":\"early\""
                                             << "\"name\":\"\"";
    QTest::newRow("bookmark with a number for a name") << "\"name\":\"early\""
                                                       << "\"name\":3";
    QTest::newRow("stands further than it has come") << "\"latest\":{\"updates\":5"
                                                     << "\"latest\":{\"updates\":1";
    QTest::newRow("no latest moment") << "\"latest\":"
                                      << "\"later\":";
    QTest::newRow("the start neither there nor not") << "\"from_the_start\":true"
                                                     << "\"from_the_start\":1";
    QTest::newRow("state of the past at the start") << "\"past\":[{\"updates\":1"
                                                    << "\"past\":[{\"updates\":0";
    QTest::newRow("state of the past within a batch") << "\"past\":[{\"updates\":1,\"presented\":0"
                                                      << "\"past\":[{\"updates\":1,\"presented\":1";
    QTest::newRow("state of the past ahead of the run") << "\"past\":[{\"updates\":1"
                                                        << "\"past\":[{\"updates\":6";
    QTest::newRow("past of no list") << "\"past\":[{"
                                     << "\"past\":{\"rest\":[{";
    QTest::newRow("window that is no text") << "\"window\":\""
                                            << "\"window\":1,\"rest\":\"";
}

void TestSessionFile::anImpossibleSessionIsRefused() {
    QFETCH(const QString, from);
    QFETCH(const QString, to);
    Damaged file(parts());
    const std::string header = replaced(file.header(), from.toStdString(), to.toStdString());
    QVERIFY2(!header.empty(), "the header has no such text");
    QCOMPARE(file.read(Damaged::file(header, file.arrays())), Outcome::Refused);
}

void TestSessionFile::theStartIsMadeAnewByItsOwnVersionAlone() {
    Damaged file(parts());
    const std::string header = replaced(file.header(), "\"version\":\"", "\"version\":\"9");
    QCOMPARE(file.read(Damaged::file(header, file.arrays())), Outcome::Read);
    QVERIFY(!file.checkpoint.session.past.fromTheStart);
    QCOMPARE(file.checkpoint.session.past.states.size(), std::size_t{1});
}

void TestSessionFile::aWindowThatSaysTooMuchIsNeitherWrittenNorRead() {
    mc::SessionParts much = parts();
    much.window = std::string(mc::SessionParts::kMostWindowBytes + 1, 'x');
    QVERIFY_THROWS_EXCEPTION(mc::Refused, Damaged{much});
    Damaged file(parts());
    const std::string header = replaced(file.header(), "\"window\":\"", "\"window\":\"" + much.window);
    QCOMPARE(file.read(Damaged::file(header, file.arrays())), Outcome::Refused);
}

/// What a timeline gives to a file, another one makes the same of.
void TestSessionFile::thePastIsTakenUpWhereItWasLeft() {
    mc::Trainer trainer(small::experiment(), small::data(), 1);
    mc::Timeline first;
    first.begin(trainer);
    for (int i = 0; i < 100; ++i) {
        small::learn(trainer, 1);
        first.visit(trainer);
    }
    first.addBookmark({"there", {40, 7}});
    trainer.advance(5);
    const mc::Moment now{100, 5};
    const mc::KeptPast past = first.past(now, std::size_t{1} << 30);
    QVERIFY(past.fromTheStart && past.latest == now);
    QCOMPARE(past.states.size(),
             std::size_t{2}); // at 32 for the bookmark, at 96 for the steps back from here
    QCOMPARE(past.states[0]->state.updates, std::int64_t{32});
    QCOMPARE(past.states[1]->state.updates, std::int64_t{96});
    mc::Timeline second;
    second.begin(trainer, past);
    QVERIFY(second.earliest() == mc::Moment{} && second.latest() == now);
    QVERIFY(second.bookmarks() == first.bookmarks());
    for (const mc::Moment goal :
         {mc::Moment{0, 0}, mc::Moment{20, 3}, mc::Moment{40, 7}, mc::Moment{99, 0}, now}) {
        QVERIFY(second.before(goal)->state.updates <= goal.updates);
        QVERIFY(small::sameBits(second.before(goal)->state,
                                first.before({second.before(goal)->state.updates, 1})->state));
    }
    QVERIFY(small::same(second.before({})->history, first.before({})->history));
}

void TestSessionFile::aPastThatTakesTooMuchIsLeftOut() {
    mc::Trainer trainer(small::experiment(), small::data(), 1);
    mc::Timeline timeline;
    timeline.begin(trainer);
    for (int i = 0; i < 70; ++i) {
        small::learn(trainer, 1);
        timeline.visit(trainer);
    }
    timeline.addBookmark({"there", {40, 0}});
    const mc::KeptPast past = timeline.past({70, 0}, 1000);
    QVERIFY(past.states.empty());
    QVERIFY(past.fromTheStart); // so that the bookmark is reached all the same
    QCOMPARE(past.bookmarks.size(), std::size_t{1});
}

MC_TEST(TestSessionFile)
#include "tst_session_file.moc"
