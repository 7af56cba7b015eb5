#include "undo_controller.h"

#include "annotation/annotating.h"
#include "chart/frame_marks.h"
#include "frames/frame_text.h"
#include "style/text.h"

#include <algorithm>

namespace mc::ui {

UndoController::UndoController(Annotating& annotating, QObject* parent)
    : QObject(parent), annotating_(annotating) {
    annotating.setUndo([this] { undo(); }, [this] { redo(); });
    connect(&annotating.history(), &QUndoStack::indexChanged, this, &UndoController::noteDrawing);
}

void UndoController::showFrame(const FramePtr& frame) {
    frame_ = frame;
    const std::uint64_t number = frame->undo.number;
    if (number > 0 && (drawn_.empty() || number > drawn_.rbegin()->first)) {
        drawn_[number] = annotating_.history().index();
    }
    emit changed();
}

/// What was taken back by the tools for drawing is not later than any other action.
void UndoController::noteDrawing(int index) {
    for (auto& [number, drawn] : drawn_) {
        drawn = std::min(drawn, index);
    }
    emit changed();
}

/// Whether a mark was drawn after all else.
bool UndoController::drewLast() const {
    const int index = annotating_.history().index();
    if (!frame_ || frame_->undo.last == UndoSummary::Kind::None) {
        return index > 0;
    }
    // One that was never seen as the last came before the next one that was.
    const auto seen = drawn_.lower_bound(std::max<std::uint64_t>(frame_->undo.number, 1));
    return index > (seen == drawn_.end() || frame_->undo.number == 0 ? 0 : seen->second);
}

bool UndoController::undoesRun() const {
    return !drewLast() && frame_ && frame_->undo.last == UndoSummary::Kind::Replaced;
}

void UndoController::undo() {
    const auto last = frame_ ? frame_->undo.last : UndoSummary::Kind::None;
    if (drewLast()) {
        undidDrawing_ = true;
        annotating_.undo();
    } else if (last == UndoSummary::Kind::Changed) {
        emit commandIssued(command::UndoIntervention{});
    } else if (last == UndoSummary::Kind::Replaced) {
        backToBefore();
    } else {
        emit said(Notice::Kind::Information, tr("There is nothing to undo."));
    }
}

void UndoController::backToBefore() {
    undidDrawing_ = false;
    emit commandIssued(command::BackToBefore{});
}

bool UndoController::redrawsNext() const {
    const bool after = frame_ && frame_->undo.after;
    return annotating_.history().canRedo() && (undidDrawing_ || !after);
}

bool UndoController::canRedo() const {
    return annotating_.history().canRedo() || (frame_ && frame_->undo.after);
}

void UndoController::redo() {
    if (redrawsNext()) {
        annotating_.redo();
        undidDrawing_ = annotating_.history().canRedo();
    } else if (canRedo()) {
        emit commandIssued(command::ForwardToAfter{});
    }
}

QString UndoController::undoText() const {
    if (drewLast()) {
        return tr("Undo: %1").arg(annotating_.history().undoText());
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
    if (redrawsNext()) {
        return tr("Redo: %1").arg(annotating_.history().redoText());
    }
    return canRedo() ? tr("Forward to the run after: %1").arg(runText(*frame_->undo.after)) : tr("Redo");
}

QString runText(const RunSummary& run) {
    const double epochs = epochsAt(run.position.updates, run.position.batchesPerEpoch);
    return UndoController::tr("%1, %2, epoch %3")
        .arg(QString::fromStdString(run.data), QString::fromStdString(run.experiment->network),
             decimalText(epochs, 1));
}

} // namespace mc::ui
