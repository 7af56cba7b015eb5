#pragma once

#include <QDoubleSpinBox>
#include <utility>

namespace mc::ui {

/// A spin box for numbers, the one kind of the program. It shows the decimal sign of the language of
/// the window; point and comma are both taken for it, and in a whole number, which has none, for the sign
/// between groups of three digits. What is beyond the range becomes its end when typing ends. The wheel
/// changes it only while it has the keyboard focus, and Return gives the keyboard back to a window that is no
/// dialog.
class NumberBox : public QDoubleSpinBox {
    Q_OBJECT
public:
    /// decimals: most that are kept; 0: for whole numbers.
    explicit NumberBox(int decimals, QWidget* parent = nullptr);

    /// So many decimals are always written, others only where they are not 0.
    void setLeastDecimals(int decimals);
    /// The value of a box for whole numbers.
    [[nodiscard]] int count() const;

    [[nodiscard]] QString textFromValue(double value) const override;
    [[nodiscard]] double valueFromText(const QString& text) const override;
    [[nodiscard]] QValidator::State validate(QString& text, int& position) const override;
    void fixup(QString& text) const override;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    /// What is typed between prefix and suffix, with a point.
    [[nodiscard]] QString bare(const QString& text) const;
    [[nodiscard]] QString withoutGroups(QString number) const;

    [[nodiscard]] std::pair<qsizetype, qsizetype> placeOfNumber(const QString& text) const;

    int leastDecimals_ = 0;
};

} // namespace mc::ui
