#include "session_views.h"

#include "docks/dock_area.h"
#include "docks/docks.h"
#include "docks/picked_json.h"
#include "sessions/window_state.h"
#include "view/view.h"

#include <QDockWidget>
#include <QJsonObject>
#include <QMainWindow>
#include <algorithm>
#include <cmath>
#include <map>

namespace mc::ui {

namespace {

constexpr int kMostWindowSide = 8192;   ///< pixels; what a file says beyond is no window of a person
constexpr QSize kUnknownSize{640, 440}; ///< of a view that is not seen in the session
constexpr int kBetweenViews = 40;       ///< pixels, with the title of the view below

/// The parts of a session that a film takes over, as they are in the file.
struct SessionContent {
    QJsonValue layout;
    QJsonValue cell;
    QJsonValue synapse;
    QJsonValue states;
    QJsonValue drawn;
};

SessionContent contentOf(const std::string& text) {
    SessionContent content;
    WindowState parts;
    const auto take = [&parts](const char* key, QJsonValue& into) {
        parts.add({QLatin1String(key), {}, [&into](const QJsonValue& value) { into = value; }});
    };
    take("layout", content.layout);
    take("cell", content.cell);
    take("synapse", content.synapse);
    take("views", content.states);
    take("annotations", content.drawn);
    static_cast<void>(parts.restore(text));
    return content;
}

/// The window of a session on no screen, with nothing but its docks.
class SessionWindow {
public:
    explicit SessionWindow(const QJsonObject& layout)
        : docks_(new Docks(window_, *new QWidget(&window_), *new QWidget(&window_), *new QWidget(&window_))) {
        window_.setAttribute(Qt::WA_DontShowOnScreen);
        window_.setAttribute(Qt::WA_QuitOnClose, false);
        const QSize size(layout.value(QStringLiteral("width")).toInt(),
                         layout.value(QStringLiteral("height")).toInt());
        if (size.isEmpty() || std::max(size.width(), size.height()) > kMostWindowSide) {
            return;
        }
        window_.resize(size);
        window_.show();
        docks_->layout().fromJson(layout);
        for (const QDockWidget* dock : docksSeenIn(window_)) {
            if (const auto* view = qobject_cast<const View*>(dock->widget())) {
                seen_.push_back({dock->objectName(), QRect(view->mapTo(&window_, QPoint()), view->size()),
                                 dock->accessibleName()});
            }
        }
    }

    [[nodiscard]] Docks& docks() { return *docks_; }
    /// In their places; none where the session has no layout.
    [[nodiscard]] const std::vector<FilmView>& seen() const { return seen_; }

private:
    QMainWindow window_;
    Docks* docks_; ///< owned by the window
    std::vector<FilmView> seen_;
};

/// Views that were chosen, each as large as it is seen: rows from the left to the right.
void placeInRows(std::vector<FilmView>& views, const std::vector<FilmView>& seen) {
    QSize most;
    for (FilmView& view : views) {
        const auto same = std::ranges::find(seen, view.name, &FilmView::name);
        view.place.setSize(same != seen.end() ? same->place.size() : kUnknownSize);
        most = most.expandedTo(view.place.size());
    }
    const auto columns = static_cast<int>(std::ceil(std::sqrt(static_cast<double>(views.size()))));
    for (int k = 0; k < static_cast<int>(views.size()); ++k) {
        views[static_cast<std::size_t>(k)].place.moveTopLeft(
            {k % columns * (most.width() + kBetweenViews), k / columns * (most.height() + kBetweenViews)});
    }
}

} // namespace

void takeOver(FilmOfRun& film, const std::string& window, const FramePtr& frame) {
    if (window.empty()) {
        return;
    }
    const SessionContent content = contentOf(window);
    SessionWindow session(content.layout.toObject());
    if (film.cell.layer == 0) {
        pickCellFrom(session.docks(), frame, content.cell);
        film.cell = session.docks().cell();
    }
    if (film.synapse.cell.layer == 0) {
        pickSynapseFrom(session.docks(), frame, content.synapse);
        film.synapse = session.docks().synapse();
    }
    const bool chosen = !film.views.empty();
    if (!chosen) {
        film.views = session.seen().empty() ? boardOfFilms() : session.seen();
    }
    bool drawn = false;
    for (FilmView& view : film.views) {
        view.state = content.states.toObject().value(view.name);
        if (film.session->drawings) {
            view.drawn = Annotations::fromJson(content.drawn.toObject().value(view.name));
        }
        drawn = drawn || !view.drawn.isEmpty();
    }
    if (drawn && (chosen || session.seen().empty())) {
        placeInRows(film.views, session.seen()); // laid out anew they would leave what is drawn where it was
    }
}

} // namespace mc::ui
