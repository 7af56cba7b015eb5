#pragma once

#include <QString>
#include <functional>

namespace mc::ui {

/// Does something that may be refused or may find too little memory: what went wrong, as a sentence; empty if
/// nothing did. Other faults pass.
[[nodiscard]] QString faultOf(const std::function<void()>& attempt);

} // namespace mc::ui
