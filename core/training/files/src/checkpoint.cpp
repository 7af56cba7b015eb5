#include "training/files/checkpoint.h"

#include "base/checked_file.h"
#include "base/errors.h"
#include "base/grouped.h"
#include "checkpoint_header.h"
#include "naming_the_file.h"
#include "training/experiment/json_fields.h"
#include "training/files/checkpoint_check.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstring>
#include <new>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>
#include <zlib.h>

namespace mc {

static_assert(std::endian::native == std::endian::little,
              "checkpoints are written as the machine keeps numbers");

namespace {

constexpr std::string_view kMagic = "MCZ1";
constexpr std::size_t kLengthBytes = 8;
constexpr std::size_t kPrefixBytes = kMagic.size() + kLengthBytes;
constexpr std::size_t kChecksumBytes = 4;
constexpr std::size_t kPieceBytes = std::size_t{1} << 20;
constexpr std::uintmax_t kMostFileBytes = std::uintmax_t{8} << 30;

/// Calls visit(values) for every array of a state in the order of the file. State may be const.
template <class State, class Visit> void visitArrays(State& state, Visit visit) {
    for (std::size_t k = 0; k < state.network.layers.size(); ++k) {
        auto& layer = state.network.layers[k];
        auto& slow = state.slow[k];
        for (auto* matrix : {&layer.forward, &layer.feedback, &state.efficacy[k], &slow.forward,
                             &slow.feedback, &slow.squares}) {
            visit(std::span(matrix->data(), static_cast<std::size_t>(matrix->size())));
        }
        for (auto* vector : {&layer.bias, &slow.bias, &slow.biasSquares, &state.usualDrive[k]}) {
            visit(std::span(vector->data(), static_cast<std::size_t>(vector->size())));
        }
    }
}

bool allFinite(std::span<const float> values) {
    return Eigen::Map<const Vector>(values.data(), static_cast<Index>(values.size())).allFinite();
}

/// before: of the bytes before these.
std::uint32_t checksum(std::span<const std::uint8_t> bytes, std::uint32_t before) {
    return static_cast<std::uint32_t>(crc32_z(before, bytes.data(), bytes.size()));
}

void checkFinite(const std::filesystem::path& path, const LearnerState& state) {
    const auto isFinite = [](double r) { return std::isfinite(r); };
    bool finite =
        std::ranges::all_of(state.errorRms, isFinite) && std::ranges::all_of(state.feltRms, isFinite);
    visitArrays(state, [&](std::span<const float> values) { finite = finite && allFinite(values); });
    if (!finite) {
        throw NotFinite(
            {MC_TEXT("The state holds weights that are not finite; it is not kept in %1."), {path.string()}});
    }
}

/// That the arrays of all its states take.
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

[[noreturn]] void refuse(const std::filesystem::path& path, Message fault) {
    throw BadFile(path.string(), std::move(fault));
}

/// A checkpoint file, read in the order in which it can be trusted: outer form, checksum, header, and only
/// where the length is the one that the header's network needs, the arrays.
class CheckpointFile {
public:
    explicit CheckpointFile(const std::filesystem::path& path) : path_(path), file_(path, kMostFileBytes) {}

    Checkpoint read() {
        readPrefix();
        compareChecksum();
        CheckpointHeader header = interpretHeader();
        compareLength(header);
        file_.seek(kPrefixBytes + headerBytes_);
        return readRun(std::move(header));
    }

    Experiment readExperiment(std::uintmax_t mostHeaderBytes) {
        readPrefix();
        if (headerBytes_ <= kMostHeaderBytes && headerBytes_ > mostHeaderBytes) {
            throw std::bad_alloc();
        }
        CheckpointHeader header = interpretHeader();
        compareLength(header);
        return std::move(header.experiment);
    }

    /// Throws BadFile unless the file is as it was written.
    void compareForm() {
        readPrefix();
        compareChecksum();
    }

private:
    void readPrefix() {
        std::array<std::uint8_t, kPrefixBytes> prefix{};
        if (file_.size() < kPrefixBytes + kChecksumBytes) {
            refuse(path_, MC_TEXT("is no checkpoint of Microcircuit."));
        }
        file_.read(prefix);
        if (std::memcmp(prefix.data(), kMagic.data(), kMagic.size()) != 0) {
            refuse(path_, MC_TEXT("is no checkpoint of Microcircuit."));
        }
        std::memcpy(&headerBytes_, prefix.data() + kMagic.size(), kLengthBytes);
    }

    void compareChecksum() {
        std::vector<std::uint8_t> piece(kPieceBytes);
        auto sum = static_cast<std::uint32_t>(crc32_z(0, nullptr, 0));
        file_.seek(0);
        for (std::uintmax_t left = file_.size() - kChecksumBytes; left > 0;) {
            const auto part = std::span(piece).first(std::min<std::uintmax_t>(left, piece.size()));
            file_.read(part);
            sum = checksum(part, sum);
            left -= part.size();
        }
        std::array<std::uint8_t, kChecksumBytes> last{};
        file_.read(last);
        std::uint32_t written = 0;
        std::memcpy(&written, last.data(), kChecksumBytes);
        if (written != sum) {
            refuse(path_, MC_TEXT("is damaged: its checksum does not fit its content."));
        }
    }

