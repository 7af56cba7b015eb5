#pragma once

#include <QObject>
#include <QPointer>
#include <QWidget>
#include <functional>
#include <vector>

class QMainWindow;

namespace mc::ui {

/// Black screen of a presentation: covers a window and all other windows on its screen, also those that open
/// meanwhile. Any key and any click in them uncovers them, and does nothing else.
class BlackScreen : public QObject {
    Q_OBJECT
public:
    /// spared: whether a window is not for the audience, wherever it is.
    BlackScreen(QMainWindow& window, std::function<bool(const QWidget&)> spared);

    void setOn(bool on);
    [[nodiscard]] bool isOn() const { return !covers_.empty(); }

signals:
    /// A person wants to see the board again.
    void lifted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void coverAll();
    void coverNew();
    [[nodiscard]] bool belongsToTheBoard(const QWidget& window) const;
    [[nodiscard]] bool isCovered(const QObject& object) const;
    void lift();

    QMainWindow& window_;
    std::function<bool(const QWidget&)> spared_;
    std::vector<QPointer<QWidget>> covers_; ///< owned by what they cover
    QPointer<QWidget> focus_;               ///< had the keyboard focus before
};

} // namespace mc::ui
