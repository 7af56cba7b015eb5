#include "undo_controller.h"

#include "chart/frame_marks.h"
#include "frames/frame_text.h"
#include "style/text.h"

#include <QUndoStack>
#include <algorithm>

namespace mc::ui {

UndoController::UndoController(QObject* parent) : QObject(parent), edits_(new QUndoStack(this)) {
    connect(edits_, &QUndoStack::indexChanged, this, &UndoController::noteEdit);
}

void UndoController::showFrame(const FramePtr& frame) {
    frame_ = frame;
    const std::uint64_t number = frame->undo.number;
    if (number > 0 && (edited_.empty() || number > edited_.rbegin()->first)) {
        edited_[number] = edits_->index();
    }
    emit changed();
}

/// What was taken back is not later than any other action.
void UndoController::noteEdit(int index) {
    for (auto& [number, place] : edited_) {
        place = std::min(place, index);
    }
    emit changed();
}

/// Whether an edit of the window came after all else.
bool UndoController::editedLast() const {
    const int index = edits_->index();
    if (!frame_ || frame_->undo.last == UndoSummary::Kind::None) {
        return index > 0;
    }
    // One that was never seen as the last came before the next one that was.
    const auto seen = edited_.lower_bound(std::max<std::uint64_t>(frame_->undo.number, 1));
    return index > (seen == edited_.end() || frame_->undo.number == 0 ? 0 : seen->second);
}

bool UndoController::undoesRun() const {
    return !editedLast() && frame_ && frame_->undo.last == UndoSummary::Kind::Replaced;
}

void UndoController::undo() {
    const auto last = frame_ ? frame_->undo.last : UndoSummary::Kind::None;
    if (editedLast()) {
        undidEdit_ = true;
        edits_->undo();
    } else if (last == UndoSummary::Kind::Changed) {
        emit commandIssued(command::UndoIntervention{});
    } else if (last == UndoSummary::Kind::Replaced) {
        backToBefore();
    } else {
        emit said(Notice::Kind::Information, tr("There is nothing to undo."));
    }
}

void UndoController::backToBefore() {
    undidEdit_ = false;
    emit commandIssued(command::BackToBefore{});
}

bool UndoController::redoesEdit() const {
    const bool after = frame_ && frame_->undo.after;
    return edits_->canRedo() && (undidEdit_ || !after);
}

bool UndoController::canRedo() const {
    return edits_->canRedo() || (frame_ && frame_->undo.after);
}

void UndoController::redo() {
    if (redoesEdit()) {
        edits_->redo();
        undidEdit_ = edits_->canRedo();
    } else if (canRedo()) {
        emit commandIssued(command::ForwardToAfter{});
    }
}

QString UndoController::undoText() const {
    if (editedLast()) {
        return tr("Undo: %1").arg(edits_->undoText());
    }
    if (frame_ && frame_->undo.last == UndoSummary::Kind::Changed) {
        return tr("Undo: %1").arg(lastInForce(*frame_).words);
    }
    return undoesRun() ? beforeText() : tr("Undo");
}

QString UndoController::beforeText() const {
    const bool there = frame_ && frame_->undo.before;
    return there ? tr("Back to the run before: %1").arg(runText(*frame_->undo.before)) : QString();
}

QString UndoController::redoText() const {
    if (redoesEdit()) {
        return tr("Redo: %1").arg(edits_->redoText());
    }
    return canRedo() ? tr("Forward to the run after: %1").arg(runText(*frame_->undo.after)) : tr("Redo");
}

QString runText(const RunSummary& run) {
    const double epochs = epochsAt(run.position.updates, run.position.batchesPerEpoch);
    return UndoController::tr("%1, %2, epoch %3")
        .arg(dataName(run.data), QString::fromStdString(run.experiment->network), decimalText(epochs, 1));
}

} // namespace mc::ui
