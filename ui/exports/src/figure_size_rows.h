#pragma once

#include "figures/figure_size.h"

#include <QObject>

class QComboBox;
class QFormLayout;
class QHBoxLayout;
class QLabel;
class QSettings;
class QWidget;

namespace mc::ui {

class NumberBox;

/// Where a person chooses how large a figure is made: a size that has a name, or an own one, with its
/// resolution and the size of its letters.
class FigureSizeRows : public QObject {
    Q_OBJECT
public:
    /// page: parent of the controls.
    explicit FigureSizeRows(QWidget& page);

    void addTo(QFormLayout& form);
    [[nodiscard]] FigureSize size() const;
    /// Says below how much that is in pixels and on paper.
    void showExtent(const FigureSize& size);
    /// Letters of the board are as the window has them.
    void setLettersEnabled(bool enabled);

    void restore(const QSettings& settings);
    void save(QSettings& settings) const;

signals:
    void changed();

private:
    void fillIn();
    [[nodiscard]] QHBoxLayout* sides();
    void choosePreset();
    /// The size stays what it is, in other numbers.
    void convert();
    void edited();
    [[nodiscard]] LengthUnit unit() const;
    /// Without telling of it.
    void show(const FigureSize& size);

    QComboBox* preset_;
    NumberBox* width_;
    NumberBox* height_;
    QComboBox* unit_;
    NumberBox* dpi_;
    NumberBox* points_;
    QLabel* extent_;
    LengthUnit shownUnit_ = LengthUnit::Pixels; ///< of the numbers in the boxes
};

} // namespace mc::ui
