#include "dock_places.h"
#include "projector_test.h"
#include "status/notice_bar.h"
#include "status/status_line.h"
#include "support/sanitized.h"
#include "support/test_class.h"
#include "time_control/past_bar.h"

#include <QAbstractButton>
#include <QLabel>
#include <QMenuBar>
#include <QTabBar>

using namespace mc::ui;
using mc::ui::test::placeOf;
using mc::ui::test::seenPlaces;

/// Where the program says what it has to say.
class TestNotices : public test::ProjectorTest {
    Q_OBJECT

    [[nodiscard]] NoticeBar& notice() { return window_->noticeBar(); }
    /// Of all that can be pressed outside of the notice.
    QHash<QString, QRect> placesOfControls() {
        QHash<QString, QRect> places = seenPlaces(*window_);
        QList<const QWidget*> parts{&window_->timeControl(), &window_->pastBar(), window_->menuBar()};
        for (const QTabBar* tabs : window_->findChildren<QTabBar*>()) {
            parts.append(tabs);
        }
        for (const QAbstractButton* button : window_->findChildren<QAbstractButton*>()) {
            if (!notice().isAncestorOf(button)) {
                parts.append(button);
            }
        }
        for (const QWidget* part : parts) {
            if (part->isVisible() && !part->visibleRegion().isEmpty()) {
                places.insert(QStringLiteral("%1 %2").arg(parts.indexOf(part)).arg(part->objectName()),
                              placeOf(*part));
            }
        }
        return places;
    }
    [[nodiscard]] QAbstractButton& button(const QString& name) {
        const auto buttons = notice().findChildren<QAbstractButton*>();
        return **std::ranges::find_if(buttons,
                                      [&](const auto* one) { return one->accessibleName() == name; });
    }
    [[nodiscard]] QAbstractButton& more() { return button(QStringLiteral("Show the whole notice")); }

private slots:
    void initTestCase() { QVERIFY(begin()); }
    void init() { QVERIFY(openAnew()); }
    void cleanup() { leaveTheLook(); }

    void whateverIsSaidMovesNothingAndCoversNothing_data() {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("projected");
        QTest::newRow("least") << QSize(512, 300) << false;
        QTest::newRow("small") << QSize(1024, 600) << false;
        QTest::newRow("usual") << QSize(1280, 720) << false;
        QTest::newRow("large") << QSize(1920, 1080) << false;
        QTest::newRow("usual, projector") << QSize(1280, 720) << true;
        QTest::newRow("large, projector") << QSize(1920, 1080) << true;
    }

    void whateverIsSaidMovesNothingAndCoversNothing() {
        QFETCH(QSize, size);
        QFETCH(bool, projected);
        if (projected) {
            project(size);
        } else {
            window_->resize(size);
            window_->docks().layout().layOut();
        }
        const auto before = test::settled([this] { return placesOfControls(); });
        QVERIFY(before.size() > 10);
        const QString words = QStringLiteral("Something went wrong.\nAnd more so. ");
        const std::vector<NoticeBar::Choice> choices{{QStringLiteral("Open it"), {}, [] {}},
                                                     {QStringLiteral("Delete it"), {}, [] {}}};
        for (const QString& text : {QStringLiteral("Short."), words.repeated(12)}) {
            for (const auto kind : {mc::Notice::Kind::Failure, mc::Notice::Kind::Information}) {
                notice().say(kind, text);
                QTest::qWait(20);
                QVERIFY(notice().isVisible() && !window_->statusLine().isVisible());
                QCOMPARE(placesOfControls(), before);
                QVERIFY(window_->rect().contains(placeOf(notice())));
                for (auto part = before.cbegin(); part != before.cend(); ++part) {
                    QVERIFY2(!part.value().intersects(placeOf(notice())), qPrintable(part.key()));
                }
                notice().say(mc::Notice::Kind::None, QString());
                QTest::qWait(20);
                QCOMPARE(placesOfControls(), before);
            }
            notice().offer(text, choices);
            QTest::qWait(20);
            QCOMPARE(placesOfControls(), before);
            for (const auto* one : notice().findChildren<QAbstractButton*>()) {
                QVERIFY2(!one->isVisible() || placeOf(notice()).contains(placeOf(*one)),
                         qPrintable(one->text()));
            }
            notice().withdraw();
        }
        QCOMPARE(window_->size(), size);
        QVERIFY(window_->statusLine().isVisible());
    }

