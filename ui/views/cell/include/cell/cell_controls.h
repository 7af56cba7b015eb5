#pragma once

#include "cell/cell_settings.h"
#include "widgets/number_slider.h"

#include <QList>
#include <QWidget>
#include <string_view>
#include <vector>

class QComboBox;
class QGridLayout;

namespace mc::ui {

/// What a person can set of a microcircuit without a network: a slider for each number, and the signal of its
/// error cells.
class CellControls : public QWidget {
    Q_OBJECT
public:
    explicit CellControls(QWidget* parent = nullptr);

    [[nodiscard]] const CellSettings& settings() const { return settings_; }
    /// Tells nobody.
    void setSettings(const CellSettings& settings);

    /// Arranges itself in as many columns as have room in a view of that size, pixels.
    void arrange(QSize view);

    /// As wide as one column and as high as two: a low view has two.
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// A person has set something.
    void changed();

private:
    struct Number {
        NumberSlider* slider;
        double (*get)(const CellSettings&);
        void (*set)(CellSettings&, double);
    };

    template <float SingleCellInput::*kValue>
    void addInput(const char* objectName, const QString& name, const QString& symbol,
                  NumberSlider::Range range, const QString& help);
    template <double CircuitParameters::*kValue>
    void addField(std::string_view id, const QString& symbol, NumberSlider::Range range);
    void add(Number number);
    void addErrorMode();
    [[nodiscard]] int columnsIn(QSize view) const;

    CellSettings settings_;
    std::vector<Number> numbers_;
    QComboBox* errors_ = nullptr;
    QGridLayout* grid_;
    QList<QWidget*> parts_; ///< of the grid, in the order of their tab stops
    int columns_ = 0;
};

} // namespace mc::ui
