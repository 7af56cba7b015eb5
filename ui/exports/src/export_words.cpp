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
        return QString::fromUtf8(fault.what());
    } catch (const std::bad_alloc&) {
        return tr("There is not enough memory for this.");
    }
}

} // namespace mc::ui
