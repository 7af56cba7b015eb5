#include "training/measures/history_memory.h"

#include <cstdint>
#include <optional>
#include <span>

namespace mc {

namespace {

template <class Visit> void forEachCurve(const History& history, Visit visit) {
    visit(history.train);
    visit(history.test);
    visit(history.validation);
    visit(history.concordance);
    visit(history.layers);
}

std::size_t bytesBeside(const TrainPoint&) {
    return 0;
}
std::size_t bytesBeside(const TestPoint&) {
    return 0; // its confusion matrix is counted by itself
}
std::size_t bytesBeside(const ConcordancePoint& point) {
    return point.pairs.size() * sizeof(Concordance);
}
std::size_t bytesBeside(const LayersPoint& point) {
    return point.layers.size() * sizeof(LayerMeasures);
}
std::size_t bytesBeside(const PredictionStart& start) {
    return start.pairs.size() * sizeof(std::optional<PairDifference>);
}

template <class Point> std::size_t bytesOfPoints(std::span<const Point> points) {
    std::size_t bytes = points.size_bytes();
    for (const Point& point : points) {
        bytes += bytesBeside(point);
    }
    return bytes;
}

/// Bytes of the parts that belong to this history alone.
std::size_t bytesOfOwn(const History& history) {
    std::size_t bytes = bytesOfPoints(std::span(history.predictions));
    forEachCurve(history, [&](const auto& curve) { bytes += bytesOfPoints(curve.ownElements()); });
    return bytes;
}

/// Calls visit(address, function that counts its bytes) for each part that histories can share.
template <class Visit> void forEachShared(const History& history, Visit visit) {
    forEachCurve(history, [&](const auto& curve) {
        for (const auto& block : curve.sharedBlocks()) {
            visit(static_cast<const void*>(block.get()), [&] { return bytesOfPoints(std::span(*block)); });
        }
    });
    for (const Evaluated set : {Evaluated::Validation, Evaluated::Test}) {
        for (const TestPoint& point : history.of(set)) {
            if (!point.confusion.isEmpty()) {
                const std::span<const std::uint32_t> counts = point.confusion.counts();
                visit(static_cast<const void*>(counts.data()), [&] { return counts.size_bytes(); });
            }
        }
    }
}

} // namespace

void HistoryMemory::add(const History& history) {
    bytes_ += bytesOfOwn(history);
    forEachShared(history,
                  [this](const void* address, const auto& bytesOfPart) { use(address, bytesOfPart); });
}

void HistoryMemory::remove(const History& history) {
    bytes_ -= bytesOfOwn(history);
    forEachShared(history, [this](const void* address, const auto&) { release(address); });
}

void HistoryMemory::add(const ConfusionMatrix& confusion) {
    if (!confusion.isEmpty()) {
        use(confusion.counts().data(), [&] { return confusion.counts().size_bytes(); });
    }
}

void HistoryMemory::remove(const ConfusionMatrix& confusion) {
    if (!confusion.isEmpty()) {
        release(confusion.counts().data());
    }
}

template <class BytesOf> void HistoryMemory::use(const void* address, const BytesOf& bytesOfPart) {
    Part& part = parts_[address];
    if (part.users++ == 0) {
        part.bytes = bytesOfPart();
        bytes_ += part.bytes;
    }
}

void HistoryMemory::release(const void* address) {
    const auto part = parts_.find(address);
    if (part != parts_.end() && --part->second.users == 0) {
        bytes_ -= part->second.bytes;
        parts_.erase(part);
    }
}

std::size_t bytesOf(const History& history) {
    std::size_t bytes = bytesOfOwn(history);
    forEachShared(history, [&](const void*, const auto& bytesOfPart) { bytes += bytesOfPart(); });
    return bytes;
}

} // namespace mc
