#include "support/test_class.h"
#include "widgets/elided_label.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QFontMetrics>
#include <QTest>

using namespace mc::ui;

/// Lines that are longer than their place.
class TestElidedLabel : public QObject {
    Q_OBJECT

    static void give(ElidedLabel& label, const QString& roomFor) {
        label.show(); // sizes are given to what is shown
        label.resize(QFontMetrics(label.font()).horizontalAdvance(roomFor) + 1, 20);
    }

private slots:
    void initTestCase() { applyTheme(*qApp); }

    void theWholeIsSaidWhereItFits() {
        QWidget window;
        ElidedLabel label(&window);
        window.show();
        label.setForms({QStringLiteral("effective feedback"), QStringLiteral("feedback")});
        give(label, label.wholeText());
        QCOMPARE(label.text(), label.wholeText());
        QVERIFY(label.toolTip().isEmpty());
    }

    void otherWordsStandInBeforeAnythingIsCutOff() {
        QWidget window;
        ElidedLabel label(&window);
        window.show();
        label.setForms({QStringLiteral("effective feedback"), QStringLiteral("feedback")});
        give(label, QStringLiteral("effective feed"));
        QCOMPARE(label.text(), QStringLiteral("feedback"));
        QCOMPARE(label.toolTip(), label.wholeText());
        label.setForms({QStringLiteral("effective feedback"), QStringLiteral("E")});
        QCOMPARE(label.text(), QStringLiteral("E"));
    }

    void ofSeveralFormsTheLongestWithRoomIsSaid() {
        QWidget window;
        ElidedLabel label(&window);
        window.show();
        label.setForms(
            {QStringLiteral("effective feedback"), QStringLiteral("effective"), QStringLiteral("E")});
        give(label, QStringLiteral("effective f"));
        QCOMPARE(label.text(), QStringLiteral("effective"));
        give(label, QStringLiteral("eff"));
        QCOMPARE(label.text(), QStringLiteral("E"));
    }

    void whatHasNoOtherWordsIsShortened() {
        QWidget window;
        ElidedLabel label(&window);
        window.show();
        label.setWholeText(QStringLiteral("effective feedback"));
        give(label, QStringLiteral("effective"));
        QVERIFY(label.text().endsWith(QChar(0x2026)));
        QCOMPARE(label.toolTip(), label.wholeText());
    }
};

MC_TEST(TestElidedLabel)
#include "tst_elided_label.moc"
