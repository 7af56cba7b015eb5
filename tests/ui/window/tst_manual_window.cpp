#include "docks/dock_table.h"
#include "lesson/formula.h"
#include "lessons/lesson_page.h"
#include "manual/manual_window.h"
#include "style/palette.h"
#include "support/test_class.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QDir>
#include <QGlyphRun>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QScrollBar>
#include <QSet>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>
#include <QTreeWidget>
#include <memory>

using namespace mc::ui;

namespace {

const QString kModel = QStringLiteral(":/manual/model.md");

/// Characters that no font draws: boxes stand in their place.
QStringList undrawn(const QTextDocument& document) {
    document.idealWidth(); // has all of it laid out
    QStringList faults;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (const QGlyphRun& run : block.layout()->glyphRuns(0, block.length())) {
            if (run.glyphIndexes().contains(0)) {
                faults << block.text();
            }
        }
    }
    return faults;
}

/// Links of the page on show, in their order.
QStringList linksOn(const LessonPage& page) {
    QStringList links;
    for (QTextBlock block = page.document()->begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            const QString link = part.fragment().charFormat().anchorHref();
            if (!link.isEmpty() && (links.isEmpty() || links.last() != link)) {
                links << link;
            }
        }
    }
    return links;
}

/// Pictures of the page on show that cannot be seen.
QStringList missingPictures(const LessonPage& page, int& pictures) {
    QStringList missing;
    for (QTextBlock block = page.document()->begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            const QTextImageFormat image = part.fragment().charFormat().toImageFormat();
            if (!image.isValid()) {
                continue;
            }
            ++pictures;
            if (page.document()
                    ->resource(QTextDocument::ImageResource, image.name())
                    .value<QImage>()
                    .isNull()) {
                missing << image.name();
            }
        }
    }
    return missing;
}

/// The heading that is the first in sight.
QString topOf(const LessonPage& page) {
    return page.cursorForPosition({5, 5}).block().text();
}

} // namespace

/// The manual as it is read: its pages, contents and search.
class TestManualWindow : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { applyTheme(*qApp); }
    void init();
    void cleanupTestCase() { parent_.reset(); }
    void everyPageIsListedWithItsHeadings();
    void everyFileOfTheManualIsAPage();
    void everyDockHasASection();
    void everyFormulaCanBeRead();
    void nothingIsMissingOrCutOff_data();
    void nothingIsMissingOrCutOff();
    void linksToEveryPageAreFollowedAndBack();
    void theContentsLeadToEverySection();
    void theSearchGoesRoundThePage();
    void largerLettersKeepThePlace();
    void linksFollowTheTheme();
    void escapeCloses();
    void thereIsOneWindow();

private:
    void openAnew();

    std::unique_ptr<QWidget> parent_;
    QPointer<ManualWindow> manual_;
};

void TestManualWindow::openAnew() {
    parent_ = std::make_unique<QWidget>();
    parent_->resize(1280, 720);
    parent_->show();
    showManual(*parent_, kModel);
    manual_ = parent_->findChild<ManualWindow*>();
    QVERIFY(manual_ != nullptr);
    QVERIFY(QTest::qWaitForWindowActive(manual_));
}

/// The manual of the test before, at its page on the model; another one where that was closed, or looks
/// otherwise.
void TestManualWindow::init() {
    if (!manual_ || QApplication::font() != usualFont() ||
        &coloursOf(QApplication::palette()) != &lightColours()) {
        parent_.reset();
        applyTheme(*qApp);
        openAnew();
        return;
    }
    while (manual_->findChild<QPushButton*>(QStringLiteral("manualBack"))->isEnabled()) {
        QTest::keyClick(&manual_->page(), Qt::Key_Left, Qt::AltModifier);
    }
    manual_->findChild<QLineEdit*>(QStringLiteral("manualSearch"))->clear();
    manual_->showPage(kModel);
    manual_->page().setFocus();
}

