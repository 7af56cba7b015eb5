#include "views/pair_selection_json.h"

#include <QByteArray>
#include <QJsonObject>
#include <QtEndian>

namespace mc::ui {

namespace {

const QString kUpper = QStringLiteral("upper");
const QString kLower = QStringLiteral("lower");
const QString kSelected = QStringLiteral("selected");
constexpr qint64 kMostPairs = qint64{1} << 26;

/// The bytes that qUncompress() would make; it makes room for them before it looks at the rest.
qint64 bytesAnnounced(const QByteArray& compressed) {
    return compressed.size() < 4 ? -1 : qint64{qFromBigEndian<quint32>(compressed.constData())};
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
    if (bytesAnnounced(compressed) != (pairs + 7) / 8) {
        return std::nullopt;
    }
    const QByteArray bits = qUncompress(compressed);
    if (bits.size() != (pairs + 7) / 8) {
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
