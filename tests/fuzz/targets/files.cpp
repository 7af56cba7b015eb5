#include "checkpoint_header.h"
#include "mail_encoding.h"
#include "mail_text.h"
#include "percent_code.h"
#include "runs.h"
#include "small_runs.h"
#include "support/parts.h"
#include "support/property.h"
#include "support/scratch.h"
#include "support/target.h"
#include "training/events/what_if_text.h"
#include "training/experiment/json_fields.h"
#include "training/experiment/presets.h"
#include "training/files/checkpoint.h"
#include "training/files/checkpoint_check.h"
#include "training/files/figure_experiment.h"
#include "training/files/set_up_file.h"
#include "training/files/set_up_text.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <fstream>
#include <iterator>
#include <zlib.h>

/// Targets of files: checkpoints and sessions, set-ups as text, figures that carry an experiment, e-mail.
namespace mc::fuzz {

namespace {

namespace fs = std::filesystem;

std::string contentOf(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

// Checkpoints as they are.

void writeAgain(const fs::path& path, const Checkpoint& checkpoint) {
    writeCheckpoint(path, checkpoint.experiment, checkpoint.state, checkpoint.history,
                    checkpoint.interventions, checkpoint.session, checkpoint.data);
}

/// Goes on with a run for some time steps, where its data fit.
void goOn(const fs::path& path, Checkpoint checkpoint) {
    constexpr int kMostSteps = 64;
    constexpr int kMostBatch = 64;
    if (checkpoint.experiment.circuit.steps > kMostSteps ||
        checkpoint.experiment.learning.batch > kMostBatch) {
        return;
    }
    try {
        (void)accepted([&] {
            const std::unique_ptr<Trainer> trainer =
                resumeFrom(path, std::move(checkpoint), small::data(), 1);
            trainer->advance(trainer->stepsLeftInBatch());
            trainer->advance(1);
            return true;
        });
    } catch (const NotFinite&) { // as values of a person can lead to
    }
}

/// What is read is written, and reads back as the same.
void tryFile(const fs::path& path) {
    (void)accepted([&] { return readCheckpointExperiment(path); });
    const std::optional<Checkpoint> checkpoint = accepted([&] { return readCheckpoint(path); });
    require(!checkpoint || !isDamagedCheckpoint(path), "a checkpoint that is read passes for damaged");
    if (!checkpoint) {
        return;
    }
    writeAgain(path, *checkpoint);
    const std::string once = contentOf(path);
    writeAgain(path, readCheckpoint(path));
    require(contentOf(path) == once, "a checkpoint reads back as another");
    goOn(path, *checkpoint);
}

void tryCheckpoint(std::string_view input) {
    tryFile(scratch().write("run.mcz", input));
}

// Checkpoints behind their checksum: an input is a header and arrays, which are made as long as the header
// says.

std::string withChecksum(std::string_view header, std::string_view arrays) {
    const std::uint64_t length = header.size();
    std::string bytes = "MCZ1";
    bytes.append(reinterpret_cast<const char*>(&length), sizeof length);
    bytes.append(header).append(arrays);
    const auto sum =
        static_cast<std::uint32_t>(crc32_z(0, reinterpret_cast<const Bytef*>(bytes.data()), bytes.size()));
    return bytes.append(reinterpret_cast<const char*>(&sum), sizeof sum);
}

std::uintmax_t bytesOfArrays(const CheckpointHeader& header) {
    std::uintmax_t bytes = bytesOfState(experimentAt(header.now, header));
    for (const HeaderMoment& moment : header.past) {
        bytes += bytesOfState(experimentAt(moment, header));
    }
    for (const CheckpointHeader& held : header.held) {
        bytes += bytesOfArrays(held);
    }
    return bytes;
}

/// That the header asks for; 0: it says nothing that can be.
std::uintmax_t bytesAskedFor(std::string_view header) {
    try {
        return bytesOfArrays(readHeader("header", parseJson(header)));
    } catch (const std::exception&) {
        return 0;
    }
}

void tryCheckpointParts(std::string_view input) {
    constexpr std::uintmax_t kMostArrays = std::uintmax_t{1} << 18;
    std::vector<std::string> parts = partsOf(input, 2);
    std::string& arrays = parts[1];
    if (const std::uintmax_t asked = bytesAskedFor(parts[0]); asked > 0 && asked <= kMostArrays) {
        std::string all;
        while (all.size() < asked) {
            all += arrays.empty() ? std::string(1, '\0') : arrays;
        }
        arrays = all.substr(0, asked);
    }
    tryFile(scratch().write("run.mcz", withChecksum(parts[0], arrays)));
}

std::vector<std::string> checkpointSeeds() {
    std::vector<std::string> seeds;
    for (const Checkpoint& run : runs::all()) {
        const fs::path path = scratch().folder() / "run.mcz";
        writeAgain(path, run);
        seeds.push_back(contentOf(path));
    }
    return seeds;
}

std::vector<std::string> checkpointPartSeeds() {
    constexpr std::size_t kLength = 4; // place of the length
    constexpr std::size_t kPrefix = 12;
    constexpr std::size_t kSomeArrays = 64; // they are repeated
    std::vector<std::string> seeds;
    for (const std::string& file : checkpointSeeds()) {
        std::uint64_t length = 0;
        std::memcpy(&length, file.data() + kLength, sizeof length);
        seeds.push_back(inputOf({file.substr(kPrefix, length), file.substr(kPrefix + length, kSomeArrays)}));
    }
    return seeds;
}

std::vector<std::string> checkpointWords() {
    std::vector<std::string> words{"MCZ1", std::string(kNextPart), "null", "true", "-1", "\"\"", "[]", "{}"};
    for (const char* name : {"format",        "version",      "experiment",     "data",
                             "updates",       "presented",    "error_rms",      "felt_rms",
                             "squares_left",  "history",      "interventions",  "interventions_in_force",
                             "layer_courses", "latest",       "from_the_start", "past",
                             "bookmarks",     "window",       "held",           "name",
                             "colour",        "shown",        "begun_with",     "data_set",
                             "run",           "after_update", "what_if"}) {
        words.push_back("\"" + std::string(name) + "\":");
    }
    for (const Field& field : experimentFields()) {
        words.push_back("\"" + std::string(field.id) + "\":");
    }
    return words;
}

// Set-ups as text, and whatever is pasted or dropped.

bool same(const SetUp& a, const SetUp& b) {
    return a.file.experiment == b.file.experiment && a.file.interventions == b.file.interventions &&
           a.pauses == b.pauses && a.dataSet == b.dataSet && a.updates == b.updates &&
           a.batchesPerEpoch == b.batchesPerEpoch;
}

void tryRead(const std::optional<SetUpRead>& read) {
    const std::optional<std::string> text =
        read ? accepted([&] { return setUpText(read->setUp); }) : std::nullopt;
    if (!text) { // its folder has a name that is no text
        return;
    }
    const SetUpRead again = readSetUpText(*text);
    require(!again.wasChanged, "a set-up that was just written passes for changed: " + *text);
    require(same(again.setUp, read->setUp), "a set-up reads back as another: " + *text);
}

void trySetUpText(std::string_view text) {
    const std::optional<SetUpRead> read = accepted([&] { return readSetUpText(text); });
    require(!read || holdsSetUpText(text), "a set-up that is read is not seen");
    tryRead(read);
}

void trySetUpContent(std::string_view content) {
    tryRead(accepted([&] { return readSetUp(content, "/pasted/content"); }));
}

SetUp someSetUp() {
    SetUp setUp{{presetExperiment(firstPreset(), {})}};
    setUp.file.interventions = {{0, parseWhatIf("flip-feedback=30%")},
                                {120, parseWhatIf("set:eta=0.05")},
                                {120, parseWhatIf("set:eta=0.06"), true},
                                {300, parseWhatIf("silence-sst:1")}};
    setUp.pauses = {parsePauseEvent("accuracy>=0.9"), parsePauseEvent("spike:1:17"),
                    parsePauseEvent("epoch-end")};
    setUp.dataSet = "drawn digits";
    setUp.updates = 412;
    setUp.batchesPerEpoch = 94;
    return setUp;
}

SetUp setUpOfFolder() {
    SetUp setUp{{small::experiment()}};
    setUp.file.experiment.data.source = "/daten/Übung 1; -- \"x\" > y…/%41";
    setUp.dataSet = "stripes";
    setUp.file.data.identity = identityOf(*small::data());
    return setUp;
}

std::vector<std::string> setUpSeeds() {
    std::string quoted = "Dear Anna,\n> ";
    std::string printable = "Content-Transfer-Encoding: quoted-printable\n\n";
    for (const char c : setUpText(someSetUp())) {
        quoted += c == '\n' ? "\n> " : std::string(1, c);
        printable += c == '=' ? "=3D" : std::string(1, c);
    }
    return {setUpText(someSetUp()), setUpText(setUpOfFolder()), quoted + "\nBest, Bert\n", printable};
}

std::vector<std::string> setUpWords() {
    std::vector<std::string> words{"Microcircuit set-up, format 1, version 0.1.0:",
                                   "at update 3",
                                   ", continued: ",
                                   "pause at ",
                                   "stood at update 4 of 5 per epoch;",
                                   "end of set-up, checksum ",
                                   ";",
                                   "> ",
                                   "=\n",
                                   "%41",
                                   "Content-Transfer-Encoding: base64\n\n",
                                   "Content-Transfer-Encoding: quoted-printable\n\n",
                                   "boundary=x",
                                   "--x",
                                   "data-set=",
                                   "data-checksums=",
                                   "silence-sst:1",
                                   "accuracy>=0.9"};
    for (const Field& field : experimentFields()) {
        words.push_back(std::string(field.option) + "=");
    }
    return words;
}

// Figures.

std::string deflated(std::string_view text) {
    uLongf size = compressBound(text.size());
    std::string packed(size, '\0');
    compress(reinterpret_cast<Bytef*>(packed.data()), &size, reinterpret_cast<const Bytef*>(text.data()),
             text.size());
    packed.resize(size);
    return packed;
}

std::string chunk(std::string_view type, const std::string& data) {
    std::string bytes;
    for (const unsigned shift : {24U, 16U, 8U, 0U}) {
        bytes += static_cast<char>(data.size() >> shift & 0xFFU);
    }
    return bytes.append(type) + data + "CRC.";
}

const std::string kZero(1, '\0');

/// A figure that carries a text, in one of the ways there are.
std::string figureWith(const std::string& text, std::size_t way) {
    const std::string key = "Experiment" + kZero;
    const std::string head = "\x89PNG\r\n\x1a\n" + chunk("IHDR", std::string(13, 'x'));
    switch (way) {
    case 0:
        return head + chunk("tEXt", key + text);
    case 1:
        return head + chunk("zTXt", key + kZero + deflated(text));
    case 2:
        return head + chunk("iTXt", key + kZero + kZero + "en" + kZero + kZero + text);
    case 3:
        return head + chunk("iTXt", key + "\1" + kZero + kZero + kZero + deflated(text));
    case 4:
        return "<svg xmlns=\"http://www.w3.org/2000/svg\"><desc>" + text + "</desc></svg>";
    case 5:
        return "%PDF-1.6\nstream\n" + text + "\nendstream\n%%EOF\n";
    default:
        return "%PDF-1.6\nstream\n" + deflated("q 1 0 0 1 0 0 cm Q") + "\nendstream\nstream\n" +
               deflated(text) + "\nendstream\n%%EOF\n";
    }
}

constexpr std::size_t kWays = 7;

void tryFigure(std::string_view content) {
    const std::string text = experimentInFigure(content);
    require(text.empty() || isFigure(content), "an experiment in no figure");
    trySetUpContent(content);
}

/// What a figure carries, behind its packing: the first byte says how.
void tryFigureCarries(std::string_view input) {
    const std::size_t way = takeChoice(input, kWays);
    tryFigure(figureWith(std::string(input), way));
}

std::vector<std::string> figureSeeds() {
    std::vector<std::string> seeds;
    for (std::size_t way = 0; way < kWays; ++way) {
        seeds.push_back(figureWith(experimentFileText(someSetUp().file), way));
    }
    return seeds;
}

std::vector<std::string> figureCarriesSeeds() {
    std::vector<std::string> seeds;
    for (std::size_t way = 0; way < kWays; ++way) {
        seeds.push_back(choiceByte(way) + experimentFileText(setUpOfFolder().file));
    }
    return seeds;
}

std::vector<std::string> figureWords() {
    return {"Experiment" + kZero,
            "tEXt",
            "zTXt",
            "iTXt",
            "<svg",
            "<desc>",
            "</desc>",
            "&quot;",
            "&#10;",
            "%PDF-",
            "stream\n",
            "endstream",
            "{\n  \"format\":",
            "\x89PNG\r\n\x1a\n",
            "\x78\x9c"};
}

std::vector<std::string> contentSeeds() {
    std::vector<std::string> seeds = setUpSeeds();
    seeds.push_back(experimentFileText(someSetUp().file));
    seeds.push_back(figureWith(experimentFileText(someSetUp().file), 0));
    return seeds;
}

// E-mail.

void tryMail(std::string_view text) {
    const std::string decoded = decodedMail(text);
    require(decoded.size() <= text.size() + 1, "a decoded text is longer than the message");
    const CompactText compact = compactMailText(text);
    require(compact.lines.size() == compact.text.size(), "a line for each byte");
    require(std::ranges::is_sorted(compact.lines), "lines out of order");
    require(compactMailText(compact.text).text.size() <= compact.text.size(), "a compact text that grows");
}

std::vector<std::string> mailSeeds() {
    return {"Content-Type: multipart/mixed; boundary=\"x\"\n\n--x\nContent-Transfer-Encoding: "
            "base64\n\naGVsbG8=\n--x--\n",
            "Content-Transfer-Encoding: quoted-printable\n\n=C3=BCber=\n lang\n",
            "> quoted\n>> twice\n| and so\n", "a \xE2\x80\x93 b\xC2\xA0\xE2\x80\xA6\n"};
}

// Percent-encoding.

void tryPercent(std::string_view text) {
    const std::string coded = percentEncoded(text);
    require(percentDecoded(coded) == std::string(text), "a text decodes to another: " + coded);
    if (const std::optional<std::string> decoded = percentDecoded(text)) {
        require(percentDecoded(percentEncoded(*decoded)) == decoded, "a decoded text does not code");
    }
}

std::vector<std::string> percentSeeds() {
    return {"plain-text", "a--b", "%41%zz", "%4", "Übung; \n"};
}

} // namespace

std::span<const Target> targets() {
    static constexpr std::array kTargets{
        Target{"checkpoint", tryCheckpoint, checkpointSeeds, checkpointWords},
        Target{"checkpoint_parts", tryCheckpointParts, checkpointPartSeeds, checkpointWords},
        Target{"set_up_text", trySetUpText, setUpSeeds, setUpWords},
        Target{"set_up_content", trySetUpContent, contentSeeds, setUpWords},
        Target{"figure", tryFigure, figureSeeds, figureWords},
        Target{"figure_carries", tryFigureCarries, figureCarriesSeeds, figureWords},
        Target{"mail", tryMail, mailSeeds, setUpWords},
        Target{"percent", tryPercent, percentSeeds}};
    return kTargets;
}

} // namespace mc::fuzz
