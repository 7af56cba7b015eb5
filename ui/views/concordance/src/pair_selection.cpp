#include "concordance/pair_selection.h"

#include <QByteArray>
#include <QJsonObject>
#include <algorithm>
#include <zlib.h>

namespace mc::ui {

namespace {

const QString kUpper = QStringLiteral("upper");
const QString kLower = QStringLiteral("lower");
const QString kSelected = QStringLiteral("selected");
constexpr qint64 kMostPairs = qint64{1} << 26;

/// What qCompress() was given, if that was so many bytes; empty if not. Not by qUncompress(): it goes on
/// making room for as much as inflates, whatever the length in front says.
QByteArray inflated(const QByteArray& compressed, qint64 bytes) {
    constexpr qsizetype kLength = 4; // bytes in front of what zlib has made
    if (compressed.size() <= kLength) {
        return {};
    }
    QByteArray content(bytes, '\0');
    auto size = static_cast<uLongf>(bytes);
    const int result = uncompress(reinterpret_cast<Bytef*>(content.data()), &size,
                                  reinterpret_cast<const Bytef*>(compressed.constData()) + kLength,
                                  static_cast<uLong>(compressed.size() - kLength));
    return result == Z_OK && size == static_cast<uLongf>(bytes) ? content : QByteArray();
}

} // namespace

PairSelection::PairSelection(Index upperCells, Index lowerCells)
    : upperCells_(upperCells), lowerCells_(lowerCells),
      mask_(static_cast<std::size_t>(upperCells * lowerCells), 0) {}

PairSelection PairSelection::one(const PairRecord& record, CellPair pair) {
    return block(record, pair, pair);
}

PairSelection PairSelection::block(const PairRecord& record, CellPair first, CellPair last) {
    PairSelection made(record.forward.rows(), record.forward.cols());
    const int lastUpper = std::min(last.upper, static_cast<int>(made.upperCells_) - 1);
    const int lastLower = std::min(last.lower, static_cast<int>(made.lowerCells_) - 1);
    for (int lower = std::max(0, first.lower); lower <= lastLower; ++lower) {
        for (int upper = std::max(0, first.upper); upper <= lastUpper; ++upper) {
            made.add({upper, lower});
        }
    }
    return made;
}

PairSelection PairSelection::within(const PairRecord& record, Range forward, Range feedback) {
    PairSelection made(record.forward.rows(), record.forward.cols());
    const float* w = record.forward.data();
    const float* e = record.feedback.data();
    for (std::size_t k = 0; k < made.mask_.size(); ++k) {
        if (forward.holds(w[k]) && feedback.holds(e[k])) {
            made.mask_[k] = 1;
            ++made.count_;
        }
    }
    return made;
}

void PairSelection::add(CellPair pair) {
    std::uint8_t& selected = mask_[place(pair)];
    count_ += selected == 0 ? 1 : 0;
    selected = 1;
}

bool PairSelection::touchesUpper(int cell) const {
    if (cell < 0 || cell >= upperCells_) {
        return false;
    }
    for (int lower = 0; lower < lowerCells_; ++lower) {
        if (contains({cell, lower})) {
            return true;
        }
    }
    return false;
}

bool PairSelection::touchesLower(int cell) const {
    if (cell < 0 || cell >= lowerCells_) {
        return false;
    }
    const auto column = mask_.begin() + cell * upperCells_;
    return std::any_of(column, column + upperCells_, [](std::uint8_t selected) { return selected != 0; });
}

std::optional<CellPair> PairSelection::single() const {
    return count_ == 1 ? std::optional(pairs().front()) : std::nullopt;
}

std::vector<CellPair> PairSelection::pairs() const {
    std::vector<CellPair> found;
    found.reserve(static_cast<std::size_t>(count_));
    for (std::size_t k = 0; k < mask_.size() && found.size() < static_cast<std::size_t>(count_); ++k) {
        if (mask_[k] != 0) {
            const auto at = static_cast<Index>(k);
            found.push_back({static_cast<int>(at % upperCells_), static_cast<int>(at / upperCells_)});
        }
    }
    return found;
}

QJsonValue PairSelection::toJson() const {
    if (isEmpty()) {
        return QJsonValue::Undefined;
    }
    QByteArray bits(static_cast<qsizetype>(mask_.size() + 7) / 8, '\0');
    for (std::size_t k = 0; k < mask_.size(); ++k) {
        if (mask_[k] != 0) {
            bits[static_cast<qsizetype>(k / 8)] |= static_cast<char>(1U << (k % 8));
        }
    }
    return QJsonObject{{kUpper, static_cast<qint64>(upperCells_)},
                       {kLower, static_cast<qint64>(lowerCells_)},
                       {kSelected, QString::fromLatin1(qCompress(bits).toBase64())}};
}

std::optional<PairSelection> PairSelection::fromJson(const QJsonValue& value) {
    const QJsonObject object = value.toObject();
    const auto upper = object.value(kUpper).toInteger();
    const auto lower = object.value(kLower).toInteger();
    if (upper < 1 || lower < 1 || upper > kMostPairs || lower > kMostPairs / upper) {
        return std::nullopt;
    }
    const qint64 pairs = upper * lower;
    const QByteArray compressed = QByteArray::fromBase64(object.value(kSelected).toString().toLatin1());
    const QByteArray bits = inflated(compressed, (pairs + 7) / 8);
    if (bits.isEmpty()) {
        return std::nullopt;
    }
    PairSelection selection(upper, lower);
    for (qint64 k = 0; k < pairs; ++k) {
        if ((static_cast<unsigned char>(bits[k / 8]) & (1U << (k % 8))) != 0) {
            selection.add({static_cast<int>(k % upper), static_cast<int>(k / upper)});
        }
    }
    return selection;
}

} // namespace mc::ui
