#pragma once

#include "manual/manual_pages.h"
#include "style/bound_keys.h"

#include <QDialog>
#include <vector>

class QLabel;
class QLineEdit;
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

    /// From its top. source: of a page there is.
    void showPage(const QString& source);

    [[nodiscard]] LessonPage& page() const { return *page_; }
    [[nodiscard]] QTreeWidget& contents() const { return *contents_; }
    [[nodiscard]] static const std::vector<BoundKey<ManualWindow>>& keys();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void fillContents();
    [[nodiscard]] QWidget* makeFoot();
    void goTo(const QTreeWidgetItem* item);
    void follow(const QUrl& link);
    void beginSearch();
    void findFromHere();
    /// Goes on at the other end of the page.
    void find(bool backwards);

    QList<ManualPage> pages_;
    QString shown_; ///< source of the page on show
    QTreeWidget* contents_;
    LessonPage* page_;
    QLineEdit* words_ = nullptr; ///< that are looked for
    QLabel* notice_ = nullptr;
};

/// Shows a page of the manual beside the window, in the window for it that is open already if there is one.
void showManual(QWidget& window, const QString& source);

} // namespace mc::ui
