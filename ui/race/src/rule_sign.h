#pragma once

#include <QPixmap>
#include <string_view>

class QWidget;

namespace mc::ui {

inline constexpr int kSignWidth = 30;  ///< units
inline constexpr int kSignHeight = 14; ///< units

/// A piece of the curve of a rule with its mark, in the colours and for the letters of a widget.
[[nodiscard]] QPixmap ruleSign(std::string_view rule, const QWidget& widget);

} // namespace mc::ui
