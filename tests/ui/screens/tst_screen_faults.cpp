#include "screen_faults.h"
#include "support/test_class.h"
#include "widgets/theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QTest>
#include <functional>
#include <memory>
#include <utility>

using namespace mc::ui;
using namespace mc::ui::test;

namespace {

using Paint = std::function<void(QPainter&)>;

/// Black words on white.
class PaintedWords : public Picture {
public:
    explicit PaintedWords(Paint paint) : paint_(std::move(paint)) {}
    [[nodiscard]] QSizeF leastRoom(const Paper& /*paper*/) const override { return {1, 1}; }
    void paint(QPainter& painter, QSizeF room, const Paper& paper) const override {
        painter.fillRect(QRectF(QPointF(), room), Qt::white);
        painter.setPen(Qt::black);
        painter.setFont(paper.letters());
        paint_(painter);
    }

private:
    Paint paint_;
};

/// A window that shows them.
class PaintedWindow : public PictureView {
public:
    explicit PaintedWindow(Paint paint) {
        setPicture(std::make_shared<PaintedWords>(std::move(paint)));
        resize(400, 300);
        show();
        QTest::qWait(20);
    }
};

} // namespace

/// What tst_screens looks for is found, and what is right is not.
class TestScreenFaults : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { applyTheme(*qApp); }

    void faultsOfTexts_data();
    void faultsOfTexts();
    void faintTextsAreFound();
    void controlsOutOfReachAreFound();
    void theOrderOfTabIsThatOfTheEye();
};

void TestScreenFaults::faultsOfTexts_data() {
    QTest::addColumn<Paint>("paint");
    QTest::addColumn<QString>("fault"); // how it begins; empty: none
    const auto row = [](const char* name, const Paint& paint, const char* fault) {
        QTest::newRow(name) << paint << QString::fromUtf8(fault);
    };
    row(
        "whole", [](QPainter& p) { p.drawText(20, 40, "A text"); }, "");
    row(
        "beyond the edge", [](QPainter& p) { p.drawText(370, 40, "A text that is long"); }, "cut: 'A text");
    row(
        "too high", [](QPainter& p) { p.drawText(20, 4, "A text"); }, "cut: 'A text'");
    row(
        "turned",
        [](QPainter& p) {
            p.rotate(-90);
            p.drawText(-200, 30, "A text that is long");
        },
        "");
    row(
        "turned beyond the edge",
        [](QPainter& p) {
            p.rotate(90);
            p.drawText(260, -30, "A text that is long");
        },
        "cut: 'A text");
    row(
        "clipped",
        [](QPainter& p) {
            p.setClipRect(0, 0, 40, 100);
            p.drawText(20, 40, "A text");
        },
        "cut: 'A text'");
    row(
        "shortened", [](QPainter& p) { p.drawText(20, 40, QString::fromUtf8("A te…")); },
        "shortened: 'A te…'");
    row(
        "on another",
        [](QPainter& p) {
            p.drawText(20, 40, "A text");
            p.drawText(40, 44, "Other");
        },
        "overlap: 'A text'");
    row(
        "one below the other",
        [](QPainter& p) {
            p.drawText(20, 40, "A text");
            p.drawText(20, 60, "Other");
        },
        "");
    row(
        "with its edge",
        [](QPainter& p) {
            p.drawText(21, 41, "A text");
            p.drawText(20, 40, "A text");
        },
        "");
    row(
        "hidden",
        [](QPainter& p) {
            p.drawText(20, 40, "A text");
            p.fillRect(0, 0, 200, 100, Qt::white);
            p.drawText(40, 44, "Other");
        },
        "");
    row(
        "half hidden",
        [](QPainter& p) {
            p.drawText(20, 40, "A text");
            p.fillRect(40, 0, 200, 100, Qt::white);
        },
        "covered: 'A text'");
    row(
        "on a line",
        [](QPainter& p) {
            p.drawLine(0, 60, 100, 10);
            p.drawText(20, 40, "A text");
        },
        "crossed: 'A text'");
    row(
        "on a curve",
        [](QPainter& p) {
            p.drawPolyline(QPolygonF({{0, 36}, {20, 36}, {60, 35}, {100, 36}}));
            p.drawText(20, 40, "A text");
        },
        "crossed: 'A text'");
    row(
        "on its own ground",
        [](QPainter& p) {
            p.drawLine(0, 60, 100, 10);
            p.fillRect(10, 20, 60, 30, Qt::white);
            p.drawText(20, 40, "A text");
        },
        "");
}

