#pragma once

#include "batch_loader.h"
#include "data/asked_image.h"
#include "model/presentation.h"
#include "training/records/presentation_record.h"
#include "update_inputs.h"

#include <memory>

namespace mc {

/// Forward pass of the image that a person asks about, and with a label the backward pass as in training.
/// Learns nothing.
class QuestionPass {
public:
    /// null: nothing is asked.
    void ask(std::shared_ptr<const AskedImage> image);
    [[nodiscard]] bool isAsked() const { return image_ != nullptr; }

    /// The presentation of the image that is asked about, computed once.
    [[nodiscard]] std::shared_ptr<const PresentationRecord> record(const UpdateInputs& inputs,
                                                                   const BatchLoader& loader);
    /// The network is another one: the presentation holds no longer.
    void forgetRecord() { record_ = nullptr; }

private:
    std::shared_ptr<const AskedImage> image_;
    Presentation presentation_;
    std::shared_ptr<const PresentationRecord> record_;
};

} // namespace mc
