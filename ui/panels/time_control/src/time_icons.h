#pragma once

#include <QColor>
#include <QIcon>
#include <QString>

namespace mc::ui {

/// The SVG icon resources/icons/NAME.svg ("play", "pause", "back", "step") in a colour of the theme. Looks
/// alike with every icon theme; Qt greys it where its button is disabled.
[[nodiscard]] QIcon timeIcon(const QString& name, const QColor& colour);

} // namespace mc::ui
