#include "race/race_end_box.h"

#include "training/race/race_entry.h"

namespace mc::ui {

namespace {

constexpr int kMostEpochs = 1'000'000;

} // namespace

RaceEndBox::RaceEndBox(QWidget* parent) : NumberBox(0, parent) {
    setRange(0, kMostEpochs);
    setSpecialValueText(tr("no end"));
    setKeyboardTracking(false);
    setValue(static_cast<int>(kRaceEpochs));
    setToolTip(tr("The race pauses after this many passes through the training images; 0: it has no end. It "
                  "can be changed while a race runs. The same as --epochs of microcircuit race."));
    connect(this, &NumberBox::editingFinished, this, [this] { emit moved(count()); });
    connect(this, &NumberBox::valueChanged, this, [this] {
        if (hasFocus()) { // else the race itself has moved it
            emit moved(count());
        }
    });
}

void RaceEndBox::follow(std::int64_t epochs) {
    if (!hasFocus()) {
        setValue(static_cast<int>(epochs));
    }
}

} // namespace mc::ui