void TestScreenFaults::faultsOfTexts() {
    QFETCH(Paint, paint);
    QFETCH(QString, fault);
    PaintedWindow window(paint);
    const QStringList found = ScreenFaults(window).ofTexts();
    if (fault.isEmpty()) {
        QVERIFY2(found.isEmpty(), qPrintable(found.join('\n')));
    } else {
        QCOMPARE(found.size(), 1);
        QVERIFY2(found.first().startsWith(fault), qPrintable(found.first()));
    }
}

void TestScreenFaults::faintTextsAreFound() {
    const auto faint = [](const QColor& ink) {
        PaintedWindow window([ink](QPainter& painter) {
            painter.setPen(ink);
            painter.drawText(20, 40, "A text");
        });
        return ScreenFaults(window).ofContrast().size();
    };
    QCOMPARE(faint(Qt::black), 0);
    QCOMPARE(faint(QColor(0, 0, 0, 100)), 1);
    QCOMPARE(faint(QColor(0x99, 0x99, 0x99)), 1);
}

void TestScreenFaults::controlsOutOfReachAreFound() {
    QWidget window;
    window.resize(300, 200);
    auto* button = new QPushButton(QStringLiteral("OK"), &window);
    button->setGeometry(20, 20, 80, 30);
    window.show();
    QTest::qWait(20);
    QVERIFY(ScreenFaults(window).ofPlaces().isEmpty());
    QVERIFY(ScreenFaults(window).ofKeyboard().isEmpty());
    button->move(260, 20);
    QCOMPARE(ScreenFaults(window).ofPlaces().size(), 1);
    button->move(20, 20);
    button->setFocusPolicy(Qt::NoFocus);
    QCOMPARE(ScreenFaults(window).ofKeyboard().size(), 1);
    button->setFocusPolicy(Qt::StrongFocus);
    auto* area = new QScrollArea(&window);
    area->setGeometry(0, 60, 200, 100);
    auto* content = new QWidget;
    content->resize(500, 50);
    area->setWidget(content);
    area->show();
    QTest::qWait(20);
    QVERIFY(ScreenFaults(window).ofPlaces().isEmpty());
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->horizontalScrollBar()->setRange(0, 0);
    QCOMPARE(ScreenFaults(window).ofPlaces().size(), 1);
    area->hide();
    window.resize(3000, 200);
    QCOMPARE(ScreenFaults(window).ofPlaces().size(), 1);
}

void TestScreenFaults::theOrderOfTabIsThatOfTheEye() {
    QWidget window;
    auto* group = new QWidget(&window);
    auto* row = new QHBoxLayout(group);
    std::array<QCheckBox*, 3> boxes{};
    for (QCheckBox*& box : boxes) {
        box = new QCheckBox(QStringLiteral("Yes"));
        row->addWidget(box);
    }
    (new QHBoxLayout(&window))->addWidget(group);
    window.show();
    QTest::qWait(20);
    QVERIFY(ScreenFaults(window).ofKeyboard().isEmpty());
    QWidget::setTabOrder(boxes[1], boxes[0]);
    QCOMPARE(ScreenFaults(window).ofKeyboard().size(), 1);
}

MC_TEST(TestScreenFaults)
#include "tst_screen_faults.moc"
