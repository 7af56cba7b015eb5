#pragma once

namespace mc::ui {

// Under which names the window keeps its layout and the recent folders (QSettings).
inline constexpr const char* kOrganisation = "Microcircuit";
inline constexpr const char* kProgram = "Microcircuit";

} // namespace mc::ui
