#pragma once

#include "runtime/command.h"
#include "runtime/frame.h"

#include <QRect>
#include <QTimer>
#include <QWidget>
#include <functional>
#include <optional>
#include <vector>

class QLabel;
class QPushButton;
class QToolButton;

namespace mc::ui {

class StyledLabel;

/// What the program has to say, in words laid over the top of the board, so that nothing moves when they come
/// and go. Calm for information, vermillion with a
/// warning sign for failures; where the run can return to a good state, a button goes there. Closed by a
/// person, or by the next thing to say; it never blocks. An offer comes back after what was said meanwhile,
/// until it is taken or closed.
class NoticeBar : public QWidget {
    Q_OBJECT
public:
    explicit NoticeBar(QWidget* parent = nullptr);

    /// Shows the notice of the simulation when it changes, and that it is opening something while it is.
    void showFrame(const FramePtr& frame);

    /// area: of the window, over whose top the bar lies.
    void lieOver(const QRect& area);

    /// Something the window itself has to say.
    void say(Notice::Kind kind, const QString& text);

    struct Choice {
        QString label;
        QString help; ///< of its button
        std::function<void()> take;
    };
    /// Something a person may choose to do, or not.
    void offer(const QString& text, const std::vector<Choice>& choices);
    /// The offer, on show or not, holds no longer.
    void withdraw();

    /// A command goes out that may be refused once more in the same words: they are news then.
    void expectNews();

    [[nodiscard]] QString text() const;
    [[nodiscard]] Notice::Kind kind() const { return kind_; }

signals:
    void commandIssued(const mc::Command& command);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void showBusy(bool busy);
    void put(Notice::Kind kind, const QString& text, const std::optional<Moment>& returnTo = {});
    void present(Notice::Kind kind, const QString& text);
    void decline();
    [[nodiscard]] QWidget* action() const;
    void fit();

    StyledLabel* mark_;
    QLabel* text_;
    QPushButton* return_;
    QWidget* choices_;    ///< buttons of the offer
    QString offer_;       ///< its text; empty: there is none
    bool offers_ = false; ///< the offer is on show
    QToolButton* close_;
    QTimer patience_; ///< until "opening" is worth saying
    QTimer fade_;     ///< until information goes by itself
    Notice::Kind kind_ = Notice::Kind::None;
    Notice last_;             ///< latest notice of the simulation
    bool awaitsNews_ = false; ///< the same notice once more counts as another
    QRect area_;
    std::optional<Moment> returnTo_; ///< where the button goes
    bool busy_ = false;
    bool saysOpening_ = false;
};

} // namespace mc::ui
