#include "held_run_list.h"

#include "base/errors.h"
#include "base/number_text.h"
#include "base/utf8.h"
#include "runtime/frame_assembly.h"
#include "training/files/checkpoint.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <utility>

namespace mc {

Message defaultNameOf(std::uint64_t number) {
    return {MC_TEXT("Run %1"), {number}};
}

Message titleOf(std::string_view name) {
    const std::size_t digits = name.find_last_not_of("0123456789") + 1;
    const std::optional<std::uint64_t> number = numberIn<std::uint64_t>(name.substr(digits));
    Message asDefault = number ? defaultNameOf(*number) : Message();
    return asDefault.inEnglish() == name ? asDefault : Message(name);
}

namespace {

Message megabytes(std::size_t bytes) {
    return Message::number(fixedText(static_cast<double>(bytes) / 1e6, 1));
}

/// Memory that moments of runs take one after the other.
struct Room {
    std::uintmax_t left; // bytes

    /// False if there is not enough for its state.
    bool take(const Checkpoint& moment) {
        const std::uintmax_t own = bytesOf(moment.state);
        const bool fits = own <= left;
        left -= fits ? own : 0;
        return fits;
    }
};

} // namespace

HeldRunList::HeldRunList(std::vector<HeldCheckpoint> kept, std::uint64_t& lastNumber, std::size_t mostBytes) {
    Room room{mostBytes};
    for (HeldCheckpoint& one : kept) {
        if (!room.take(*one.moment)) {
            continue;
        }
        FramePtr frame = frameOf(one.moment, std::move(one.data), one.begunWith);
        runs_.push_back({++lastNumber, std::move(one.name), one.colour, one.shown, std::move(one.moment),
                         std::move(frame)});
    }
}

std::vector<HeldCheckpoint> HeldRunList::kept(std::size_t mostBytes) const {
    Room room{mostBytes};
    std::vector<HeldCheckpoint> kept;
    for (const HeldRun& run : runs_) {
        if (room.take(*run.moment)) {
            kept.push_back({run.name, run.colour, run.shown, run.frame->interventionsBegunWith,
                            run.frame->data, run.moment});
        }
    }
    return kept;
}

const HeldRun* HeldRunList::find(std::uint64_t number) const {
    const auto place = std::ranges::find(runs_, number, &HeldRun::number);
    return place == runs_.end() ? nullptr : &*place;
}

std::size_t HeldRunList::bytes() const {
    std::uintmax_t bytes = 0;
    for (const HeldRun& run : runs_) {
        bytes += bytesOf(run.moment->state);
    }
    return static_cast<std::size_t>(bytes);
}

const HeldRun& HeldRunList::add(HeldRun run, std::size_t mostBytes) {
    if (run.name.empty()) {
        run.name = freeName(run.number);
    }
    checkName(run.name, run.number);
    if (runs_.size() >= HeldRun::kMost) {
        throw Refused({MC_TEXT("%1 runs are held, as many as there can be: release one of them first."),
                       {HeldRun::kMost}});
    }
    const auto all = bytes() + static_cast<std::size_t>(bytesOf(run.moment->state));
    if (all > mostBytes) {
        throw Refused({MC_TEXT("Held runs take no more memory than the past of a run, %1 MB; with this one "
                               "they would take %2 MB."),
                       {megabytes(mostBytes), megabytes(all)}});
    }
    if (run.colour < 0 || isColourTaken(run.colour)) {
        run.colour = 0;
        while (isColourTaken(run.colour)) {
            ++run.colour;
        }
    }
    ++changes_;
    const auto place = std::ranges::upper_bound(runs_, run.number, {}, &HeldRun::number);
    return *runs_.insert(place, std::move(run));
}

void HeldRunList::edit(std::uint64_t number, const std::string& name, bool shown) {
    HeldRun& run = held(number);
    checkName(name, number);
    run.name = name;
    run.shown = shown;
    ++changes_;
}

HeldRun HeldRunList::release(std::uint64_t number) {
    HeldRun released = held(number);
    std::erase_if(runs_, [&](const HeldRun& one) { return one.number == number; });
    ++changes_;
    return released;
}

HeldRun& HeldRunList::held(std::uint64_t number) {
    const auto place = std::ranges::find(runs_, number, &HeldRun::number);
    if (place == runs_.end()) {
        throw Refused({MC_TEXT("There is no held run with the number %1."), {number}});
    }
    return *place;
}

bool HeldRunList::isColourTaken(int colour) const {
    return std::ranges::find(runs_, colour, &HeldRun::colour) != runs_.end();
}

bool HeldRunList::isNameTaken(const std::string& name, std::uint64_t exceptBy) const {
    return std::ranges::any_of(
        runs_, [&](const HeldRun& one) { return one.name == name && one.number != exceptBy; });
}

/// "Run 3" of the third one, as long as no other has been given that name.
std::string HeldRunList::freeName(std::uint64_t number) const {
    std::uint64_t free = number;
    while (isNameTaken(defaultNameOf(free).inEnglish(), number)) {
        ++free;
    }
    return defaultNameOf(free).inEnglish();
}

void HeldRunList::checkName(const std::string& name, std::uint64_t number) const {
    if (!isDisplayName(name)) {
        throw BadParameter("name",
                           {MC_TEXT("The name of a held run has 1 to %1 bytes, and no control characters."),
                            {kLongestName}});
    }
    if (isNameTaken(name, number)) {
        throw BadParameter("name", {MC_TEXT("Another held run has the name '%1'."), {titleOf(name)}});
    }
}

} // namespace mc
