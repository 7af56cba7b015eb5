#pragma once

class QWidget;

namespace mc::ui {

/// Tab order by layout: Tab goes through what is laid out in a widget in the order in which that lies,
/// whatever the order in which it was made. To be called when all is in its layouts.
void orderTabsAsLaidOut(QWidget& whole);

} // namespace mc::ui
