#pragma once

#include "runtime/race_frame.h"

#include <QWidget>
#include <vector>

class QCheckBox;
class QLabel;
class QToolButton;

namespace mc::ui {

/// The rules that can race, and how to choose all, none or the classic ones at once: each with its colour and
/// mark, a box that says whether it takes part, how it stands, and a button that opens one of its runs. Or
/// flowing in rows over the width there is, the boxes alone.
class RuleList : public QWidget {
    Q_OBJECT
public:
    explicit RuleList(QWidget* parent = nullptr);

    /// The rules that are ticked, in the order of the table of rules.
    [[nodiscard]] std::vector<std::string> chosen() const;
    /// Ticks the rules that run, and says how they stand.
    void showFrame(const RaceFrame& frame);

    /// In rows over the width there is, else a row each.
    void setFlowing(bool flowing);

    /// Ticks these rules alone, as by clicks on their boxes.
    void choose(const std::vector<std::string>& rules);

    [[nodiscard]] QCheckBox& box(std::size_t place) const { return *rows_[place].box; }
    [[nodiscard]] QToolButton& opener(std::size_t place) const { return *rows_[place].open; }

signals:
    void joined(const QString& rule); ///< a person ticked it
    void left(const QString& rule);   ///< a person took the tick away
    void opened(const QString& rule, qint64 seed);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Row {
        std::string rule;
        QCheckBox* box;
        QLabel* state;
        QToolButton* open;
    };
    void makeChoices();
    void makeRow(std::string_view rule, std::string_view title, std::string_view help);
    void arrangeRows();
    void arrangeFlowing();
    void showSigns();
    void offerSeeds(Row& row, std::int64_t first, int seeds);

    QLabel* heading_;
    std::vector<QToolButton*> choices_;
    std::vector<Row> rows_;
};

} // namespace mc::ui
