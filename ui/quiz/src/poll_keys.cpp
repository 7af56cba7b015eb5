#include "quiz/poll_board.h"

#include <QKeyEvent>

// The keys of a poll.

namespace mc::ui {

namespace {

constexpr int kMostLetters = 8; ///< options of a question

/// A digit of the row above the letters, typed with Shift, is a sign that depends on the layout of the
/// keyboard; the key has the same number on all of them, with X11 and with Wayland.
int shiftedDigit(const QKeyEvent& event) {
    constexpr int kScanCodeOf1 = 10;
    const bool digit = event.key() >= Qt::Key_0 && event.key() <= Qt::Key_9; // of a layout that has them so
    const int place = static_cast<int>(event.nativeScanCode()) - kScanCodeOf1;
    return event.modifiers() == Qt::ShiftModifier && !digit && place >= 0 && place < kMostLetters ? place
                                                                                                  : -1;
}

int optionOfKey(int key) {
    if (key >= Qt::Key_A && key < Qt::Key_A + kMostLetters) {
        return key - Qt::Key_A;
    }
    return key >= Qt::Key_1 && key < Qt::Key_1 + kMostLetters ? key - Qt::Key_1 : -1;
}

/// Keys of the options, beginning with that of option `from`.
QList<QKeyCombination> keysFrom(Qt::Key first, Qt::KeyboardModifiers modifiers, int from = 0) {
    QList<QKeyCombination> keys;
    for (int k = from; k < kMostLetters; ++k) {
        keys << QKeyCombination(modifiers, static_cast<Qt::Key>(first + k));
    }
    return keys;
}

} // namespace

std::vector<BoundKey<PollBoard>> PollBoard::keys() {
    QList<QKeyCombination> more{Qt::Key_A, Qt::Key_1}; // which are listed
    more += keysFrom(Qt::Key_A, Qt::NoModifier, 1) + keysFrom(Qt::Key_1, Qt::NoModifier, 1) +
            keysFrom(Qt::Key_1, Qt::ShiftModifier); // layouts on which digits take Shift
    const QList<QKeyCombination> less = keysFrom(Qt::Key_A, Qt::ShiftModifier);
    return {
        {more, tr("Add a vote for option A; B to H or 2 to 8 for the others"), &PollBoard::addPressed, 2},
        {less, tr("Remove a vote for option A; B to H for the others"), &PollBoard::removePressed},
        {{Qt::Key_Backspace}, tr("Take back the last vote"), &PollBoard::takeBack},
        {{Qt::Key_PageDown, Qt::Key_Return, Qt::Key_Enter},
         tr("Scroll down; then show the answer; then continue the lesson"),
         &PollBoard::forward,
         2},
        {{Qt::Key_PageUp}, tr("Scroll up; then show the votes; then close the vote"), &PollBoard::backward},
        {{Qt::Key_Escape, Qt::Key_Q}, tr("Close the vote; its count is kept"), &QDialog::reject, 2},
        {{Qt::Key_F11}, tr("Projector mode"), &PollBoard::projectorAsked}};
}

bool PollBoard::binds(const QKeyEvent& event) {
    return shiftedDigit(event) >= 0 || boundTo(keys(), event).has_value();
}

bool PollBoard::takeKey(const QKeyEvent& event) {
    pressed_ = shiftedDigit(event);
    if (pressed_ >= 0) {
        removePressed();
        return true;
    }
    pressed_ = optionOfKey(event.key());
    const std::optional<BoundKey<PollBoard>> row = boundTo(keys(), event);
    if (!row) {
        return false;
    }
    const bool counts = pressed_ >= 0;
    if (!counts || !event.isAutoRepeat()) { // a key held down is one vote
        row->act(*this);
    }
    return true;
}

void PollBoard::addPressed() {
    if (!revealed_ && votes_.add(static_cast<std::size_t>(pressed_))) {
        changed();
    }
}

void PollBoard::removePressed() {
    if (!revealed_ && votes_.remove(static_cast<std::size_t>(pressed_))) {
        changed();
    }
}

void PollBoard::takeBack() {
    if (!revealed_ && votes_.takeBack()) {
        changed();
    }
}

} // namespace mc::ui
