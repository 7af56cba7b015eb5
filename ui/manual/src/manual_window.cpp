#include "manual/manual_window.h"

#include "lessons/lesson_page.h"
#include "style/units.h"
#include "widgets/quiet_label.h"

#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitter>
#include <QTextDocument>
#include <QTreeWidget>
#include <QUrl>
#include <QVBoxLayout>
#include <algorithm>

namespace mc::ui {

namespace {

constexpr int kPageRole = Qt::UserRole;        ///< source of the page
constexpr int kHeadingRole = Qt::UserRole + 1; ///< number of the heading on its page
constexpr int kAnchorRole = Qt::UserRole + 2;  ///< of the heading
constexpr int kLowestLevel = 3;                ///< of headings in the contents
constexpr QSizeF kSize(1080, 900);             ///< units
constexpr double kMostWidth = 0.97;            ///< share of the window's
constexpr double kMostHeight = 0.9;
constexpr double kMostForContents = 0.28; ///< of the width
constexpr int kIndentation = 12;          ///< units

} // namespace

ManualWindow::ManualWindow(QWidget& parent)
    : QDialog(&parent, Qt::Window), pages_(manualPages()), contents_(new QTreeWidget(this)),
      page_(new LessonPage(this)) {
    setObjectName(QStringLiteral("manual"));
    setWindowTitle(tr("Manual"));
    page_->setObjectName(QStringLiteral("manualText"));
    page_->setAccessibleName(tr("Page of the manual"));
    page_->setWordWrapMode(QTextOption::WordWrap); // names of parameters in narrow columns stay whole
    connect(page_, &QTextBrowser::anchorClicked, this, &ManualWindow::follow);
    connect(page_, &LessonPage::backAsked, this, &ManualWindow::goBack);
    fillContents();
    auto* halves = new QSplitter(this);
    halves->setChildrenCollapsible(false);
    halves->addWidget(contents_);
    halves->addWidget(page_);
    halves->setStretchFactor(1, 1);
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(12, 12, 12, 12);
    lines->addWidget(halves, 1);
    lines->addWidget(makeFoot());
    const QSize room = parent.window()->size();
    resize(pixelsOf(*this, kSize)
               .boundedTo(QSizeF(kMostWidth * room.width(), kMostHeight * room.height()).toSize()));
    const int most = static_cast<int>(kMostForContents * width());
    const int longest = static_cast<const QAbstractItemView*>(contents_)->sizeHintForColumn(0);
    const int listed = std::min(longest + 2 * contents_->frameWidth() + contents_->indentation(), most);
    halves->setSizes({listed, width() - listed});
    page_->setFocus();
}

void ManualWindow::fillContents() {
    contents_->setAccessibleName(tr("Contents of the manual"));
    contents_->setHeaderHidden(true);
    contents_->setIndentation(pixelsOf(*this, kIndentation));
    for (const ManualPage& page : pages_) {
        QList<QTreeWidgetItem*> above{contents_->invisibleRootItem()}; // the last of each level
        const QList<Heading> headings = headingsOf(page);
        for (qsizetype number = 0; number < headings.size(); ++number) {
            const Heading& heading = headings[number];
            if (heading.level > kLowestLevel) {
                continue;
            }
            above.resize(std::min<qsizetype>(heading.level, above.size()));
            auto* item = new QTreeWidgetItem(above.last(), {heading.text});
            item->setData(0, kPageRole, page.source);
            item->setData(0, kHeadingRole, static_cast<int>(number));
            item->setData(0, kAnchorRole, anchorOf(heading.text));
            item->setToolTip(0, heading.text);
            above.append(item);
        }
    }
    contents_->expandAll(); // so that the width of the longest heading is known
    connect(contents_, &QTreeWidget::currentItemChanged, this, &ManualWindow::goTo);
    connect(contents_, &QTreeWidget::itemClicked, this, &ManualWindow::goTo);
}

QWidget* ManualWindow::makeFoot() {
    auto* foot = new QWidget(this);
    words_ = new QLineEdit(foot);
    words_->setObjectName(QStringLiteral("manualSearch"));
    words_->setAccessibleName(tr("Find on this page"));
    words_->setToolTip(tr(
        "Finds text on this page (Ctrl+F). Enter or F3 goes to the next place, Shift+F3 to the one before."));
    connect(words_, &QLineEdit::textChanged, this, &ManualWindow::findFromHere);
    connect(words_, &QLineEdit::returnPressed, this, [this] { find(false); });
    notice_ = quietLabel(QString(), foot);
    notice_->setObjectName(QStringLiteral("manualNotice"));
    auto* buttons = new QDialogButtonBox(foot);
    back_ = buttons->addButton(tr("Back"), QDialogButtonBox::ActionRole);
    back_->setObjectName(QStringLiteral("manualBack"));
    back_->setToolTip(tr("Goes back to the link that you followed (Alt+Left)"));
    back_->setAutoDefault(false);
    back_->setEnabled(false);
    connect(back_, &QPushButton::clicked, this, &ManualWindow::goBack);
    QPushButton* close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setToolTip(tr("Closes the manual (Esc)"));
    close->setAutoDefault(false); // Enter in the search is no wish to close
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(captionOf(*words_, tr("Find")));
    row->addWidget(words_, 1);
    row->addWidget(notice_, 1);
    row->addWidget(buttons);
    return foot;
}

void ManualWindow::showPage(const QString& source, const QString& anchor) {
    QTreeWidgetItem* found = nullptr;
    for (QTreeWidgetItemIterator item(contents_); *item != nullptr; ++item) {
        const bool title = (*item)->parent() == nullptr;
        if ((*item)->data(0, kPageRole).toString() == source &&
            (title || (*item)->data(0, kAnchorRole).toString() == anchor)) {
            found = *item;
        }
    }
    if (found != nullptr) {
        contents_->setCurrentItem(found);
        goTo(found); // also where it was the current one
    }
}

void ManualWindow::goTo(const QTreeWidgetItem* item) {
    if (item == nullptr) {
        return;
    }
    const QString source = item->data(0, kPageRole).toString();
    if (source != shown_) {
        const auto page =
            std::ranges::find_if(pages_, [&](const ManualPage& one) { return one.source == source; });
        shown_ = source;
        page_->show(page->source, page->text);
        for (int k = 0; k < contents_->topLevelItemCount(); ++k) {
            QTreeWidgetItem* title = contents_->topLevelItem(k);
            title->setExpanded(title->data(0, kPageRole).toString() == source);
        }
    }
    const QList<Heading> headings = headingsOf(*page_->document());
    page_->showBlock(headings.at(item->data(0, kHeadingRole).toInt()).block);
}

void ManualWindow::follow(const QUrl& link) {
    if (!link.isRelative()) {
        QDesktopServices::openUrl(link);
        return;
    }
    before_.append({shown_, page_->verticalScrollBar()->value()});
    back_->setEnabled(true);
    showPage(link.path().isEmpty() ? shown_ : QStringLiteral(":/manual/") + link.path(), link.fragment());
}

void ManualWindow::goBack() {
    if (!before_.isEmpty()) {
        const Place place = before_.takeLast();
        showPage(place.source);
        page_->verticalScrollBar()->setValue(place.top);
        back_->setEnabled(!before_.isEmpty());
    }
}

std::vector<BoundKey<ManualWindow>> ManualWindow::keys() {
    return {
        {{Qt::CTRL | Qt::Key_F}, tr("Find text"), [](ManualWindow& manual) { manual.beginSearch(); }},
        {{Qt::Key_F3}, tr("Find the next place"), [](ManualWindow& manual) { manual.find(false); }},
        {{Qt::SHIFT | Qt::Key_F3},
         tr("Find the place before"),
         [](ManualWindow& manual) { manual.find(true); }},
        {{Qt::ALT | Qt::Key_Left},
         tr("Go back to the link followed last"),
         [](ManualWindow& manual) { manual.goBack(); }},
        {{Qt::Key_Escape}, tr("Close"), [](ManualWindow& manual) { manual.close(); }},
    };
}

void ManualWindow::keyPressEvent(QKeyEvent* event) {
    if (const std::optional<BoundKey<ManualWindow>> key = boundTo(keys(), *event)) {
        key->act(*this);
    } else {
        QDialog::keyPressEvent(event);
    }
}

void ManualWindow::beginSearch() {
    words_->setFocus(Qt::ShortcutFocusReason);
    words_->selectAll();
}

/// While words are typed: what was found stays as long as it has them.
void ManualWindow::findFromHere() {
    QTextCursor cursor = page_->textCursor();
    cursor.setPosition(cursor.selectionStart());
    page_->setTextCursor(cursor);
    find(false);
}

void ManualWindow::find(bool backwards) {
    const QString words = words_->text();
    const auto flags = backwards ? QTextDocument::FindBackward : QTextDocument::FindFlags();
    bool found = words.isEmpty() || page_->find(words, flags);
    if (!found) {
        const QTextCursor before = page_->textCursor();
        page_->moveCursor(backwards ? QTextCursor::End : QTextCursor::Start);
        found = page_->find(words, flags);
        if (!found) {
            page_->setTextCursor(before);
        }
    }
    notice_->setText(found ? QString() : tr("Not found on this page"));
}

void showManual(QWidget& window, const QString& source, const QString& anchor) {
    auto* manual = window.findChild<ManualWindow*>();
    if (manual == nullptr) {
        manual = new ManualWindow(window);
        manual->setAttribute(Qt::WA_DeleteOnClose);
        manual->move(window.mapToGlobal(window.rect().center()) - manual->rect().center());
    }
    manual->show(); // first, so that the page is laid out once, in the width it has
    manual->showPage(source, anchor);
    manual->raise();
    manual->activateWindow();
}

} // namespace mc::ui
