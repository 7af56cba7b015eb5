// Fault injection: a library that the loader puts before the C library (LD_PRELOAD), and that lets calls to
// the system fail, or last, as they do on a full, slow or broken disk, without memory, or when the clock is
// set. Its environment:
//
// - MC_FAULT_CALL: what fails: write, sync, rename, open (for writing) or alloc
// - MC_FAULT_AT: the first call that fails, counted from 1; 0 or none: nothing fails, calls are counted
// - MC_FAULT_LASTING: 1: all calls after it fail, too, as on a disk that stays full
// - MC_FAULT_ERROR: the number of the error (errno)
// - MC_FAULT_FOLDER: files below it are meant
// - MC_FAULT_BYTES: allocations of at least so many bytes are meant
// - MC_FAULT_TOLD: a file that gets a line for each call that failed, and "calls N" when the program ends
// - MC_FAULT_SLOW: milliseconds that each write and sync below the folder takes
// - MC_FAULT_CLOCK: seconds by which the time of day is wrong
// - MC_FAULT_CLOCK_AFTER: seconds from the start of the program until it becomes wrong

#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <atomic>
#include <cerrno>
#include <climits>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <sys/uio.h>
#include <unistd.h>

// NOLINTBEGIN(bugprone-reserved-identifier): what glibc calls its own allocator
extern "C" {
void* __libc_malloc(std::size_t bytes);
void* __libc_calloc(std::size_t count, std::size_t bytes);
void* __libc_realloc(void* before, std::size_t bytes);
void* __libc_memalign(std::size_t alignment, std::size_t bytes);
}
// NOLINTEND(bugprone-reserved-identifier)

