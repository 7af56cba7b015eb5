#include "chart/chart_strip.h"
#include "circuit/circuit_view.h"
#include "concordance/concordance_view.h"
#include "concordance/equivalence_view.h"
#include "curves/accuracy_view.h"
#include "curves/error_view.h"
#include "curves/layers_view.h"
#include "frames/frame_text.h"
#include "input/input_view.h"
#include "network/network_view.h"
#include "raster/raster_view.h"
#include "support/figures.h"
#include "support/frames.h"
#include "support/test_class.h"
#include "widgets/theme.h"

#include <QTest>
#include <functional>
#include <memory>

using namespace mc;
using namespace mc::ui;
using namespace mc::ui::test;

Q_DECLARE_METATYPE(std::function<std::unique_ptr<mc::ui::View>()>)

namespace {

enum class State { Opening, NoData, Playing, Paused };
constexpr State kStates[]{State::Opening, State::NoData, State::Playing, State::Paused};

/// A run of which nothing has been seen yet. history: the same for all, as frames share it.
FramePtr frameIn(State state, const std::shared_ptr<const History>& history) {
    Draft made = test::draft();
    made.frame.presentation = nullptr;
    made.frame.position.step = 0;
    made.frame.history = history;
    made.frame.busy = state == State::Opening;
    made.frame.playing = state == State::Playing;
    if (state == State::NoData) {
        made.frame.data = nullptr;
    }
    return made.done();
}

/// All that a view says.
QString wordsOf(const View& view) {
    QStringList words{view.summary()};
    for (const ChartStrip* strip : view.findChildren<ChartStrip*>()) {
        words << strip->message();
    }
    return words.join(QLatin1Char(' '));
}

template <class Shown> std::unique_ptr<View> makeView() {
    auto view = std::make_unique<Shown>();
    view->resize(500, 400);
    return view;
}

} // namespace

/// What a person is told to do next follows from what the run does.
class TestHints : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { applyTheme(*qApp); }
    void aViewSaysWhatFitsTheRun_data();
    void aViewSaysWhatFitsTheRun();
    void eachStateHasItsHint();
};

void TestHints::aViewSaysWhatFitsTheRun_data() {
    QTest::addColumn<std::function<std::unique_ptr<View>()>>("makeView");
    const auto row = [](const char* name, std::unique_ptr<View> (*one)()) {
        QTest::newRow(name) << std::function<std::unique_ptr<View>()>(one);
    };
    row("raster", makeView<RasterView>);
    row("errors", makeView<ErrorView>);
    row("concordance", makeView<ConcordanceView>);
    row("accuracy", makeView<AccuracyView>);
    row("input", makeView<InputView>);
    row("layers", makeView<LayersView>);
    row("equivalence", makeView<EquivalenceView>);
    row("circuit", makeView<CircuitView>);
    row("network", makeView<NetworkView>);
}

void TestHints::aViewSaysWhatFitsTheRun() {
    QFETCH(std::function<std::unique_ptr<View>()>, makeView);
    const std::unique_ptr<View> view = makeView();
    const auto history = std::make_shared<const History>();
    for (const State before : kStates) {
        for (const State now : kStates) {
            view->showFrame(frameIn(before, history));
            view->showFrame(frameIn(now, history)); // nothing else has changed
            const QString words = wordsOf(*view);
            QVERIFY2(words.contains(QStringLiteral("Press Space")) == (now == State::Paused),
                     qPrintable(words));
            QVERIFY2(words.contains(QStringLiteral("Opening the data")) == (now == State::Opening),
                     qPrintable(words));
            QVERIFY2(words.contains(QStringLiteral("No data are open")) == (now == State::NoData),
                     qPrintable(words));
        }
    }
}

void TestHints::eachStateHasItsHint() {
    QCOMPARE(playHint(*frameIn(State::Paused, nullptr)), QStringLiteral("Press Space to play."));
    QCOMPARE(playHint(*frameIn(State::Playing, nullptr)), QString());
    QCOMPARE(playHint(*frameIn(State::Opening, nullptr)), QString());
    QCOMPARE(playHint(*frameIn(State::NoData, nullptr)),
             QStringLiteral("Open a data set from the File menu."));
}

MC_TEST(TestHints)
#include "tst_hints.moc"
