#pragma once

#include "circuit/circuit_moment.h"

namespace mc::ui {

class PictureView;
class StyledLabel;

/// Which part of the input image can reach a microcircuit: the image, with a frame around that window.
class FieldPanel : public QWidget {
    Q_OBJECT
public:
    explicit FieldPanel(QWidget* parent = nullptr);

    /// Null, or a microcircuit that all of the input reaches: nothing to mark, so the panel hides.
    void showMoment(const CircuitMomentPtr& moment);

    [[nodiscard]] PictureView& image() const { return *image_; }
    /// What it says, in words.
    [[nodiscard]] QString text() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void fitHeight();
    StyledLabel* words_;
    PictureView* image_;
};

} // namespace mc::ui