namespace {

struct Settings {
    const char* call = "";
    long at = 0;
    bool lasting = false;
    int error = ENOSPC;
    const char* folder = "";
    std::size_t bytes = 0;
    const char* told = "";
    long slow = 0;  // ms
    long clock = 0; // s
    long clockAfter = 0;
    timespec start{};
};

Settings settings; // as the environment has them, once `ready`
std::atomic<long> calls{0};
std::atomic<bool> ready{false};

/// The function that would have been called without this library.
template <class Function> Function* next(const char* name) {
    return reinterpret_cast<Function*>(dlsym(RTLD_NEXT, name));
}

bool is(const char* call) {
    return ready && std::strcmp(settings.call, call) == 0;
}

bool isBelow(const char* path) {
    const std::size_t length = std::strlen(settings.folder);
    return length > 0 && std::strncmp(path, settings.folder, length) == 0 &&
           (path[length] == '/' || path[length] == '\0');
}

/// path: PATH_MAX bytes. Of a relative path what it stands for.
void makeAbsolute(const char* path, char* whole) {
    if (path[0] == '/' || syscall(SYS_getcwd, whole, PATH_MAX) < 0) {
        std::snprintf(whole, PATH_MAX, "%s", path);
        return;
    }
    const std::size_t length = std::strlen(whole);
    std::snprintf(whole + length, PATH_MAX - length, "/%s", path);
}

bool pathOfFile(int file, char* path) {
    char link[64];
    std::snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    const long length = syscall(SYS_readlink, link, path, PATH_MAX - 1);
    path[length > 0 ? length : 0] = '\0';
    return length > 0;
}

void tell(const char* line) {
    if (settings.told[0] != '\0') {
        const long file = syscall(SYS_openat, AT_FDCWD, settings.told, O_WRONLY | O_CREAT | O_APPEND, 0666);
        syscall(SYS_write, file, line, std::strlen(line));
        syscall(SYS_close, file);
    }
}

/// Counts a call that is meant, and says whether it fails. what: for the line that is told.
bool failsNow(const char* what) {
    const long number = ++calls;
    const bool fails = settings.at > 0 && (settings.lasting ? number >= settings.at : number == settings.at);
    if (fails) {
        char line[PATH_MAX + 64];
        std::snprintf(line, sizeof line, "%s %ld %s\n", settings.call, number, what);
        tell(line);
        errno = settings.error;
    }
    return fails;
}

bool pathFails(const char* call, const char* path) {
    if (!is(call)) {
        return false;
    }
    char whole[PATH_MAX];
    makeAbsolute(path, whole);
    return isBelow(whole) && failsNow(whole);
}

bool fileFails(const char* call, int file) {
    if (!is(call)) {
        return false;
    }
    char path[PATH_MAX];
    return pathOfFile(file, path) && isBelow(path) && failsNow(path);
}

bool allocationFails(std::size_t bytes) {
    if (!is("alloc") || bytes < settings.bytes) {
        return false;
    }
    char words[32];
    std::snprintf(words, sizeof words, "%zu", bytes);
    return failsNow(words);
}

void wait(int file) {
    char path[PATH_MAX];
    if (ready && settings.slow > 0 && pathOfFile(file, path) && isBelow(path)) {
        const timespec time{settings.slow / 1000, settings.slow % 1000 * 1'000'000};
        nanosleep(&time, nullptr);
    }
}

/// A disk that becomes full takes a part before it refuses.
bool writeFails(int file, const void* bytes, std::size_t count) {
    wait(file);
    if (!fileFails("write", file)) {
        return false;
    }
    const int error = errno;
    syscall(SYS_write, file, bytes, count / 2);
    errno = error;
    return true;
}

bool isForWriting(int flags) {
    return (flags & (O_WRONLY | O_RDWR | O_CREAT | O_TRUNC)) != 0;
}

bool isForWriting(const char* mode) {
    return std::strpbrk(mode, "wa+") != nullptr;
}

long numberOf(const char* name) {
    const char* text = std::getenv(name);
    return text != nullptr ? std::strtol(text, nullptr, 10) : 0;
}

const char* textOf(const char* name) {
    const char* text = std::getenv(name);
    return text != nullptr ? text : "";
}

__attribute__((constructor)) void begin() {
    settings.call = textOf("MC_FAULT_CALL");
    settings.at = numberOf("MC_FAULT_AT");
    settings.lasting = numberOf("MC_FAULT_LASTING") != 0;
    settings.error = static_cast<int>(numberOf("MC_FAULT_ERROR"));
    settings.folder = textOf("MC_FAULT_FOLDER");
    settings.bytes = static_cast<std::size_t>(numberOf("MC_FAULT_BYTES"));
    settings.told = textOf("MC_FAULT_TOLD");
    settings.slow = numberOf("MC_FAULT_SLOW");
    settings.clock = numberOf("MC_FAULT_CLOCK");
    settings.clockAfter = numberOf("MC_FAULT_CLOCK_AFTER");
    syscall(SYS_clock_gettime, CLOCK_MONOTONIC, &settings.start);
    ready = true;
}

__attribute__((destructor)) void end() {
    ready = false;
    char line[64];
    std::snprintf(line, sizeof line, "calls %ld\n", calls.load());
    tell(line);
}

/// Seconds by which the time of day is wrong now.
long wrongBy() {
    if (!ready || settings.clock == 0) {
        return 0;
    }
    timespec now{};
    syscall(SYS_clock_gettime, CLOCK_MONOTONIC, &now);
    return now.tv_sec - settings.start.tv_sec >= settings.clockAfter ? settings.clock : 0;
}

} // namespace

