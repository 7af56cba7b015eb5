#include "damaged.h"
#include "support/test_class.h"
#include "training/files/checkpoint_check.h"

#include <QtTest>
#include <chrono>
#include <cstring>
#include <limits>
#include <memory>
#include <nlohmann/json.hpp>
#include <string>
#include <utility>

namespace {

std::shared_ptr<const mc::DataSummary> summaryOfStripes() {
    return std::make_shared<const mc::DataSummary>(mc::DataSummary{
        "stripes", {"first", "second", "third"}, 70, 45, 0, {4, 4, 1}, 3, {255, 1.5, 3, false}});
}

/// A run with other layers than that of Damaged has, 25 steps after its third update, with a what-if in force
/// that gives arrays to its state.
std::shared_ptr<const mc::Checkpoint> heldMoment(const mc::Experiment& experiment) {
    mc::Trainer trainer(experiment, small::data(), 1);
    small::learn(trainer, 2);
    trainer.intervene(mc::what_if::SetParameter{"adaptive_step", std::string("on")}, false);
    small::learn(trainer, 1);
    trainer.advance(25);
    return std::make_shared<const mc::Checkpoint>(mc::checkpointOf(trainer));
}

mc::SessionParts heldParts() {
    mc::SessionParts parts;
    parts.held = {
        {"größer", 3, false, 1, summaryOfStripes(), heldMoment(small::convolution())},
        {"other", 0, true, 0, summaryOfStripes(), heldMoment(small::withAdditions(small::experiment()))}};
    parts.window = "{}";
    return parts;
}

/// The header of a file with held runs, as a document to change.
class HeldHeader {
public:
    explicit HeldHeader(const Damaged& file) : document_(nlohmann::ordered_json::parse(file.header())) {}
    nlohmann::ordered_json& held(std::size_t i) { return document_["held"][i]; }
    nlohmann::ordered_json& operator*() { return document_; }
    [[nodiscard]] std::string text() const { return document_.dump(); }

private:
    nlohmann::ordered_json document_;
};

} // namespace

/// Held runs in the file of a session.
class TestHeldCheckpoint : public QObject {
    Q_OBJECT
private slots:
    void everythingReadsBackBitForBit();
    void dataMayHaveTheNameOfAnyFolder();
    void onlyFilesWithHeldRunsAreOfALaterFormat();
    void aFlippedByteIsRefusedWhereverItIs();
    void aTruncatedFileIsRefused();
    void theirWeightsMustBeThereAndFinite();
    void whatNoHeldRunHasIsRefused_data();
    void whatNoHeldRunHasIsRefused();
    void moreThanThereCanBeAreRefused();
    void aHeldRunThatPromisesMoreThanTheFileHoldsTakesNoMemory();
    void theExperimentIsReadFromTheHeader();
};

void TestHeldCheckpoint::everythingReadsBackBitForBit() {
    const mc::SessionParts written = heldParts();
    Damaged file(written);
    QCOMPARE(file.read(file.content), Outcome::Read);
    const std::vector<mc::HeldCheckpoint>& held = file.checkpoint.session.held;
    QCOMPARE(held.size(), written.held.size());
    for (std::size_t i = 0; i < held.size(); ++i) {
        const mc::HeldCheckpoint& then = written.held[i];
        QVERIFY(held[i].name == then.name && held[i].colour == then.colour && held[i].shown == then.shown);
        QVERIFY(held[i].begunWith == then.begunWith && *held[i].data == *then.data);
        const mc::Checkpoint& read = *held[i].moment;
        QVERIFY(read.experiment == then.moment->experiment && read.data == then.moment->data);
        QVERIFY(read.interventions == then.moment->interventions && read.state.interventions == 1);
        QVERIFY(small::sameBits(read.state, then.moment->state));
        QVERIFY(small::same(read.history, then.moment->history));
    }
    mc::Trainer straight(small::experiment(), small::data(), 1); // the run that the file stands for
    small::learn(straight, 2);
    straight.advance(9);
    QVERIFY(small::sameBits(file.checkpoint.state, straight.state()));
    QVERIFY(file.checkpoint.session.window == "{}");
}

