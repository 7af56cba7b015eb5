#include "training/checkpoint.h"

#include "base/checked_file.h"
#include "base/errors.h"
#include "history_json.h"
#include "json_fields.h"
#include "training/version.h"

#include <array>
#include <bit>
#include <cstring>
#include <span>
#include <string>
#include <zlib.h>

namespace mc {

using Json = nlohmann::ordered_json;

static_assert(std::endian::native == std::endian::little,
              "checkpoints are written as the machine keeps numbers");

namespace {

constexpr std::string_view kMagic = "MCZ1";
constexpr std::size_t kLengthBytes = 8;
constexpr std::size_t kChecksumBytes = 4;
constexpr std::uintmax_t kMostFileBytes = std::uintmax_t{8} << 30;
constexpr int kFormat = 1;

/// Calls visit(values) for every array of a state in the order of the file. State may be const.
template <class State, class Visit> void visitArrays(State& state, Visit visit) {
    for (std::size_t k = 0; k < state.network.layers.size(); ++k) {
        auto& layer = state.network.layers[k];
        auto& slow = state.slow[k];
        for (auto* matrix :
             {&layer.forward, &layer.feedback, &state.efficacy[k], &slow.forward, &slow.feedback}) {
            visit(std::span(matrix->data(), static_cast<std::size_t>(matrix->size())));
        }
        for (auto* vector : {&layer.bias, &slow.bias}) {
            visit(std::span(vector->data(), static_cast<std::size_t>(vector->size())));
        }
    }
}

bool allFinite(std::span<const float> values) {
    return Eigen::Map<const Vector>(values.data(), static_cast<Index>(values.size())).allFinite();
}

std::uint32_t checksum(std::span<const std::uint8_t> bytes) {
    return static_cast<std::uint32_t>(crc32_z(crc32_z(0, nullptr, 0), bytes.data(), bytes.size()));
}

[[noreturn]] void refuse(const std::filesystem::path& path, const std::string& fault) {
    throw BadFile(path.string(), fault);
}

/// The parts of the file, after its outer form and checksum were found right.
struct Parts {
    Json header;
    std::span<const std::uint8_t> arrays;
};

Parts split(const std::filesystem::path& path, std::span<const std::uint8_t> bytes) {
    const std::size_t prefix = kMagic.size() + kLengthBytes;
    if (bytes.size() < prefix + kChecksumBytes ||
        std::memcmp(bytes.data(), kMagic.data(), kMagic.size()) != 0) {
        refuse(path, "is no checkpoint of Microcircuit.");
    }
    const auto body = bytes.first(bytes.size() - kChecksumBytes);
    std::uint32_t written = 0;
    std::memcpy(&written, bytes.data() + body.size(), kChecksumBytes);
    if (written != checksum(body)) {
        refuse(path, "is damaged: its checksum does not fit its content.");
    }
    std::uint64_t length = 0;
    std::memcpy(&length, bytes.data() + kMagic.size(), kLengthBytes);
    if (length > body.size() - prefix) {
        refuse(path, "is damaged: its header is longer than the file.");
    }
    const auto header = body.subspan(prefix, length);
    const std::string_view text(reinterpret_cast<const char*>(header.data()), header.size());
    return {parseJson(text), body.subspan(prefix + length)};
}

void readArrays(const std::filesystem::path& path, std::span<const std::uint8_t> bytes, LearnerState& state) {
    std::size_t needed = 0;
    visitArrays(state, [&](std::span<float> values) { needed += values.size_bytes(); });
    if (needed != bytes.size()) {
        refuse(path, "holds " + std::to_string(bytes.size()) + " bytes of weights, but its network needs " +
                         std::to_string(needed) + ".");
    }
    bool finite = true;
    visitArrays(state, [&](std::span<float> values) {
        if (values.empty()) {
            return;
        }
        std::memcpy(values.data(), bytes.data(), values.size_bytes());
        bytes = bytes.subspan(values.size_bytes());
        finite = finite && allFinite(values);
    });
    if (!finite) {
        refuse(path, "holds weights that are not finite.");
    }
}

Checkpoint interpret(const std::filesystem::path& path, const Parts& parts) {
    const Json& header = parts.header;
    if (header.at("format") != Json(kFormat)) {
        refuse(path,
               "is a checkpoint of format " + header["format"].dump() + "; this version reads format 1.");
    }
    Checkpoint checkpoint;
    checkpoint.experiment = fieldsFromJson(header.at("experiment"));
    checkpoint.state = makeLearnerState(checkpoint.experiment);
    checkpoint.state.updates = header.at("updates").get<std::int64_t>();
    checkpoint.state.presented = header.at("presented").get<std::int64_t>();
    checkpoint.history = historyFromJson(header.at("history"));
    const auto rms = header.at("error_rms").get<std::vector<double>>();
    const std::int64_t batchSteps =
        std::int64_t{checkpoint.experiment.learning.batch} * checkpoint.experiment.circuit.steps;
    if (rms.size() != checkpoint.state.errorRms.size() || checkpoint.state.updates < 0 ||
        checkpoint.state.presented < 0 || checkpoint.state.presented >= batchSteps) {
        refuse(path, "has a position that its experiment cannot have.");
    }
    checkpoint.state.errorRms = rms;
    readArrays(path, parts.arrays, checkpoint.state);
    return checkpoint;
}

} // namespace

void writeCheckpoint(const std::filesystem::path& path, const Experiment& experiment,
                     const LearnerState& state, const History& history) {
    bool finite = true;
    visitArrays(state, [&](std::span<const float> values) { finite = finite && allFinite(values); });
    if (!finite) {
        throw NotFinite("The state holds weights that are not finite; it is not kept in " + path.string() +
                        ".");
    }
    const Json header = {{"format", kFormat},
                         {"version", version()},
                         {"experiment", fieldsToJson(experiment)},
                         {"updates", state.updates},
                         {"presented", state.presented},
                         {"error_rms", state.errorRms},
                         {"history", historyToJson(history)}};
    const std::string text = jsonText(header, -1);
    const std::uint64_t length = text.size();
    std::string content(kMagic);
    content.append(reinterpret_cast<const char*>(&length), kLengthBytes);
    content += text;
    visitArrays(state, [&](std::span<const float> values) {
        content.append(reinterpret_cast<const char*>(values.data()), values.size_bytes());
    });
    const std::uint32_t sum =
        checksum({reinterpret_cast<const std::uint8_t*>(content.data()), content.size()});
    content.append(reinterpret_cast<const char*>(&sum), kChecksumBytes);
    writeFileWhole(path, content);
}

Checkpoint readCheckpoint(const std::filesystem::path& path) {
    const std::vector<std::uint8_t> bytes = readFileWhole(path, kMostFileBytes);
    const Parts parts = split(path, bytes);
    try {
        return interpret(path, parts);
    } catch (const BadFile&) {
        throw;
    } catch (const std::exception& fault) {
        refuse(path, std::string("cannot be used: ") + fault.what());
    }
}

} // namespace mc