    void theAnswerToAQuestionIsOnShowAsAWhole_data() {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("inOneLine"); // and then it does not stand there twice
        QTest::newRow("small") << QSize(512, 400) << false;
        QTest::newRow("large") << QSize(1920, 1080) << true;
    }

    void theAnswerToAQuestionIsOnShowAsAWhole() {
        QFETCH(QSize, size);
        QFETCH(bool, inOneLine);
        window_->resize(size);
        window_->docks().layout().layOut();
        QTRY_COMPARE(window_->size(), size);
        const auto popup = [&]() -> const QLabel* {
            for (const QFrame* frame : notice().findChildren<QFrame*>()) {
                if (frame->windowType() == Qt::Popup && frame->isVisible()) {
                    return frame->findChild<const QLabel*>();
                }
            }
            return nullptr;
        };
        key(Qt::Key_Y);
        QTRY_VERIFY2(notice().text().contains(QStringLiteral("ask again after an epoch")),
                     qPrintable(notice().text()));
        QCOMPARE(popup() == nullptr, inOneLine);
        if (inOneLine) {
            QVERIFY(!more().isVisible());
            return;
        }
        QVERIFY2(popup()->text().contains(QStringLiteral("ask again after an epoch")),
                 qPrintable(popup()->text()));
        QCOMPARE(popup()->text(), notice().text());
        QTest::keyClick(popup()->window(), Qt::Key_Escape);
        QTRY_VERIFY(popup() == nullptr);
        key(Qt::Key_Y); // the same words once more
        QTRY_VERIFY_WITH_TIMEOUT(popup() != nullptr, 5000 * kSlowness);
        QTest::keyClick(popup()->window(), Qt::Key_Escape);
    }

    void whatTheRunTakesBackGoes() {
        const auto tell = [&](const mc::Notice& said) {
            auto frame = std::make_shared<mc::Frame>();
            frame->notice = said;
            notice().showFrame(frame);
        };
        const mc::Notice notYet{mc::Notice::Kind::Information, std::string("No cell has spiked yet."), {}};
        tell(notYet);
        QCOMPARE(notice().text(), QStringLiteral("No cell has spiked yet."));
        tell({});
        QVERIFY(notice().text().isEmpty());
        tell(notYet);
        notice().say(mc::Notice::Kind::Failure, QStringLiteral("The disk is full."));
        tell({}); // of something else
        QCOMPARE(notice().text(), QStringLiteral("The disk is full."));
    }

    void whatHasNoRoomIsReadInAWindowOfItsOwn() {
        const QString words = QStringLiteral("Something went wrong, and this is why. ").repeated(12);
        notice().say(mc::Notice::Kind::Failure, words);
        QTest::qWait(20);
        QCOMPARE(notice().text(), words);
        QCOMPARE(notice().accessibleDescription(), words); // for a screen reader
        QVERIFY(more().isVisible());
        more().click();
        const auto whole = [&]() -> const QLabel* {
            for (const auto* label : notice().findChildren<QLabel*>()) {
                if (label->window() != window_.get() && label->isVisible()) {
                    return label;
                }
            }
            return nullptr;
        };
        QVERIFY(whole() != nullptr);
        QCOMPARE(whole()->text(), words);
        QVERIFY(whole()->height() >= whole()->heightForWidth(whole()->width()));
        QTest::keyClick(whole()->window(), Qt::Key_Escape);
        QTRY_VERIFY(whole() == nullptr);
        QTest::mouseClick(&notice(), Qt::LeftButton, {}, notice().rect().center());
        QTRY_VERIFY(whole() != nullptr); // the text itself is as good as the button
        QTest::keyClick(whole()->window(), Qt::Key_Escape);
        notice().say(mc::Notice::Kind::Failure, QStringLiteral("Short."));
        QVERIFY(!more().isVisible());
    }
};

MC_TEST(TestNotices)
#include "tst_notices.moc"
