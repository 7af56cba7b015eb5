#pragma once

#include "style/focus_frame.h"
#include "view/picture.h"
#include "view/summarised.h"

#include <QImage>
#include <QWidget>
#include <optional>

namespace mc::ui {

/// Picture widget: shows a picture on the screen. It keeps what was painted as an image until the picture,
/// the size, the colours or the letters change; says in a tooltip what the pointer is on, or, beside all of
/// it, what can be done there (its toolTip()); reports what a click picks; and shows the keyboard's focus.
class PictureView : public QWidget, public Summarised {
    Q_OBJECT
public:
    explicit PictureView(QWidget* parent = nullptr);

    /// picture: null for none.
    void setPicture(PicturePtr picture);
    /// A picture that differs from the one before only in what it paints over: a cursor has moved.
    void setPictureOver(PicturePtr picture);
    [[nodiscard]] const PicturePtr& picture() const { return picture_; }

    [[nodiscard]] Paper paper() const { return Paper::screen(*this); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    /// Asked for where the size policy says that the height follows from the width.
    [[nodiscard]] int heightForWidth(int width) const override;

signals:
    void cellPicked(mc::ui::CellChoice cell);
    void synapsePicked(mc::ui::SynapseChoice synapse);

protected:
    /// Whether the key, without others held, is the picture's own before it is a shortcut of the window.
    [[nodiscard]] virtual bool movesBy(int /*key*/) const { return false; }
    /// Picks what is at a place, in units.
    virtual void pickAt(QPointF place);
    /// Whether the focus came by keyboard: then all arrow keys may move within the picture.
    [[nodiscard]] bool hasKeyboardFocus() const { return focusFrame_.isShown(); }

    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    void renderImage();

    PicturePtr picture_;
    QSize needed_; ///< by the picture, pixels
    QImage image_; ///< of the picture; null when it has to be painted anew
    FocusFrame focusFrame_{*this};
    std::optional<QPointF> pressedAt_;
};

} // namespace mc::ui
