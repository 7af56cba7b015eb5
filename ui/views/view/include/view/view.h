#pragma once

#include "runtime/frame.h"
#include "view/cell_choice.h"
#include "view/data_table.h"
#include "view/needs.h"
#include "view/picture.h"
#include "view/summarised.h"

#include <QEvent>
#include <QString>
#include <QWidget>
#include <vector>

class QAction;

namespace mc::ui {

/// A view is a frame in, pixels out. It keeps only what it draws, asks the simulation nothing, and is not
/// called while it is hidden: the first frame after it is shown again must be enough to paint it whole.
class View : public QWidget, public Summarised {
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// Shows the state of `frame` (not null). Called on the window's thread, at most once per screen refresh.
    virtual void showFrame(const FramePtr& frame) = 0;

    /// Marks a microcircuit, or none. Views that have nothing to mark ignore it.
    virtual void setCell(CellChoice /*cell*/) {}

    /// The synapse that a person picked last. Views that have nothing to show of it ignore it.
    virtual void setSynapse(SynapseChoice /*synapse*/) {}

    /// Gives the view a tool for what it shows, to have a button for. Views without such things ignore it.
    virtual void offer(QAction& /*tool*/) {}

    /// Shows all there is: what was zoomed, and ranges that are kept. Time axes are seen to by others.
    virtual void fit() {}

    /// What frames have to hold while this view is seen.
    [[nodiscard]] virtual WatchSet needs() const = 0;

    /// What can be seen of it, as a picture for a figure; not null.
    [[nodiscard]] virtual PicturePtr picture() const = 0;
    /// The same in words.
    [[nodiscard]] QString summary() const final { return picture()->summary(); }
    /// The same as numbers: curves within the ranges of their axes, spikes within the time on show. Empty
    /// where nothing is shown.
    [[nodiscard]] std::vector<DataTable> tables() const {
        std::vector<DataTable> tables = picture()->tables();
        std::erase_if(tables, [](const DataTable& table) { return table.rows() == 0; });
        return tables;
    }

protected:
    void changeEvent(QEvent* event) override {
        QWidget::changeEvent(event);
        if (event->type() == QEvent::LanguageChange) {
            reword();
        }
    }
    /// The language is another one: what was worded for a frame is worded anew. Labels and buttons are not.
    virtual void reword() {}

signals:
    /// needs() says something else now.
    void needsChanged();
    /// A person asks something of the run in this view.
    void commandIssued(const mc::Command& command);
    /// A person picked a microcircuit in this view.
    void cellPicked(mc::ui::CellChoice cell);
    /// A person picked a synapse in this view.
    void synapsePicked(mc::ui::SynapseChoice synapse);
    /// This view has made another one within it, which shares the time axes of the board.
    void viewMade(mc::ui::View& view);
};

} // namespace mc::ui
