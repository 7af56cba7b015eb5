#pragma once

#include "runtime/command.h"
#include "runtime/frame.h"
#include "view/view.h"

#include <QScrollArea>
#include <QWidget>
#include <span>
#include <vector>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace mc {
struct WhatIfRow;
}

namespace mc::ui {

class ControlBox;
class PausePanel;
class WhatIfList;
class WhatIfPart;

/// What a person can do to the running network, what was done, and what the run is to pause at. Says it as
/// commands; what is in force is known only from frames. In two columns where there is room for them, as for
/// a projector.
class WhatIfPanel : public QWidget {
    Q_OBJECT
public:
    explicit WhatIfPanel(QWidget* parent = nullptr);

    void showFrame(const FramePtr& frame);
    /// The picked microcircuit: where a current goes, and whose spike can be waited for.
    void setCell(mc::ui::CellChoice cell);
    /// The picked synapse, whose change of sign can be waited for.
    void setSynapse(mc::ui::SynapseChoice synapse);
    /// Whether what-ifs, of this panel and of others, are begun with a control.
    [[nodiscard]] ControlBox& control() const { return *control_; }
    /// Takes back the last what-if in force.
    void undo();

    [[nodiscard]] QSize sizeHint() const override;

signals:
    void commandIssued(const mc::Command& command);
    /// A person wants a slider, by its name in SliderBar.
    void pinAsked(const QString& name);

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeParts();
    void chooseColumns();
    QWidget* makeFoot();
    void addPart(std::span<const WhatIfRow> rows, QWidget& column);
    void showUndo();

    FramePtr frame_;
    std::vector<WhatIfPart*> parts_;
    PausePanel* pause_;
    WhatIfList* done_;
    QScrollArea* scroll_;
    QBoxLayout* columns_ = nullptr; ///< of the parts
    ControlBox* control_ = nullptr;
    QPushButton* undo_;
    QLabel* last_;
};

} // namespace mc::ui
