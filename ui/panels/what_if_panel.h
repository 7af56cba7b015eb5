#pragma once

#include "runtime/command.h"
#include "runtime/frame.h"
#include "views/view.h"

#include <QScrollArea>
#include <QWidget>
#include <vector>

class QLabel;
class QPushButton;

namespace mc::ui {

class PausePanel;
class WhatIfCurrent;
class WhatIfList;
class WhatIfPart;

/// What a person can do to the running network, what was done, and what the run is to pause at. Says it as
/// commands; what is in force is known only from frames.
class WhatIfPanel : public QWidget {
    Q_OBJECT
public:
    explicit WhatIfPanel(QWidget* parent = nullptr);

    void showFrame(const FramePtr& frame);
    /// The picked microcircuit: where a current goes, and whose spike can be waited for.
    void setCell(mc::ui::CellChoice cell);
    /// The picked synapse, whose change of sign can be waited for.
    void setSynapse(mc::ui::SynapseChoice synapse);
    /// Takes back the last what-if in force.
    void undo();

    [[nodiscard]] QSize sizeHint() const override;

signals:
    void commandIssued(const mc::Command& command);

private:
    QWidget* makeParts();
    QWidget* makeFoot();
    template <class Part> Part* addPart(const QString& title, QWidget& column);
    void showUndo();

    FramePtr frame_;
    std::vector<WhatIfPart*> parts_;
    WhatIfCurrent* current_ = nullptr;
    PausePanel* pause_;
    WhatIfList* done_;
    QScrollArea* scroll_;
    QPushButton* undo_;
    QLabel* last_;
};

} // namespace mc::ui
