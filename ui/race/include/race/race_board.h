#pragma once

#include "race/race_charts.h"
#include "runtime/race_frame.h"

#include <QWidget>

class QLabel;

namespace mc::ui {

class ElidedLabel;
class RankingTable;

/// What a race has come to: what it is about and how fast it goes, charts, ranking. With letters for a
/// projector it shows fewer of them.
class RaceBoard : public QWidget {
    Q_OBJECT
public:
    explicit RaceBoard(QWidget* parent = nullptr);

    /// A frame of a race that has begun.
    void show(const RaceFrame& frame, RaceImages images);
    void showNothing(const QString& message);

    [[nodiscard]] RaceCharts& charts() const { return *charts_; }
    [[nodiscard]] RankingTable& ranking() const { return *ranking_; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void arrange();

    ElidedLabel* title_;
    QLabel* speed_;
    RaceCharts* charts_;
    RankingTable* ranking_;
};

} // namespace mc::ui