void TestHeldCheckpoint::dataMayHaveTheNameOfAnyFolder() {
    mc::SessionParts parts = heldParts();
    mc::DataSummary data = *summaryOfStripes();
    data.name = "no\ntext: \xff, größer " + std::string(300, 'x');
    parts.held[0].data = std::make_shared<const mc::DataSummary>(data);
    Damaged file(parts);
    QCOMPARE(file.read(file.content), Outcome::Read);
    const std::string name = file.checkpoint.session.held[0].data->name;
    QVERIFY(name.starts_with("no?text: ?, größer xxx") && name.size() == 255);
}

void TestHeldCheckpoint::onlyFilesWithHeldRunsAreOfALaterFormat() {
    QVERIFY(Damaged(heldParts()).header().starts_with("{\"format\":3,")); // refused by older versions
    mc::SessionParts none = heldParts();
    none.held.clear();
    QVERIFY(Damaged(none).header().starts_with("{\"format\":1,"));
}

void TestHeldCheckpoint::aFlippedByteIsRefusedWhereverItIs() {
    Damaged file(heldParts());
    for (std::size_t at = 0; at < file.content.size(); at += at < 64 ? 1 : 211) {
        std::string bytes = file.content;
        bytes[at] = static_cast<char>(bytes[at] ^ (1 << (at % 8)));
        QCOMPARE(file.read(bytes), Outcome::Refused);
    }
}

void TestHeldCheckpoint::aTruncatedFileIsRefused() {
    Damaged file(heldParts());
    for (std::size_t length = 0; length < file.content.size(); length += 431) {
        QCOMPARE(file.read(file.content.substr(0, length)), Outcome::Refused);
    }
}

void TestHeldCheckpoint::theirWeightsMustBeThereAndFinite() {
    Damaged file(heldParts());
    const std::string all = file.arrays();
    QCOMPARE(file.read(Damaged::file(file.header(), all.substr(4))), Outcome::Refused);
    QVERIFY2(file.sentence.find("but its network needs") != std::string::npos, file.sentence.c_str());
    for (const float bad :
         {std::numeric_limits<float>::quiet_NaN(), std::numeric_limits<float>::infinity()}) {
        std::string wrong = all;
        std::memcpy(wrong.data() + wrong.size() - 4, &bad, sizeof(bad)); // of the last held run
        QCOMPARE(file.read(Damaged::file(file.header(), wrong)), Outcome::Refused);
        QVERIFY2(file.sentence.find("finite") != std::string::npos, file.sentence.c_str());
    }
    HeldHeader header(file);
    header.held(1).erase("run");
    QCOMPARE(file.read(Damaged::file(header.text(), all)), Outcome::Refused);
}

void TestHeldCheckpoint::whatNoHeldRunHasIsRefused_data() {
    QTest::addColumn<QString>("place"); // in the first held run
    QTest::addColumn<QString>("value"); // JSON
    const auto row = [](const char* name, const char* place, const char* value) {
        QTest::newRow(name) << place << value;
    };
    row("no name", "/name", "\"\"");
    row("name of two lines", "/name", "\"a\\nb\"");
    row("name of another", "/name", "\"other\"");
    row("number for a name", "/name", "3");
    row("colour of another", "/colour", "0");
    row("colour that there is none", "/colour", "8");
    row("colour below 0", "/colour", "-1");
    row("neither shown nor hidden", "/shown", "1");
    row("begun with more than there is", "/begun_with", "2");
    row("run of no object", "/run", "[]");
    row("unknown rule", "/run/experiment/rule", "\"hebb\"");
    row("run of a later format", "/run/format", "9");
    row("negative updates", "/run/updates", "-3");
    row("in force before its time", "/run/updates", "1");
    row("beyond the last batch of an epoch", "/data_set/train", "3");
    row("run with a past", "/run/past", "[]");
    row("run with a window", "/run/window", "\"\"");
    row("run with held runs", "/run/held", "[]");
    row("data without images", "/data_set/train", "0");
    row("images of another size", "/data_set/rows", "5");
    row("images of more channels", "/data_set/channels", "16");
    row("images of a size beyond all", "/data_set/rows", "9223372036854775807");
    row("more labels than output cells", "/data_set/labels", "4");
    row("class without a name", "/data_set/classes/0", "\"\"");
    row("classes of no list", "/data_set/classes", "3");
    row("ground that is no grey", "/data_set/drawing/ground", "256");
    row("no drawing", "/data_set/drawing", "null");
    row("strokes beyond the image", "/data_set/drawing/width", "1e300");
    row("strokes of no width", "/data_set/drawing/width", "-1");
    row("drawings beyond the image", "/data_set/drawing/side", "4.5");
    row("data with a name of two lines", "/data_set/name", "\"a\\nb\"");
    row("data with an endless name", "/data_set/name", ("\"" + std::string(256, 'x') + "\"").c_str());
}

