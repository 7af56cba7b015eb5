#pragma once

#include "quiz/prediction.h"

#include <QDialog>
#include <vector>

class QLabel;
class QPushButton;
class QTableWidget;

namespace mc::ui {

class PredictionLog;

/// Table of the predictions of a session against what is right and what came, with export as CSV, in a window
/// of its own that blocks nothing.
class PredictionsWindow : public QDialog {
    Q_OBJECT
public:
    /// log: outlives this.
    PredictionsWindow(PredictionLog& log, QWidget& parent);

    /// Writes all of them; says so, or why not.
    void exportTo(const QString& path);

    [[nodiscard]] QTableWidget& table() const { return *table_; }
    /// What it has said last.
    [[nodiscard]] QString message() const;

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QWidget* makeFoot();
    void fill();
    void showRow(int row, const Prediction& prediction);
    void shareWidth();
    void askForPath();
    void removeChosen();
    void bringBack();
    void say(const QString& sentence);
    void allow();

    PredictionLog& log_;
    std::vector<Prediction> shown_;   ///< row by row
    std::vector<Prediction> removed_; ///< the last ones, of the session on show
    QLabel* empty_;                   ///< in place of an empty table
    QTableWidget* table_;
    QLabel* message_;
    QPushButton* export_;
    QPushButton* remove_;
    QPushButton* bringBack_;
};

} // namespace mc::ui
