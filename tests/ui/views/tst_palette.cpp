#include "curves/accuracy_view.h"
#include "raster/raster_view.h"
#include "style/colour_table.h"
#include "style/palette.h"
#include "support/frames.h"
#include "support/pixels.h"
#include "support/test_class.h"
#include "widgets/theme.h"

#include <QTest>
#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

using namespace mc::ui;
using namespace mc::ui::test;

class TestPalette : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { applyTheme(*qApp); }
    void cleanup() { applyTheme(*qApp); }

    void linesMarksAndWordsStandOutOnEveryGround_data();
    void linesMarksAndWordsStandOutOnEveryGround();
    void wordsOnControlsCanBeRead_data() { themes(); }
    void wordsOnControlsCanBeRead();
    void contrastIsThatOfTheStandard();
    void cellTypesDifferInColourAndMark();
    void neighbouringPairsDifferInColourAndMark();
    void pensLookLikeNoInkOfTheData_data() { themes(); }
    void pensLookLikeNoInkOfTheData();
    void heldRunsAreToldApart_data() { themes(); }
    void heldRunsAreToldApart();
    void theDivergingMapIsTheGroundAtZero_data() { themes(); }
    void theDivergingMapIsTheGroundAtZero();
    void aWidgetHasTheColoursOfItsPalette();
    void aViewFollowsTheThemeAtOnce();
    void aLightPageStaysLight();

private:
    static void themes();
};

namespace {

constexpr std::array kInks{Ink::Text,       Ink::Quiet, Ink::Black,  Ink::Blue,
                           Ink::Vermillion, Ink::Green, Ink::Purple, Ink::Grey};
/// Distance of two colours in CIELAB (1976), white of daylight D65.
double labDistance(const QColor& one, const QColor& other) {
    const auto lab = [](const QColor& colour) {
        const auto linear = [](double value) {
            return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
        };
        const double r = linear(colour.redF());
        const double g = linear(colour.greenF());
        const double b = linear(colour.blueF());
        const auto f = [](double t) { return t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16.0 / 116; };
        const double x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505);
        const double y = f(0.2126 * r + 0.7152 * g + 0.0722 * b);
        const double z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089);
        return std::array{116 * y - 16, 500 * (x - y), 200 * (y - z)};
    };
    const auto a = lab(one);
    const auto b = lab(other);
    return std::hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

/// A colour as eyes see it whose cones see what the matrix makes of linear red, green and blue.
QColor seenBy(const std::array<double, 9>& matrix, const QColor& colour) {
    const auto linear = [](double value) {
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    const auto gamma = [](double value) {
        const double within = std::clamp(value, 0.0, 1.0);
        return within <= 0.0031308 ? 12.92 * within : 1.055 * std::pow(within, 1 / 2.4) - 0.055;
    };
    const std::array rgb{linear(colour.redF()), linear(colour.greenF()), linear(colour.blueF())};
    std::array<double, 3> seen{};
    for (std::size_t k = 0; k < 9; ++k) {
        seen[k / 3] += matrix[k] * rgb[k % 3];
    }
    return QColor::fromRgbF(static_cast<float>(gamma(seen[0])), static_cast<float>(gamma(seen[1])),
                            static_cast<float>(gamma(seen[2])));
}

QColor withoutRed(const QColor& colour) {
    return seenBy(
        {0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998},
        colour);
}

QColor withoutGreen(const QColor& colour) {
    return seenBy(
        {0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881}, colour);
}

constexpr std::array kInkNames{"text", "quiet", "black", "blue", "vermillion", "green", "purple", "grey"};

} // namespace

void TestPalette::themes() {
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestPalette::linesMarksAndWordsStandOutOnEveryGround_data() {
    QTest::addColumn<QColor>("line");
    QTest::addColumn<QColor>("words");
    QTest::addColumn<QColor>("ground");
    for (const bool dark : {false, true}) {
        const Colours& colours = dark ? darkColours() : lightColours();
        const std::array<std::pair<const char*, QColor>, 6> grounds{{{"window", colours.window},
                                                                     {"card", colours.card},
                                                                     {"plot", colours.plot},
                                                                     {"band", colours.band},
                                                                     {"picked row", colours.picked},
                                                                     {"note", colours.note}}};
        for (int held = 0; held < 8; ++held) {
            for (const auto& [name, ground] : grounds) {
                QTest::addRow("%s, held run %d on %s", dark ? "dark" : "light", held, name)
                    << colours.of(heldInk(held)) << colours.words(heldInk(held)) << ground;
            }
        }
        for (std::size_t k = 0; k < kInks.size(); ++k) {
            for (const auto& [name, ground] : grounds) {
                QTest::addRow("%s, %s on %s", dark ? "dark" : "light", kInkNames[k], name)
                    << colours.of(kInks[k]) << colours.words(kInks[k]) << ground;
            }
        }
    }
}

void TestPalette::linesMarksAndWordsStandOutOnEveryGround() {
    QFETCH(QColor, line);
    QFETCH(QColor, words);
    QFETCH(QColor, ground);
    QVERIFY2(contrast(line, ground) >= 3, qPrintable(QString::number(contrast(line, ground))));
    QVERIFY2(contrast(words, ground) >= 4.5, qPrintable(QString::number(contrast(words, ground))));
}

void TestPalette::wordsOnControlsCanBeRead() {
    QFETCH(bool, dark);
    const Colours& colours = dark ? darkColours() : lightColours();
    QVERIFY(contrast(Qt::white, colours.accent) >= 4.5);
    QVERIFY(contrast(Qt::white, colours.accentDown) >= 4.5);
    QVERIFY(contrast(colours.blueWords, colours.tint(colours.blue, 0.16)) >= 4.5); // pressed, checked
}

void TestPalette::contrastIsThatOfTheStandard() {
    QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrast(Qt::white, Qt::white), 1.0);
    QVERIFY(std::abs(contrast(QColor(0x77, 0x77, 0x77), Qt::white) - 4.48) < 0.01); // the textbook case
}

