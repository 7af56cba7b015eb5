#include "concordance/pair_selection_json.h"

#include <QByteArray>
#include <QJsonObject>
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

QJsonValue toJson(const PairSelection& selection) {
    if (selection.isEmpty()) {
        return QJsonValue::Undefined;
    }
    const std::vector<std::uint8_t>& mask = selection.mask();
    QByteArray bits(static_cast<qsizetype>(mask.size() + 7) / 8, '\0');
    for (std::size_t k = 0; k < mask.size(); ++k) {
        if (mask[k] != 0) {
            bits[static_cast<qsizetype>(k / 8)] |= static_cast<char>(1U << (k % 8));
        }
    }
    return QJsonObject{{kUpper, static_cast<qint64>(selection.upperCells())},
                       {kLower, static_cast<qint64>(selection.lowerCells())},
                       {kSelected, QString::fromLatin1(qCompress(bits).toBase64())}};
}

std::optional<PairSelection> pairSelectionFromJson(const QJsonValue& value) {
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