void TestHeldCheckpoint::whatNoHeldRunHasIsRefused() {
    QFETCH(const QString, place);
    QFETCH(const QString, value);
    Damaged file(heldParts());
    HeldHeader header(file);
    QCOMPARE(file.read(Damaged::file(header.text(), file.arrays())), Outcome::Read);
    header.held(0)[nlohmann::ordered_json::json_pointer(place.toStdString())] =
        nlohmann::ordered_json::parse(value.toStdString());
    QCOMPARE(file.read(Damaged::file(header.text(), file.arrays())), Outcome::Refused);
}

void TestHeldCheckpoint::moreThanThereCanBeAreRefused() {
    mc::SessionParts many = heldParts();
    many.held.resize(1);
    Damaged file(many);
    HeldHeader header(file);
    const nlohmann::ordered_json first = header.held(0);
    const std::string arrays = file.arrays();
    const std::string present = Damaged().arrays();
    std::string all = arrays;
    for (std::size_t i = 1; i <= mc::HeldCheckpoint::kMost; ++i) {
        nlohmann::ordered_json more = first;
        more["name"] = std::to_string(i);
        more["colour"] = (3 + i) % mc::HeldCheckpoint::kMost;
        (*header)["held"].push_back(more);
        all += arrays.substr(present.size());
        QCOMPARE(file.read(Damaged::file(header.text(), all)),
                 i < mc::HeldCheckpoint::kMost ? Outcome::Read : Outcome::Refused);
    }
    QVERIFY2(file.sentence.find("more held runs than there can be") != std::string::npos,
             file.sentence.c_str());
    (*header)["held"] = nlohmann::ordered_json::object();
    QCOMPARE(file.read(Damaged::file(header.text(), present)), Outcome::Refused);
}

void TestHeldCheckpoint::aHeldRunThatPromisesMoreThanTheFileHoldsTakesNoMemory() {
    Damaged file(heldParts());
    HeldHeader header(file);
    nlohmann::ordered_json& run = header.held(1)["run"];
    run["experiment"]["network"] = "16-14000-14000-3";
    run["history"]["concordance"] = nlohmann::ordered_json::array();
    const auto begun = std::chrono::steady_clock::now();
    QCOMPARE(file.read(Damaged::file(header.text(), file.arrays())), Outcome::Refused);
    QVERIFY2(file.sentence.find("but its network needs") != std::string::npos, file.sentence.c_str());
    QVERIFY(std::chrono::steady_clock::now() - begun < std::chrono::seconds(1));
}

void TestHeldCheckpoint::theExperimentIsReadFromTheHeader() {
    Damaged file(heldParts());
    QCOMPARE(file.read(file.content), Outcome::Read);
    QVERIFY(mc::readCheckpointExperiment(file.path()) == small::experiment());
}

MC_TEST(TestHeldCheckpoint)
#include "tst_held_checkpoint.moc"
