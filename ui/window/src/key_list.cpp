#include "window/key_list.h"

#include "annotation/annotating.h"
#include "circuit/signal_list.h"
#include "concordance/pair_canvas.h"
#include "convolution/feature_map_canvas.h"
#include "convolution/kernel_canvas.h"
#include "docks/dock_action.h"
#include "glossary/glossary_window.h"
#include "glossary/parts_overlay.h"
#include "input/sheet_canvas.h"
#include "manual/manual_window.h"
#include "mistakes/confusion_canvas.h"
#include "mistakes/gallery_canvas.h"
#include "network/network_canvas.h"
#include "quiz/poll_board.h"
#include "race/race_window.h"
#include "raster/raster_canvas.h"
#include "scenes/presenter_window.h"
#include "scenes/scene_window.h"
#include "scenes/scenes.h"
#include "style/text.h"
#include "time_axis/time_navigation.h"
#include "time_control/past_bar.h"
#include "window/lesson_link.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>

namespace mc::ui {

namespace {

/// A title without its access key: "File" for "&File", "文件" for "文件(&F)".
QString withoutAccessKey(QString title) {
    static const QRegularExpression kBehind(QStringLiteral("\\(&\\w\\)"));
    return title.remove(kBehind).remove(QLatin1Char('&'));
}

QString nameOf(const QAction& action) {
    const QString name = withoutAccessKey(action.text()).remove(QStringLiteral("…")).trimmed();
    return qobject_cast<const DockAction*>(&action) != nullptr ? tr("Show: %1").arg(name) : name;
}

void addActions(const QList<QAction*>& actions, std::vector<KeyHelp>& keys) {
    for (const QAction* action : actions) {
        if (action->menu() != nullptr) {
            addActions(action->menu()->actions(), keys);
            continue;
        }
        QStringList names;
        for (const QKeySequence& key : action->shortcuts()) {
            names << key.toString(QKeySequence::NativeText);
        }
        if (!names.isEmpty()) {
            keys.push_back({names.join(tr(" or ")), nameOf(*action)});
        }
    }
}

template <class... Tables> KeySection section(const QString& title, const Tables&... tables) {
    KeySection all{title, {}};
    const auto add = [&all](const std::vector<KeyHelp>& keys) {
        all.keys.insert(all.keys.end(), keys.begin(), keys.end());
    };
    (add(helpOf(tables, tr(" or "))), ...);
    return all;
}

} // namespace

std::vector<KeySection> allKeys(const QMenuBar& menus) {
    std::vector<KeySection> sections;
    for (const QAction* menu : menus.actions()) {
        KeySection keys{withoutAccessKey(menu->text()), {}};
        if (menu->menu() != nullptr) {
            addActions(menu->menu()->actions(), keys.keys);
        }
        if (!keys.keys.empty()) {
            sections.push_back(keys);
        }
    }
    sections.push_back(section(tr("In charts and the raster"), TimeNavigation::keys()));
    sections.push_back(section(tr("In the raster"), RasterCanvas::keys()));
    sections.push_back(section(tr("In the network"), NetworkCanvas::keys()));
    sections.push_back(section(tr("In feature maps"), FeatureMapCanvas::keys()));
    sections.push_back(section(tr("In kernels"), KernelCanvas::keys()));
    sections.push_back(section(tr("In what it gets wrong: the matrix"), ConfusionCanvas::keys()));
    sections.push_back(section(tr("In what it gets wrong: the images"), GalleryCanvas::keys()));
    sections.push_back(section(tr("In the matrix of pairs"), PairMatrixCanvas::keys(), PairCanvas::keys()));
    sections.push_back(section(tr("On the sheet to draw on"), SheetCanvas::keys()));
    sections.push_back(section(tr("In lists of synapses"), SignalList::keys()));
    sections.push_back(section(tr("While drawing on views"), Annotating::keys(), AnnotationLayer::keys()));
    sections.push_back(section(tr("While parts of a view are labelled"), PartsOverlay::keys()));
    sections.push_back(section(tr("In the glossary"), GlossaryWindow::keys()));
    sections.push_back(section(tr("On the course of the run"), PastBar::keys()));
    sections.push_back(section(tr("While a lesson is open"), LessonLink::keys()));
    sections.push_back(section(tr("While a class votes"), PollBoard::keys()));
    sections.push_back(section(tr("While scenes are shown"), Scenes::keys()));
    sections.push_back(section(tr("In the list of scenes"), SceneWindow::keys()));
    sections.push_back(section(tr("In the presenter's window"), PresenterWindow::keys()));
    sections.push_back(section(tr("In the race"), RaceWindow::keys()));
    sections.push_back(section(tr("In the manual"), ManualWindow::keys()));
    return sections;
}

} // namespace mc::ui
