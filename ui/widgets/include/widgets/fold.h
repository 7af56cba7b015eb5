#pragma once

#include <QWidget>

class QToolButton;
class QVBoxLayout;

namespace mc::ui {

/// A heading and rows below it, which a click on the heading folds away and brings back.
class Fold : public QWidget {
    Q_OBJECT
public:
    explicit Fold(const QString& title, QWidget* parent = nullptr);

    void addRow(QWidget* row);
    void setOpen(bool open);
    [[nodiscard]] bool isOpen() const;

    /// Says in the heading that something inside needs attention, for when it is folded away.
    void setNote(const QString& note);

private:
    void write();

    QString title_;
    QString note_;
    QToolButton* heading_;
    QWidget* body_;
    QVBoxLayout* rows_;
};

} // namespace mc::ui
