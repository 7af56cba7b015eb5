// What has changed between frames is told once, whatever frames were skipped.

#include "runtime/frame_events.h"
#include "support/check.h"

#include <filesystem>
#include <memory>

namespace {

using namespace mc;

std::shared_ptr<const FileEvent> file(std::uint64_t number) {
    FileEvent event;
    event.number = number;
    return std::make_shared<const FileEvent>(std::move(event));
}

void everyFileIsToldOnceAndInOrder() {
    FrameEventDetector detector;
    Frame frame;
    CHECK(detector.next(frame).files.empty());
    frame.files = {file(1), file(2)};
    const FrameEvents both = detector.next(frame);
    CHECK(both.files.size() == 2 && both.files[0]->number == 1 && both.files[1]->number == 2);
    CHECK(detector.next(frame).files.empty()); // frames repeat the latest ones
    frame.files = {file(2), file(3)};
    const FrameEvents third = detector.next(frame);
    CHECK(third.files.size() == 1 && third.files[0]->number == 3);
    frame.files = {file(9), file(10)}; // those of between were in frames that nobody took
    CHECK(detector.next(frame).files.size() == 2);
}

void anotherRunIsToldOnce() {
    FrameEventDetector detector;
    Frame frame;
    frame.busy = true;
    CHECK(!detector.next(frame).runChanged); // nothing has been opened yet
    frame.busy = false;
    frame.run = 1;
    CHECK(detector.next(frame).runChanged);
    CHECK(!detector.next(frame).runChanged);
    frame.run = 4;
    frame.origin = 1; // it came back
    CHECK(detector.next(frame).runChanged);
    CHECK(!detector.next(frame).runChanged);
}

void busyIsToldWhereItBeginsAndEnds() {
    FrameEventDetector detector;
    Frame frame;
    CHECK(!detector.next(frame).busyChanged);
    for (const bool busy : {true, false}) {
        frame.busy = busy;
        CHECK(detector.next(frame).busyChanged);
        CHECK(!detector.next(frame).busyChanged);
    }
}

} // namespace

int main(int count, char** arguments) {
    return check::runAll({{"everyFileIsToldOnceAndInOrder", everyFileIsToldOnceAndInOrder},
                          {"anotherRunIsToldOnce", anotherRunIsToldOnce},
                          {"busyIsToldWhereItBeginsAndEnds", busyIsToldWhereItBeginsAndEnds}},
                         count, arguments);
}