void TestManualWindow::everyPageIsListedWithItsHeadings() {
    const QList<ManualPage> pages = manualPages();
    QVERIFY(!pages.isEmpty());
    QCOMPARE(manual_->contents().topLevelItemCount(), int(pages.size()));
    for (int k = 0; k < pages.size(); ++k) {
        const QList<Heading> headings = headingsOf(pages[k]);
        QCOMPARE(headings.first().level, 1);
        QCOMPARE(headings.first().text, pages[k].title());
        QCOMPARE(manual_->contents().topLevelItem(k)->text(0), headings.first().text);
        for (qsizetype i = 1; i < headings.size(); ++i) {
            QVERIFY2(headings[i].level > 1, qPrintable(headings[i].text)); // one title
        }
    }
    QVERIFY(manual_->contents().topLevelItem(0)->childCount() > 1);
}

void TestManualWindow::everyFormulaCanBeRead() {
    for (const ManualPage& page : manualPages()) {
        try {
            const bool has = !mc::formulasIn(page.text.toStdString()).empty();
            QVERIFY(has || page.source != kModel);
        } catch (const std::exception& fault) {
            QFAIL(fault.what());
        }
    }
    QVERIFY(!manual_->page().toPlainText().contains(QLatin1Char('$')));
}

void TestManualWindow::everyFileOfTheManualIsAPage() {
    QStringList sources;
    for (const ManualPage& page : manualPages()) {
        sources << page.source;
    }
    sources.sort();
    QStringList files;
    for (const QFileInfo& file : QDir(QStringLiteral(":/manual")).entryInfoList({QStringLiteral("*.md")})) {
        files << file.filePath();
    }
    QCOMPARE(sources, files);
    QCOMPARE(manualPages().first().source, QLatin1String(kUsingPage));
}

/// By its title, which F1 looks for.
void TestManualWindow::everyDockHasASection() {
    QSet<QString> sections;
    for (const Heading& heading : headingsOf(manualPages().first())) {
        sections.insert(heading.text);
    }
    for (const DockRow& row : dockTable()) {
        QVERIFY2(sections.contains(QString::fromUtf8(row.title)), row.title);
    }
}

void TestManualWindow::nothingIsMissingOrCutOff_data() {
    QTest::addColumn<double>("points");
    QTest::newRow("usual") << kUsualPoints;
    QTest::newRow("projector") << 16.0; // of a window this high
}

void TestManualWindow::nothingIsMissingOrCutOff() {
    QFETCH(const double, points);
    parent_.reset();
    applyTheme(*qApp, Theme::Light, points);
    openAnew();
    QVERIFY(manual_->height() < parent_->height());
    int pictures = 0;
    for (const ManualPage& page : manualPages()) {
        manual_->showPage(page.source);
        QVERIFY2(manual_->page().horizontalScrollBar()->maximum() == 0, qPrintable(page.source));
        const QStringList faults =
            undrawn(*manual_->page().document()) + missingPictures(manual_->page(), pictures);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
    }
    QVERIFY(pictures > 0);
    QTextDocument foreign; // what is looked for would be found
    foreign.setPlainText(QString::fromUcs4(U"\U0010FFFD"));
    QVERIFY(!undrawn(foreign).isEmpty());
}

