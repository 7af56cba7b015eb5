#pragma once

#include "base/errors.h"
#include "base/stop.h"
#include "runtime/notice.h"

#include <exception>
#include <optional>
#include <string>
#include <utility>

namespace mc {

/// Does some work, and tells what has gone wrong in it, a sentence; empty: nothing.
template <class Work> Message faultIn(Work work) {
    try {
        work();
    } catch (const Stopped&) {
        throw;
    } catch (const std::exception& fault) {
        return messageOf(fault);
    }
    return {};
}

/// What was asked for is done: that something before could not be is told no longer.
inline void forgetFailure(Notice& notice) {
    if (notice.kind == Notice::Kind::Failure && !notice.lasting()) {
        notice = {};
    }
}

/// Does some work of a simulation; a fault in it becomes a notice. What is refused has changed nothing, so
/// that a run goes on; after anything else it has to halt.
template <class Work, class Halt> std::optional<Notice> faultOf(Work work, Halt halt) {
    const auto failure = [](Message text, std::string field) {
        return Notice{Notice::Kind::Failure, std::move(text), std::move(field)};
    };
    try {
        work();
    } catch (const Stopped&) {
        // Who asked for the end waits for it, not for a notice.
    } catch (const BadParameter& fault) {
        return failure(fault.message(), fault.field);
    } catch (const Refused& fault) {
        return failure(fault.message(), {});
    } catch (const std::exception& fault) {
        halt();
        return failure(messageOf(fault), {});
    }
    return std::nullopt;
}

} // namespace mc
