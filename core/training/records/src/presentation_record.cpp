#include "training/records/presentation_record.h"

#include "base/grouped.h"

namespace mc {

Message nameOfImage(const PresentationRecord& record) {
    if (!record.asked) {
        return {MC_TEXT("image %1"), {grouped(record.imageIndex)}};
    }
    return record.use == ImageUse::Question ? record.asked->name : MC_TEXT("your image, which is learned");
}

} // namespace mc
