#pragma once

#include <string>
#include <string_view>

namespace mc {

/// Whether the content of a file begins as a PNG image, an SVG drawing or a PDF document does.
[[nodiscard]] bool isFigure(std::string_view content);

/// The experiment that an exported figure carries, as experimentFileText() wrote it: a text chunk of a PNG
/// image, the description of an SVG drawing, an attachment of a PDF document. Empty if it carries none, and
/// where it is damaged: nothing that a figure says of itself is believed, and no more than 16 MB are
/// unpacked.
[[nodiscard]] std::string experimentInFigure(std::string_view content);

} // namespace mc
