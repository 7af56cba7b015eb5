#include "compare/compared_with_box.h"

#include "frames/frame_text.h"
#include "style/text.h"

#include <QSignalBlocker>
#include <algorithm>
#include <utility>

namespace mc::ui {

namespace {

ComparedWith withMoment(const Moment& moment) {
    return {.kind = ComparedWith::Kind::Moment, .moment = moment};
}

QString momentName(const Moment& moment, const Frame& frame) {
    if (frame.past) {
        const auto& bookmarks = frame.past->bookmarks;
        const auto bookmark = std::ranges::find(bookmarks, moment, &Bookmark::moment);
        if (bookmark != bookmarks.end()) {
            return tr("bookmark “%1”").arg(QString::fromStdString(bookmark->name));
        }
    }
    return moment == Moment{} ? tr("start of the run")
                              : momentText(moment, std::max<std::int64_t>(frame.position.batchesPerEpoch, 1));
}

} // namespace

QString comparedWithText(const ComparedWith& with, const Frame& frame) {
    switch (with.kind) {
    case ComparedWith::Kind::Moment:
        return momentName(with.moment, frame);
    case ComparedWith::Kind::Control:
        return tr("control");
    case ComparedWith::Kind::Held:
        break;
    }
    const auto held = std::ranges::find(frame.held, with.held, &HeldRun::number);
    return held != frame.held.end() ? tr("held run “%1”").arg(translated(titleOf(held->name)))
                                    : tr("a run that is held no longer");
}

ComparedWithBox::ComparedWithBox(QWidget* parent) : CalmCombo(parent) {
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
    setAccessibleName(tr("B: what the run is compared with"));
    setToolTip(
        tr("What the run on the board is compared with, on the same image: a moment of this run, a held "
           "run, or the control of a what-if"));
    connect(this, &QComboBox::activated, this, &ComparedWithBox::choose);
}

std::vector<ComparedWithBox::Choice> ComparedWithBox::choicesOf(const Frame& frame) {
    std::vector<Choice> choices{{tr("B: nothing yet"), std::nullopt}};
    const auto add = [&](const ComparedWith& with) {
        if (std::ranges::find(choices, std::optional(with), &Choice::with) == choices.end()) {
            choices.push_back({tr("B: %1").arg(comparedWithText(with, frame)), with});
        }
    };
    if (frame.past) {
        add(withMoment(frame.past->earliest));
        for (const Bookmark& bookmark : frame.past->bookmarks) {
            add(withMoment(bookmark.moment));
        }
    }
    for (const HeldRun& held : frame.held) {
        add({.kind = ComparedWith::Kind::Held, .held = held.number});
    }
    if (frame.control) {
        add({.kind = ComparedWith::Kind::Control});
    }
    if (frame.comparedWith) {
        add(*frame.comparedWith);
    }
    if (frame.past) {
        choices.push_back({tr("B: the moment now"), std::nullopt, true});
    }
    return choices;
}

void ComparedWithBox::showFrame(const FramePtr& frame) {
    frame_ = frame;
    std::vector<Choice> choices = choicesOf(*frame);
    const QSignalBlocker blocker(this);
    if (choices != choices_) {
        choices_ = std::move(choices);
        clear();
        for (const Choice& choice : choices_) {
            addItem(choice.text);
        }
    }
    const auto chosen = std::ranges::find_if(
        choices_, [&](const Choice& choice) { return choice.with == frame->comparedWith && !choice.isNow; });
    const auto index = static_cast<int>(chosen - choices_.begin());
    if (currentIndex() != index) { // also where what was asked for was refused
        setCurrentIndex(index);
    }
}

void ComparedWithBox::choose(int index) {
    const Choice& choice = choices_[static_cast<std::size_t>(index)];
    emit asked(choice.isNow ? std::optional(withMoment(frame_->past->now)) : choice.with);
}

} // namespace mc::ui
