#include "window/heap_trimmer.h"

#include <QTimer>
#include <algorithm>
#include <array>
#include <chrono>
#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace mc::ui {

namespace {

constexpr std::array kSettings{"MALLOC_MMAP_THRESHOLD_", "MALLOC_TRIM_THRESHOLD_", "MALLOC_TOP_PAD_",
                               "GLIBC_TUNABLES"};
constexpr int kLargeBlock = 512 << 10; // bytes
constexpr int kKeptAtEnd = 4 << 20;    // bytes that stay until the next trimming
constexpr std::chrono::seconds kBetween{20};

} // namespace

HeapTrimmer::HeapTrimmer(QObject* parent) : QObject(parent) {
#ifdef __GLIBC__
    if (std::ranges::any_of(kSettings, [](const char* name) { return qEnvironmentVariableIsSet(name); })) {
        return;
    }
    mallopt(M_MMAP_THRESHOLD, kLargeBlock);
    mallopt(M_TRIM_THRESHOLD, kKeptAtEnd);
    auto* timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, [] { malloc_trim(0); });
    timer->start(kBetween);
#endif
}

} // namespace mc::ui
