#include "film_stage.h"

#include "annotation/annotation_layer.h"
#include "captions/run_captions.h"
#include "docks/dock_table.h"
#include "figures/grid_figure.h"
#include "figures/view_figure.h"
#include "figures/window_figure.h"
#include "status/status_line.h"
#include "style/text.h"
#include "view/has_scales.h"
#include "view/run_state.h"
#include "view/view.h"
#include "widgets/option_control.h"
#include "widgets/refuse.h"

#include <algorithm>

namespace mc::ui {

namespace {

constexpr QSize kOffScreen{640, 440}; ///< of a view that is only painted elsewhere

const DockRow& rowOf(const QString& name) {
    QStringList names;
    for (const DockRow& row : dockTable()) {
        if (row.make != nullptr && name == QLatin1String(row.name)) {
            return row;
        }
        if (row.make != nullptr) {
            names << QLatin1String(row.name);
        }
    }
    refuse(tr("There is no view '%1'. It can be %2.").arg(name, names.join(QLatin1String(", "))));
}

/// Throws Refused unless the network has this cell.
void checkCellOf(const Frame& frame, CellAddress cell) {
    if (cell.layer == 0) {
        return;
    }
    const auto layers = static_cast<int>(frame.layerSizes.size()) - 1; // the first is the input
    if (cell.layer < 1 || cell.layer > layers) {
        refuse(tr("There is no cell %1:%2: the network has the layers 1 to %3.")
                   .arg(cell.layer)
                   .arg(cell.cell)
                   .arg(layers));
    }
    const auto cells = static_cast<int>(frame.layerSizes[static_cast<std::size_t>(cell.layer)]);
    if (cell.cell < 0 || cell.cell >= cells) {
        refuse(tr("There is no cell %1:%2: layer %1 has the cells 0 to %3.")
                   .arg(cell.layer)
                   .arg(cell.cell)
                   .arg(cells - 1));
    }
}

} // namespace

std::vector<FilmView> boardOfFilms() {
    std::vector<FilmView> views;
    for (const char* name : {"network", "raster", "input", "errors", "concordance", "accuracy"}) {
        views.push_back({QLatin1String(name)});
    }
    return views;
}

FilmStage::FilmStage(const FilmOfRun& asked) : asked_(asked) {
    makeViews();
}

void FilmStage::makeViews() {
    shown_.clear();
    frame_ = nullptr;
    for (const FilmView& wanted : asked_.views.empty() ? boardOfFilms() : asked_.views) {
        const DockRow& row = rowOf(wanted.name);
        Shown shown{std::unique_ptr<View>(row.make(nullptr)),
                    wanted.title.isEmpty() ? row.titleText() : wanted.title, wanted};
        shown.view->setObjectName(wanted.name);
        shown.view->setAttribute(Qt::WA_DontShowOnScreen); // it lays itself out as if it were seen
        shown.view->setAttribute(Qt::WA_QuitOnClose, false);
        shown.view->resize(wanted.place.isEmpty() ? kOffScreen : wanted.place.size());
        axes_.link(*shown.view);
        QObject::connect(shown.view.get(), &View::viewMade, shown.view.get(),
                         [this](View& made) { axes_.link(made); });
        shown.view->show();
        if (!wanted.drawn.isEmpty()) {
            auto* const layer = new AnnotationLayer(*shown.view); // owned by its view
            layer->setAnnotations(wanted.drawn);
        }
        shown_.push_back(std::move(shown));
    }
}

FilmStage::~FilmStage() = default;

void FilmStage::begin(const FramePtr& frame) {
    checkCellOf(*frame, asked_.cell);
    checkCellOf(*frame, asked_.synapse.cell);
    for (const ViewSetting& setting : asked_.settings) {
        checkSetting(setting, *frame->experiment);
    }
    makeViews();
    for (const Shown& shown : shown_) {
        shown.view->setCell(asked_.cell);
        shown.view->setSynapse(asked_.synapse);
    }
    show(frame);
    applySettings();
    applyStates();
    frame_ = nullptr; // options show what they change in the next frame
    show(frame);
}

/// After a frame was shown, see HasRunState.
void FilmStage::applyStates() {
    for (const Shown& shown : shown_) {
        if (auto* keeps = dynamic_cast<HasRunState*>(shown.view.get());
            keeps != nullptr && !shown.asked.state.isUndefined()) {
            keeps->setRunState(shown.asked.state);
        }
        if (auto* scaled = dynamic_cast<HasScales*>(shown.view.get())) {
            scaled->growScales(shown.asked.scales);
        }
    }
}

/// A stretch or cursor beyond what there is comes into sight once the run has got there.
void FilmStage::applyAxis(TimeLink& axis, const FilmAxis& asked) {
    const auto isThere = [&](const std::optional<double>& time) {
        return time && axis.whole().contains(*time);
    };
    if (asked.span && !axis.isZoomed() && isThere(asked.span->from) && isThere(asked.span->to)) {
        axis.show(*asked.span);
    }
    TimeCursors cursors;
    if (isThere(asked.cursors.first)) {
        cursors.first = asked.cursors.first;
        cursors.second = isThere(asked.cursors.second) ? asked.cursors.second : std::nullopt;
    }
    axis.setCursors(cursors);
}

void FilmStage::applySettings() {
    for (const ViewSetting& setting : asked_.settings) {
        for (const Shown& shown : shown_) {
            auto* view = dynamic_cast<HasOptions*>(shown.view.get());
            if (view == nullptr || shown.view->objectName() != QString::fromStdString(setting.view)) {
                continue;
            }
            const std::vector<OptionControl> options = view->options();
            const auto found = std::ranges::find(options, setting.option, &OptionControl::name);
            if (found != options.end() && found->value() != setting.value) {
                found->set(setting.value);
            }
        }
    }
}

void FilmStage::show(const FramePtr& frame) {
    if (frame == frame_) {
        return;
    }
    frame_ = frame;
    axes_.showFrame(*frame);
    applyAxis(axes_.of(TimeKind::Presentation), asked_.presentation);
    applyAxis(axes_.of(TimeKind::Training), asked_.training);
    for (const Shown& shown : shown_) {
        shown.view->showFrame(frame);
    }
}

WatchSet FilmStage::needs() const {
    WatchSet needed = needs::kNothing;
    for (const Shown& shown : shown_) {
        needed = needs::both(needed, shown.view->needs());
    }
    return needed;
}

QString FilmStage::title() const {
    return shown_.size() == 1 ? shown_.front().title : runTitle(*frame_);
}

std::unique_ptr<Figure> FilmStage::figure() const {
    const FigureWords words = figureWords(*frame_, title());
    if (shown_.size() == 1) {
        const FilmView& asked = shown_.front().asked;
        const bool keepsShape = !asked.drawn.isEmpty() && !asked.place.isEmpty();
        return std::make_unique<ViewFigure>(*shown_.front().view, words,
                                            keepsShape ? ViewFigure::Shape::AsOnScreen
                                                       : ViewFigure::Shape::Fitting);
    }
    const bool placed =
        std::ranges::none_of(shown_, [](const Shown& shown) { return shown.asked.place.isEmpty(); });
    if (placed) {
        std::vector<WindowFigure::Card> cards;
        for (const Shown& shown : shown_) {
            cards.push_back({shown.view.get(), shown.title, shown.asked.place});
        }
        return std::make_unique<WindowFigure>(std::move(cards), words);
    }
    std::vector<GridFigure::Cell> cells;
    for (const Shown& shown : shown_) {
        cells.push_back({shown.view.get(), shown.title});
    }
    return std::make_unique<GridFigure>(std::move(cells), words);
}

} // namespace mc::ui
