#pragma once

#include "runtime/frame.h"

#include <QWidget>
#include <array>
#include <functional>

class QAction;
class QComboBox;
class QMenu;
class QPushButton;
class QToolButton;

namespace mc::ui {

/// Tool bar of the sheet: a button that takes it out, and beside it, while it is out, what to draw with, what
/// can be done to the drawing, and the label it is given.
class SheetTools : public QWidget {
    Q_OBJECT
public:
    explicit SheetTools(QWidget* parent = nullptr);

    [[nodiscard]] bool isOpen() const;
    /// The classes that a drawing can be labelled with; in colour the pen has a colour, another than the
    /// ground.
    void fitTo(const Frame& frame);
    void showErases(bool erases);
    void showLabel(int label);
    void allowUndo(bool allowed);
    /// why: empty if the drawing can be learned.
    void allowLearning(const QString& why);

    /// An entry of the menu of changes.
    QAction* addChange(const QString& text, std::function<void()> act);
    void addSeparator();
    [[nodiscard]] QMenu& changes() { return *changes_; }
    [[nodiscard]] QMenu& kept() { return *kept_; }

signals:
    void opened(bool open);
    void erasesChosen(bool erases);
    void colourChosen(std::array<std::uint8_t, 3> colour);
    void undoAsked();
    void clearAsked();
    void labelChosen(int label);
    void learnAsked();

private:
    QToolButton* addButton(const QString& name, const QString& text, const QString& help);
    void addColours();
    void addLabel();
    void showParts();

    QToolButton* draw_;
    QToolButton* pen_;
    QToolButton* eraser_;
    QComboBox* colours_;
    QToolButton* undo_;
    QToolButton* clear_;
    QToolButton* change_;
    QToolButton* drawings_;
    QWidget* labelling_;
    QComboBox* label_;
    QPushButton* learn_;
    QMenu* changes_;
    QMenu* kept_;
    bool inColour_ = false;
};

} // namespace mc::ui
