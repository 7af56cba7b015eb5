#include "../ui/support/frames.h"
#include "raster/raster_view.h"
#include "status/cost_overlay.h"
#include "widgets/theme.h"
#include "window/main_window.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QImage>
#include <QPainter>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <cstdio>
#include <thread>
#include <vector>

// What the window costs: training at full speed with all views open beside the same training without a
// window, in turn; and one paint of a large raster. Prints a table.

namespace {

using namespace mc;

struct Plan {
    Experiment experiment;
    int threads = 1;
    double seconds = 5;
    int runs = 5;
    QSize size;
};

struct Measured {
    double images = 0;       ///< presented per second
    double painted = 0;      ///< frames per second
    double milliseconds = 0; ///< to paint one
};

double median(std::vector<double> values) {
    std::ranges::sort(values);
    const std::size_t middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

double presented(const Frame& frame) {
    return static_cast<double>(frame.position.updates * frame.experiment->learning.batch);
}

/// Plays for the planned time; `wait(seconds)` lets it pass.
template <class Wait> double imagesPerSecond(Runner& runner, double seconds, Wait wait) {
    runner.post(command::Play{});
    wait(1.0); // the first batches take the memory, the first frames lay out the views
    runner.post(command::Pause{});
    const double before = presented(*runner.settle());
    QElapsedTimer clock;
    clock.start();
    runner.post(command::Play{});
    wait(seconds);
    runner.post(command::Pause{});
    const double after = presented(*runner.settle());
    return (after - before) / (static_cast<double>(clock.nsecsElapsed()) / 1e9);
}

void waitWithoutWindow(double seconds) {
    std::this_thread::sleep_for(std::chrono::duration<double>(seconds));
}

void waitWithWindow(double seconds) {
    QTest::qWait(static_cast<int>(seconds * 1000));
}

double measureWithout(const Plan& plan) {
    Runner runner(plan.experiment, plan.threads);
    static_cast<void>(runner.settle()); // the data are open
    return imagesPerSecond(runner, plan.seconds, waitWithoutWindow);
}

Measured measureWith(const Plan& plan) {
    Runner runner(plan.experiment, plan.threads);
    static_cast<void>(runner.settle()); // the data are open
    ui::MainWindow window(runner);
    window.resize(plan.size);
    window.show();
    if (!QTest::qWaitForWindowExposed(&window)) {
        qFatal("The window did not appear.");
    }
    Measured measured;
    const auto waitCounting = [&](double seconds) {
        const ui::PaintTotals before = window.costs().totals();
        waitWithWindow(seconds);
        const ui::PaintTotals after = window.costs().totals();
        const auto frames = static_cast<double>(after.frames - before.frames);
        measured.painted = frames / seconds;
        measured.milliseconds = static_cast<double>(after.nanoseconds - before.nanoseconds) / 1e6 / frames;
    };
    measured.images = imagesPerSecond(runner, plan.seconds, waitCounting);
    return measured;
}

/// Milliseconds of one paint of three layers of 2000 cells over 200 steps, where one in 41 spikes.
double paintLargeRaster() {
    ui::test::Draft draft = ui::test::draft({.layers = {2000, 2000, 2000, 10}, .steps = 200, .step = 200});
    for (LayerRecord& layer : draft.record->layers) {
        for (Index k = 0; k < layer.spikes.size(); ++k) {
            layer.spikes.data()[k] = (k * 7919) % 41 == 0 ? 1 : 0;
        }
    }
    ui::RasterView view;
    view.resize(1100, 640);
    view.grab(); // lays out
    QImage image(view.size(), QImage::Format_RGB32);
    QElapsedTimer clock;
    clock.start();
    view.showFrame(draft.done());
    view.render(&image);
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

void report(const Plan& plan) {
    std::vector<double> without;
    std::vector<double> with;
    std::vector<double> painted;
    std::vector<double> milliseconds;
    std::vector<double> raster;
    for (int run = 0; run < plan.runs; ++run) {
        without.push_back(measureWithout(plan));
        const Measured measured = measureWith(plan);
        with.push_back(measured.images);
        painted.push_back(measured.painted);
        milliseconds.push_back(measured.milliseconds);
        raster.push_back(paintLargeRaster());
    }
    std::printf("%s, %d simulating thread(s), window of %d x %d, medians of %d runs of %g s\n",
                plan.experiment.network.c_str(), plan.threads, plan.size.width(), plan.size.height(),
                plan.runs, plan.seconds);
    std::printf("| measure | value |\n|---|---|\n");
    std::printf("| without a window | %.0f images/s |\n", median(without));
    std::printf("| window open, all views, full speed | %.0f images/s |\n", median(with));
    std::printf("| window against none | %.1f %% |\n", 100 * median(with) / median(without));
    std::printf("| frames painted | %.1f per s |\n", median(painted));
    std::printf("| painting one frame | %.2f ms |\n", median(milliseconds));
    std::printf("| raster of 3 x 2000 cells x 200 ms, one paint | %.2f ms |\n", median(raster));
}

} // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Measures what the window costs."));
    parser.addHelpOption();
    parser.addOptions({{QStringLiteral("net"), QStringLiteral("Layer sizes."), QStringLiteral("sizes"),
                        QStringLiteral("784-400-10")},
                       {QStringLiteral("threads"), QStringLiteral("Threads of the simulation."),
                        QStringLiteral("number"), QStringLiteral("1")},
                       {QStringLiteral("seconds"), QStringLiteral("Of every run."), QStringLiteral("seconds"),
                        QStringLiteral("5")},
                       {QStringLiteral("runs"), QStringLiteral("Of each kind."), QStringLiteral("number"),
                        QStringLiteral("5")},
                       {QStringLiteral("width"), QStringLiteral("Of the window."), QStringLiteral("pixels"),
                        QStringLiteral("1600")},
                       {QStringLiteral("height"), QStringLiteral("Of the window."), QStringLiteral("pixels"),
                        QStringLiteral("900")}});
    parser.process(application);
    const auto number = [&](const char* name) {
        return std::max(1, parser.value(QLatin1String(name)).toInt());
    };
    const QTemporaryDir settings; // a first start, whoever's machine this is
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
    ui::applyTheme(application);
    Plan plan;
    plan.experiment.network = parser.value(QStringLiteral("net")).toStdString();
    plan.experiment.data.testImages = 500;
    plan.experiment.learning.rateDecay = 1; // nothing fades, so that playing never pauses by itself
    plan.threads = number("threads");
    plan.seconds = number("seconds");
    plan.runs = number("runs");
    plan.size = {number("width"), number("height")};
    report(plan);
    return 0;
}
