#include "compare/table_comparison.h"

#include "style/lists.h"
#include "style/text.h"

#include <QHash>
#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <utility>

namespace mc::ui {

namespace {

constexpr double kUnknown = std::numeric_limits<double>::quiet_NaN();

std::vector<const DataColumn*> keysOf(const DataTable& table) {
    std::vector<const DataColumn*> keys;
    for (const DataColumn& column : table.columns) {
        if (column.isKey) {
            keys.push_back(&column);
        }
    }
    return keys;
}

bool haveSameKeys(const DataTable& a, const DataTable& b) {
    return std::ranges::equal(keysOf(a), keysOf(b), [](const DataColumn* one, const DataColumn* other) {
        return one->name == other->name && one->unit == other->unit &&
               one->numbers.empty() == other->numbers.empty();
    });
}

/// The different words of two columns, each once: those of a in their order, every other one behind the word
/// that it follows in b.
QStringList orderOf(const QStringList& a, const QStringList& b) {
    QStringList order = a;
    order.removeDuplicates();
    QStringList others = b;
    others.removeDuplicates();
    qsizetype behind = 0;
    for (const QString& word : others) {
        const qsizetype place = order.indexOf(word);
        if (place < 0) {
            order.insert(behind, word);
        }
        behind = (place < 0 ? behind : place) + 1;
    }
    return order;
}

/// Places of words in an order.
std::vector<double> placesOf(const QStringList& words, const QHash<QString, double>& order) {
    std::vector<double> places;
    places.reserve(static_cast<std::size_t>(words.size()));
    for (const QString& word : words) {
        places.push_back(order[word]);
    }
    return places;
}

/// The keys of the rows of two tables as numbers, column by column: words by their places in a common order.
struct KeyNumbers {
    std::vector<std::vector<double>> a;
    std::vector<std::vector<double>> b;
};

KeyNumbers numbersOf(const std::vector<const DataColumn*>& keysA,
                     const std::vector<const DataColumn*>& keysB) {
    KeyNumbers numbers;
    for (std::size_t k = 0; k < keysA.size(); ++k) {
        const DataColumn& a = *keysA[k];
        const DataColumn& b = *keysB[k];
        QHash<QString, double> places;
        for (const QString& word : orderOf(a.words, b.words)) {
            places.insert(word, static_cast<double>(places.size()));
        }
        numbers.a.push_back(a.words.isEmpty() ? a.numbers : placesOf(a.words, places));
        numbers.b.push_back(b.words.isEmpty() ? b.numbers : placesOf(b.words, places));
    }
    return numbers;
}

/// Below 0: row i of one table comes before row j of another, or of the same; 0: they have the same keys.
int compareRows(const std::vector<std::vector<double>>& one, std::size_t i,
                const std::vector<std::vector<double>>& other, std::size_t j) {
    for (std::size_t k = 0; k < one.size(); ++k) {
        if (one[k][i] != other[k][j]) {
            return one[k][i] < other[k][j] ? -1 : 1;
        }
    }
    return 0;
}

/// Numbers of the rows of a table in the order of their keys.
std::vector<std::size_t> sortedRows(const std::vector<std::vector<double>>& keys, qsizetype count) {
    std::vector<std::size_t> rows(static_cast<std::size_t>(count));
    std::iota(rows.begin(), rows.end(), std::size_t{0});
    std::ranges::stable_sort(
        rows, [&](std::size_t one, std::size_t other) { return compareRows(keys, one, keys, other) < 0; });
    return rows;
}

/// Three significant digits, as in signedText().
QString numberText(double value) {
    return std::isfinite(value) ? tickText(QString::number(value, 'g', 3).toDouble()) : tr("nothing");
}

} // namespace

TableComparison::TableComparison(const DataTable& a, const DataTable& b) : id_(a.id), title_(a.title) {
    takeRows(a, b);
    takeColumns(a, b);
}

void TableComparison::takeRows(const DataTable& a, const DataTable& b) {
    const std::vector<const DataColumn*> keysA = keysOf(a);
    const std::vector<const DataColumn*> keysB = keysOf(b);
    for (const DataColumn* key : keysA) {
        keys_.push_back({key->name, key->unit, {}, {}, true});
    }
    const auto haveSameValues = [](const DataColumn* one, const DataColumn* other) {
        return one->numbers == other->numbers && one->words == other->words;
    };
    if (std::ranges::equal(keysA, keysB, haveSameValues)) {
        rows_.assign(static_cast<std::size_t>(a.rows()), Row::InBoth);
        inA_.resize(rows_.size());
        std::iota(inA_.begin(), inA_.end(), std::size_t{0});
        inB_ = inA_;
    } else {
        matchRows(keysA, a.rows(), keysB, b.rows());
    }
    for (std::size_t row = 0; row < rows_.size(); ++row) {
        const bool fromA = rows_[row] != Row::OnlyInB;
        const std::size_t place = fromA ? inA_[row] : inB_[row];
        for (std::size_t k = 0; k < keys_.size(); ++k) {
            const DataColumn& key = *(fromA ? keysA : keysB)[k];
            if (key.numbers.empty()) {
                keys_[k].words << key.words[static_cast<qsizetype>(place)];
            } else {
                keys_[k].numbers.push_back(key.numbers[place]);
            }
        }
    }
}

/// In the order of the keys.
void TableComparison::matchRows(const std::vector<const DataColumn*>& keysA, qsizetype countA,
                                const std::vector<const DataColumn*>& keysB, qsizetype countB) {
    const KeyNumbers keys = numbersOf(keysA, keysB);
    const std::vector<std::size_t> rowsA = sortedRows(keys.a, countA);
    const std::vector<std::size_t> rowsB = sortedRows(keys.b, countB);
    auto nextA = rowsA.begin();
    auto nextB = rowsB.begin();
    while (nextA != rowsA.end() || nextB != rowsB.end()) {
        const int order = nextA == rowsA.end()   ? 1
                          : nextB == rowsB.end() ? -1
                                                 : compareRows(keys.a, *nextA, keys.b, *nextB);
        rows_.push_back(order == 0 ? Row::InBoth : order < 0 ? Row::OnlyInA : Row::OnlyInB);
        inA_.push_back(order <= 0 ? *nextA++ : 0);
        inB_.push_back(order >= 0 ? *nextB++ : 0);
    }
    onlyInA_ = std::ranges::count(rows_, Row::OnlyInA);
    onlyInB_ = std::ranges::count(rows_, Row::OnlyInB);
}

void TableComparison::takeColumns(const DataTable& a, const DataTable& b) {
    for (const DataColumn& mine : a.columns) {
        const auto theirs = std::ranges::find_if(b.columns, [&](const DataColumn& column) {
            return column.name == mine.name && column.unit == mine.unit && !column.isKey;
        });
        if (mine.isKey || theirs == b.columns.end() || !mine.words.isEmpty() || !theirs->words.isEmpty()) {
            continue;
        }
        ComparedColumn column{mine.name, mine.unit, {}, {}, {}, 0, 0, 0, {}};
        double sum = 0;
        for (std::size_t row = 0; row < rows_.size(); ++row) {
            const double ofA = rows_[row] == Row::OnlyInB ? kUnknown : mine.numbers[inA_[row]];
            const double ofB = rows_[row] == Row::OnlyInA ? kUnknown : theirs->numbers[inB_[row]];
            const double difference = ofB - ofA;
            column.a.push_back(ofA);
            column.b.push_back(ofB);
            column.difference.push_back(difference);
            if (!std::isfinite(difference)) {
                continue;
            }
            const double size = std::abs(difference);
            ++column.known;
            column.differ += difference != 0 ? 1 : 0;
            sum += size;
            if (size > (column.largest ? std::abs(column.difference[*column.largest]) : 0)) {
                column.largest = row;
            }
        }
        column.mean = column.known > 0 ? sum / static_cast<double>(column.known) : 0;
        columns_.push_back(std::move(column));
    }
}

bool TableComparison::isSame() const {
    return onlyInA_ == 0 && onlyInB_ == 0 &&
           std::ranges::all_of(columns_, [](const ComparedColumn& column) { return column.differ == 0; });
}

QString TableComparison::rowText(std::size_t row) const {
    QStringList parts;
    for (const DataColumn& key : keys_) {
        if (key.numbers.empty()) {
            parts << key.words[static_cast<qsizetype>(row)];
            continue;
        }
        const QString value = tickText(key.numbers[row]);
        parts << (key.unit.isEmpty() ? tr("%1 %2").arg(key.name, value)
                                     : tr("%1 %2 %3").arg(key.name, value, key.unit));
    }
    return commaList(parts);
}

QString TableComparison::valueText(const ComparedColumn& column, std::size_t row) const {
    if (rows_[row] != Row::InBoth) {
        return rows_[row] == Row::OnlyInA ? tr("%1: only in A").arg(rowText(row))
                                          : tr("%1: only in B").arg(rowText(row));
    }
    const QString values =
        tr("%1: %2 in A, %3 in B").arg(rowText(row), numberText(column.a[row]), numberText(column.b[row]));
    return std::isfinite(column.difference[row])
               ? tr("%1, B − A = %2").arg(values, signedText(column.difference[row]))
               : values;
}

QStringList TableComparison::columnForms(const ComparedColumn& column) const {
    const QString name = column.unit.isEmpty() ? column.name : tr("%1 (%2)").arg(column.name, column.unit);
    if (column.known == 0) {
        return {tr("%1: nothing to compare").arg(name)};
    }
    if (!column.largest) {
        return {tr("%1: all %2 the same").arg(name, countText(column.known)), tr("%1: the same").arg(name)};
    }
    const QString count =
        tr("%1: %2 of %3 differ").arg(name, countText(column.differ), countText(column.known));
    const QString mean = tr("%1, |B − A| %2 in the mean").arg(count, numberText(column.mean));
    const QString largest = signedText(column.difference[*column.largest]);
    return {tr("%1, largest %2 (%3)").arg(mean, largest, rowText(*column.largest)),
            tr("%1, largest %2").arg(mean, largest), tr("%1, largest %2").arg(count, largest), count};
}

QString TableComparison::rowsText() const {
    return onlyInA_ + onlyInB_ == 0
               ? QString()
               : tr("rows only in A: %1, only in B: %2").arg(countText(onlyInA_), countText(onlyInB_));
}

QString TableComparison::text() const {
    if (isSame()) {
        return tr("%1: A and B are the same.").arg(title_);
    }
    QStringList parts;
    for (const ComparedColumn& column : columns_) {
        parts << columnForms(column).first();
    }
    if (const QString rows = rowsText(); !rows.isEmpty()) {
        parts << rows;
    }
    return tr("%1, B − A: %2.").arg(title_, semicolonList(parts));
}

DataTable TableComparison::table() const {
    DataTable table{id_ + QStringLiteral("-compared"), tr("%1: A, B and B − A").arg(title_), keys_};
    if (onlyInA_ + onlyInB_ > 0) {
        DataColumn in{tr("in", "A, B or both"), {}};
        for (const Row row : rows_) {
            in.words << (row == Row::InBoth    ? tr("both")
                         : row == Row::OnlyInA ? QStringLiteral("A")
                                               : QStringLiteral("B"));
        }
        table.columns.push_back(std::move(in));
    }
    for (const ComparedColumn& column : columns_) {
        table.columns.push_back({tr("%1 of A").arg(column.name), column.unit, column.a});
        table.columns.push_back({tr("%1 of B").arg(column.name), column.unit, column.b});
        table.columns.push_back({tr("%1, B − A").arg(column.name), column.unit, column.difference});
    }
    return table;
}

std::vector<TableComparison> compareTables(const std::vector<DataTable>& a, const std::vector<DataTable>& b) {
    std::vector<TableComparison> all;
    for (const DataTable& mine : a) {
        const auto theirs = std::ranges::find(b, mine.id, &DataTable::id);
        if (theirs != b.end() && !keysOf(mine).empty() && haveSameKeys(mine, *theirs)) {
            all.emplace_back(mine, *theirs);
        }
    }
    return all;
}

} // namespace mc::ui
