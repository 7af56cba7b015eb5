#include "docks/dock_table.h"

#include "cell/cell_view.h"
#include "circuit/circuit_view.h"
#include "compare/compare_view.h"
#include "concordance/concordance_view.h"
#include "concordance/equivalence_view.h"
#include "convolution/feature_map_view.h"
#include "convolution/kernel_view.h"
#include "curves/accuracy_view.h"
#include "curves/error_view.h"
#include "curves/layers_view.h"
#include "curves/synapse_view.h"
#include "held/held_view.h"
#include "input/input_view.h"
#include "mistakes/mistakes_view.h"
#include "network/network_view.h"
#include "raster/raster_view.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <string_view>
#include <utility>
#include <vector>

namespace mc::ui {

namespace {

constexpr const char* kContext = "mc::ui::Docks";

template <class SomeView> View* make(QWidget* parent) {
    return new SomeView(parent);
}

View* makeInputWithoutSheet(QWidget* parent) {
    return new InputView(InputView::Sheet::None, parent);
}

/// Of the views of a presentation, of weights and of feedback: those that have something to say of a moment.
View* makeCompare(QWidget* parent) {
    // Two of them have to say something in less room than one in a dock: their least room, in units.
    static constexpr std::array<std::pair<std::string_view, QSizeF>, 7> kLeast{{{"raster", {220, 180}},
                                                                                {"network", {220, 210}},
                                                                                {"input", {220, 200}},
                                                                                {"circuit", {290, 200}},
                                                                                {"feature-maps", {220, 200}},
                                                                                {"kernels", {220, 200}},
                                                                                {"concordance", {300, 200}}}};
    std::vector<ComparedView> views;
    for (const auto& [name, least] : kLeast) {
        const DockRow& row = *std::ranges::find(dockTable(), name, &DockRow::name);
        views.push_back({row.name, row.titleText(),
                         row.make == make<InputView> ? makeInputWithoutSheet : row.make, least});
    }
    return new CompareView(std::move(views), parent);
}

} // namespace

QString DockRow::titleText() const {
    return QCoreApplication::translate(kContext, title);
}

QString DockRow::briefText() const {
    return QCoreApplication::translate(kContext, brief != nullptr ? brief : title);
}

QString DockRow::aboutText() const {
    return QCoreApplication::translate(kContext, about);
}

std::span<const DockRow> dockTable() { // NOLINT(readability-function-size): one table
    using enum Region;
    using enum Half;
    static constexpr std::array kRows{
        DockRow{"setup", QT_TRANSLATE_NOOP("mc::ui::Docks", "Experiment"), nullptr,
                QT_TRANSLATE_NOOP("mc::ui::Docks", "The parameters of the experiment: those of the run on "
                                                   "the board, and those of the next one."),
                Qt::Key_1, nullptr, Side, Left, 3, QSize(240, 240), true, false},
        DockRow{
            "raster", QT_TRANSLATE_NOOP("mc::ui::Docks", "Raster"), nullptr,
            QT_TRANSLATE_NOOP("mc::ui::Docks",
                              "The spikes of the three cell types during a presentation, layer by layer."),
            Qt::Key_2, make<RasterView>, Pictures, Left, 2, QSize(300, 220), true},
        DockRow{"errors", QT_TRANSLATE_NOOP("mc::ui::Docks", "Error signals"),
                QT_TRANSLATE_NOOP("mc::ui::Docks", "Errors"),
                QT_TRANSLATE_NOOP("mc::ui::Docks",
                                  "The errors during a presentation, and the loss over training."),
                Qt::Key_3, make<ErrorView>, Errors, Right, 6, QSize(300, 300), true},
        DockRow{"concordance", QT_TRANSLATE_NOOP("mc::ui::Docks", "Sign concordance"),
                QT_TRANSLATE_NOOP("mc::ui::Docks", "Concordance"),
                QT_TRANSLATE_NOOP("mc::ui::Docks", "How far feedback and forward weights agree in sign."),
                Qt::Key_4, make<ConcordanceView>, Concordance, Right, 4, QSize(300, 230), true},
        DockRow{"accuracy", QT_TRANSLATE_NOOP("mc::ui::Docks", "Accuracy and loss"),
                QT_TRANSLATE_NOOP("mc::ui::Docks", "Accuracy"),
                QT_TRANSLATE_NOOP("mc::ui::Docks",
                                  "How well the network answers, on training images and on others."),
                Qt::Key_5, make<AccuracyView>, Accuracy, Right, 5, QSize(300, 230), true},
        DockRow{"input", QT_TRANSLATE_NOOP("mc::ui::Docks", "Input and output"),
                QT_TRANSLATE_NOOP("mc::ui::Docks", "Input"),
                QT_TRANSLATE_NOOP("mc::ui::Docks", "The image on show and what the output makes of it."),
                Qt::Key_6, make<InputView>, Input, Right, 7, QSize(225, 220), true},
        DockRow{"layers", QT_TRANSLATE_NOOP("mc::ui::Docks", "Layers"), nullptr,
                QT_TRANSLATE_NOOP("mc::ui::Docks", "What each layer does over training."), Qt::Key_7,
                make<LayersView>, Accuracy, Right, 9, QSize(300, 230), false},
        DockRow{
            "equivalence", QT_TRANSLATE_NOOP("mc::ui::Docks", "Equivalence"), nullptr,
            QT_TRANSLATE_NOOP("mc::ui::Docks",
                              "Whether learned feedback approaches the forward weights as the theory says."),
            Qt::Key_8, make<EquivalenceView>, Accuracy, Right, 9, QSize(300, 230), false},
        DockRow{"circuit", QT_TRANSLATE_NOOP("mc::ui::Docks", "Microcircuit"),
                QT_TRANSLATE_NOOP("mc::ui::Docks", "Circuit"),
                QT_TRANSLATE_NOOP(
                    "mc::ui::Docks",
                    "One microcircuit, opened: three cells with their values, and what a synapse learns."),
                Qt::Key_9, make<CircuitView>, Circuit, Left, 8, QSize(370, 440), true},
        DockRow{"network", QT_TRANSLATE_NOOP("mc::ui::Docks", "Network"), nullptr,
                QT_TRANSLATE_NOOP(
                    "mc::ui::Docks",
                    "All cells with their activity, and the strongest connections of the picked one."),
                Qt::Key_0, make<NetworkView>, Pictures, Left, 1, QSize(360, 250), true},
        DockRow{"what-if", QT_TRANSLATE_NOOP("mc::ui::Docks", "What if"), nullptr,
                QT_TRANSLATE_NOOP("mc::ui::Docks",
                                  "Changes of the run while it goes on, and events to pause at."),
                Qt::Key_W, nullptr, Side, Left, 9, QSize(240, 240), true},
        DockRow{
            "feature-maps", QT_TRANSLATE_NOOP("mc::ui::Docks", "Feature maps"),
            QT_TRANSLATE_NOOP("mc::ui::Docks", "Maps"),
            QT_TRANSLATE_NOOP("mc::ui::Docks", "Activity and errors of a convolution, channel by channel."),
            Qt::Key_M, make<FeatureMapView>, Pictures, Left, 9, QSize(300, 220), true, false},
        DockRow{
            "kernels", QT_TRANSLATE_NOOP("mc::ui::Docks", "Kernels"), nullptr,
            QT_TRANSLATE_NOOP("mc::ui::Docks", "The weights of a convolution beside the feedback weights."),
            Qt::Key_K, make<KernelView>, Pictures, Left, 9, QSize(300, 220), true, false},
        DockRow{"mistakes", QT_TRANSLATE_NOOP("mc::ui::Docks", "What it gets wrong"),
                QT_TRANSLATE_NOOP("mc::ui::Docks", "Mistakes"),
                QT_TRANSLATE_NOOP("mc::ui::Docks", "The images of the last test that were answered wrongly."),
                Qt::Key_X, make<MistakesView>, Accuracy, Right, 9, QSize(300, 230), false},
        DockRow{"one-cell", QT_TRANSLATE_NOOP("mc::ui::Docks", "One cell"), nullptr,
                QT_TRANSLATE_NOOP("mc::ui::Docks",
                                  "A microcircuit without a network, with sliders for what reaches it."),
                Qt::Key_O, make<CellView>, Circuit, Left, 9, QSize(370, 420), false},
        DockRow{"compare", QT_TRANSLATE_NOOP("mc::ui::Docks", "A | B"), nullptr,
                QT_TRANSLATE_NOOP("mc::ui::Docks",
                                  "One view of two runs, or of two moments of one run, and the difference."),
                Qt::Key_A, makeCompare, Pictures, Left, 9, QSize(300, 240), false},
        DockRow{"synapse", QT_TRANSLATE_NOOP("mc::ui::Docks", "Course of a synapse"),
                QT_TRANSLATE_NOOP("mc::ui::Docks", "Synapse"),
                QT_TRANSLATE_NOOP("mc::ui::Docks", "The picked synapse and the picked cell over training."),
                Qt::Key_C, make<SynapseView>, Accuracy, Right, 9, QSize(300, 300), false},
        DockRow{
            "held", QT_TRANSLATE_NOOP("mc::ui::Docks", "Held runs"),
            QT_TRANSLATE_NOOP("mc::ui::Docks", "Held"),
            QT_TRANSLATE_NOOP("mc::ui::Docks",
                              "Runs that were kept to be compared, and the settings in which they differ."),
            Qt::Key_G, make<HeldView>, Accuracy, Right, 9, QSize(300, 260), false},
        DockRow{"lesson", QT_TRANSLATE_NOOP("mc::ui::Docks", "Lesson"), nullptr,
                QT_TRANSLATE_NOOP("mc::ui::Docks", "A lesson: its text, questions, and what it waits for."),
                Qt::Key_L, nullptr, Side, Left, 9, QSize(240, 240), false},
    };
    return kRows;
}

} // namespace mc::ui