extern "C" {

ssize_t write(int file, const void* bytes, size_t count) {
    static auto* const real = next<ssize_t(int, const void*, size_t)>("write");
    return writeFails(file, bytes, count) ? -1 : real(file, bytes, count);
}

ssize_t writev(int file, const iovec* pieces, int count) {
    static auto* const real = next<ssize_t(int, const iovec*, int)>("writev");
    return writeFails(file, pieces[0].iov_base, pieces[0].iov_len) ? -1 : real(file, pieces, count);
}

ssize_t pwrite64(int file, const void* bytes, size_t count, off64_t place) {
    static auto* const real = next<ssize_t(int, const void*, size_t, off64_t)>("pwrite64");
    wait(file);
    return fileFails("write", file) ? -1 : real(file, bytes, count, place);
}

size_t fwrite(const void* bytes, size_t size, size_t count, FILE* stream) {
    static auto* const real = next<size_t(const void*, size_t, size_t, FILE*)>("fwrite");
    return stream != stdout && stream != stderr && writeFails(fileno(stream), bytes, size * count)
               ? 0
               : real(bytes, size, count, stream);
}

int fsync(int file) {
    static auto* const real = next<int(int)>("fsync");
    wait(file);
    return fileFails("sync", file) ? -1 : real(file);
}

int fdatasync(int file) {
    static auto* const real = next<int(int)>("fdatasync");
    wait(file);
    return fileFails("sync", file) ? -1 : real(file);
}

int rename(const char* from, const char* to) {
    static auto* const real = next<int(const char*, const char*)>("rename");
    return pathFails("rename", to) ? -1 : real(from, to);
}

int renameat2(int folder, const char* from, int other, const char* to, unsigned flags) {
    static auto* const real = next<int(int, const char*, int, const char*, unsigned)>("renameat2");
    return pathFails("rename", to) ? -1 : real(folder, from, other, to, flags);
}

// The mode is given where a file can be made only; reading one that was not does no harm.

int open(const char* path, int flags, ...) {
    static auto* const real = next<int(const char*, int, ...)>("open");
    va_list more;
    va_start(more, flags);
    const mode_t mode = va_arg(more, mode_t);
    va_end(more);
    return isForWriting(flags) && pathFails("open", path) ? -1 : real(path, flags, mode);
}

int open64(const char* path, int flags, ...) {
    static auto* const real = next<int(const char*, int, ...)>("open64");
    va_list more;
    va_start(more, flags);
    const mode_t mode = va_arg(more, mode_t);
    va_end(more);
    return isForWriting(flags) && pathFails("open", path) ? -1 : real(path, flags, mode);
}

FILE* fopen(const char* path, const char* mode) {
    static auto* const real = next<FILE*(const char*, const char*)>("fopen");
    return isForWriting(mode) && pathFails("open", path) ? nullptr : real(path, mode);
}

FILE* fopen64(const char* path, const char* mode) {
    static auto* const real = next<FILE*(const char*, const char*)>("fopen64");
    return isForWriting(mode) && pathFails("open", path) ? nullptr : real(path, mode);
}

int mkostemp(char* path, int flags) {
    static auto* const real = next<int(char*, int)>("mkostemp");
    return pathFails("open", path) ? -1 : real(path, flags);
}

int mkstemp(char* path) {
    static auto* const real = next<int(char*)>("mkstemp");
    return pathFails("open", path) ? -1 : real(path);
}

void* malloc(size_t bytes) {
    return allocationFails(bytes) ? nullptr : __libc_malloc(bytes);
}

void* calloc(size_t count, size_t bytes) {
    return allocationFails(count * bytes) ? nullptr : __libc_calloc(count, bytes);
}

void* realloc(void* before, size_t bytes) {
    return allocationFails(bytes) ? nullptr : __libc_realloc(before, bytes);
}

void* memalign(size_t alignment, size_t bytes) {
    return allocationFails(bytes) ? nullptr : __libc_memalign(alignment, bytes);
}

void* aligned_alloc(size_t alignment, size_t bytes) {
    return memalign(alignment, bytes);
}

int posix_memalign(void** memory, size_t alignment, size_t bytes) {
    void* const taken = memalign(alignment, bytes);
    if (taken == nullptr) {
        return ENOMEM;
    }
    *memory = taken;
    return 0;
}

int clock_gettime(clockid_t clock, timespec* time) {
    const int status = static_cast<int>(syscall(SYS_clock_gettime, clock, time));
    if (status == 0 && (clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE)) {
        time->tv_sec += wrongBy();
    }
    return status;
}

time_t time(time_t* result) {
    timespec now{};
    clock_gettime(CLOCK_REALTIME, &now);
    if (result != nullptr) {
        *result = now.tv_sec;
    }
    return now.tv_sec;
}

int gettimeofday(timeval* result, void*) {
    timespec now{};
    clock_gettime(CLOCK_REALTIME, &now);
    *result = {now.tv_sec, now.tv_nsec / 1000};
    return 0;
}

} // extern "C"
