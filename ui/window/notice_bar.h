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

/// What the program has to say. Words that pass lie over the top of the board, so that nothing moves when
/// they come and go; what stays until a person has closed it has a room of its own and covers nothing. Calm
/// for information, vermillion with a warning sign for failures; where the run can return to a good state, a
/// button goes there. Closed by a person, or by the next thing to say; it never blocks. An offer comes back
/// after what was said meanwhile, until it is taken or closed.
class NoticeBar : public QWidget {
    Q_OBJECT
public:
    explicit NoticeBar(QWidget* parent = nullptr);

    /// Shows the notice of the simulation when it changes, and that it is opening something while it is.
    void showFrame(const FramePtr& frame);

    /// area: of the window, over whose top lies what passes.
    void lieOver(const QRect& area);
    /// room: of the window, shown and given its height while something lasts, which lies over it. Outlives
    /// this.
    void setRoom(QWidget& room);

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
    /// The room is about to be shown or to change its height, or to be hidden.
    void takesRoom();
    void leavesRoom();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void showBusy(bool busy);
    void put(Notice::Kind kind, const QString& text, const std::optional<Moment>& returnTo = {},
             bool lasting = false, bool replaced = false);
    void present(Notice::Kind kind, const QString& text);
    void decline();
    [[nodiscard]] QWidget* action() const;
    void fit();
    [[nodiscard]] int topFor(int height) const;
    void takeRoom(int height);

    StyledLabel* mark_;
    QLabel* text_;
    QPushButton* return_;
    QPushButton* back_;   ///< to the run before
    QWidget* choices_;    ///< buttons of the offer
    QString offer_;       ///< its text; empty: there is none
    bool offers_ = false; ///< the offer is on show
    QToolButton* close_;
    QTimer patience_; ///< until "opening" is worth saying
    QTimer fade_;     ///< until information goes by itself
    Notice::Kind kind_ = Notice::Kind::None;
    Notice last_;             ///< latest notice of the simulation
    bool awaitsNews_ = false; ///< the same notice once more counts as another
    bool lasts_ = false;      ///< what is on show
    QRect area_;
    QWidget* room_ = nullptr;
    int roomHeight_ = 0;             ///< that is taken, pixels
    std::optional<Moment> returnTo_; ///< where the button goes
    bool replaced_ = false;          ///< what is on show tells of a run that took another one's place
    bool busy_ = false;
    bool saysOpening_ = false;
};

} // namespace mc::ui
