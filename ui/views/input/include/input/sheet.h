#pragma once

#include "data/asked_image.h"
#include "data/sketch.h"
#include "runtime/frame.h"

#include <QJsonObject>
#include <QString>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace mc::ui {

/// What is on a sheet.
struct Drawing {
    Sketch sketch;
    bool asTheData = true; ///< is shown to the network in the size and the place of the data's images
    int label = kNoLabel;
    [[nodiscard]] bool isBlank() const { return sketch.under.empty() && sketch.strokes.empty(); }
    bool operator==(const Drawing&) const = default;
};

inline constexpr int kLongestDrawingName = 40; ///< letters

/// A drawing that was kept under a name.
struct KeptDrawing {
    QString name;
    ImageShape shape;
    Drawing drawing;
    bool operator==(const KeptDrawing&) const = default;
};

/// Of a person's files, which are not trusted: none where it is no drawing, or one larger than a sheet takes.
/// A label that no network can have becomes none, a long name is cut.
[[nodiscard]] std::optional<KeptDrawing> drawingFromJson(const QJsonObject& object);
[[nodiscard]] QJsonObject drawingToJson(const KeptDrawing& kept);

/// Document of the drawing sheet, with undo: a drawing of the size and the channels of the data. The drawing
/// for images of each other shape is put aside until data of that shape come back. Blank at first.
class Sheet {
public:
    static constexpr std::size_t kMostStrokes = 2000;
    static constexpr std::size_t kMostPoints = 20'000; ///< of a stroke

    /// Data of another shape: the drawing for them, or a blank sheet. labels: output cells of the network; a
    /// drawing with a label beyond them loses it. Returns whether the sheet looks different.
    bool fitTo(const DataSummary& data, int labels);
    /// Those that are not blank, without names: that on the sheet last, those put aside before it.
    [[nodiscard]] std::vector<KeptDrawing> drawings() const;
    /// Replaces all drawings; what was done before cannot be undone. Of several for one shape the last stays.
    void setDrawings(std::vector<KeptDrawing> drawings);
    [[nodiscard]] const ImageShape& shape() const { return shape_; }
    [[nodiscard]] const DrawingStyle& style() const { return style_; }
    [[nodiscard]] const Drawing& drawing() const { return drawing_; }
    [[nodiscard]] bool isBlank() const { return drawing_.isBlank(); }
    /// Whether what the network sees can differ in size and place from what is drawn.
    [[nodiscard]] bool canBeFitted() const { return style_.side > 0 && drawing_.sketch.under.empty(); }

    /// Pixels as the network sees them, [shape().size()].
    [[nodiscard]] std::vector<std::uint8_t> seen() const;

    /// Begins a stroke; lineTo() goes on with it, up to kMostPoints. Returns false if there are kMostStrokes
    /// already.
    bool penDown(SheetPoint at, bool erases, std::array<std::uint8_t, 3> colour);
    void lineTo(SheetPoint to);
    void clear();
    /// Draws on an image from now on. pixels: [shape().size()].
    void putUnder(std::vector<std::uint8_t> pixels);
    void setAsTheData(bool asTheData);
    void setLabel(int label);
    /// Another drawing, of the same shape; it loses a label that the network does not have.
    void replaceBy(const Drawing& drawing);

    /// Of what is drawn: the label, and the size that is shown, stay.
    [[nodiscard]] bool canUndo() const { return !before_.empty(); }
    void undo();

private:
    void change(Sketch next);
    void putAside(KeptDrawing drawing);
    void restore();
    void dropUnknownLabel();

    ImageShape shape_;
    DrawingStyle style_;
    int labels_ = 0; ///< output cells
    Drawing drawing_;
    std::vector<KeptDrawing> aside_; ///< one for each other shape
    std::vector<Sketch> before_;     ///< the oldest first
};

} // namespace mc::ui
