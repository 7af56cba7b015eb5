#pragma once

#include <QLabel>

namespace mc::ui {

/// A line of text that is shortened with "…" where there is no room; the whole text is then its tooltip.
class ElidedLabel : public QLabel {
public:
    explicit ElidedLabel(QWidget* parent = nullptr);
    void setWholeText(const QString& text);
    [[nodiscard]] const QString& wholeText() const { return whole_; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void shorten();
    QString whole_;
};

} // namespace mc::ui
