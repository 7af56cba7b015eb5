#include "view/data_table.h"

#include <cmath>

namespace mc::ui {

namespace {

constexpr int kDigits = 9;                          ///< enough for every float32 to be read back as it was
constexpr double kCountsBelow = 9007199254740992.0; ///< 2^53: all whole numbers below are themselves

QString quoted(QString text) {
    const bool plain = !text.contains(QLatin1Char(',')) && !text.contains(QLatin1Char('"')) &&
                       !text.contains(QLatin1Char('\n')) && !text.contains(QLatin1Char('\r')) &&
                       !text.startsWith(QLatin1Char('#'));
    return plain
               ? text
               : QLatin1Char('"') + text.replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"');
}

QString heading(const DataColumn& column) {
    return quoted(column.unit.isEmpty() ? column.name
                                        : QStringLiteral("%1 (%2)").arg(column.name, column.unit));
}

QString cell(const DataColumn& column, qsizetype row) {
    if (column.numbers.empty()) {
        return quoted(column.words[row]);
    }
    const double value = column.numbers[static_cast<std::size_t>(row)];
    if (!std::isfinite(value)) {
        return {};
    }
    const bool isCount = value == std::trunc(value) && std::abs(value) < kCountsBelow;
    return isCount ? QString::number(static_cast<qint64>(value)) : QString::number(value, 'g', kDigits);
}

} // namespace

qsizetype DataTable::rows() const {
    if (columns.empty()) {
        return 0;
    }
    const DataColumn& first = columns.front();
    return first.numbers.empty() ? first.words.size() : static_cast<qsizetype>(first.numbers.size());
}

QByteArray csvOf(const DataTable& table, const QStringList& comments) {
    QByteArray text;
    for (const QString& comment : comments) {
        QString line = comment;
        line.replace(QLatin1Char('\n'), QLatin1Char(' ')).replace(QLatin1Char('\r'), QLatin1Char(' '));
        text += "# " + line.toUtf8() + '\n';
    }
    const auto write = [&](auto field) {
        for (std::size_t k = 0; k < table.columns.size(); ++k) {
            text += (k > 0 ? "," : "") + field(table.columns[k]).toUtf8();
        }
        text += '\n';
    };
    write(heading);
    for (qsizetype row = 0; row < table.rows(); ++row) {
        write([row](const DataColumn& column) { return cell(column, row); });
    }
    return text;
}

} // namespace mc::ui
