#pragma once

#include <QPointer>
#include <QWidget>

namespace mc::ui {

/// A frame around a part of the board that a lesson speaks of. Lies over it and lets everything through.
class BoardMarker : public QWidget {
    Q_OBJECT
public:
    explicit BoardMarker(QWidget* parent);

    /// Null: around nothing. target: a widget below the marker's parent, or a window of its own.
    void mark(QWidget* target);
    [[nodiscard]] QWidget* target() const { return target_; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void follow();

    QWidget* home_; ///< who owns it while nothing is marked
    QPointer<QWidget> target_;
};

} // namespace mc::ui
