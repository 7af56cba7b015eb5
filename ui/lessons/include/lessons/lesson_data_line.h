#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace mc::ui {

/// Banner of the data that a lesson runs on: says so where they are not the drawn digits, or offers another
/// data set that is at hand. Hidden where there is nothing to say.
class LessonDataLine : public QWidget {
    Q_OBJECT
public:
    explicit LessonDataLine(QWidget* parent);

    /// name: of the data set that the lesson runs on; empty: the drawn digits.
    void showData(const QString& name);
    /// Offers a data set in place of the drawn digits. name: of the data set; empty: none.
    void offer(const QString& name);

signals:
    /// The lesson is to run on the data set that was offered.
    void accepted(const QString& name);
    /// Lessons stay on the drawn digits.
    void declined();

private:
    void refresh();

    QString data_;    ///< which it runs on
    QString offered_; ///< in its place
    QLabel* words_;
    QWidget* buttons_;
    QPushButton* accept_;
    QPushButton* decline_;
};

} // namespace mc::ui
