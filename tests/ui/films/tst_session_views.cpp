#include "docks/dock_area.h"
#include "docks/docks.h"
#include "film_runs.h"
#include "session_views.h"
#include "sessions/window_state.h"
#include "support/test_class.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QDockWidget>
#include <QJsonArray>
#include <QJsonObject>
#include <QMainWindow>
#include <QTest>

using namespace mc;
using namespace mc::ui;
using namespace mc::ui::test;

namespace {

/// A window with docks alone, and what a session keeps of it.
struct SavedWindow {
    SavedWindow()
        : docks(new Docks(window, *new QWidget(&window), *new QWidget(&window), *new QWidget(&window))) {
        window.resize(1500, 900);
        window.show();
        docks->layout().layOut();
        parts.add({QStringLiteral("layout"), [this] { return docks->layout().toJson(); }, {}});
        parts.add({QStringLiteral("cell"), [] { return QJsonArray{1, 7}; }, {}});
        parts.add({QStringLiteral("synapse"), [] { return QJsonArray{QJsonArray{1, 7}, 20}; }, {}});
        parts.add({QStringLiteral("views"),
                   [] {
                       return QJsonObject{
                           {"network", QJsonObject{{"zoom", 2.0}, {"origin", QJsonArray{0.1, 0.1}}}}};
                   },
                   {}});
        parts.add({QStringLiteral("annotations"),
                   [] {
                       Annotations drawn;
                       drawn.marks = {PenText{PenInk::Violet, {0.5, 0.5}, "here"}};
                       return QJsonObject{{"raster", drawn.toJson()}};
                   },
                   {}});
    }
    QMainWindow window;
    Docks* docks;
    WindowState parts;
};

FramePtr someFrame() {
    Runner runner(filmedExperiment());
    return runner.settle();
}

FilmOfRun takenOver(const std::string& window, std::vector<FilmView> views = {}, bool drawings = true) {
    FilmOfRun film;
    film.session = FilmSession{drawings};
    film.views = std::move(views);
    takeOver(film, window, someFrame());
    return film;
}

QStringList namesOf(const FilmOfRun& film) {
    QStringList names;
    for (const FilmView& view : film.views) {
        names << view.name;
    }
    names.sort();
    return names;
}

} // namespace

/// What a film takes over of the window of a session.
class TestSessionViews : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { applyTheme(*qApp); }

    void theViewsThatAreSeenInTheSessionAreFilmedInTheirPlaces() {
        SavedWindow saved;
        saved.docks->named("confusion") != nullptr ? saved.docks->bringUp(*saved.docks->named("confusion"))
                                                   : void();
        QDockWidget& layers = *saved.docks->named("layers");
        saved.docks->bringUp(layers);
        saved.docks->named("input")->hide();
        saved.window.layout()->activate();
        QApplication::processEvents();
        QStringList seen;
        for (const QDockWidget* dock : docksSeenIn(saved.window)) {
            if (qobject_cast<const View*>(dock->widget()) != nullptr) {
                seen << dock->objectName();
            }
        }
        seen.sort();
        QVERIFY(seen.contains("layers") && !seen.contains("input"));
        const FilmOfRun film = takenOver(saved.parts.text());
        QCOMPARE(namesOf(film), seen);
        for (const FilmView& view : film.views) {
            const QDockWidget* dock = saved.docks->named(view.name);
            const QRect place(dock->widget()->mapTo(&saved.window, QPoint()), dock->widget()->size());
            QVERIFY2((place.topLeft() - view.place.topLeft()).manhattanLength() < 40 &&
                         std::abs(place.width() - view.place.width()) < 40,
                     qPrintable(view.name));
        }
    }

    void picksStatesAndDrawingsComeAlong() {
        SavedWindow saved;
        const std::string text = saved.parts.text();
        const std::vector<FilmView> both{{"network"}, {"raster"}};
        const FilmOfRun film = takenOver(text, both);
        QCOMPARE(film.cell, (CellAddress{1, 7}));
        QCOMPARE(film.synapse, (SynapseAddress{{1, 7}, 20}));
        const auto named = [](const FilmOfRun& one, const char* name) {
            return *std::ranges::find(one.views, QLatin1String(name), &FilmView::name);
        };
        QCOMPARE(named(film, "network").state.toObject().value("zoom").toDouble(), 2.0);
        QCOMPARE(named(film, "raster").drawn.marks.size(), std::size_t{1});
        QVERIFY(named(takenOver(text, both, false), "raster").drawn.isEmpty());
    }

    void viewsThatAreNamedKeepWhatIsDrawnOnThem() {
        SavedWindow saved;
        const FilmOfRun film = takenOver(saved.parts.text(), {{"accuracy"}, {"raster"}, {"kernels"}});
        QCOMPARE(film.views.size(), std::size_t{3});
        QVERIFY(!film.views[1].drawn.isEmpty());
        for (const FilmView& view : film.views) {
            QVERIFY(!view.place.isEmpty());
            QVERIFY(std::ranges::none_of(film.views, [&](const FilmView& other) {
                return &other != &view && other.place.intersects(view.place);
            }));
        }
        const FilmOfRun plain = takenOver(saved.parts.text(), {{"accuracy"}, {"kernels"}});
        QVERIFY(plain.views.front().place.isEmpty()); // a grid
    }

    void whatIsInNoSessionIsTheBoard_data() {
        QTest::addColumn<QString>("window");
        QTest::newRow("a checkpoint") << QString();
        QTest::newRow("damaged") << QStringLiteral("}{");
        QTest::newRow("no parts") << QStringLiteral(R"({"format": 1, "parts": {}})");
        QTest::newRow("a size of no window") << QStringLiteral(
            R"({"format": 1, "parts": {"layout": {"width": 1e9, "height": 900, "docks": ""}}})");
    }
    void whatIsInNoSessionIsTheBoard() {
        QFETCH(const QString, window);
        const FilmOfRun film = takenOver(window.toStdString());
        QVERIFY(film.views.empty() || film.views.size() == boardOfFilms().size());
        QCOMPARE(film.cell.layer, 0);
    }
};

MC_TEST(TestSessionViews)
#include "tst_session_views.moc"
