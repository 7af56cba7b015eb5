#include "view/data_table.h"

#include "base/csv.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <string>

namespace mc::ui {

namespace {

constexpr int kDigits = 9;                          ///< enough for every float32 to be read back as it was
constexpr double kCountsBelow = 9007199254740992.0; ///< 2^53: all whole numbers below are themselves

std::string heading(const DataColumn& column) {
    return (column.unit.isEmpty() ? column.name : QStringLiteral("%1 (%2)").arg(column.name, column.unit))
        .toStdString();
}

std::string cell(const DataColumn& column, qsizetype row) {
    if (column.numbers.empty()) {
        return column.words[row].toStdString();
    }
    const double value = column.numbers[static_cast<std::size_t>(row)];
    if (!std::isfinite(value)) {
        return {};
    }
    const bool isCount = value == std::trunc(value) && std::abs(value) < kCountsBelow;
    return isCount ? std::to_string(static_cast<std::int64_t>(value))
                   : QString::number(value, 'g', kDigits).toStdString();
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
    CsvWriter csv;
    for (const QString& comment : comments) {
        csv.comment(comment.toStdString());
    }
    std::vector<std::string> cells(table.columns.size());
    std::ranges::transform(table.columns, cells.begin(), heading);
    csv.row(cells);
    for (qsizetype row = 0; row < table.rows(); ++row) {
        std::ranges::transform(table.columns, cells.begin(),
                               [row](const DataColumn& column) { return cell(column, row); });
        csv.row(cells);
    }
    return QByteArray::fromStdString(csv.text());
}

} // namespace mc::ui
