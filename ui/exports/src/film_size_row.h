#pragma once

#include <QObject>
#include <QSize>

class QComboBox;
class QFormLayout;
class QSettings;
class QWidget;

namespace mc::ui {

class NumberBox;

/// Where a person chooses the size of a film: one that videos usually have, or width and height.
class FilmSizeRow : public QObject {
    Q_OBJECT
public:
    /// page: parent of the controls.
    explicit FilmSizeRow(QWidget& page);

    void addTo(QFormLayout& form);
    [[nodiscard]] QSize size() const; ///< pixels
    void setEnabled(bool enabled);

    void restore(const QSettings& settings);
    void save(QSettings& settings) const;

signals:
    void changed();

private:
    void takeUsual();
    void showSides(QSize size);

    QComboBox* usual_;
    NumberBox* width_;
    NumberBox* height_;
};

} // namespace mc::ui
