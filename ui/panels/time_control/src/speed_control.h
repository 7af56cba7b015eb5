#pragma once

#include "runtime/frame.h"

#include <QWidget>
#include <optional>

class QSlider;

namespace mc::ui {

class Readout;

/// Slider for the speed of playing, with the speed asked for and the one achieved.
class SpeedControl : public QWidget {
    Q_OBJECT
public:
    explicit SpeedControl(QWidget* parent = nullptr);

    void showFrame(const Frame& frame);
    void slower(); ///< half as fast as the run is, or as was asked for where that is less
    void faster(); ///< twice as fast as was asked for, up to full speed

    /// What has room beside the speed achieved.
    void setParts(bool slider, bool asked);

    /// Without the words at the ends of the slider.
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// In simulated milliseconds per second, or kFullSpeed.
    void speedAsked(double millisecondsPerSecond);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void ask(int notch);
    /// Pixels that one of the words takes.
    [[nodiscard]] int widthOf(const QWidget& word) const;
    void fitWords();

    std::optional<double> awaited_; ///< asked for, not yet seen in a frame
    std::optional<int> achieved_;   ///< notch of the speed; none: the run does not play
    bool fitting_ = false;
    QSlider* slider_;
    QWidget* slow_; ///< the words at the ends of the slider
    QWidget* full_;
    Readout* askedText_;
    Readout* achievedText_;
};

} // namespace mc::ui
