#pragma once

namespace mc::ui {

/// Tells the desktop which program this is, so that its windows get the icon and the name of the menu entry.
/// To be called once there is a QGuiApplication.
void identifyToDesktop();

} // namespace mc::ui
