#pragma once

#include "manual/manual_pages.h"
#include "style/bound_keys.h"

#include <QDialog>
#include <vector>

class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace mc::ui {

class LessonPage;

/// Help viewer: the pages of the manual with a table of contents and a search, in a window of its own that
/// blocks nothing.
class ManualWindow : public QDialog {
    Q_OBJECT
public:
    /// parent: beside which it stands; its size bounds that of the manual.
    explicit ManualWindow(QWidget& parent);

    /// source: of a page there is. anchor: of the heading to begin at; empty, or of none: the top.
    void showPage(const QString& source, const QString& anchor = {});

    [[nodiscard]] LessonPage& page() const { return *page_; }
    [[nodiscard]] QTreeWidget& contents() const { return *contents_; }
    [[nodiscard]] static std::vector<BoundKey<ManualWindow>> keys();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void fillContents();
    [[nodiscard]] QWidget* makeFoot();
    void goTo(const QTreeWidgetItem* item);
    void follow(const QUrl& link);
    /// To where the last link was followed.
    void goBack();
    void beginSearch();
    void findFromHere();
    /// Goes on at the other end of the page.
    void find(bool backwards);

    QList<ManualPage> pages_;
    QString shown_; ///< source of the page on show
    /// Where a link was followed.
    struct Place {
        QString source;
        int top; ///< of the scroll bar, pixels
    };
    QList<Place> before_; ///< the last one at the end
    QTreeWidget* contents_;
    LessonPage* page_;
    QLineEdit* words_ = nullptr; ///< that are looked for
    QLabel* notice_ = nullptr;
    QPushButton* back_ = nullptr;
};

/// Shows a page of the manual beside the window, in the window for it that is open already if there is one.
/// anchor: of the heading to begin at.
void showManual(QWidget& window, const QString& source, const QString& anchor = {});

} // namespace mc::ui
