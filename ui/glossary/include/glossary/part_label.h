#pragma once

#include "glossary/view_parts.h"

#include <QLabel>

namespace mc::ui {

/// Label of a part of a view: its name in bold above what is said of it, on a card; with a number before the
/// name where a mark on the part has the same. Takes the keyboard focus, so that a screen reader reads it.
class PartLabel : public QLabel {
    Q_OBJECT
public:
    explicit PartLabel(QWidget* parent) : QLabel(parent) { setFocusPolicy(Qt::StrongFocus); }

    /// number: 0 for none. all: how many parts there are, of which this is one; for a screen reader.
    void setPart(const ViewPart& part, int number, std::size_t place, std::size_t all);
    [[nodiscard]] const ViewPart& part() const { return part_; }
    /// The room that it takes where it may be so wide, pixels.
    [[nodiscard]] QSize sizeFor(int width) const;

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override { return sizeFor(width).height(); }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {}; }

signals:
    void focused(Qt::FocusReason reason);

protected:
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    [[nodiscard]] QString title() const;
    [[nodiscard]] QMarginsF margins() const;

    ViewPart part_;
    int number_ = 0;
};

} // namespace mc::ui
