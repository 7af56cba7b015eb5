#pragma once

#include "data/asked_image.h"
#include "data/sketch.h"
#include "runtime/frame.h"

#include <QJsonObject>
#include <QString>
#include <cstdint>
#include <optional>
#include <vector>

namespace mc::ui {

/// What is on a sheet.
struct Drawing {
    Sketch sketch;
    bool asTheData = true; ///< is shown to the network in the size and the place of the data's images
    int label = kNoLabel;
    bool operator==(const Drawing&) const = default;
};

/// A drawing that was kept under a name.
struct KeptDrawing {
    QString name;
    ImageShape shape;
    Drawing drawing;
    bool operator==(const KeptDrawing&) const = default;
};

/// Of a person's files, which are not trusted: none where it is no drawing.
[[nodiscard]] std::optional<KeptDrawing> drawingFromJson(const QJsonObject& object);
[[nodiscard]] QJsonObject drawingToJson(const KeptDrawing& kept);

/// A sheet to draw on, of the size and the channels of the data, with the way back. Blank at first.
class Sheet {
public:
    /// Other data: a blank sheet where their images have another shape. Returns whether they have.
    bool fitTo(const DataSummary& data);
    [[nodiscard]] const ImageShape& shape() const { return shape_; }
    [[nodiscard]] const DrawingStyle& style() const { return style_; }
    [[nodiscard]] const Drawing& drawing() const { return drawing_; }
    [[nodiscard]] bool isBlank() const {
        return drawing_.sketch.under.empty() && drawing_.sketch.strokes.empty();
    }
    /// Whether what the network sees can differ in size and place from what is drawn.
    [[nodiscard]] bool canBeFitted() const { return style_.side > 0 && drawing_.sketch.under.empty(); }

    /// Pixels as the network sees them, [shape().size()].
    [[nodiscard]] std::vector<std::uint8_t> seen() const;

    /// Begins a stroke; lineTo() goes on with it.
    void penDown(SheetPoint at, bool erases, std::array<std::uint8_t, 3> colour);
    void lineTo(SheetPoint to);
    void clear();
    /// Draws on an image from now on. pixels: [shape().size()].
    void putUnder(std::vector<std::uint8_t> pixels);
    void setAsTheData(bool asTheData);
    void setLabel(int label);
    /// Another drawing, of the same shape.
    void replaceBy(const Drawing& drawing);

    /// Of what is drawn: the label, and the size that is shown, stay.
    [[nodiscard]] bool canUndo() const { return !before_.empty(); }
    void undo();

private:
    void change(Sketch next);

    ImageShape shape_;
    DrawingStyle style_;
    Drawing drawing_;
    std::vector<Sketch> before_; ///< the oldest first
};

} // namespace mc::ui
