#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace mc::ui {

/// Where PageDown and the button for it lead.
enum class Onward { Below, Question, Answer, Step, End };
/// Where PageUp and the button for it lead.
enum class Backward { Above, Text, Step, None };

/// The buttons below a step, which say where they lead, and the place in the lesson between them.
class LessonFoot : public QWidget {
    Q_OBJECT
public:
    explicit LessonFoot(QWidget* parent = nullptr);

    /// waiting: the step still waits for something.
    void showWays(Backward backward, Onward onward, bool waiting);
    void showPlace(const QString& place);

signals:
    void backAsked();
    void nextAsked();

protected:
    void changeEvent(QEvent* event) override;

private:
    void takeRoom();

    QPushButton* back_;
    QLabel* place_;
    QPushButton* next_;
};

} // namespace mc::ui