void TestManualWindow::linksToEveryPageAreFollowedAndBack() {
    auto* back = manual_->findChild<QPushButton*>(QStringLiteral("manualBack"));
    QVERIFY(!back->isEnabled());
    QScrollBar& bar = *manual_->page().verticalScrollBar();
    manual_->showPage(QLatin1String(kUsingPage));
    const QString title = manual_->page().document()->firstBlock().text();
    QSet<QString> followed; // one link to each page
    for (const QString& link : linksOn(manual_->page())) {
        const QUrl url(link);
        if (!url.isRelative() || followed.contains(url.path())) {
            continue;
        }
        followed.insert(url.path());
        bar.setValue(40);
        emit manual_->page().anchorClicked(url);
        const QString heading = manual_->contents().currentItem()->text(0);
        QVERIFY(!url.hasFragment() || anchorOf(heading) == url.fragment());
        QCOMPARE(manual_->page().textCursor().block().text(), heading);
        QTest::keyClick(&manual_->page(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(manual_->page().document()->firstBlock().text(), title);
        QCOMPARE(bar.value(), 40);
    }
    QVERIFY(followed.size() > 3);
    QVERIFY(!back->isEnabled());
}

void TestManualWindow::theContentsLeadToEverySection() {
    const QScrollBar& bar = *manual_->page().verticalScrollBar();
    for (int page = 0; page < manual_->contents().topLevelItemCount(); ++page) {
        QTreeWidgetItem* title = manual_->contents().topLevelItem(page);
        manual_->contents().setCurrentItem(title);
        QCOMPARE(bar.value(), 0);
        QVERIFY(title->isExpanded());
        for (int k = 0; k < title->childCount(); ++k) {
            manual_->contents().setCurrentItem(title->child(k));
            QVERIFY2(topOf(manual_->page()) == title->child(k)->text(0) || bar.value() == bar.maximum(),
                     qPrintable(title->child(k)->text(0)));
            QCOMPARE(manual_->page().textCursor().block().text(), title->child(k)->text(0));
        }
    }
}

void TestManualWindow::theSearchGoesRoundThePage() {
    QTest::keyClick(&manual_->page(), Qt::Key_F, Qt::ControlModifier);
    auto* words = manual_->findChild<QLineEdit*>(QStringLiteral("manualSearch"));
    auto* notice = manual_->findChild<QLabel*>(QStringLiteral("manualNotice"));
    QVERIFY(words->hasFocus());
    QTest::keyClicks(words, QStringLiteral("concordance"));
    const auto place = [this] { return manual_->page().textCursor().selectionStart(); };
    const int first = place();
    QCOMPARE(manual_->page().textCursor().selectedText().toLower(), QStringLiteral("concordance"));
    QTest::keyClick(words, Qt::Key_Return);
    const int second = place();
    QVERIFY(second > first);
    QTest::keyClick(words, Qt::Key_F3, Qt::ShiftModifier);
    QCOMPARE(place(), first);
    QTest::keyClick(words, Qt::Key_F3, Qt::ShiftModifier); // over the top
    QVERIFY(place() > second);
    QTest::keyClick(words, Qt::Key_F3); // over the end
    QCOMPARE(place(), first);
    QVERIFY(notice->text().isEmpty());
    QTest::keyClicks(words, QStringLiteral("xyz"));
    QVERIFY(!notice->text().isEmpty());
    QVERIFY(manual_->isVisible()); // Enter has not closed it
}

void TestManualWindow::largerLettersKeepThePlace() {
    QTreeWidgetItem* section = manual_->contents().currentItem()->child(3);
    manual_->contents().setCurrentItem(section);
    QCOMPARE(topOf(manual_->page()), section->text(0));
    const double before = QFontInfo(manual_->page().document()->defaultFont()).pointSizeF();
    applyTheme(*qApp, Theme::Light, 2 * kUsualPoints);
    QVERIFY(QFontInfo(manual_->page().document()->defaultFont()).pointSizeF() > 1.5 * before);
    QCOMPARE(topOf(manual_->page()), section->text(0));
}

void TestManualWindow::linksFollowTheTheme() {
    const auto colour = [this] {
        const QTextCursor link = manual_->page().document()->find(QStringLiteral("arXiv:"));
        return link.charFormat().foreground().color();
    };
    QCOMPARE(colour(), lightColours().blueWords);
    applyTheme(*qApp, Theme::Dark);
    QCOMPARE(colour(), darkColours().blueWords);
}

void TestManualWindow::escapeCloses() {
    QTest::keyClick(&manual_->page(), Qt::Key_Escape);
    QTRY_VERIFY(manual_.isNull());
}

void TestManualWindow::thereIsOneWindow() {
    showManual(*parent_, kModel);
    QCOMPARE(parent_->findChildren<ManualWindow*>().size(), 1);
}

MC_TEST(TestManualWindow)
#include "tst_manual_window.moc"
