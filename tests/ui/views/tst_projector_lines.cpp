#include "chart/chart_strip.h"
#include "raster/raster_canvas.h"
#include "style/fonts.h"
#include "style/units.h"
#include "support/frames.h"
#include "support/pixels.h"
#include "support/test_class.h"
#include "time_axis/time_navigation.h"
#include "widgets/theme.h"
#include "window/appearance.h"

#include <QTest>

using namespace mc;
using namespace mc::ui;
using namespace mc::ui::test;

namespace {

const QSize kProjectorLinesSize(600, 300);

/// The letters of a projector of so many rows of pixels.
QFont projected(int height) {
    QFont font = usualFont();
    font.setPointSizeF(projectorPoints(height, 96));
    return font;
}

/// The longest run of a colour along a row or a column of pixels.
int longestRun(const QImage& image, QPoint from, QPoint step, const QColor& colour) {
    int longest = 0;
    int run = 0;
    for (QPoint at = from; image.rect().contains(at); at += step) {
        run = isNear(image.pixel(at), colour, 40) ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    return longest;
}

int curveWidth(const QFont& font) {
    ChartStrip strip;
    strip.setFont(font);
    ChartContent content;
    content.curves = {{{QString(), Stroke{Ink::Blue, 20}, Mark::None, false}, {{0, 0.5}, {1, 0.5}}}};
    strip.setContent(content);
    const QImage image = picture(strip, kProjectorLinesSize);
    return longestRun(image, {kProjectorLinesSize.width() / 2, 0}, {0, 1}, lightColours().blue);
}

int presentWidth(const QFont& font) {
    RasterCanvas raster;
    raster.setFont(font);
    raster.showRaster(test::draft({.layers = {784, 40, 10}, .step = 10}).done(), {}, {1, 1});
    const QImage image = picture(raster, kProjectorLinesSize);
    const int row = static_cast<int>(raster.time().plot().bottom()) + 2; // clear of spikes
    return longestRun(image, {0, row}, {1, 0}, lightColours().of(kCursorInk));
}

} // namespace

/// Whether lines are thick enough for the last row.
class TestProjectorLines : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { applyTheme(*qApp); }

    void linesGrowMoreThanLetters_data() {
        QTest::addColumn<int>("height");
        QTest::addColumn<double>("least");
        QTest::newRow("720") << 720 << 1.8;
        QTest::newRow("1080") << 1080 << 2.7;
    }

    void linesGrowMoreThanLetters() {
        QFETCH(int, height);
        QFETCH(double, least);
        QWidget board;
        board.setFont(usualFont());
        QCOMPARE(lineOf(board), 1.0);
        board.setFont(projected(height));
        QVERIFY(lineOf(board) >= least);
        // In whole pixels.
        QVERIFY(curveWidth(usualFont()) > 0);
        QVERIFY(curveWidth(projected(height)) + 1 >= least * curveWidth(usualFont()));
        QVERIFY(presentWidth(usualFont()) > 0);
        QVERIFY(presentWidth(projected(height)) + 1 >= least * presentWidth(usualFont()));
    }

    void wordsPaintedInUnitsTellTheSame() {
        QWidget board;
        board.setFont(projected(720));
        QCOMPARE(strokeScale(typeOf(board)), strokeScale(board.font()));
        QCOMPARE(strokeScale(typeOf(board, 0.8)), strokeScale(board.font()));
        board.setFont(usualFont());
        QCOMPARE(strokeScale(typeOf(board)), 1.0);
    }
};

MC_TEST(TestProjectorLines)
#include "tst_projector_lines.moc"
