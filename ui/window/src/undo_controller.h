#pragma once

#include "runtime/frame.h"

#include <QObject>
#include <QString>
#include <cstdint>
#include <map>

class QUndoStack;

namespace mc::ui {

/// Undo and redo of all that a person does to the board: edits of the window, as what is drawn on views and
/// the scenes, what-ifs, and runs that took the place of others. What was done last is undone first.
class UndoController : public QObject {
    Q_OBJECT
public:
    explicit UndoController(QObject* parent);

    /// Takes edits of the window, for all parts that have any.
    [[nodiscard]] QUndoStack& edits() const { return *edits_; }

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
    [[nodiscard]] bool editedLast() const;
    [[nodiscard]] bool redoesEdit() const;
    void noteEdit(int index);

    QUndoStack* edits_;
    FramePtr frame_;
    std::map<std::uint64_t, int> edited_; ///< place in the edits when an action was first seen
    bool undidEdit_ = false;              ///< and not a run, last
};

/// "MNIST, 784-400-10, epoch 3.2".
[[nodiscard]] QString runText(const RunSummary& run);

} // namespace mc::ui
