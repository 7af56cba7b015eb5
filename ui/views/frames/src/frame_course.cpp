#include "frames/frame_course.h"

namespace mc::ui {

bool wentBack(const Frame& before, const Frame& now) {
    return before.run == now.run && (now.position.updates < before.position.updates ||
                                     now.interventionsInForce < before.interventionsInForce);
}

bool rangesBeginAnew(const FramePtr& before, const Frame& now) {
    return !before || before->run != now.run || wentBack(*before, now);
}

} // namespace mc::ui
