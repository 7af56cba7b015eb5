#pragma once

#include <QAction>
#include <QList>
#include <QWidget>

class QLabel;
class QSlider;

namespace mc::ui {

class Sonification;

/// Actions for the sound of the picked microcircuit, and while it is on, a button that turns it off with the
/// slider of the volume.
class SoundControls : public QWidget {
    Q_OBJECT
public:
    /// sound: outlives it.
    explicit SoundControls(Sonification& sound, QWidget* parent = nullptr);

    /// On or off, louder, softer; for a menu.
    [[nodiscard]] QList<QAction*> actions();
    [[nodiscard]] QSlider& slider() const { return *slider_; }

signals:
    /// It takes other room than before.
    void resized();

private:
    void show(const Sonification& sound);

    QAction hear_;
    QAction louder_;
    QAction softer_;
    QSlider* slider_;
    QLabel* value_;
};

} // namespace mc::ui
