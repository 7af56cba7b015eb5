#include "handout/handout_link.h"

#include <utility>

namespace mc::ui {

HandoutLink::HandoutLink(QWidget& window, std::function<HandoutOffer()> offer)
    : QObject(&window), window_(window), offer_(std::move(offer)) {}

HandoutDialog& HandoutLink::dialog() {
    if (dialog_ == nullptr) {
        dialog_ = new HandoutDialog(&window_);
        connect(dialog_, &HandoutDialog::said, this, &HandoutLink::said);
    }
    return *dialog_;
}

void HandoutLink::ask() {
    dialog().openFor(offer_());
}

} // namespace mc::ui
