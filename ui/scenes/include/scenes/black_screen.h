#pragma once

#include <QObject>
#include <QPointer>
#include <QWidget>
#include <vector>

class QMainWindow;

namespace mc::ui {

/// Black screen of a presentation: covers a window and its floating docks. Any key and any click in them
/// uncovers it, and does nothing else.
class BlackScreen : public QObject {
    Q_OBJECT
public:
    explicit BlackScreen(QMainWindow& window);

    void setOn(bool on);
    [[nodiscard]] bool isOn() const { return !covers_.empty(); }

signals:
    /// A person wants to see the board again.
    void lifted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void cover(QWidget& window);
    [[nodiscard]] bool isCovered(const QObject& object) const;
    void lift();

    QMainWindow& window_;
    std::vector<QPointer<QWidget>> covers_; ///< owned by what they cover
    QPointer<QWidget> focus_;               ///< had the keyboard focus before
};

} // namespace mc::ui
