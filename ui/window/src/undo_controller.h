#pragma once

#include "runtime/frame.h"

#include <QObject>
#include <QString>
#include <cstdint>
#include <map>

namespace mc::ui {

class Annotating;

/// Undo and redo of all that a person does to the board: what is drawn on views, what-ifs, and runs that took
/// the place of others. What was done last is undone first.
class UndoController : public QObject {
    Q_OBJECT
public:
    /// annotating: outlives this; its keys of undo and redo act in this order from now on.
    UndoController(Annotating& annotating, QObject* parent);

    void showFrame(const FramePtr& frame);

    void undo();
    void redo();
    void backToBefore();

    /// What undo() would do, as a menu says it: "Undo: ...", "Back to the run before: ...".
    [[nodiscard]] QString undoText() const;
    [[nodiscard]] QString redoText() const;
    /// Where backToBefore() goes, "Back to the run before: ..."; empty: nowhere.
    [[nodiscard]] QString beforeText() const;
    [[nodiscard]] bool canRedo() const;
    /// Whether undo() goes back to the run before.
    [[nodiscard]] bool undoesRun() const;

signals:
    void commandIssued(const mc::Command& command);
    void said(mc::Notice::Kind kind, const QString& text);
    /// The texts may be others.
    void changed();

private:
    [[nodiscard]] bool drewLast() const;
    [[nodiscard]] bool redrawsNext() const;
    void noteDrawing(int index);

    Annotating& annotating_;
    FramePtr frame_;
    std::map<std::uint64_t, int> drawn_; ///< place in the history of drawing when an action was first seen
    bool undidDrawing_ = false;          ///< and not a run, last
};

/// "MNIST, 784-400-10, epoch 3.2".
[[nodiscard]] QString runText(const RunSummary& run);

} // namespace mc::ui
