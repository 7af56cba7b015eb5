#pragma once

#include "style/styled_label.h"

namespace mc::ui {

/// A line of text that is said in other words, or else shortened with "…", where there is no room; the whole
/// text is then its tooltip. For a projector it loses whole parts instead, the last ones first.
class ElidedLabel : public StyledLabel {
    Q_OBJECT
public:
    /// size: share of the program's size of letters.
    explicit ElidedLabel(QWidget* parent = nullptr, double size = 1, bool bold = false);
    /// shorter: words for it where the whole text has no room; none if empty.
    void setWholeText(const QString& text, const QString& shorter = {});
    /// Words that stand before the text on the screen and not on a figure: what a person can do there.
    void setHint(const QString& hint);
    /// While it is painted for a figure.
    void setOnFigure(bool on);
    [[nodiscard]] const QString& wholeText() const { return whole_; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void shorten();
    [[nodiscard]] QString line() const { return withHint(whole_); }
    [[nodiscard]] QString withHint(const QString& text) const { return onFigure_ ? text : hint_ + text; }
    QString whole_;
    QString shorter_;
    QString hint_;
    bool onFigure_ = false;
};

} // namespace mc::ui
