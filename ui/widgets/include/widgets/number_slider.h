#pragma once

#include <QWidget>

class QSlider;

namespace mc::ui {

class NumberBox;

/// A slider with a number box: both set the same number, the slider in round steps over the usual range, the
/// box also beyond it and between them.
class NumberSlider : public QWidget {
    Q_OBJECT
public:
    /// Of the slider.
    struct Range {
        double low;
        double high;
        double step; ///< of an arrow key
    };

    /// name: of the number, for a person; symbol: short for it where the name has no room. Both controls have
    /// the range of the slider until the box gets a wider one.
    NumberSlider(const QString& name, const QString& symbol, Range range, QWidget* parent = nullptr);

    [[nodiscard]] double value() const;
    /// Tells nobody.
    void setValue(double value);

    [[nodiscard]] NumberBox& box() const { return *box_; }
    [[nodiscard]] QSlider& slider() const { return *slider_; }
    /// What the number means: the tooltip of all its parts.
    void setHelp(const QString& help);

signals:
    /// A person has set it.
    void changed(double value);

private:
    void moveSlider();

    Range range_;
    QWidget* label_;
    QSlider* slider_;
    NumberBox* box_;
};

} // namespace mc::ui
