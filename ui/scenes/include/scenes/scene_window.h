#pragma once

#include "scenes/scene_show.h"
#include "style/bound_keys.h"

#include <QDialog>
#include <vector>

class QLabel;
class QLineEdit;
class QListView;
class QPlainTextEdit;
class QPushButton;

namespace mc::ui {

/// The list of scenes with their titles and notes, where they are put in order. A window beside the board
/// that blocks nothing.
class SceneWindow : public QDialog {
    Q_OBJECT
public:
    /// show, scenes: outlive it.
    SceneWindow(SceneShow& show, SceneList& scenes, QWidget& parent);

    [[nodiscard]] static std::vector<BoundKey<SceneWindow>> keys();

    [[nodiscard]] QListView& list() const { return *list_; }
    [[nodiscard]] QLineEdit& title() const { return *title_; }
    [[nodiscard]] QPlainTextEdit& notes() const { return *notes_; }
    /// Row of the chosen scene; -1: none.
    [[nodiscard]] int row() const;
    void choose(int row);

signals:
    /// Record the board as a scene at the end; or as the scene in this row.
    void recordAsked();
    void recordAgainAsked(int row);
    void presenterAsked();
    void undoAsked();
    void redoAsked();

private:
    void layOut();
    [[nodiscard]] QWidget* makeList();
    [[nodiscard]] QWidget* makeTexts();
    [[nodiscard]] QWidget* makeFoot();
    /// act: on the chosen scene.
    QPushButton* addButton(const QString& text, const QString& help, void (SceneWindow::*act)());
    void connectParts();
    void bindKeys();
    /// Another scene is chosen, or something in the scenes has changed.
    void showChosen();

    void showScene();
    void recordAgain();
    void duplicate();
    void remove();
    void moveUp();
    void moveDown();
    void rename();

    SceneShow& show_;
    SceneList& scenes_;
    QListView* list_;
    QLabel* empty_; ///< what to do where there is no scene
    QLineEdit* title_;
    QLabel* about_; ///< the moment of the chosen scene
    QPlainTextEdit* notes_;
    std::vector<QPushButton*> ofChosen_; ///< buttons that need a scene
    QPushButton* up_ = nullptr;
    QPushButton* down_ = nullptr;
    quint64 chosen_ = 0; ///< number of the scene
};

} // namespace mc::ui
