#include "profile_report.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace mc::app {

namespace {

constexpr std::array<const char*, kPhases> kNames{"encode", "upwards", "errors",  "products",
                                                  "update", "tests",   "measures"};

std::string row(const char* name, double seconds, double all) {
    char text[64];
    std::snprintf(text, sizeof text, "\n  %-9s %10.3f s %6.1f %%", name, seconds,
                  all > 0 ? 100 * seconds / all : 0.0);
    return text;
}

} // namespace

std::string profileReport(const Profiler& profiler, double seconds, int threads) {
    const double all = seconds * threads;
    char title[128];
    std::snprintf(title, sizeof title, "Time by phase, all threads together: %.3f s on %d %s make %.3f s",
                  seconds, threads, threads == 1 ? "thread" : "threads", all);
    std::string report = title;
    double counted = 0;
    for (std::size_t i = 0; i < kPhases; ++i) {
        const double phase = profiler.seconds(static_cast<Phase>(i));
        counted += phase;
        report += row(kNames[i], phase, all);
    }
    return report + row("other", std::max(0.0, all - counted), all);
}

} // namespace mc::app
