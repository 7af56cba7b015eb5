#pragma once

#include "widgets/number_box.h"

#include <cstdint>

namespace mc::ui {

/// Number box for the end of a race, in epochs; 0: it has none. A person can move it while the race runs.
class RaceEndBox : public NumberBox {
    Q_OBJECT
public:
    explicit RaceEndBox(QWidget* parent = nullptr);

    /// What the race has made of its end, unless a person is about to move it. epochs: >= 0.
    void follow(std::int64_t epochs);

signals:
    /// By a person.
    void moved(qint64 epochs);
};

} // namespace mc::ui
