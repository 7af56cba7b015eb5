#pragma once

#include "handout/handout_file.h"

#include <QByteArray>

namespace mc::ui {

/// A handout as one HTML file that needs nothing else: no script, no link, figures and films inside, answers
/// that unfold, but are printed whole. It is well-formed XML, too. Throws Stopped.
[[nodiscard]] QByteArray htmlOf(const Handout& handout, HandoutPaper paper, const HandoutWork& work);

} // namespace mc::ui
