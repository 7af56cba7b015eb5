#pragma once

#include "base/errors.h"
#include "base/stop.h"
#include "base/text.h"
#include "runtime/notice.h"

#include <exception>
#include <new>
#include <optional>
#include <string>
#include <utility>

namespace mc {

/// Does some work of a simulation; a fault in it becomes a notice. What is refused has changed nothing, so
/// that a run goes on; after anything else it has to halt.
template <class Work, class Halt> std::optional<Notice> faultOf(Work work, Halt halt) {
    const auto failure = [](std::string text, std::string field) {
        return Notice{Notice::Kind::Failure, std::move(text), std::move(field)};
    };
    try {
        work();
    } catch (const Stopped&) {
        // Who asked for the end waits for it, not for a notice.
    } catch (const BadParameter& fault) {
        return failure(fault.what(), fault.field);
    } catch (const Refused& fault) {
        return failure(fault.what(), {});
    } catch (const std::bad_alloc&) {
        halt();
        return failure(MC_TEXT("There is not enough memory for this."), {});
    } catch (const std::exception& fault) {
        halt();
        return failure(fault.what(), {});
    }
    return std::nullopt;
}

} // namespace mc
