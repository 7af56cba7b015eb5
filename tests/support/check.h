#pragma once

#include <cstdio>
#include <exception>
#include <functional>
#include <stdexcept>
#include <string>
#include <vector>

/// A few words for tests that must not depend on Qt.
namespace check {

struct Failed : std::runtime_error {
    using std::runtime_error::runtime_error;
};

inline void that(bool holds, const char* what, const char* file, int line) {
    if (!holds) {
        throw Failed(std::string(file) + ":" + std::to_string(line) + ": does not hold: " + what);
    }
}

struct Test {
    std::string name;
    std::function<void()> run;
};

/// Runs all tests, or those named on the command line; prints one line each. Returns the number that failed.
inline int runAll(const std::vector<Test>& tests, int count, char** arguments) {
    int failed = 0;
    int ran = 0;
    for (const Test& test : tests) {
        bool wanted = count < 2;
        for (int i = 1; i < count; ++i) {
            wanted = wanted || test.name == arguments[i];
        }
        if (!wanted) {
            continue;
        }
        ++ran;
        try {
            test.run();
            std::printf("PASS   %s\n", test.name.c_str());
        } catch (const std::exception& fault) {
            ++failed;
            std::printf("FAIL!  %s\n       %s\n", test.name.c_str(), fault.what());
        }
        std::fflush(stdout);
    }
    std::printf("Totals: %d passed, %d failed\n", ran - failed, failed);
    return ran == 0 ? 1 : failed;
}

} // namespace check

#define CHECK(condition) check::that(static_cast<bool>(condition), #condition, __FILE__, __LINE__)
