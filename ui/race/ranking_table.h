#pragma once

#include "training/race_course.h"

#include <QTableWidget>

namespace mc::ui {

/// The numbers of a race now, a row per rule, the best first.
class RankingTable : public QTableWidget {
    Q_OBJECT
public:
    explicit RankingTable(QWidget* parent = nullptr);

    void show(const RaceResult& result);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void colourRules();
    void fit();
    [[nodiscard]] int heightOf(int rows) const;
};

} // namespace mc::ui
