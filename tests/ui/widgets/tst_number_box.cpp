#include "support/test_class.h"
#include "widgets/number_box.h"
#include "widgets/number_text.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

using namespace mc::ui;

/// Whether a number typed is the number taken, in every locale.
class TestNumberBox : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp); }
    void cleanup() { QLocale::setDefault({QLocale::English, QLocale::UnitedStates}); }

    void whatIsTypedIsTaken_data() {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<double>("value");
        for (const char* locale : {"C", "de_DE", "fr_FR", "en_US", "ar_EG"}) {
            const auto row = [locale](const char* typed, double value) {
                QTest::addRow("%s: %s", locale, typed) << locale << QString::fromLatin1(typed) << value;
            };
            row("85.5", 85.5);
            row("85,5", 85.5);
            row("10.5", 10.5);
            row("1500", 1500);
            row("1e3", 1000);
            row(".25", 0.25);
        }
    }

    void whatIsTypedIsTaken() {
        QFETCH(QString, locale);
        QFETCH(QString, typed);
        QFETCH(double, value);
        QLocale::setDefault(QLocale(locale));
        NumberBox box(2);
        box.setRange(0, 16000);
        typeInto(box, typed);
        QTest::keyClick(&box, Qt::Key_Tab);
        QCOMPARE(box.value(), value);
        const bool comma = QLocale().decimalPoint() == QLatin1String(",");
        QVERIFY(!box.text().contains(comma ? u'.' : u',')); // the decimal sign of the language alone
        QCOMPARE(withPoint(box.text()).toDouble(), value);
    }

    void prefixAndSuffixStayAsTheyAre() {
        QLocale::setDefault(QLocale(QStringLiteral("de_DE")));
        NumberBox box(2);
        box.setRange(0, 100);
        box.setPrefix(QStringLiteral("ca. "));
        box.setSuffix(QStringLiteral(" Abb."));
        typeInto(box, QStringLiteral("0.5"));
        QCOMPARE(box.text(), QStringLiteral("ca. 0,5 Abb."));
        QTest::keyClick(&box, Qt::Key_Return);
        QCOMPARE(box.value(), 0.5);
        QCOMPARE(box.text(), QStringLiteral("ca. 0,5 Abb."));
    }

    void whatIsPastedIsTakenAlike() {
        NumberBox box(2);
        QApplication::clipboard()->setText(QStringLiteral("12,75"));
        typeInto(box, {});
        QTest::keyClick(&box, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(box.value(), 12.75);
    }

    void aWholeNumberIsNotMadeTenTimesAsLarge() {
        NumberBox box(0);
        box.setRange(0, 1000);
        typeInto(box, QStringLiteral("6.5"));
        QCOMPARE(box.text(), QStringLiteral("6.5")); // as typed, until typing ends
        QTest::keyClick(&box, Qt::Key_Return);
        QVERIFY(box.value() == 6 || box.value() == 7);
    }

    void thousandsOfAWholeNumberMayBeGrouped_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("value");
        QTest::newRow("English") << "60,000" << 60000;
        QTest::newRow("German") << "60.000" << 60000;
        QTest::newRow("millions") << "1.250.000" << 1250000;
        QTest::newRow("none") << "60000" << 60000;
        QTest::newRow("no group") << "60.0" << 60;
    }

    void thousandsOfAWholeNumberMayBeGrouped() {
        QFETCH(QString, typed);
        QFETCH(int, value);
        for (const QLocale::Language language : {QLocale::English, QLocale::German}) {
            QLocale::setDefault(QLocale(language));
            NumberBox box(0);
            box.setRange(0, 10'000'000);
            box.setSuffix(QStringLiteral(" images"));
            typeInto(box, typed);
            QTest::keyClick(&box, Qt::Key_Return);
            QCOMPARE(box.count(), value);
            QCOMPARE(box.text(), QString("%1 images").arg(value));
        }
    }

    void whatIsBeyondTheRangeBecomesItsEnd() {
        NumberBox box(0);
        box.setRange(5, 100);
        box.setSuffix(QStringLiteral(" %"));
        typeInto(box, QStringLiteral("500"));
        QTest::keyClick(&box, Qt::Key_Return);
        QCOMPARE(box.count(), 100);
        typeInto(box, QStringLiteral("3"));
        QTest::keyClick(&box, Qt::Key_Return);
        QCOMPARE(box.count(), 5);
        QCOMPARE(box.text(), QStringLiteral("5 %"));
    }

    void lettersAreNotTaken() {
        NumberBox box(2);
        box.setValue(4);
        typeInto(box, QStringLiteral("abc"));
        QTest::keyClick(&box, Qt::Key_Return);
        QCOMPARE(box.value(), 4.0);
    }

    void decimalsAreWrittenWhereTheySaySomething() {
        NumberBox box(2);
        box.setRange(0, 1000);
        box.setValue(508);
        QCOMPARE(box.text(), QStringLiteral("508"));
        box.setLeastDecimals(1);
        QCOMPARE(box.text(), QStringLiteral("508.0"));
        box.setValue(84.75);
        QCOMPARE(box.text(), QStringLiteral("84.75"));
        NumberBox whole(0);
        whole.setRange(0, 1000);
        whole.setValue(100);
        QCOMPARE(whole.text(), QStringLiteral("100"));
    }

    void theKeyboardGoesBackWithReturnButNotInADialog() {
        QWidget window;
        auto* box = new NumberBox(0, &window);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        typeInto(*box, QStringLiteral("7"));
        QVERIFY(box->hasFocus());
        QTest::keyClick(box, Qt::Key_Return);
        QVERIFY(!box->hasFocus());

        QDialog dialog;
        auto* column = new QVBoxLayout(&dialog);
        auto* inside = new NumberBox(0, &dialog);
        auto* button = new QPushButton(QStringLiteral("Do"), &dialog);
        button->setDefault(true);
        column->addWidget(inside);
        column->addWidget(button);
        int presses = 0;
        connect(button, &QPushButton::clicked, this, [&presses] { ++presses; });
        dialog.show();
        dialog.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        typeInto(*inside, QStringLiteral("7"));
        QTest::keyClick(inside, Qt::Key_Return);
        QCOMPARE(presses, 1);
        QVERIFY(inside->hasFocus());
        QCOMPARE(inside->count(), 7);
    }

    void theWheelNeedsTheFocus() {
        NumberBox box(0);
        box.setValue(5);
        box.show();
        QWheelEvent turned(QPointF(3, 3), QPointF(3, 3), {}, QPoint(0, 120), Qt::NoButton, Qt::NoModifier,
                           Qt::NoScrollPhase, false);
        box.clearFocus();
        QApplication::sendEvent(&box, &turned);
        QCOMPARE(box.count(), 5);
    }

    void aLineTakesNumbersInTheSameWay() {
        QLocale::setDefault(QLocale(QStringLiteral("de_DE")));
        QLineEdit line;
        takeNumbers(line);
        QTest::keyClicks(&line, QStringLiteral("0.25"));
        QCOMPARE(line.text(), QStringLiteral("0,25"));
        line.clear();
        QLocale::setDefault(QLocale(QLocale::English));
        QTest::keyClicks(&line, QStringLiteral("0,25"));
        QCOMPARE(line.text(), QStringLiteral("0.25"));
        line.clear();
        QTest::keyClicks(&line, QStringLiteral("all 1e-3"));
        QCOMPARE(line.text(), QStringLiteral("1e-3"));
    }

private:
    static void typeInto(NumberBox& box, const QString& text) {
        box.setFocus();
        box.selectAll();
        QTest::keyClicks(&box, text);
    }
};

MC_TEST(TestNumberBox)
#include "tst_number_box.moc"
