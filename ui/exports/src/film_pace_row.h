#pragma once

#include "films/film_pace.h"

#include <QObject>

class QComboBox;
class QFormLayout;
class QSettings;
class QWidget;

namespace mc::ui {

class NumberBox;

/// Where a person chooses how fast a film goes by.
class FilmPaceRow : public QObject {
    Q_OBJECT
public:
    /// page: parent of the controls.
    explicit FilmPaceRow(QWidget& page);

    void addTo(QFormLayout& form);
    [[nodiscard]] FilmPace pace() const;
    void setEnabled(bool enabled);

    void restore(const QSettings& settings);
    void save(QSettings& settings) const;

signals:
    void changed();

private:
    enum class Kind { Length, Speed, Every };

    void chooseKind();
    [[nodiscard]] Kind kind() const;
    [[nodiscard]] StepUnit unit() const;

    QComboBox* kind_;
    NumberBox* amount_;
    QComboBox* unit_;
};

} // namespace mc::ui
