#pragma once

#include "support/sanitized.h"

#include <chrono>
#include <thread>

/// Asks until a condition holds. False after a time that no healthy run needs.
template <class Condition> bool waitUntil(Condition holds) {
    using namespace std::chrono_literals;
    const auto end = std::chrono::steady_clock::now() + 20s * kSlowness;
    while (!holds()) {
        if (std::chrono::steady_clock::now() > end) {
            return false;
        }
        std::this_thread::sleep_for(1ms);
    }
    return true;
}
