#pragma once

#include "lesson/player.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QScrollArea;
class QToolButton;

namespace mc::ui {

/// What a step waits for: how far it has come, and, when it has come, what became of what the text promises.
class WaitLine : public QWidget {
    Q_OBJECT
public:
    explicit WaitLine(QWidget* parent = nullptr);

    /// held: the run begins once the question of the step is answered.
    void show(const LessonPlayer& player, const Frame& frame, bool held);
    /// Leaves its room to a question.
    void setAside(bool aside);

    [[nodiscard]] QString text() const;

    /// It takes no more, or a few lines where that is less: the rest is scrolled to. height: pixels.
    void setMost(int height);
    [[nodiscard]] bool hasBelow() const;
    void pageDown();

signals:
    /// A person would rather not wait.
    void skipAsked();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitRoom();
    void showWaiting(const LessonPlayer& player, const Frame& frame, bool held);
    void showDone(const LessonPlayer& player);
    void put(const QString& words, bool skippable);

    QLabel* words_;
    QScrollArea* room_; ///< of the words
    QProgressBar* bar_;
    QToolButton* skip_;
    bool aside_ = false;
    bool tooMany_ = false; ///< words for the height they have
    int most_ = 0;         ///< height of the words, pixels
};

} // namespace mc::ui
