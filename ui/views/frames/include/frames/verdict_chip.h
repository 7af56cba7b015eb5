#pragma once

#include "runtime/frame.h"

#include <QString>
#include <QWidget>

namespace mc::ui {

/// "label 4 → says 4 ✓" on green or "label 4 → says 9 ✗" on vermillion; before the first step the label
/// alone.
class VerdictChip : public QWidget {
    Q_OBJECT
public:
    explicit VerdictChip(QWidget* parent = nullptr);

    /// Hides itself where there is no presentation.
    void showFrame(const Frame& frame);
    [[nodiscard]] const QString& text() const { return text_; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    enum class Verdict { None, Right, Wrong };
    QString text_;
    Verdict verdict_ = Verdict::None;
    int widest_ = 0; ///< pixels; the chip does not jump with every image
};

} // namespace mc::ui
