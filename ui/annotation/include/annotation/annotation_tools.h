#pragma once

#include "annotation/annotation_layer.h"

#include <QFrame>

class QButtonGroup;
class QHBoxLayout;
class QToolButton;

namespace mc::ui {

/// The tools for drawing on views, on show only while one draws.
class AnnotationTools : public QFrame {
    Q_OBJECT
public:
    explicit AnnotationTools(QWidget* parent);

    [[nodiscard]] PenChoice choice() const;
    void choose(const PenChoice& choice);
    void setUndoable(bool undo, bool redo);
    void setMarksShown(bool shown);

signals:
    void chosen(const mc::ui::PenChoice& choice);
    void undoAsked();
    void redoAsked();
    void clearAsked();
    void marksShownChanged(bool shown);
    void doneAsked();

protected:
    void changeEvent(QEvent* event) override;

private:
    QToolButton* add(QHBoxLayout& row, const QString& text, const QString& help);
    void paintIcons();

    QButtonGroup* tools_;
    QButtonGroup* inks_;
    QButtonGroup* widths_;
    QToolButton* undo_ = nullptr;
    QToolButton* redo_ = nullptr;
    QToolButton* shown_ = nullptr;
};

} // namespace mc::ui
