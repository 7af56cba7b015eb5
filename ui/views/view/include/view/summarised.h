#pragma once

#include <QString>

namespace mc::ui {

/// Something painted that can say in words what it shows, for a screen reader.
class Summarised {
public:
    Summarised() = default;
    Summarised(const Summarised&) = delete;
    Summarised& operator=(const Summarised&) = delete;
    virtual ~Summarised() = default;

    /// What is on show, in one or two sentences; empty: what the view around it says.
    [[nodiscard]] virtual QString summary() const { return {}; }
};

} // namespace mc::ui
