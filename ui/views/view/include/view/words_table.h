#pragma once

#include "view/picture.h"

#include <QStringList>
#include <vector>

namespace mc::ui {

/// A table as a picture: bold heads above columns of the same stretch. Each row has a cell per head.
[[nodiscard]] PicturePtr tableOf(const QStringList& heads, const std::vector<std::vector<PicturePtr>>& rows);
/// The same of words.
[[nodiscard]] PicturePtr tableOf(const QStringList& heads, const std::vector<QStringList>& rows);

} // namespace mc::ui
