#pragma once

#include "batch_loader.h"
#include "data/asked_image.h"
#include "model/presentation.h"
#include "training/records/presentation_record.h"
#include "training/run/shown_input.h"
#include "update_inputs.h"

#include <memory>

namespace mc {

/// Forward pass of the image that a person asks about, or of the input that another run shows, and with a
/// label the backward pass as in training. Learns nothing.
class QuestionPass {
public:
    /// null: nothing is asked.
    void ask(std::shared_ptr<const AskedImage> image);
    [[nodiscard]] bool isAsked() const { return image_ || record_; }

    /// The presentation of the image that is asked about, computed once.
    [[nodiscard]] std::shared_ptr<const PresentationRecord> record(const UpdateInputs& inputs,
                                                                   const BatchLoader& loader);
    /// Presents the input of another run, in place of an image, until something else is asked.
    void replay(const ShownInput& shown, const UpdateInputs& inputs);
    /// The network is another one: the presentation holds no longer.
    void forgetRecord() { record_ = nullptr; }

private:
    void present(const UpdateInputs& inputs, const CircuitParameters& circuit);

    std::shared_ptr<const AskedImage> image_;
    Presentation presentation_;
    std::shared_ptr<const PresentationRecord> record_;
};

} // namespace mc
