#pragma once

#include "style/palette.h"

#include <QLabel>
#include <QPointer>

namespace mc::ui {

/// A label in an ink of the theme and at a share of the program's size of letters; follows both as they
/// change.
class StyledLabel : public QLabel {
    Q_OBJECT
public:
    explicit StyledLabel(Ink ink, double size = 1, bool bold = false, QWidget* parent = nullptr);

    void setInk(Ink ink);
    [[nodiscard]] Ink ink() const { return ink_; }

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// Letters follow those of the parent.
    void watchParent();
    void applyInk();
    void applySize();

    Ink ink_;
    double size_;
    bool bold_;
    QPointer<QWidget> watched_;
};

} // namespace mc::ui
