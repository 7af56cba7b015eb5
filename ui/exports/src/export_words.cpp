#include "export_words.h"

#include "base/errors.h"
#include "style/text.h"

#include <new>

namespace mc::ui {

QString faultOf(const std::function<void()>& attempt) {
    try {
        attempt();
        return {};
    } catch (const Refused& fault) {
        return translated(fault);
    } catch (const std::bad_alloc& fault) {
        return translated(fault);
    }
}

} // namespace mc::ui
