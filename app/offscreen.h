#pragma once

#include <QApplication>
#include <array>
#include <string>

namespace mc::app {

/// What painting files needs of Qt while it exists: an application that asks for no screen, in the theme of
/// the window.
class Offscreen {
public:
    Offscreen();
    Offscreen(const Offscreen&) = delete;
    Offscreen& operator=(const Offscreen&) = delete;

private:
    std::string name_ = "microcircuit";
    std::array<char*, 2> arguments_{name_.data(), nullptr};
    int count_ = 1;
    QApplication application_;
};

} // namespace mc::app
