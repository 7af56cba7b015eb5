#pragma once

#include <QByteArray>

namespace mc {
struct Frame;
}

namespace mc::ui {

/// What a figure of a frame carries, from which it opens as its run: see experimentFileText(). Empty before
/// there is a run, and where the name of the folder of its data is no UTF-8, which cannot be written.
[[nodiscard]] QByteArray carriedExperiment(const Frame& frame);

} // namespace mc::ui
