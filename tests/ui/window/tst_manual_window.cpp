#include "lesson/formula.h"
#include "lessons/lesson_page.h"
#include "manual/manual_window.h"
#include "style/palette.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QGlyphRun>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QScrollBar>
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
    void cleanup();
    void everyPageIsListedWithItsHeadings();
    void everyFormulaCanBeRead();
    void noGlyphIsMissing_data();
    void noGlyphIsMissing();
    void nothingIsCutOff_data();
    void nothingIsCutOff();
    void theContentsLeadToEverySection();
    void theSearchGoesRoundThePage();
    void largerLettersKeepThePlace();
    void linksFollowTheTheme();
    void escapeCloses();
    void thereIsOneWindow();

private:
    std::unique_ptr<QWidget> parent_;
    ManualWindow* manual_ = nullptr;
};

void TestManualWindow::init() {
    parent_ = std::make_unique<QWidget>();
    parent_->resize(1280, 720);
    parent_->show();
    showManual(*parent_, kModel);
    manual_ = parent_->findChild<ManualWindow*>();
    QVERIFY(manual_ != nullptr);
    QVERIFY(QTest::qWaitForWindowActive(manual_));
}

void TestManualWindow::cleanup() {
    parent_.reset();
    applyTheme(*qApp);
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
            QVERIFY(!mc::formulasIn(page.text.toStdString()).empty());
        } catch (const std::exception& fault) {
            QFAIL(fault.what());
        }
    }
    QVERIFY(!manual_->page().toPlainText().contains(QLatin1Char('$')));
}

void TestManualWindow::noGlyphIsMissing_data() {
    QTest::addColumn<double>("points");
    QTest::newRow("usual") << kUsualPoints;
    QTest::newRow("projector") << 24.0;
}

void TestManualWindow::noGlyphIsMissing() {
    QFETCH(const double, points);
    applyTheme(*qApp, Theme::Light, points);
    for (const ManualPage& page : manualPages()) {
        manual_->showPage(page.source);
        const QStringList faults = undrawn(*manual_->page().document());
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
    }
    QTextDocument foreign; // what is looked for would be found
    foreign.setPlainText(QString::fromUcs4(U"\U0010FFFD"));
    QVERIFY(!undrawn(foreign).isEmpty());
}

void TestManualWindow::nothingIsCutOff_data() {
    QTest::addColumn<double>("points");
    QTest::newRow("usual") << kUsualPoints;
    QTest::newRow("projector") << 16.0; // of a window this high
}

void TestManualWindow::nothingIsCutOff() {
    QFETCH(const double, points);
    cleanup();
    applyTheme(*qApp, Theme::Light, points);
    init();
    QVERIFY(manual_->height() < parent_->height());
    for (const ManualPage& page : manualPages()) {
        manual_->showPage(page.source);
        QCOMPARE(manual_->page().horizontalScrollBar()->maximum(), 0);
    }
}

void TestManualWindow::theContentsLeadToEverySection() {
    QTreeWidgetItem* title = manual_->contents().topLevelItem(0);
    const QScrollBar& bar = *manual_->page().verticalScrollBar();
    for (int k = 0; k < title->childCount(); ++k) {
        manual_->contents().setCurrentItem(title->child(k));
        QVERIFY2(topOf(manual_->page()) == title->child(k)->text(0) || bar.value() == bar.maximum(),
                 qPrintable(title->child(k)->text(0)));
        QCOMPARE(manual_->page().textCursor().block().text(), title->child(k)->text(0));
    }
    manual_->contents().setCurrentItem(title);
    QCOMPARE(bar.value(), 0);
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
    QTreeWidgetItem* section = manual_->contents().topLevelItem(0)->child(3);
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
    const QPointer<ManualWindow> manual = manual_;
    QTest::keyClick(&manual_->page(), Qt::Key_Escape);
    QTRY_VERIFY(manual.isNull());
}

void TestManualWindow::thereIsOneWindow() {
    showManual(*parent_, kModel);
    QCOMPARE(parent_->findChildren<ManualWindow*>().size(), 1);
}

QTEST_MAIN(TestManualWindow)
#include "tst_manual_window.moc"
