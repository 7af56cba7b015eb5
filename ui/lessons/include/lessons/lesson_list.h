#pragma once

#include <QScrollArea>
#include <QString>

namespace mc::ui {

/// The lessons there are, with what they are about and how long they take.
class LessonList : public QScrollArea {
    Q_OBJECT
public:
    explicit LessonList(QWidget* parent = nullptr);

signals:
    void chosen(const QString& source);
    void fileAsked(); ///< a lesson from a file
};

} // namespace mc::ui
