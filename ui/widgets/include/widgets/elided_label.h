#pragma once

#include "style/styled_label.h"

#include <QStringList>

namespace mc::ui {

/// A line of text that is said in other words, or else shortened with "…", where there is no room; the whole
/// text is then its tooltip. For a projector it loses whole parts instead, the last ones first.
class ElidedLabel : public StyledLabel {
    Q_OBJECT
public:
    /// size: share of the program's size of letters.
    explicit ElidedLabel(QWidget* parent = nullptr, double size = 1, bool bold = false);
    void setWholeText(const QString& text) { setForms({text}); }
    /// The same in several forms, the longest first: the first one that has room is shown.
    void setForms(const QStringList& forms);
    /// What the text is about: its tooltip, below the whole text where that has no room.
    void setHelp(const QString& help);
    [[nodiscard]] const QString& wholeText() const { return whole_; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void shorten();
    QString whole_;
    QStringList forms_; ///< of the whole text, itself the first
    QString help_;
};

} // namespace mc::ui
