#pragma once

#include <QList>
#include <QWidget>

class QHBoxLayout;
class QScrollArea;
class QToolButton;

namespace mc::ui {

/// Table of contents of a scroll area: a row of buttons, each of which scrolls to a section. There while not
/// all sections are in sight.
class SectionLinks : public QWidget {
    Q_OBJECT
public:
    /// area: outlives this.
    explicit SectionLinks(QScrollArea& area, QWidget* parent = nullptr);

    /// heading: of the section, within the area; outlives this.
    void add(const QWidget& heading, const QString& title);
    /// Headings have been hidden or shown.
    void refresh();

private:
    struct Link {
        const QWidget* heading;
        QToolButton* button;
    };

    QScrollArea& area_;
    QHBoxLayout* row_;
    QList<Link> links_;
};

} // namespace mc::ui
