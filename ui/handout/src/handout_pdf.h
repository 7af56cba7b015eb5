#pragma once

#include "handout/handout_file.h"
#include "handout/handout_pages.h"

#include <QByteArray>
#include <functional>

namespace mc::ui {

/// A handout as a PDF document, page by page in the thread of the window. The same pages give the same
/// bytes: it carries no date. Throws Stopped.
[[nodiscard]] QByteArray pdfOf(const HandoutPages& pages, const Handout& handout, const HandoutWork& work);

} // namespace mc::ui
