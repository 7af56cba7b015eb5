#pragma once

#include "figures/figure_size.h"

#include <QObject>

class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QHBoxLayout;
class QLabel;
class QSettings;
class QSpinBox;
class QWidget;

namespace mc::ui {

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
    void edited();

    QComboBox* preset_;
    QDoubleSpinBox* width_;
    QDoubleSpinBox* height_;
    QComboBox* unit_;
    QSpinBox* dpi_;
    QDoubleSpinBox* points_;
    QLabel* extent_;
};

} // namespace mc::ui
