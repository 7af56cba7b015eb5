#pragma once

#include "runtime/command.h"
#include "runtime/frame.h"

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

/// Notification bar: a line for what the program has to say, at a place that is always there, so that nothing
/// moves when it comes and goes. Text that has no room ends in "…"; a click or a button shows all of it. Calm
/// for information, vermillion with a warning sign for failures; where the run can return to a good state, a
/// button goes there. Closed by a person, by the next thing to say or, where it merely informs, by itself; it
/// never blocks. An offer comes back after what was said meanwhile, until it is taken or closed.
class NoticeBar : public QWidget {
    Q_OBJECT
public:
    explicit NoticeBar(QWidget* parent = nullptr);

    /// Shows the notice of the simulation when it changes. frame: not busy.
    void showFrame(const FramePtr& frame);
    /// Says that the simulation is opening something, once that takes long.
    void setBusy(bool busy);

    /// Something the window itself has to say.
    void say(Notice::Kind kind, const QString& text);

    struct Choice {
        QString label;
        QString help; ///< of its button
        std::function<void()> take;
    };
    /// Something a person may choose to do, or not.
    void offer(const QString& text, const std::vector<Choice>& choices);
    [[nodiscard]] bool hasOffer() const { return !offer_.isEmpty(); }
    /// Whether it is the one with this text.
    [[nodiscard]] bool offers(const QString& text) const { return hasOffer() && offer_ == text; }
    /// The offer, on show or not, holds no longer.
    void withdraw();

    /// A command goes out that may be refused once more in the same words: they are news then.
    void expectNews();

    [[nodiscard]] const QString& text() const { return whole_; }
    [[nodiscard]] Notice::Kind kind() const { return kind_; }

    /// Its height is the same whatever it says.
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void commandIssued(const mc::Command& command);
    /// Whether there is something to say now.
    void spoke(bool speaks);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void put(Notice::Kind kind, const QString& text, const std::optional<Moment>& returnTo = {},
             bool lasting = false, bool replaced = false);
    void present(Notice::Kind kind, const QString& text);
    void decline();
    [[nodiscard]] QToolButton* makeMore();
    void shorten();
    void showAll();

    StyledLabel* mark_;
    QLabel* text_;
    QString whole_;     ///< its text, as far as it has room or not
    QToolButton* more_; ///< shows the whole text where it has no room
    QPushButton* return_;
    QPushButton* back_;   ///< to the run before
    QWidget* choices_;    ///< buttons of the offer
    QString offer_;       ///< its text; empty: there is none
    bool onShow_ = false; ///< the offer is what the line says
    QToolButton* close_;
    QTimer patience_; ///< until "opening" is worth saying
    QTimer fade_;     ///< until information goes by itself
    Notice::Kind kind_ = Notice::Kind::None;
    Notice last_;                    ///< latest notice of the simulation
    bool awaitsNews_ = false;        ///< the same notice once more counts as another
    std::optional<Moment> returnTo_; ///< where the button goes
    bool replaced_ = false;          ///< what is on show tells of a run that took another one's place
    bool ofRun_ = false;             ///< the simulation has said what is on show
    bool saysOpening_ = false;
};

} // namespace mc::ui
