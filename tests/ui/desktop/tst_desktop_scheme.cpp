#include "desktop/desktop_scheme.h"
#include "support/test_class.h"

#include <QDBusVariant>
#include <QSignalSpy>
#include <QTest>

using namespace mc::ui;

class TestDesktopScheme : public QObject {
    Q_OBJECT
private slots:
    void oneIsDarkTwoIsLight() {
        QVERIFY(prefersDark(QVariant(1U)) == std::optional(true));
        QVERIFY(prefersDark(QVariant(2U)) == std::optional(false));
    }

    void aVariantInAVariantIsUnwrapped() {
        const QVariant inner = QVariant::fromValue(QDBusVariant(QVariant(1U)));
        QVERIFY(prefersDark(QVariant::fromValue(QDBusVariant(inner))) == std::optional(true));
    }

    void allElseIsNoPreference() {
        QVERIFY(!prefersDark(QVariant(0U)));
        QVERIFY(!prefersDark(QVariant(7U)));
        QVERIFY(!prefersDark(QVariant(QStringLiteral("dark"))));
        QVERIFY(!prefersDark(QVariant()));
    }

    void withoutABusNothingIsSaid() {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere");
        const DesktopScheme scheme;
        QSignalSpy said(&scheme, &DesktopScheme::preferred);
        QTest::qWait(50);
        QCOMPARE(said.count(), 0);
    }
};

MC_TEST(TestDesktopScheme)
#include "tst_desktop_scheme.moc"
