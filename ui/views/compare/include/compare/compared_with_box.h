#pragma once

#include "runtime/frame.h"
#include "widgets/calm_combo.h"

#include <QString>
#include <optional>
#include <vector>

namespace mc::ui {

/// What a run is compared with, in words: "start of the run", "bookmark “before”", "held run “a”", "control".
[[nodiscard]] QString comparedWithText(const ComparedWith& with, const Frame& frame);

/// List of what the run on the board can be compared with: the start of the run, its bookmarks, the moment
/// now, held runs and the control. It shows what frames say, and asks for a change by a signal.
class ComparedWithBox : public CalmCombo {
    Q_OBJECT
public:
    explicit ComparedWithBox(QWidget* parent = nullptr);

    void showFrame(const FramePtr& frame);

signals:
    void asked(const std::optional<mc::ComparedWith>& with);

private:
    struct Choice {
        QString text;
        std::optional<ComparedWith> with; ///< none: with nothing
        bool isNow = false;               ///< the moment at which it is chosen
        bool operator==(const Choice&) const = default;
    };
    [[nodiscard]] static std::vector<Choice> choicesOf(const Frame& frame);
    void choose(int index);

    FramePtr frame_;
    std::vector<Choice> choices_;
};

} // namespace mc::ui
