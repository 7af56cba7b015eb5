#pragma once

#include "films/film_place.h"
#include "runtime/frame.h"

#include <QObject>
#include <array>

class QComboBox;
class QFormLayout;
class QWidget;

namespace mc::ui {

class NumberBox;

/// Where a person chooses a place in the course of a run: a word or bookmark, or so many epochs, batches,
/// samples and ms.
class FilmPlaceRow : public QObject {
    Q_OBJECT
public:
    enum class End { From, To };

    /// page: parent of the controls.
    FilmPlaceRow(End end, QWidget& page);

    void addTo(QFormLayout& form, const QString& title);
    /// What there is to choose from in a run.
    void list(const PastSummary& past, const CourseShape& shape);
    /// The same for a race, which stands after so many epochs and has no places within a batch.
    void listRace(double epochs);

    /// The run has gone on.
    void follow(const PastSummary& past);

    [[nodiscard]] FilmPlace place() const;
    void setEnabled(bool enabled);

signals:
    void changed();

private:
    void fillChoices();
    void chooseBase();
    void edited();
    void show(const Moment& moment);
    [[nodiscard]] FilmPlace::Base base() const;
    [[nodiscard]] FilmPlace amounts() const;

    End end_;
    QComboBox* base_;
    std::array<NumberBox*, 4> boxes_{}; ///< epochs, batches, samples, ms
    PastSummary past_;
    CourseShape shape_;
    bool race_ = false;
};

} // namespace mc::ui
