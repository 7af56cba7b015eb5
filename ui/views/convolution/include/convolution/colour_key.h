#pragma once

#include <QLinearGradient>
#include <QString>
#include <QWidget>

namespace mc::ui {

/// What the colours of a picture stand for: a bar from the lowest to the highest value, with both numbers and
/// a word on what it measures.
class ColourKey : public QWidget {
    Q_OBJECT
public:
    enum class Map {
        Magnitude, ///< from 0
        Signed,    ///< centred on zero
    };
    explicit ColourKey(Map map, QWidget* parent = nullptr);

    /// quantity: "trace x". limit: the value of full colour; the bar begins at 0 or at -limit.
    void setScale(const QString& quantity, double limit);
    /// "trace x: 0 to 0.5".
    [[nodiscard]] QString text() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QString low() const;
    [[nodiscard]] QString high() const;

    Map map_;
    QString quantity_;
    double limit_ = 1;
};

} // namespace mc::ui
