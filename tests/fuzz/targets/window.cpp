#include "annotation/annotations.h"
#include "cell/cell_settings.h"
#include "concordance/pair_selection.h"
#include "docks/dock_snapshot.h"
#include "given_picture.h"
#include "html_text.h"
#include "input/sheet.h"
#include "lessons/lesson_shelf.h"
#include "lessons/lesson_text.h"
#include "quiz/prediction_log.h"
#include "scenes/scene_list.h"
#include "sessions/window_state.h"
#include "support/inputs.h"
#include "support/parts.h"
#include "support/property.h"
#include "support/scratch.h"
#include "support/target.h"
#include "view/run_state.h"
#include "widgets/file_paths.h"

#include <QApplication>
#include <QBuffer>
#include <QDockWidget>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMimeData>
#include <QTextDocument>
#include <QUndoStack>
#include <QUrl>
#include <QXmlStreamReader>
#include <array>
#include <cstdlib>

/// Targets of the window: what a session keeps of it, the text and the pictures of lessons, what is dropped.
namespace mc::fuzz {

namespace {

namespace fs = std::filesystem;
using ui::Annotations;

/// Fonts, widgets and pictures need an application; it paints on no screen.
void needApplication() {
    static int count = 1;
    static std::array<char, 5> name{"fuzz"};
    static std::array<char*, 2> arguments{name.data(), nullptr};
    setenv("QT_QPA_PLATFORM", "offscreen", 1);
    static const QApplication application(count, arguments.data());
}

QByteArray bytesOf(std::string_view input) {
    return {input.data(), static_cast<qsizetype>(input.size())};
}

QString textOf(std::string_view input) {
    return QString::fromUtf8(input.data(), static_cast<qsizetype>(input.size()));
}

/// The document that an input is: the entry "part" of an object, so that a part can be any value.
QJsonValue valueIn(std::string_view input) {
    return QJsonDocument::fromJson(bytesOf(input)).object().value(QLatin1String("part"));
}

std::string inputWith(const QJsonValue& value) {
    return QJsonDocument(QJsonObject{{QStringLiteral("part"), value}})
        .toJson(QJsonDocument::Compact)
        .toStdString();
}

std::vector<std::string> jsonWords(std::initializer_list<const char*> names) {
    std::vector<std::string> words{"{\"part\":", "{",    "}",  "[",     "]",   ",",
                                   "null",       "true", "-1", "1e308", "\"\""};
    for (const char* name : names) {
        words.push_back("\"" + std::string(name) + "\":");
    }
    return words;
}

// Drawings on views.

void tryAnnotations(std::string_view input) {
    const Annotations read = Annotations::fromJson(valueIn(input));
    require(read.marks.size() <= Annotations::kMostMarks, "more marks than are kept");
    const Annotations again = Annotations::fromJson(read.toJson());
    require(Annotations::fromJson(again.toJson()) == again, "marks read back as others");
    require(again.marks.size() == read.marks.size(), "marks get lost");
}

std::vector<std::string> annotationSeeds() {
    return {
        R"({"part":[{"ink":"violet","width":"broad","points":[0.1,0.2,0.3,0.4]},{"ink":"olive","place":[0.5,0.5],"text":"word"}]})",
        R"({"part":[{"ink":"blue","plot":"loss","axes":[1.5,-2e3]},{"text":"x","plot":"p","axes":[1,2]}]})"};
}

std::vector<std::string> annotationWords() {
    return jsonWords({"ink", "width", "points", "place", "text", "plot", "axes"});
}

// Scenes.

void tryScenes(std::string_view input) {
    needApplication();
    QUndoStack undo;
    ui::SceneList list(undo);
    list.fromJson(valueIn(input));
    qsizetype bytes = 0;
    for (const ui::Scene& scene : list.scenes()) {
        bytes += scene.size();
        require(scene.picture.isEmpty() || !scene.image().isNull(), "a picture that is none");
        require(!scene.title.isEmpty() && scene.title.size() <= ui::Scene::kLongestTitle + 8, "a title");
        (void)scene.placeText();
    }
    require(bytes <= ui::SceneList::kMostBytes && list.size() <= static_cast<int>(ui::SceneList::kMostScenes),
            "too many scenes");
    const QJsonValue once = list.toJson();
    list.fromJson(once);
    require(list.toJson() == once, "scenes read back as others");
}

QString somePicture() {
    ui::Scene scene;
    QImage image(8, 6, QImage::Format_RGB32);
    image.fill(Qt::red);
    scene.setImage(image);
    return scene.picture;
}

std::vector<std::string> sceneSeeds() {
    needApplication();
    ui::Scene scene;
    scene.title = QStringLiteral("A scene");
    scene.notes = QStringLiteral("*Notes* with $x$");
    scene.moment = {120, 3};
    scene.batchesPerEpoch = 94;
    scene.course = QStringLiteral("abc");
    scene.speed = 2.5;
    scene.board = {{QStringLiteral("cell"), QJsonArray{1, 3}}};
    scene.picture = somePicture();
    return {inputWith(QJsonArray{scene.toJson()}), R"({"part":[{"moment":[0,0],"batches_per_epoch":1}]})"};
}

std::vector<std::string> sceneWords() {
    return jsonWords(
        {"title", "notes", "moment", "batches_per_epoch", "course", "speed", "plays", "board", "picture"});
}

// Predictions.

void tryPredictions(std::string_view input) {
    ui::PredictionLog log;
    log.fromJson(valueIn(input));
    require(log.all().size() <= ui::PredictionLog::kMost, "more predictions than are kept");
    const std::vector<ui::Prediction> once = log.all();
    log.fromJson(log.toJson());
    require(log.all() == once, "predictions read back as others");
    (void)ui::tableOf(once);
}

std::vector<std::string> predictionSeeds() {
    ui::Prediction vote;
    vote.lesson = QStringLiteral("Trial");
    vote.options = {QStringLiteral("This"), QStringLiteral("=That")};
    vote.votes = {3, 12};
    vote.mark = QStringLiteral("0123456789abcdef");
    vote.time = QDateTime::fromSecsSinceEpoch(1'700'000'000, Qt::UTC);
    ui::Prediction own = vote;
    own.votes.clear();
    own.own = 1;
    own.outcome = {QStringLiteral("It is so.")};
    return {inputWith(QJsonArray{ui::toJson(vote), ui::toJson(own)})};
}

std::vector<std::string> predictionWords() {
    return jsonWords({"lesson", "step", "title", "question", "options", "right", "mark", "own", "votes",
                      "revealed", "changed", "outcome", "time"});
}

// Drawings on the sheet, which are painted for the network.

void tryDrawing(std::string_view input) {
    const std::optional<ui::KeptDrawing> read = ui::drawingFromJson(valueIn(input).toObject());
    if (!read) {
        return;
    }
    require(ui::drawingFromJson(ui::drawingToJson(*read)) == read, "a drawing reads back as another");
    constexpr std::size_t kMostPixels = 100'000; // of data
    if (read->shape.size() <= kMostPixels && (read->shape.channels == 1 || read->shape.channels == 3)) {
        const DrawingStyle style{0, 2, read->shape.channels == 1 ? 20.0 : 0.0, true};
        const Sketch& sketch = read->drawing.sketch;
        for (const Sketch& one : {sketch, fitted(sketch, read->shape, style)}) {
            require(render(one, read->shape, style).size() == read->shape.size(), "an image of another size");
        }
    }
}

std::vector<std::string> drawingSeeds() {
    ui::KeptDrawing kept;
    kept.name = QStringLiteral("seven");
    kept.shape = {28, 28, 1};
    kept.drawing.sketch.strokes = {{{{3, 4}, {20, 4}, {10, 24}}, false, {255, 255, 255}},
                                   {{{5, 5}}, true, {}}};
    kept.drawing.label = 7;
    ui::KeptDrawing under = kept;
    under.shape = {2, 2, 3};
    under.drawing.sketch.under.assign(12, 99);
    return {inputWith(ui::drawingToJson(kept)), inputWith(ui::drawingToJson(under))};
}

std::vector<std::string> drawingWords() {
    return jsonWords(
        {"name", "shape", "under", "strokes", "points", "erases", "colour", "as_the_data", "label"});
}

// What views keep: the first byte says which.

void tryViewState(std::string_view input) {
    const std::size_t kind = takeChoice(input, 3);
    const QJsonValue value = valueIn(input);
    if (kind == 0) {
        if (const std::optional<ui::PairSelection> read = ui::PairSelection::fromJson(value)) {
            require(read->isEmpty() || ui::PairSelection::fromJson(read->toJson())->mask() == read->mask(),
                    "other pairs");
            (void)read->single();
        }
    } else if (kind == 1) {
        if (const std::optional<ui::CellSettings> read = ui::cellSettingsFromJson(value)) {
            require(ui::cellSettingsFromJson(ui::cellSettingsToJson(*read)) == read,
                    "other settings of a cell");
        }
    } else {
        std::array ranges{ui::GrowingRange(1), ui::GrowingRange(1)};
        if (ui::fitLimits(ranges, value)) {
            require(ui::fitLimits(ranges, ui::limitsOf(ranges)), "limits that do not fit");
        }
    }
}

std::vector<std::string> viewStateSeeds() {
    ui::PairSelection pairs(5, 7);
    pairs.add({1, 2});
    pairs.add({4, 6});
    return {choiceByte(0) + inputWith(pairs.toJson()), choiceByte(1) + inputWith(ui::cellSettingsToJson({})),
            choiceByte(2) + R"({"part":[0.5,1e3]})"};
}

std::vector<std::string> viewStateWords() {
    return jsonWords({"upper", "lower", "selected", "current", "apical", "tau_m", "error", "max_burst"});
}

// The layout of the docks.

void tryDockLayout(std::string_view input) {
    needApplication();
    static std::array<QDockWidget, 3> docks;
    QList<QDockWidget*> all;
    for (QDockWidget& dock : docks) {
        dock.setObjectName(QStringLiteral("dock%1").arg(all.size()));
        all.append(&dock);
    }
    if (const auto read = ui::DockSnapshot::fromJson(valueIn(input), all)) {
        require(read->state.size() <= ui::DockSnapshot::kLongestState, "a longer state than is read");
        const auto again = ui::DockSnapshot::fromJson(read->toJson(), all);
        require(again && again->toJson() == read->toJson(), "a layout reads back as another");
    }
}

std::vector<std::string> dockLayoutSeeds() {
    return {
        R"({"part":{"projecting":false,"room":3,"docks":"AAAA","window":[1280,720],"sizes":{"dock0":[300,200]},"open":["dock0","dock2"],"front":["dock2"]}})"};
}

std::vector<std::string> dockLayoutWords() {
    return jsonWords({"projecting", "room", "docks", "window", "sizes", "open", "front", "dock0"});
}

// The window's part of a session.

void tryWindowState(std::string_view input) {
    ui::WindowState state;
    QJsonValue kept;
    int restored = 0;
    for (const char* key : {"cell", "scenes"}) {
        state.add({QString::fromLatin1(key), [&] { return kept; },
                   [&](const QJsonValue& value) {
                       kept = value;
                       ++restored;
                   }});
    }
    const bool readable = state.restore(std::string(input));
    require(input.empty() || restored == 2, "a part is not restored");
    if (readable) {
        const std::string once = state.text();
        require(state.restore(once), "what was written cannot be read");
        require(state.text() == once, "a session's window reads back as another: " + once);
    }
}

std::vector<std::string> windowStateSeeds() {
    return {R"({"format":1,"parts":{"cell":[1,3],"scenes":[],"later":{"a":null}}})",
            R"({"file":"/x","parts":{}})"};
}

std::vector<std::string> windowStateWords() {
    return jsonWords({"format", "parts", "cell", "scenes", "file"});
}

// The text of lessons on the screen, in handouts and for screen readers.

void checkXml(const QString& html, std::string_view input) {
    QXmlStreamReader reader("<all>" + html + "</all>");
    while (!reader.atEnd()) {
        reader.readNext();
    }
    require(!reader.hasError(),
            reader.errorString().toStdString() + " in " + html.toStdString() + " of " + std::string(input));
}

void tryLessonText(std::string_view input) {
    constexpr std::size_t kLongest = 20'000; // bytes of the text of a step, letters of the notes of a scene
    if (input.size() > kLongest) {
        return;
    }
    needApplication();
    const QString markdown = textOf(input);
    const QString source = QStringLiteral("/nowhere/lesson.md");
    QTextDocument document;
    ui::setLessonText(document, markdown, 400);
    (void)ui::lessonRichText(markdown);
    (void)ui::lessonPlainText(markdown);
    checkXml(ui::htmlOfMarkdown(source, markdown), input);
    checkXml(ui::inlineHtml(source, markdown), input);
}

std::vector<std::string> lessonTextSeeds() {
    return {
        "A *text* with **words**, `code` and $W_{ij}^l$.\n\n$\\Delta W = e x$\n\n- one\n- two\n  1. "
        "three\n\n> quoted\n",
        "| a | b |\n|---|---|\n| $x$ | <b>y</b> |\n\n![A picture](one.svg)\n\n    code\n\n---\n\n# Title\n",
        "[link](https://a.b) &amp; <script>",
        sourceFile("resources/lessons/05-spiking-against-graded-errors.md").substr(0, 4096)};
}

std::vector<std::string> lessonTextWords() {
    return {"$",           "**",     "`",   "```\n", "| a |\n|---|\n", "- ",           "1. ",  "> ",   "# ",
            "![a](b.svg)", "[a](b)", "<b>", "&lt;",  "\n\n",           "\xEE\x80\x80", "    ", "---\n"};
}

// Pictures: of lessons, and of what is dropped.

void tryLessonPicture(std::string_view input) {
    needApplication();
    for (const char* name : {"picture.svg", "picture.png"}) {
        scratch().write(name, input);
        const QString source = ui::textOf(scratch().folder() / "lesson.md");
        const QImage image = ui::shelf::picture(source, QString::fromLatin1(name), 400, 1);
        require(image.width() <= 4096 && image.height() <= 4096, "a picture that is too large");
    }
}

std::vector<std::string> lessonPictureSeeds() {
    needApplication();
    return {
        R"(<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect x="1" y="2" width="8" height="9" fill="#f00"/><text x="3" y="9">a</text><path d="M0 0L9 9C1 2 3 4 5 6Z"/></svg>)",
        QByteArray::fromBase64(somePicture().toLatin1()).toStdString()};
}

void tryGivenPicture(std::string_view input) {
    needApplication();
    const fs::path path = scratch().write("dropped", input);
    const ui::GivenPicture given = ui::pictureInFile(ui::textOf(path));
    require(given.image.isNull() != given.fault.isEmpty(), "neither a picture nor a fault");
    require(given.image.width() <= 1024 && given.image.height() <= 1024, "a picture that is too large");
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(ui::textOf(path))});
    (void)ui::mayBePicture(&data);
}

std::vector<std::string> svgWords() {
    return {"<svg ",
            "width=\"4\"",
            "<rect ",
            "<path d=\"M0 0L9 9\"/>",
            "<g ",
            "<use ",
            "xlink:href=\"#a\"",
            "<linearGradient id=\"a\"",
            "<defs>",
            "</svg>",
            "transform=\"scale(2)\"",
            "GIF89a",
            "\x89PNG\r\n\x1a\n",
            "IHDR",
            "BM",
            "P6\n",
            "\xFF\xD8\xFF",
            "viewBox=\"0 0 9 9\""};
}

} // namespace

std::span<const Target> targets() {
    static constexpr std::array kTargets{
        Target{"annotations", tryAnnotations, annotationSeeds, annotationWords},
        Target{"scenes", tryScenes, sceneSeeds, sceneWords},
        Target{"predictions", tryPredictions, predictionSeeds, predictionWords},
        Target{"drawing", tryDrawing, drawingSeeds, drawingWords},
        Target{"view_state", tryViewState, viewStateSeeds, viewStateWords},
        Target{"dock_layout", tryDockLayout, dockLayoutSeeds, dockLayoutWords},
        Target{"window_state", tryWindowState, windowStateSeeds, windowStateWords},
        Target{"lesson_text", tryLessonText, lessonTextSeeds, lessonTextWords},
        Target{"lesson_picture", tryLessonPicture, lessonPictureSeeds, svgWords},
        Target{"given_picture", tryGivenPicture, lessonPictureSeeds, svgWords}};
    return kTargets;
}

} // namespace mc::fuzz
