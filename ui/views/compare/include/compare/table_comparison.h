#pragma once

#include "view/data_table.h"

#include <QString>
#include <QStringList>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace mc::ui {

/// A column of numbers of two tables, A and B, row by row of their comparison.
struct ComparedColumn {
    QString name;
    QString unit;                       ///< empty: none
    std::vector<double> a;              ///< what is not a number is not known, or not there
    std::vector<double> b;              ///< likewise
    std::vector<double> difference;     ///< B − A; not a number where one of them is not
    std::int64_t known = 0;             ///< rows in which both are
    std::int64_t differ = 0;            ///< of those, the rows in which A and B are not the same
    double mean = 0;                    ///< of |B − A| over the known rows; 0 without any
    std::optional<std::size_t> largest; ///< the row in which |B − A| is largest; none where nothing differs
};

/// Comparison of two tables that hold the same of two runs: their rows are matched by their key columns (see
/// DataColumn::isKey), and B − A is taken of every other column of numbers that both have.
class TableComparison {
public:
    enum class Row { InBoth, OnlyInA, OnlyInB };

    /// a, b: with the same key columns, at least one.
    TableComparison(const DataTable& a, const DataTable& b);

    [[nodiscard]] const QString& title() const { return title_; }
    [[nodiscard]] const std::vector<DataColumn>& keys() const { return keys_; }
    [[nodiscard]] const std::vector<ComparedColumn>& columns() const { return columns_; }
    /// In the order of A where B has the same, else in the order of the keys: words as they follow one
    /// another in A, and in B where only B has them.
    [[nodiscard]] const std::vector<Row>& rows() const { return rows_; }
    [[nodiscard]] std::int64_t onlyInA() const { return onlyInA_; }
    [[nodiscard]] std::int64_t onlyInB() const { return onlyInB_; }
    [[nodiscard]] bool isSame() const;

    /// "hidden 1, cell 12".
    [[nodiscard]] QString rowText(std::size_t row) const;
    /// "hidden 1, cell 12: 0.2 in A, 0.6 in B, B − A = +0.4".
    [[nodiscard]] QString valueText(const ComparedColumn& column, std::size_t row) const;
    /// "trace x: 12 of 410 differ, |B − A| 0.03 in the mean, largest +0.4 (hidden 1, cell 12)", then shorter
    /// forms.
    [[nodiscard]] QStringList columnForms(const ComparedColumn& column) const;
    /// "rows only in A: 3, only in B: 5"; empty where all rows are in both.
    [[nodiscard]] QString rowsText() const;
    /// All of that, as one sentence.
    [[nodiscard]] QString text() const;
    /// The keys, then of each column A, B and B − A.
    [[nodiscard]] DataTable table() const;

private:
    void takeRows(const DataTable& a, const DataTable& b);
    void matchRows(const std::vector<const DataColumn*>& keysA, qsizetype countA,
                   const std::vector<const DataColumn*>& keysB, qsizetype countB);
    void takeColumns(const DataTable& a, const DataTable& b);

    QString id_;
    QString title_;
    std::vector<DataColumn> keys_;
    std::vector<ComparedColumn> columns_;
    std::vector<Row> rows_;
    std::vector<std::size_t> inA_; ///< where a row is in A, unless it is only in B
    std::vector<std::size_t> inB_; ///< likewise
    std::int64_t onlyInA_ = 0;
    std::int64_t onlyInB_ = 0;
};

/// Compares each table of A with that of B that has the same name and the same key columns; the others are
/// left out.
[[nodiscard]] std::vector<TableComparison> compareTables(const std::vector<DataTable>& a,
                                                         const std::vector<DataTable>& b);

} // namespace mc::ui
