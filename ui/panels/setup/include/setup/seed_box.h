#pragma once

#include "widgets/number_box.h"

#include <cstdint>

namespace mc::ui {

/// The seed of the run, editable. What is typed or stepped to is asked for with Enter; Escape, or leaving the
/// box, brings the running seed back, so that a run is never lost by touching the box.
class SeedBox : public NumberBox {
    Q_OBJECT
public:
    explicit SeedBox(QWidget* parent = nullptr);

    /// The seed of the running experiment; does not overwrite what is being typed.
    void setSeed(std::int64_t seed);
    [[nodiscard]] std::int64_t seed() const { return seed_; }

    /// A long seed scrolls where the box is held narrow.
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void seedAsked(std::int64_t seed);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void showSeed(std::int64_t seed) { setValue(static_cast<double>(seed)); }

    std::int64_t seed_ = 0;
};

} // namespace mc::ui
