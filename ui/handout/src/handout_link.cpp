#include "handout/handout_link.h"

#include "handout/handout_dialog.h"

#include <utility>

namespace mc::ui {

HandoutLink::HandoutLink(QWidget& window, std::function<QString()> openLesson)
    : QObject(&window), window_(window), openLesson_(std::move(openLesson)) {}

HandoutDialog& HandoutLink::dialog() {
    if (dialog_ == nullptr) {
        dialog_ = new HandoutDialog(&window_);
    }
    return *dialog_;
}

void HandoutLink::ask() {
    dialog().openFor(openLesson_());
}

} // namespace mc::ui