void TestPalette::cellTypesDifferInColourAndMark() {
    QCOMPARE(lightColours().cell(CellType::Pyramidal), lightColours().black);
    QCOMPARE(lightColours().cell(CellType::Vip), QColor(0x00, 0x72, 0xB2));
    QCOMPARE(lightColours().cell(CellType::Sst), QColor(0xD5, 0x5E, 0x00));
    QCOMPARE(cellMark(CellType::Pyramidal), Mark::Disc);
    QCOMPARE(cellMark(CellType::Vip), Mark::Triangle);
    QCOMPARE(cellMark(CellType::Sst), Mark::Square);
}

void TestPalette::neighbouringPairsDifferInColourAndMark() {
    for (int pair = 0; pair < 7; ++pair) {
        QVERIFY(pairInk(pair) != pairInk(pair + 1));
        QVERIFY(pairMark(pair) != pairMark(pair + 1));
    }
}

void TestPalette::pensLookLikeNoInkOfTheData() {
    QFETCH(bool, dark);
    const Colours& colours = dark ? darkColours() : lightColours();
    const std::array pens{colours.penMagenta, colours.penViolet, colours.penOlive};
    constexpr double kApart = 30; // CIELAB: told apart at a glance; 2.3 is just noticeable
    for (const QColor& pen : pens) {
        for (const Ink ink : {Ink::Black, Ink::Blue, Ink::Vermillion, Ink::Green, Ink::Purple, Ink::Grey}) {
            QVERIFY2(labDistance(pen, colours.of(ink)) >= kApart, qPrintable(pen.name()));
        }
        for (const QColor& ground :
             {colours.window, colours.card, colours.plot, colours.band, colours.note}) {
            QVERIFY2(contrast(pen, ground) >= 3, qPrintable(pen.name()));
        }
    }
    QVERIFY(labDistance(pens[0], pens[1]) >= kApart && labDistance(pens[1], pens[2]) >= kApart &&
            labDistance(pens[0], pens[2]) >= kApart);
}

/// Also by those who lack red or green cones; see Machado, Oliveira and Fernandes (2009).
void TestPalette::heldRunsAreToldApart() {
    QFETCH(bool, dark);
    const Colours& colours = dark ? darkColours() : lightColours();
    std::vector<QColor> others{colours.black, colours.blue,   colours.vermillion,
                               colours.green, colours.purple, colours.grey};
    for (int held = 0; held < 8; ++held) {
        const QColor& colour = colours.of(heldInk(held));
        for (const QColor& other : others) {
            const QByteArray names = (colour.name() + other.name()).toLatin1();
            QVERIFY2(labDistance(colour, other) >= 30, names);
            QVERIFY2(labDistance(withoutRed(colour), withoutRed(other)) >= 12, names);
            QVERIFY2(labDistance(withoutGreen(colour), withoutGreen(other)) >= 12, names);
        }
        others.push_back(colour);
    }
}

void TestPalette::theDivergingMapIsTheGroundAtZero() {
    QFETCH(bool, dark);
    const Colours& colours = dark ? darkColours() : lightColours();
    QCOMPARE(colours.diverging(0), colours.card);
    QCOMPARE(colours.diverging(1), colours.blue);
    QCOMPARE(colours.diverging(-2), colours.vermillion);
    const std::array values{-1.0F, 0.0F, 1.0F};
    const QImage image = signedImage(values.data(), {3, 1}, 1, colours);
    QCOMPARE(image.pixelColor(0, 0), colours.vermillion);
    QCOMPARE(image.pixelColor(1, 0), colours.card);
    QCOMPARE(image.pixelColor(2, 0), colours.blue);
}

void TestPalette::aWidgetHasTheColoursOfItsPalette() {
    QWidget widget;
    widget.show();
    QCOMPARE(&coloursOf(widget), &lightColours());
    applyTheme(*qApp, Theme::Dark);
    QCOMPARE(&coloursOf(widget), &darkColours());
    applyTheme(*qApp, Theme::Light);
    QCOMPARE(&coloursOf(widget), &lightColours());
}

void TestPalette::aViewFollowsTheThemeAtOnce() {
    const mc::FramePtr frame = draft().done();
    RasterView raster;
    raster.showFrame(frame);
    const QSize size(500, 300);
    QVERIFY(countColour(picture(raster, size), raster.rect(), lightColours().plot) > 1000);
    applyTheme(*qApp, Theme::Dark);
    const QImage dark = picture(raster, size);
    QVERIFY(countColour(dark, raster.rect(), darkColours().plot) > 1000);
    QVERIFY(countColour(dark, raster.rect(), darkColours().black) > 10);
    QCOMPARE(countColour(dark, raster.rect(), Qt::white), 0);
}

void TestPalette::aLightPageStaysLight() {
    applyTheme(*qApp, Theme::Dark);
    QWidget page;
    page.setPalette(paletteOf(lightColours()));
    const QWidget part(&page);
    QCOMPARE(&coloursOf(part), &lightColours());
    QCOMPARE(part.palette().color(QPalette::WindowText), lightColours().text);
}

MC_TEST(TestPalette)
#include "tst_palette.moc"
