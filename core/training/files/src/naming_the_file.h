#pragma once

#include "base/errors.h"

#include <exception>
#include <filesystem>
#include <new>

namespace mc {

/// Calls `work`. Whatever the file at `path` can bring about there becomes BadFile, but for a lack of memory.
template <class Work> auto namingTheFile(const std::filesystem::path& path, Work work) {
    try {
        return work();
    } catch (const BadFile&) {
        throw;
    } catch (const std::bad_alloc&) {
        throw;
    } catch (const std::exception& fault) {
        throw BadFile(path.string(), {MC_TEXT("cannot be used: %1"), {messageOf(fault)}});
    }
}

} // namespace mc
