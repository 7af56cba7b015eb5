#pragma once

#include "runtime/command.h"
#include "runtime/frame.h"
#include "view/view.h"

#include <QWidget>
#include <functional>
#include <optional>
#include <vector>

class QCheckBox;
class QLabel;
class QVBoxLayout;

namespace mc::ui {

class CalmCombo;
class NumberBox;

/// What the run pauses at by itself, one row for each kind. What is ticked is what frames say; every change
/// sends the whole list, and leaves events in it that no row is about.
class PausePanel : public QWidget {
    Q_OBJECT
public:
    explicit PausePanel(QWidget* parent = nullptr);

    /// frame: of a run whose data are open.
    void showFrame(const FramePtr& frame);
    /// The microcircuit whose spike can be waited for.
    void setCell(CellChoice cell);
    /// The synapse whose weight can be watched.
    void setSynapse(SynapseChoice synapse);

signals:
    void commandIssued(const mc::Command& command);

private:
    struct Row {
        QCheckBox* box;
        NumberBox* percent; ///< null: the event has no share
        QLabel* caption;    ///< null: the event has no place
        QString help;
        std::function<QString()> title; ///< of a row with a share, where it depends on the run; else empty
        std::function<bool(const PauseEvent&)> covers; ///< whether an event is this row's
        std::function<PauseEvent()> event;             ///< what ticking asks for
    };

    void addAccuracy(bool test);
    void addConcordance();
    void addPicked();
    void addNotFinite();
    Row& addRow(const char* name, const QString& title, const QString& help);
    void addPercent(Row& row, double percent);
    void addCaption(Row& row);
    void post(const Row& row, bool ticked);
    void refresh();
    void showRow(const Row& row);
    void showPlace(const Row& row, const PauseEvent& event);
    void fillPairs();

    FramePtr frame_;
    CellChoice cell_;
    SynapseChoice synapse_;
    QVBoxLayout* lines_;
    CalmCombo* pair_;
    std::vector<Row> rows_;
};

} // namespace mc::ui