    CheckpointHeader interpretHeader() {
        if (headerBytes_ > file_.size() - kPrefixBytes - kChecksumBytes) {
            refuse(path_, MC_TEXT("is damaged: its header is longer than the file."));
        }
        if (headerBytes_ > kMostHeaderBytes) {
            refuse(path_, {MC_TEXT("has a header of %1 bytes, more than the %2 that are accepted."),
                           {grouped(headerBytes_), grouped(kMostHeaderBytes)}});
        }
        std::string text(headerBytes_, '\0');
        file_.seek(kPrefixBytes);
        file_.read({reinterpret_cast<std::uint8_t*>(text.data()), text.size()});
        return readHeader(path_, parseJson(text));
    }

    void compareLength(const CheckpointHeader& header) const {
        const std::uintmax_t there = file_.size() - kPrefixBytes - kChecksumBytes - headerBytes_;
        const std::uintmax_t needed = bytesOfArrays(header);
        if (needed != there) {
            refuse(path_, {MC_TEXT("holds %1 bytes of weights, but its network needs %2."),
                           {grouped(there), grouped(needed)}});
        }
    }

    /// From its first array on, which is next.
    Checkpoint readRun(CheckpointHeader header) {
        LearnerState state = unfilledStateOf(header.now, header);
        readArrays(state);
        for (HeaderMoment& moment : header.past) {
            KeptState kept{unfilledStateOf(moment, header), std::move(moment.history)};
            readArrays(kept.state);
            header.session.past.states.push_back(std::make_shared<const KeptState>(std::move(kept)));
        }
        for (std::size_t i = 0; i < header.held.size(); ++i) {
            header.session.held[i].moment =
                std::make_shared<const Checkpoint>(readRun(std::move(header.held[i])));
        }
        return {std::move(header.experiment),    std::move(state),          std::move(header.now.history),
                std::move(header.interventions), std::move(header.session), std::move(header.data)};
    }

    void readArrays(LearnerState& state) {
        bool finite = true;
        visitArrays(state, [&](std::span<float> values) {
            file_.read({reinterpret_cast<std::uint8_t*>(values.data()), values.size_bytes()});
            finite = finite && allFinite(values);
        });
        if (!finite) {
            refuse(path_, MC_TEXT("holds weights that are not finite."));
        }
        const auto negative = [](const SlowTraces& slow) {
            return (slow.squares.array() < 0).any() || (slow.biasSquares.array() < 0).any();
        };
        if (std::ranges::any_of(state.slow, negative)) {
            refuse(path_, MC_TEXT("holds mean squares that are negative."));
        }
    }

    std::filesystem::path path_;
    CheckedReader file_;
    std::uint64_t headerBytes_ = 0;
};

} // namespace

void writeCheckpoint(const std::filesystem::path& path, const Experiment& experiment,
                     const LearnerState& state, const History& history, const Interventions& interventions,
                     const SessionParts& session, const DataRecord& data) {
    if (session.window.size() > SessionParts::kMostWindowBytes) {
        throw Refused(
            {MC_TEXT("What the window has to keep takes %1 bytes, more than the %2 that a session can "
                     "hold: remove some scenes, or some of what is drawn."),
             {grouped(session.window.size()), grouped(SessionParts::kMostWindowBytes)}});
    }
    std::vector<const LearnerState*> states{&state};
    for (const auto& kept : session.past.states) {
        states.push_back(&kept->state);
    }
    for (const HeldCheckpoint& held : session.held) {
        states.push_back(&held.moment->state);
    }
    for (const LearnerState* one : states) {
        checkFinite(path, *one);
    }
    const std::string text = headerText(experiment, state, history, interventions, session, data);
    const std::uint64_t length = text.size();
    std::uintmax_t all = kPrefixBytes + text.size() + kChecksumBytes;
    for (const LearnerState* one : states) {
        visitArrays(*one, [&](std::span<const float> values) { all += values.size_bytes(); });
    }
    if (length > kMostHeaderBytes || all > kMostFileBytes) {
        throw Refused(
            {MC_TEXT("%1 is not written: it would have %2 bytes, %3 of them in its header, more than "
                     "could be read again (%4, %5)."),
             {path.string(), grouped(all), grouped(length), grouped(kMostFileBytes),
              grouped(kMostHeaderBytes)}});
    }
    std::string content(kMagic);
    content.reserve(all);
    content.append(reinterpret_cast<const char*>(&length), kLengthBytes);
    content += text;
    for (const LearnerState* one : states) {
        visitArrays(*one, [&](std::span<const float> values) {
            content.append(reinterpret_cast<const char*>(values.data()), values.size_bytes());
        });
    }
    const std::uint32_t sum =
        checksum({reinterpret_cast<const std::uint8_t*>(content.data()), content.size()}, 0);
    content.append(reinterpret_cast<const char*>(&sum), kChecksumBytes);
    writeFileWhole(path, content);
}

Checkpoint readCheckpoint(const std::filesystem::path& path) {
    return namingTheFile(path, [&] { return CheckpointFile(path).read(); });
}

Experiment readCheckpointExperiment(const std::filesystem::path& path, std::uintmax_t mostHeaderBytes) {
    return namingTheFile(path, [&] { return CheckpointFile(path).readExperiment(mostHeaderBytes); });
}

bool isDamagedCheckpoint(const std::filesystem::path& path) {
    std::optional<CheckpointFile> file;
    try {
        file.emplace(path);
    } catch (const BadFile&) {
        return false; // nothing is known of it
    }
    try {
        file->compareForm();
        return false;
    } catch (const BadFile&) {
        return true;
    }
}

} // namespace mc
