#include "training/events/pause_event.h"

#include "base/errors.h"
#include "base/number_text.h"
#include "base/text.h"
#include "model/fields.h"
#include "model/notation.h"
#include "training/events/word_parts.h"

#include <utility>

namespace mc {

namespace {

[[noreturn]] void refusePause(Message sentence) {
    throw BadParameter("until", std::move(sentence));
}

class PauseReader {
public:
    explicit PauseReader(std::string_view text) : text_(text), parts_(partsOf(text, ">=")) {}

    PauseEvent read() const {
        if (parts_.name == "accuracy" || parts_.name == "train-accuracy") {
            need(0, true);
            return pause_event::AccuracyReaches{parts_.name == "accuracy", share()};
        }
        if (parts_.name == "concordance") {
            need(1, true);
            return pause_event::ConcordanceReaches{whole(0), share()};
        }
        if (parts_.name == "spike") {
            need(2, false);
            return pause_event::CellSpikes{{whole(0), whole(1)}};
        }
        if (parts_.name == "sign-change") {
            need(3, false);
            return pause_event::WeightChangesSign{{whole(0), whole(1)}, whole(2)};
        }
        if (parts_.name != "misclassified" && parts_.name != "epoch-end") {
            fault(MC_TEXT("The event '%1' is not known."));
        }
        need(0, false);
        return parts_.name == "misclassified" ? PauseEvent(pause_event::SampleMisclassified{})
                                              : PauseEvent(pause_event::EpochEnds{});
    }

private:
    /// sentence: has the event as %1.
    [[noreturn]] void fault(Text sentence) const {
        refusePause(
            followedBy({sentence, {std::string(text_)}}, {MC_TEXT("It can be %1."), {pauseEventForms()}}));
    }
    void need(std::size_t places, bool value) const {
        if (parts_.places.size() != places || parts_.value.has_value() != value) {
            fault(MC_TEXT("The event '%1' is not complete, or has too many parts."));
        }
    }
    [[nodiscard]] int whole(std::size_t place) const {
        const std::optional<int> number = numberIn<int>(parts_.places[place]);
        if (!number) {
            fault(MC_TEXT("The event '%1' does not name its layer, cell or afferent by a number."));
        }
        return *number;
    }
    [[nodiscard]] double share() const {
        const std::optional<double> number = shareIn(*parts_.value);
        if (!number) {
            fault(MC_TEXT("The event '%1' does not give a share."));
        }
        return *number;
    }

    std::string_view text_;
    WordParts parts_;
};

struct PauseWriter {
    static std::string cell(CellAddress address) {
        return ":" + std::to_string(address.layer) + ":" + std::to_string(address.cell);
    }
    std::string operator()(const pause_event::AccuracyReaches& event) const {
        return (event.test ? "accuracy>=" : "train-accuracy>=") + numberText(event.share);
    }
    std::string operator()(const pause_event::ConcordanceReaches& event) const {
        return "concordance:" + std::to_string(event.layer) + ">=" + numberText(event.share);
    }
    std::string operator()(const pause_event::CellSpikes& event) const { return "spike" + cell(event.cell); }
    std::string operator()(const pause_event::SampleMisclassified&) const { return "misclassified"; }
    std::string operator()(const pause_event::WeightChangesSign& event) const {
        return "sign-change" + cell(event.cell) + ":" + std::to_string(event.afferent);
    }
    std::string operator()(const pause_event::EpochEnds&) const { return "epoch-end"; }
};

class PauseFitting {
public:
    explicit PauseFitting(const Experiment& experiment)
        : network_(parseNetwork(experiment.network)), cells_(network_.cells) {}

    void operator()(const pause_event::AccuracyReaches& event) const { checkShare(event.share); }
    void operator()(const pause_event::ConcordanceReaches& event) const {
        checkShare(event.share);
        if (event.layer < 1 || event.layer >= top()) {
            refusePause(
                {MC_TEXT("There is no pair of layers %1 and %2 with feedback: the hidden layers are 1 "
                         "to %3."),
                 {event.layer, std::int64_t{event.layer} + 1, top() - 1}});
        }
    }
    void operator()(const pause_event::CellSpikes& event) const { checkCell(event.cell); }
    void operator()(const pause_event::SampleMisclassified&) const {}
    void operator()(const pause_event::WeightChangesSign& event) const {
        checkCell(event.cell);
        checkSynapse({event.cell, event.afferent}, network_, "until");
    }
    void operator()(const pause_event::EpochEnds&) const {}

private:
    [[nodiscard]] int top() const { return static_cast<int>(cells_.size()) - 1; }
    static void checkShare(double share) {
        if (!(share >= 0 && share <= 1)) {
            refusePause(
                {MC_TEXT("A share of %1 % is not from 0 to 100 %."), {Message::number(percentText(share))}});
        }
    }
    void checkCell(CellAddress cell) const {
        if (cell.layer < 1 || cell.layer > top()) {
            refusePause({MC_TEXT("There is no layer %1: they are 1 to %2."), {cell.layer, top()}});
        }
        const int cells = cells_[static_cast<std::size_t>(cell.layer)];
        if (cell.cell < 0 || cell.cell >= cells) {
            refusePause({MC_TEXT("There is no cell %1 in layer %2: its cells are 0 to %3."),
                         {cell.cell, cell.layer, cells - 1}});
        }
    }
    NetworkShape network_;
    const std::vector<int>& cells_;
};

} // namespace

void checkFits(const PauseEvent& event, const Experiment& experiment) {
    std::visit(PauseFitting(experiment), event);
}

Message pauseEventForms() {
    return MC_TEXT("accuracy>=97% (of a test), train-accuracy>=97% (of the last 50 batches), "
                   "concordance:LAYER>=90% (of LAYER and the one above), spike:LAYER:CELL, misclassified, "
                   "sign-change:LAYER:CELL:AFFERENT or epoch-end");
}

std::string pauseEventText(const PauseEvent& event) {
    return std::visit(PauseWriter{}, event);
}

PauseEvent parsePauseEvent(std::string_view text) {
    return PauseReader(text).read();
}

} // namespace mc
