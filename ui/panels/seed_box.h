#pragma once

#include <QAbstractSpinBox>
#include <cstdint>

namespace mc::ui {

/// The seed of the run, editable. What is typed or stepped to is asked for with Enter; Escape, or leaving the
/// box, brings the running seed back, so that a run is never lost by touching the box.
class SeedBox : public QAbstractSpinBox {
    Q_OBJECT
public:
    explicit SeedBox(QWidget* parent = nullptr);

    /// The seed of the running experiment; does not overwrite what is being typed.
    void setSeed(std::int64_t seed);
    [[nodiscard]] std::int64_t seed() const { return seed_; }
    [[nodiscard]] std::int64_t maximum() const { return maximum_; }

    void stepBy(int steps) override;
    QValidator::State validate(QString& text, int& position) const override;
    [[nodiscard]] QSize sizeHint() const override;

signals:
    void seedAsked(std::int64_t seed);

protected:
    [[nodiscard]] StepEnabled stepEnabled() const override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void showText(std::int64_t seed);

    std::int64_t seed_ = 0;
    std::int64_t minimum_;
    std::int64_t maximum_;
};

} // namespace mc::ui
