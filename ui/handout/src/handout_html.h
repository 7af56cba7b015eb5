#pragma once

#include "handout/handout_file.h"

#include <QByteArray>

namespace mc::ui {

/// A hand-out as one HTML file that needs nothing else: no script, no link, figures and films inside, answers
/// that unfold. It is well-formed XML, too. Throws Stopped.
[[nodiscard]] QByteArray htmlOf(const Handout& handout, HandoutPaper paper, const HandoutWork& work);

} // namespace mc::ui
