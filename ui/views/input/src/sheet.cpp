#include "input/sheet.h"

#include <QJsonArray>
#include <algorithm>
#include <cmath>
#include <utility>

namespace mc::ui {

namespace {

constexpr std::size_t kMostUndone = 100;
constexpr std::size_t kMostAside = 16;
constexpr int kMostSide = 4096;         ///< of a kept drawing
constexpr int kMostLabel = 65535;       ///< likewise
constexpr double kMostCoordinate = 1e5; ///< likewise

QJsonObject strokeToJson(const SketchStroke& stroke) {
    QJsonArray points;
    for (const SheetPoint& point : stroke.points) {
        points.append(static_cast<double>(point.x));
        points.append(static_cast<double>(point.y));
    }
    return {{QStringLiteral("points"), points},
            {QStringLiteral("erases"), stroke.erases},
            {QStringLiteral("colour"), QJsonArray{stroke.colour[0], stroke.colour[1], stroke.colour[2]}}};
}

std::optional<SketchStroke> strokeFromJson(const QJsonObject& object) {
    SketchStroke stroke;
    const QJsonArray points = object.value(QStringLiteral("points")).toArray();
    if (static_cast<std::size_t>(points.size()) > 2 * Sheet::kMostPoints) {
        return std::nullopt;
    }
    for (qsizetype k = 0; k + 1 < points.size(); k += 2) {
        const double x = points[k].toDouble(kMostCoordinate);
        const double y = points[k + 1].toDouble(kMostCoordinate);
        if (std::abs(x) >= kMostCoordinate || std::abs(y) >= kMostCoordinate) {
            return std::nullopt;
        }
        stroke.points.push_back({static_cast<float>(x), static_cast<float>(y)});
    }
    stroke.erases = object.value(QStringLiteral("erases")).toBool();
    const QJsonArray colour = object.value(QStringLiteral("colour")).toArray();
    for (std::size_t channel = 0; channel < stroke.colour.size(); ++channel) {
        stroke.colour[channel] =
            static_cast<std::uint8_t>(std::clamp(colour.at(static_cast<qsizetype>(channel)).toInt(), 0, 255));
    }
    return stroke.points.empty() ? std::nullopt : std::optional(std::move(stroke));
}

} // namespace

QJsonObject drawingToJson(const KeptDrawing& kept) {
    const Sketch& sketch = kept.drawing.sketch;
    QJsonArray strokes;
    for (const SketchStroke& stroke : sketch.strokes) {
        strokes.append(strokeToJson(stroke));
    }
    const QByteArray under(reinterpret_cast<const char*>(sketch.under.data()),
                           static_cast<qsizetype>(sketch.under.size()));
    return {{QStringLiteral("name"), kept.name},
            {QStringLiteral("shape"), QJsonArray{kept.shape.rows, kept.shape.columns, kept.shape.channels}},
            {QStringLiteral("under"), QString::fromLatin1(under.toBase64())},
            {QStringLiteral("strokes"), strokes},
            {QStringLiteral("as_the_data"), kept.drawing.asTheData},
            {QStringLiteral("label"), kept.drawing.label}};
}

std::optional<KeptDrawing> drawingFromJson(const QJsonObject& object) {
    KeptDrawing kept;
    kept.name = object.value(QStringLiteral("name")).toString().left(kLongestDrawingName);
    const QJsonArray shape = object.value(QStringLiteral("shape")).toArray();
    kept.shape = {shape.at(0).toInt(), shape.at(1).toInt(), shape.at(2).toInt()};
    for (const int side : {kept.shape.rows, kept.shape.columns, kept.shape.channels}) {
        if (side < 1 || side > kMostSide) {
            return std::nullopt;
        }
    }
    Sketch& sketch = kept.drawing.sketch;
    const QByteArray under =
        QByteArray::fromBase64(object.value(QStringLiteral("under")).toString().toLatin1());
    sketch.under.assign(under.begin(), under.end());
    if (!sketch.under.empty() && sketch.under.size() != kept.shape.size()) {
        return std::nullopt;
    }
    const QJsonArray strokes = object.value(QStringLiteral("strokes")).toArray();
    if (static_cast<std::size_t>(strokes.size()) > Sheet::kMostStrokes) {
        return std::nullopt;
    }
    for (const auto& value : strokes) {
        std::optional<SketchStroke> stroke = strokeFromJson(value.toObject());
        if (!stroke) {
            return std::nullopt;
        }
        sketch.strokes.push_back(*std::move(stroke));
    }
    kept.drawing.asTheData = object.value(QStringLiteral("as_the_data")).toBool(true);
    const int label = object.value(QStringLiteral("label")).toInt(kNoLabel);
    kept.drawing.label = label >= 0 && label <= kMostLabel ? label : kNoLabel;
    return kept;
}

bool Sheet::fitTo(const DataSummary& data, int labels) {
    const bool same = shape_ == data.shape && style_ == data.drawing;
    style_ = data.drawing;
    labels_ = labels;
    if (shape_ != data.shape) {
        putAside({{}, shape_, drawing_});
        shape_ = data.shape;
        restore();
    }
    dropUnknownLabel();
    return !same;
}

std::vector<KeptDrawing> Sheet::drawings() const {
    std::vector<KeptDrawing> all = aside_;
    if (!isBlank()) {
        all.push_back({{}, shape_, drawing_});
    }
    return all;
}

void Sheet::setDrawings(std::vector<KeptDrawing> drawings) {
    aside_.clear();
    for (KeptDrawing& drawing : drawings) {
        putAside(std::move(drawing));
    }
    restore();
    dropUnknownLabel();
}

void Sheet::putAside(KeptDrawing drawing) {
    if (drawing.drawing.isBlank()) {
        return;
    }
    std::erase_if(aside_, [&drawing](const KeptDrawing& one) { return one.shape == drawing.shape; });
    if (aside_.size() == kMostAside) {
        aside_.erase(aside_.begin());
    }
    drawing.name.clear();
    aside_.push_back(std::move(drawing));
}

/// The drawing for the shape of the data comes back on the sheet.
void Sheet::restore() {
    const auto found =
        std::ranges::find_if(aside_, [this](const KeptDrawing& one) { return one.shape == shape_; });
    drawing_ = {};
    before_.clear();
    if (found != aside_.end()) {
        drawing_ = std::move(found->drawing);
        aside_.erase(found);
    }
}

void Sheet::dropUnknownLabel() {
    if (drawing_.label >= labels_) {
        drawing_.label = kNoLabel;
    }
}

std::vector<std::uint8_t> Sheet::seen() const {
    const Sketch& sketch = drawing_.sketch;
    return render(drawing_.asTheData ? fitted(sketch, shape_, style_) : sketch, shape_, style_);
}

void Sheet::change(Sketch next) {
    if (next == drawing_.sketch) {
        return;
    }
    if (before_.size() == kMostUndone) {
        before_.erase(before_.begin());
    }
    before_.push_back(std::exchange(drawing_.sketch, std::move(next)));
}

bool Sheet::penDown(SheetPoint at, bool erases, std::array<std::uint8_t, 3> colour) {
    if (drawing_.sketch.strokes.size() >= kMostStrokes) {
        return false;
    }
    Sketch next = drawing_.sketch;
    next.strokes.push_back({{at}, erases, colour});
    change(std::move(next));
    return true;
}

void Sheet::lineTo(SheetPoint to) {
    if (!drawing_.sketch.strokes.empty() && drawing_.sketch.strokes.back().points.size() < kMostPoints) {
        drawing_.sketch.strokes.back().points.push_back(to);
    }
}

void Sheet::clear() {
    change({});
}

void Sheet::putUnder(std::vector<std::uint8_t> pixels) {
    change({std::move(pixels), {}});
}

void Sheet::setAsTheData(bool asTheData) {
    drawing_.asTheData = asTheData;
}

void Sheet::setLabel(int label) {
    drawing_.label = label;
}

void Sheet::replaceBy(const Drawing& drawing) {
    change(drawing.sketch);
    drawing_.asTheData = drawing.asTheData;
    drawing_.label = drawing.label;
    dropUnknownLabel();
}

void Sheet::undo() {
    if (canUndo()) {
        drawing_.sketch = std::move(before_.back());
        before_.pop_back();
    }
}

} // namespace mc::ui
