#pragma once

#include "lesson/lesson.h"

#include <QWidget>

class QLabel;
class QStackedWidget;

namespace mc::ui {

class NumberBox;
class VoteBar;

/// An option of a poll in a row: its letter, its words, and its votes, in a field to type in or, once the
/// answer is shown, as a bar.
class VoteRow : public QWidget {
    Q_OBJECT
public:
    /// place: of the option, from 0.
    VoteRow(int place, const Question::Option& option, QWidget* parent);

    void setLetters(const QFont& letters);
    /// share: of all votes, in [0, 1].
    void setVotes(int votes, double share);
    /// Whether the answer is shown.
    void setRevealed(bool revealed);

    [[nodiscard]] NumberBox& field() const { return *field_; }
    [[nodiscard]] bool isRight() const { return right_; }

signals:
    /// A number of votes was typed.
    void typed(int votes);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void write();
    void share();
    [[nodiscard]] int badgeSize() const;
    void paintBadge(QPainter& painter) const;

    int place_;
    bool right_;
    bool revealed_ = false;
    QString markdown_;
    QLabel* words_;
    QStackedWidget* sides_; ///< field and bar
    NumberBox* field_;
    VoteBar* bar_;
};

} // namespace mc::ui
