#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <vector>

namespace mc::ui {

/// A column of numbers or of words.
struct DataColumn {
    QString name;
    QString unit;                  ///< empty: none
    std::vector<double> numbers{}; ///< what is not a number stands for nothing known
    QStringList words{};           ///< instead of numbers
    bool isKey = false; ///< says what a row is about, like its layer and cell; the others say what is there
};

/// What a view shows, as numbers. All columns have the same length.
struct DataTable {
    QString id;    ///< for the name of its file, like "spikes"
    QString title; ///< what it holds, for a person
    std::vector<DataColumn> columns;

    [[nodiscard]] qsizetype rows() const;
};

/// Comma-separated values: `comments` as lines that begin with "# ", a line with the names of the columns and
/// their units in brackets, then the rows. Numbers with a decimal point in every language, unknown ones
/// empty; whole numbers below 2^53 with all their digits.
[[nodiscard]] QByteArray csvOf(const DataTable& table, const QStringList& comments);

} // namespace mc::ui
