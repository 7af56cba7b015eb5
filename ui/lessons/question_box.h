#pragma once

#include "lesson/lesson.h"

#include <QWidget>
#include <optional>

class QButtonGroup;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace mc::ui {

/// A question with its options: a prediction is asked for first, then the answer can be seen.
class QuestionBox : public QWidget {
    Q_OBJECT
public:
    explicit QuestionBox(QWidget* parent = nullptr);

    /// chosen: an answer given before; none: not yet answered. Null hides the box.
    void ask(const Question* question, std::optional<int> chosen);

signals:
    /// A person has predicted, and wants to see the answer. option: its place, from 0.
    void answered(int option);

private:
    void clear();
    void showVerdict(const Question& question, int chosen);

    QVBoxLayout* lines_;
    QLabel* text_;
    QVBoxLayout* options_;
    QButtonGroup* group_;
    QPushButton* show_;
    QLabel* verdict_;
};

} // namespace mc::ui
