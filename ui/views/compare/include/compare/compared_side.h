#pragma once

#include "view/empty_text.h"
#include "view/view.h"

#include <QStringList>
#include <QWidget>

class QVBoxLayout;

namespace mc::ui {

class ElidedLabel;
class PictureView;

/// One of the two sides of a comparison: a view below its heading, or what is missing for it.
class ComparedSide : public QWidget {
    Q_OBJECT
public:
    explicit ComparedSide(QWidget* parent = nullptr);

    /// Takes the place of the one before, which is deleted. view: null: none.
    void setView(View* view);
    /// Null before the first.
    [[nodiscard]] View* view() const { return view_; }

    /// heading: in several forms, the longest first. frame: null where something is missing.
    void show(const QStringList& heading, const FramePtr& frame, const EmptyText& missing);
    /// What stands above it.
    [[nodiscard]] QString heading() const;
    /// Heading and content, for a figure.
    [[nodiscard]] PicturePtr picture() const;

    /// It takes the room that it is given: the views within it are made for docks of any size.
    [[nodiscard]] bool hasHeightForWidth() const override { return false; }

private:
    View* view_ = nullptr;
    ElidedLabel* heading_;
    PictureView* missing_;
    QVBoxLayout* rows_;
    EmptyText text_;
};

} // namespace mc::ui
