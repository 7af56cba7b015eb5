#pragma once

#include "scenes/scene_show.h"
#include "style/bound_keys.h"

#include <QTimer>
#include <QWidget>
#include <functional>
#include <utility>
#include <vector>

class QLabel;
class QPushButton;

namespace mc::ui {

class ElidedLabel;
class NotesPage;
class ScenePicture;

/// Presenter view: what the presenter sees while the audience sees the board. Notes in large letters, the
/// scene on the board and the next one, the time of day and the time that has passed. A window of its own,
/// without a parent that would keep it on top.
class PresenterWindow : public QWidget {
    Q_OBJECT
public:
    /// Both outlive it.
    PresenterWindow(SceneShow& show, SceneList& scenes);

    [[nodiscard]] static std::vector<BoundKey<PresenterWindow>> keys();

    /// Takes a KeyPress before this window does, or says of a ShortcutOverride that it will.
    using KeyTaker = std::function<bool(const QKeyEvent& event)>;
    void setKeyTaker(KeyTaker taker) { keyTaker_ = std::move(taker); }
    /// How a vote of the class stands; empty: there is none.
    void showVote(const QString& words);

    /// What it shows, for tests and screen readers.
    [[nodiscard]] QString nowText() const;
    [[nodiscard]] QString nextText() const;
    [[nodiscard]] QString timeText() const;
    [[nodiscard]] QString stateText() const;
    [[nodiscard]] NotesPage& notes() const { return *notes_; }
    [[nodiscard]] ScenePicture& nextPicture() const { return *nextPicture_; }

signals:
    void playAsked();
    void projectorAsked();
    void closed();

protected:
    bool event(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void layOut();
    [[nodiscard]] QWidget* makeHead();
    [[nodiscard]] QWidget* makeFoot();
    QPushButton* addButton(const QString& text, const QString& help);
    void bindKeys();
    void fitLetters();
    void showScenes();
    void showTime();
    void showWaiting();

    SceneShow& show_;
    SceneList& scenes_;
    QLabel* clock_;
    QLabel* elapsed_;
    QLabel* place_;
    ElidedLabel* now_;
    ElidedLabel* next_;
    QLabel* state_; ///< that the run is on its way, or the screen is black, or how a vote stands
    QString vote_;
    KeyTaker keyTaker_;
    ScenePicture* nowPicture_;
    ScenePicture* nextPicture_;
    NotesPage* notes_;
    QPushButton* black_ = nullptr;
    QTimer seconds_;
};

} // namespace mc::ui
