#pragma once

#include <QLineEdit>

namespace mc::ui {

/// The line in which a text is typed onto a view. Enter, and turning to something else, end it; Escape gives
/// it up.
class TextLine : public QLineEdit {
    Q_OBJECT
public:
    explicit TextLine(QWidget* parent);

signals:
    /// keep: whether the text is meant. May come again while the line goes.
    void ended(bool keep);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
};

} // namespace mc::ui
