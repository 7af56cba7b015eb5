#include "quiz/prediction.h"

#include <algorithm>
#include <limits>

namespace mc::ui {

namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

/// A column of words, read from each prediction.
template <class Read> DataColumn wordColumn(const char* name, const std::vector<Prediction>& all, Read read) {
    DataColumn column;
    column.name = QLatin1String(name);
    for (const Prediction& one : all) {
        column.words << read(one);
    }
    return column;
}

template <class Read>
DataColumn numberColumn(const QString& name, const std::vector<Prediction>& all, Read read) {
    DataColumn column;
    column.name = name;
    for (const Prediction& one : all) {
        column.numbers.push_back(read(one));
    }
    return column;
}

/// "yes", "no"; empty where the answer has not been shown, or a class has voted.
QString rightWord(const Prediction& one) {
    return !one.own ? QString() : *one.own == one.right ? QStringLiteral("yes") : QStringLiteral("no");
}

void addVotes(DataTable& table, const std::vector<Prediction>& all) {
    std::size_t options = 0;
    for (const Prediction& one : all) {
        options = std::max(options, one.votes.size());
    }
    for (std::size_t k = 0; k < options; ++k) {
        const QString name = QStringLiteral("votes_%1").arg(optionLetter(static_cast<int>(k)));
        table.columns.push_back(numberColumn(
            name, all, [k](const Prediction& one) { return k < one.votes.size() ? one.votes[k] : kNone; }));
    }
}

} // namespace

DataTable tableOf(const std::vector<Prediction>& all) {
    DataTable table;
    table.id = QStringLiteral("predictions");
    table.title = QStringLiteral("Predictions");
    auto& columns = table.columns;
    columns.push_back(wordColumn("lesson", all, [](const Prediction& one) { return one.lesson; }));
    columns.push_back(
        numberColumn(QStringLiteral("step"), all, [](const Prediction& one) { return one.step; }));
    columns.push_back(wordColumn("title", all, [](const Prediction& one) { return one.title; }));
    columns.push_back(wordColumn("question", all, [](const Prediction& one) { return one.question; }));
    columns.push_back(wordColumn("question_changed", all, [](const Prediction& one) {
        return one.changed ? QStringLiteral("yes") : QStringLiteral("no");
    }));
    columns.push_back(wordColumn("who", all, [](const Prediction& one) {
        return one.isVote() ? QStringLiteral("class") : QStringLiteral("reader");
    }));
    columns.push_back(wordColumn("answer", all, [](const Prediction& one) {
        return one.own ? optionWords(one, *one.own) : QString();
    }));
    columns.push_back(wordColumn("right_answer", all, [](const Prediction& one) {
        return one.revealed ? optionWords(one, one.right) : QString();
    }));
    columns.push_back(wordColumn("right", all, rightWord));
    addVotes(table, all);
    columns.push_back(wordColumn("what_came", all,
                                 [](const Prediction& one) { return one.outcome.join(QLatin1Char(' ')); }));
    columns.push_back(wordColumn(
        "time", all, [](const Prediction& one) { return one.time.toUTC().toString(Qt::ISODate); }));
    return table;
}

} // namespace mc::ui
