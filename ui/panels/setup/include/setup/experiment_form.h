#pragma once

#include "training/experiment/experiment.h"
#include "training/experiment/experiment_fields.h"

#include <QMap>
#include <QScrollArea>
#include <QString>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace mc::ui {

class FieldEditor;
class Fold;

/// Why the value of a field cannot be used.
struct FormProblem {
    std::string field; ///< id
    QString sentence;
};

/// The rows of the experiment form, made from the table of fields and folded by group. Holds texts and marks;
/// what is running, and what may be applied, is for its owner to know. The seed has no row: the time control
/// has it.
class ExperimentForm : public QScrollArea {
    Q_OBJECT
public:
    explicit ExperimentForm(QWidget* parent = nullptr);

    /// As small as can be: what is in it is scrolled.
    [[nodiscard]] QSize sizeHint() const override { return minimumSizeHint(); }

    /// The row of a field; throws BadParameter if it has none.
    [[nodiscard]] FieldEditor& editor(std::string_view id) const;
    /// The same; null if it has none.
    [[nodiscard]] FieldEditor* find(std::string_view id) const;

    /// Writes all values.
    void show(const Experiment& experiment);
    /// Writes the values of `experiment` into the rows that are not marked as changed, and into those that
    /// hold the same value in other words ("0.20" for 0.2).
    void follow(const Experiment& experiment);

    /// What is marked as changed: texts by the ids of their fields.
    [[nodiscard]] QMap<QString, QString> edits() const;
    /// Types it again; ids without a row are left out.
    void type(const QMap<QString, QString>& edits);

    /// Puts every value that can be read into `draft`, and returns what cannot be used, or does not fit the
    /// rest.
    [[nodiscard]] std::vector<FormProblem> read(Experiment& draft) const;

    /// Marks the rows that differ from `running` and those with problems. draft: as read() has left it.
    /// Returns how many differ.
    int mark(const Experiment& running, const Experiment& draft, const std::vector<FormProblem>& problems);

    /// Offers the values suggested for `draft` where it has others, and the drawn digits if its data could
    /// not be opened. Returns whether there is anything to offer.
    bool offer(const Experiment& draft, bool dataOpened);
    void takeOffers();

    /// Brings a row into sight.
    void reveal(FieldEditor& row);

signals:
    void edited(const std::string& field); ///< a person changed the value of a row

private:
    QWidget* makeRows();
    void noteInHeadings();

    std::vector<FieldEditor*> rows_;
    std::vector<std::pair<Fold*, FieldGroup>> folds_;
};

} // namespace mc::ui
