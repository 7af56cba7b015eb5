#pragma once

#include <QString>
#include <QStringList>
#include <QWidget>

namespace mc::ui {

/// Two lines of text, a strong one above a quiet one, that change with every frame. Painted, and of a width
/// that is asked for once, so that a change costs a repaint and never a new layout of the window.
class Readout : public QWidget {
    Q_OBJECT
public:
    /// name: what a screen reader calls it.
    explicit Readout(const QString& name, QWidget* parent = nullptr);

    /// Asks for the width of the wider of the two texts; what is longer is shortened with an ellipsis, with
    /// the whole in the tooltip.
    void reserve(const QString& strong, const QString& quiet);

    /// strong: one line in several forms, the longest first; the first one that has room is painted.
    void setLines(const QStringList& strong, const QString& quiet);
    [[nodiscard]] QString strong() const { return strong_.value(0); }
    [[nodiscard]] const QString& quiet() const { return quiet_; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QFont strongFont() const;
    [[nodiscard]] QFont quietFont() const;
    [[nodiscard]] int widthOf(const QString& strong, const QString& quiet) const;

    QStringList strong_;
    QString quiet_;
    QString widestStrong_;
    QString widestQuiet_;
};

} // namespace mc::ui
