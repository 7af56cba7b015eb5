#include "style/fonts.h"
#include "style/palette.h"
#include "support/test_class.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QRadioButton>
#include <QScreen>
#include <QScrollArea>
#include <QSlider>
#include <QSpinBox>
#include <QStyleOptionSlider>
#include <QTabBar>
#include <QTest>
#include <QToolButton>
#include <QToolTip>

using namespace mc::ui;

namespace {

QLabel* tipLabel() {
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        if (widget->inherits("QTipLabel") && widget->isVisible()) {
            return qobject_cast<QLabel*>(widget);
        }
    }
    return nullptr;
}

QString sentence(int words) {
    return QStringList(words, QStringLiteral("word")).join(QLatin1Char(' '));
}

} // namespace

/// How every control of the program takes the focus, and how tooltips are laid out.
class TestControlStyle : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp); }
    void cleanup() {
        QToolTip::hideText();
        applyTheme(*qApp);
    }

    /// A name in a file that somebody else has written is shown as it is, and reads nothing.
    void aLabelAndATooltipTakeNothingForHtml() {
        const QString name = QStringLiteral("<img src='/dev/zero'><b>name</b>");
        QLabel label(name);
        label.show();
        QCOMPARE(label.textFormat(), Qt::PlainText);
        QVERIFY(label.width() > label.fontMetrics().horizontalAdvance(name) - 1);
        QToolTip::showText(QPoint(10, 10), name);
        QTRY_VERIFY(tipLabel() != nullptr);
        QCOMPARE(tipLabel()->textFormat(), Qt::PlainText);
        QMessageBox box(QMessageBox::Warning, name, name);
        box.show();
        QCOMPARE(box.textFormat(), Qt::PlainText);
        QLabel formula;
        formula.setTextFormat(Qt::RichText); // said of those that are made by the program
        formula.show();
        QCOMPARE(formula.textFormat(), Qt::RichText);
    }

    void whatIsPressedTakesTheFocusByTabAlone() {
        QWidget window;
        const QList<QWidget*> pressed{new QPushButton(&window), new QToolButton(&window),
                                      new QCheckBox(&window),   new QRadioButton(&window),
                                      new QComboBox(&window),   new QSlider(&window),
                                      new QTabBar(&window)};
        QLineEdit line(&window);
        QSpinBox box(&window);
        QComboBox writable(&window);
        writable.setEditable(true);
        QPushButton without(&window);
        without.setFocusPolicy(Qt::NoFocus);
        window.show();
        for (const QWidget* widget : pressed) {
            QCOMPARE(widget->focusPolicy(), Qt::TabFocus);
        }
        for (const QWidget* widget : std::initializer_list<QWidget*>{&line, &box, &writable}) {
            QVERIFY(widget->focusPolicy() & Qt::ClickFocus);
        }
        QCOMPARE(without.focusPolicy(), Qt::NoFocus);
    }

    void tabPassesNoScrollAreaOfControls() {
        QScrollArea ofControls;
        auto* content = new QWidget;
        new QPushButton(content);
        ofControls.setWidget(content);
        QScrollArea ofWords; // keys scroll it
        ofWords.setWidget(new QLabel(sentence(80)));
        ofControls.show();
        ofWords.show();
        QCOMPARE(ofControls.focusPolicy(), Qt::NoFocus);
        QVERIFY(ofWords.focusPolicy() & Qt::TabFocus);
    }

    /// Their handles can be seen from the last row, too, and reach both ends.
    void slidersGrowWithTheirLetters() {
        const auto handle = [](int value) {
            QSlider slider(Qt::Horizontal);
            slider.resize(400, slider.sizeHint().height());
            QStyleOptionSlider option;
            option.initFrom(&slider);
            option.state |= QStyle::State_Horizontal;
            option.orientation = Qt::Horizontal;
            option.maximum = 10;
            option.sliderPosition = value;
            const QRect place =
                slider.style()->subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderHandle, &slider);
            return slider.rect().contains(place) ? place : QRect();
        };
        const QRect usual = handle(0);
        QVERIFY(!usual.isEmpty());
        applyTheme(*qApp, Theme::Light, 2 * kUsualPoints);
        QVERIFY(handle(0).width() > 1.5 * usual.width());
        QVERIFY(handle(0).height() > 1.5 * usual.height());
        QCOMPARE(handle(0).left(), 0);
        QCOMPARE(handle(10).right(), 399);
    }

    void indicatorsAreSeen_data() {
        QTest::addColumn<Theme>("theme");
        QTest::addColumn<bool>("exclusive");
        QTest::addColumn<bool>("styled");
        for (const auto& [name, theme] : {std::pair("light", Theme::Light), std::pair("dark", Theme::Dark)}) {
            for (const bool exclusive : {false, true}) {
                for (const bool styled : {false, true}) {
                    QTest::addRow("%s, %s%s", name, exclusive ? "radio button" : "tick box",
                                  styled ? ", of another size" : "")
                        << theme << exclusive << styled;
                }
            }
        }
    }

    /// WCAG 2.1, 1.4.11: what tells a control has 3:1 against what is beside it.
    void indicatorsAreSeen() {
        QFETCH(Theme, theme);
        QFETCH(bool, exclusive);
        QFETCH(bool, styled);
        applyTheme(*qApp, theme);
        QWidget window;
        QAbstractButton* button = exclusive ? static_cast<QAbstractButton*>(new QRadioButton(&window))
                                            : static_cast<QAbstractButton*>(new QCheckBox(&window));
        if (styled) {
            button->setStyleSheet(QStringLiteral("::indicator { width: 1em; height: 1em }"));
        }
        button->setCheckable(true);
        window.show();
        for (const bool checked : {false, true}) {
            button->setChecked(checked);
            const QImage image = button->grab().toImage();
            const QColor ground = image.pixelColor(0, 0);
            double frame = 0; // from the outer edge towards the middle
            double mark = 0;  // around the middle
            for (int x = 0; x < image.width(); ++x) {
                const double found = contrast(image.pixelColor(x, image.height() / 2), ground);
                double& part = std::abs(x - image.width() / 2) <= image.width() / 5 ? mark : frame;
                part = std::max(part, found);
            }
            QVERIFY2(frame >= 3, qPrintable(QString::number(frame)));
            QVERIFY2(!checked || mark >= 3, qPrintable(QString::number(mark)));
        }
    }

    void longTooltipsBreakIntoLines_data() {
        QTest::addColumn<double>("points");
        QTest::newRow("usual letters") << kUsualPoints;
        QTest::newRow("projector") << 24.0;
    }

    void longTooltipsBreakIntoLines() {
        QFETCH(double, points);
        applyTheme(*qApp, Theme::Light, points);
        QWidget widget;
        widget.show();
        const QString text = sentence(80);
        QToolTip::showText(QPoint(20, 20), text, &widget);
        QLabel* tip = tipLabel();
        QVERIFY(tip != nullptr);
        QCOMPARE(QToolTip::text(), text); // plain
        const int line = tip->fontMetrics().lineSpacing();
        QVERIFY(tip->width() <= 90 * tip->fontMetrics().averageCharWidth());
        QVERIFY2(tip->height() >= 3 * line, qPrintable(QString::number(tip->height())));
        QVERIFY(tip->height() >= tip->heightForWidth(tip->width()));
        // The same label, with another text.
        QToolTip::showText(QPoint(20, 20), sentence(160), &widget);
        QCOMPARE(tipLabel(), tip);
        QVERIFY(tip->height() >= 6 * line);
        QToolTip::showText(QPoint(20, 20), QStringLiteral("short"), &widget);
        QVERIFY(tip->height() < 3 * line);
    }

    void tooltipsStayOnTheScreen() {
        QWidget widget;
        widget.show();
        const QRect screen = widget.screen()->geometry();
        for (const QPoint corner : {screen.topLeft(), screen.bottomRight(), screen.bottomLeft()}) {
            QCursor::setPos(corner);
            QToolTip::hideText();
            QTRY_VERIFY(tipLabel() == nullptr);
            QToolTip::showText(corner, sentence(100), &widget);
            QVERIFY(tipLabel() != nullptr);
            QVERIFY(screen.contains(tipLabel()->geometry()));
            QVERIFY(!tipLabel()->geometry().contains(corner));
        }
    }
};

MC_TEST(TestControlStyle)
#include "tst_control_style.moc"
