#include "projector_test.h"
#include "start/start_card.h"
#include "start/start_page.h"
#include "status/notice_bar.h"
#include "support/test_class.h"
#include "window/start_link.h"

#include <QTabBar>
#include <algorithm>

using namespace mc::ui;

/// What comes over the board in projector mode.
class TestProjectorPages : public test::ProjectorTest {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(begin()); }
    void init() { QVERIFY(openAnew()); }
    void cleanup() { leaveTheLook(); }

    void theStartPageIsForTheProjectorToo_data() { sizes(); }
    void theStartPageIsForTheProjectorToo();
    void aStartPageThatIsOpenedLaterIsLargeToo();

private:
    [[nodiscard]] StartPage& page() const { return window_->start().page(); }
    /// Every card of the start page has the room that its words need.
    [[nodiscard]] bool cardsAreWhole() const;
};

bool TestProjectorPages::cardsAreWhole() const {
    return std::ranges::all_of(page().findChildren<StartCard*>(), [](const StartCard* card) {
        const QWidget& cell = *card->parentWidget();
        return !card->isVisible() || (card->height() >= card->heightForWidth(card->width()) &&
                                      cell.rect().contains(card->geometry()));
    });
}

void TestProjectorPages::theStartPageIsForTheProjectorToo() {
    QFETCH(QSize, size);
    QFETCH(double, least);
    window_->appearance().setTheme(Theme::Dark);
    key(Qt::Key_N, Qt::ControlModifier);
    QVERIFY(page().isVisible());
    project(size);
    QVERIFY(page().isVisible());
    QVERIFY(window_->rect().contains(page().geometry()));
    QVERIFY(page().height() > size.height() * 3 / 4);
    QCOMPARE(page().grab().toImage().pixelColor(4, page().height() / 2), QColor(Qt::white));
    for (const QWidget* widget : page().findChildren<QWidget*>()) {
        QVERIFY2(!widget->isVisible() || widget->font().pointSizeF() >= least - 0.01,
                 widget->metaObject()->className());
    }
    QTRY_VERIFY(cardsAreWhole());
    for (const QTabBar* tabs : window_->findChildren<QTabBar*>()) { // nothing of the board lies over it
        const QPoint middle = tabs->mapTo(window_.get(), tabs->rect().center());
        QVERIFY(!tabs->isVisible() || !page().geometry().contains(middle) ||
                page().isAncestorOf(window_->childAt(middle)) || window_->childAt(middle) == &page());
    }
    window_->noticeBar().say(mc::Notice::Kind::Information, QStringLiteral("Something was done."));
    const NoticeBar& notice = window_->noticeBar();
    QVERIFY(!page().geometry().intersects({notice.mapTo(window_.get(), QPoint()), notice.size()}));
    QVERIFY(page().height() > size.height() / 2);
    QVERIFY(qobject_cast<StartCard*>(QApplication::focusWidget()) != nullptr);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!page().isVisible());
    window_->appearance().setTheme(Theme::Light);
}

void TestProjectorPages::aStartPageThatIsOpenedLaterIsLargeToo() {
    key(Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(cardsAreWhole());
    page().hide();
    project({1920, 1080});
    key(Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(cardsAreWhole());
    key(Qt::Key_F11);
    QTRY_COMPARE(points(), kUsualPoints);
    QTRY_VERIFY(page().isVisible() && window_->rect().contains(page().geometry()));
    QTRY_VERIFY(cardsAreWhole());
}

MC_TEST(TestProjectorPages)
#include "tst_projector_pages.moc"
