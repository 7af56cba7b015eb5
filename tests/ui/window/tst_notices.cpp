#include "panels/past_bar.h"
#include "window/notice_bar.h"
#include "window_test.h"

#include <QHash>
#include <QTabBar>

using namespace mc::ui;

/// Where the program says what it has to say.
class TestNotices : public test::WindowTest {
    Q_OBJECT

    /// Of those that no tab covers.
    QHash<QString, QRect> placesOfDocks() {
        QHash<QString, QRect> places;
        for (const QDockWidget* one : window_->docks().all()) {
            if (!one->isHidden() && !one->visibleRegion().isEmpty()) {
                places.insert(one->objectName(), one->geometry());
            }
        }
        return places;
    }
    /// What of the board lies below a widget of the window.
    QStringList coveredBy(const QWidget& above) {
        QList<const QWidget*> parts{&window_->timeControl(), &window_->pastBar()};
        for (const QDockWidget* one : window_->docks().all()) {
            parts.append(one);
        }
        for (const QTabBar* tabs : window_->findChildren<QTabBar*>()) {
            parts.append(tabs);
        }
        QStringList names;
        for (const QWidget* part : parts) {
            const QRect place(part->mapTo(window_.get(), QPoint()), part->size());
            if (part->isVisible() && place.intersects(above.geometry())) {
                names.append(QString::fromLatin1(part->metaObject()->className()) + u' ' +
                             part->objectName());
            }
        }
        return names;
    }

private slots:
    void initTestCase() { QVERIFY(begin()); }
    void init() { QVERIFY(openAnew()); }
    void cleanup() { shut(); }

    void wordsThatPassMoveNothing() {
        const auto before = placesOfDocks();
        window_->noticeBar().say(mc::Notice::Kind::Information, QStringLiteral("Something was done."));
        QTest::qWait(30);
        QVERIFY(window_->noticeBar().isVisible());
        QCOMPARE(placesOfDocks(), before); // nothing moves under the mouse
    }

    void whatLastsCoversNothing_data() {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QString>("words");
        for (const QSize size : {QSize(1280, 720), QSize(1920, 1080)}) {
            const QByteArray name = QByteArray::number(size.width());
            QTest::newRow((name + " short").constData()) << size << QStringLiteral("Something went wrong.");
            QTest::newRow((name + " long").constData())
                << size << QStringLiteral("Something went wrong. ").repeated(12);
        }
    }

    void whatLastsCoversNothing() {
        QFETCH(QSize, size);
        QFETCH(QString, words);
        window_->resize(size);
        window_->docks().layout().layOut();
        QTest::qWait(60);
        const auto before = placesOfDocks();
        NoticeBar& notice = window_->noticeBar();
        for (int round = 0; round < 5; ++round) {
            notice.say(mc::Notice::Kind::Failure, words);
            QTest::qWait(30);
            QVERIFY(notice.isVisible() && notice.height() >= 24);
            QVERIFY(window_->rect().contains(notice.geometry()));
            QCOMPARE(window_->size(), size);
            for (const QString& who : coveredBy(notice)) {
                QFAIL(qPrintable(who));
            }
            notice.say(mc::Notice::Kind::None, QString());
            QTest::qWait(30);
            QCOMPARE(placesOfDocks(), before);
        }
    }

    void aSizeThatIsChangedWhileANoticeLastsStays() {
        window_->docks().layout().layOut();
        QTest::qWait(60);
        window_->noticeBar().say(mc::Notice::Kind::Failure, QStringLiteral("Something went wrong."));
        QTest::qWait(30);
        const int height = dock("raster").height();
        window_->resizeDocks({&dock("raster")}, {height + 60}, Qt::Vertical);
        QTest::qWait(30);
        const int given = dock("raster").height(); // less, where the docks below are at their least
        QVERIFY2(given > height, qPrintable(QStringLiteral("%1 of %2").arg(given).arg(height + 60)));
        window_->noticeBar().say(mc::Notice::Kind::None, QString());
        QTest::qWait(30);
        QVERIFY2(dock("raster").height() >= given,
                 qPrintable(QStringLiteral("%1 of %2").arg(dock("raster").height()).arg(given)));
    }

    void aNoticeStaysInSightWhenADockComesBack() {
        window_->noticeBar().say(mc::Notice::Kind::Failure, QStringLiteral("Something went wrong."));
        key(Qt::Key_2);
        QTest::qWait(30);
        key(Qt::Key_2);
        QTest::qWait(30);
        const QRect whole = window_->noticeBar().rect();
        QCOMPARE(window_->noticeBar().visibleRegion().boundingRect(), whole);
        const QWidget* top = window_->childAt(window_->noticeBar().geometry().center());
        QVERIFY(top == &window_->noticeBar() || window_->noticeBar().isAncestorOf(top));
    }
};

QTEST_MAIN(TestNotices)
#include "tst_notices.moc"
