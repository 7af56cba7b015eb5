#include "support/test_class.h"
#include "widgets/flow_layout.h"

#include <QPushButton>
#include <QTest>
#include <QWidget>

using namespace mc::ui;

/// Rows of widgets as a text has lines.
class TestFlowLayout : public QObject {
    Q_OBJECT

    QWidget whole_;
    FlowLayout* layout_ = new FlowLayout(&whole_, 6);

private slots:
    void initTestCase() {
        for (const char* text : {"One", "Another", "A third"}) {
            layout_->addWidget(new QPushButton(QLatin1String(text)));
        }
    }
    void asWideAsItsHintAllAreInOneRow() {
        const int wide = layout_->sizeHint().width();
        QCOMPARE(layout_->heightForWidth(wide), layout_->sizeHint().height());
        QVERIFY(layout_->heightForWidth(wide - 1) > layout_->sizeHint().height());
    }
    void anotherWidgetMakesItWider() {
        const QSize before = layout_->sizeHint();
        auto* button = new QPushButton(QStringLiteral("More"));
        layout_->addWidget(button);
        QCOMPARE(layout_->sizeHint().width(), before.width() + 6 + button->sizeHint().width());
    }
};

MC_TEST(TestFlowLayout)
#include "tst_flow_layout.moc"
