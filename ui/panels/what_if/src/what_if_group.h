#pragma once

#include "training/events/what_if_table.h"
#include "what_if_part.h"

#include <span>
#include <vector>

class QAbstractButton;
class QLabel;
class QPushButton;

namespace mc::ui {

class LayerBox;
class NumberBox;

/// A form for one group of rows of the table of what-ifs: boxes for where and how much, and a button or a
/// check box for each row that has a control. Check boxes show what is in force. Where some rows are about a
/// cell and others about a synapse onto it, all boxes are there.
class WhatIfGroup : public WhatIfPart {
    Q_OBJECT
public:
    /// rows: of the table, of one group.
    explicit WhatIfGroup(std::span<const WhatIfRow> rows, QWidget* parent = nullptr);
    void showFrame(const FramePtr& frame) override;
    void setCell(CellAddress cell) override;
    void setSynapse(SynapseAddress synapse) override;

private:
    struct Control {
        const WhatIfRow* row;
        QAbstractButton* button;
        QPushButton* end; ///< null: it is not ended by a button
        Qt::CheckState state;
    };

    void addPlace();
    void addAmount(const WhatIfRow& row, FlowLayout& line);
    void addControls();
    void addButtons(const WhatIfRow& row);
    void addPin(const WhatIfRow& row);
    [[nodiscard]] SynapseAddress place() const;
    [[nodiscard]] std::vector<SynapseAddress> placesMeant() const;
    void turn();
    [[nodiscard]] WhatIf change(const WhatIfRow& row) const;
    void askToSwitch(const WhatIfRow& row, bool on);
    void refresh();
    void explain();
    void explainEnd(const Control& control) const;
    void showState();
    void showFlowing(const WhatIfRow& row);

    std::span<const WhatIfRow> rows_;
    FramePtr frame_;
    CellAddress picked_;              ///< before there was a network
    FlowLayout* placeLine_ = nullptr; ///< null where the what-ifs are about the whole run
    LayerBox* layer_ = nullptr;
    NumberBox* cell_ = nullptr;
    NumberBox* afferent_ = nullptr;
    NumberBox* amount_ = nullptr;
    QLabel* flowing_ = nullptr; ///< what was started and not ended
    std::vector<Control> controls_;
};

} // namespace mc::ui
