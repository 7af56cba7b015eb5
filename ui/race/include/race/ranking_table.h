#pragma once

#include "training/race/race_course.h"

#include <QList>
#include <QTableWidget>

namespace mc::ui {

/// The numbers of a race now, a row per rule, the best first.
class RankingTable : public QTableWidget {
    Q_OBJECT
public:
    explicit RankingTable(QWidget* parent = nullptr);

    void show(const RaceResult& result);
    /// Widths that a person has given the columns, pixels; empty: none, they share the room.
    [[nodiscard]] const QList<int>& widths() const { return widths_; }
    void setWidths(const QList<int>& widths);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void setHeads(Evaluated judged);
    void colourRules();
    void fit();
    void shareRoom();
    void takeWidths();
    void fitHead();
    [[nodiscard]] int contentWidth(int column) const;
    [[nodiscard]] QString headOf(int column) const;
    [[nodiscard]] int headMargins() const;
    [[nodiscard]] int heightOf(int rows) const;

    Evaluated judged_ = Evaluated::Test;
    QList<int> widths_;
    bool sharing_ = false; ///< columns are resized by the table itself
};

} // namespace mc::ui
