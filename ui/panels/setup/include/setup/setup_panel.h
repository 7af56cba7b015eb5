#pragma once

#include "runtime/frame.h"
#include "setup/experiment_form.h"
#include "setup/time_estimate.h"
#include "training/experiment/presets.h"
#include "view/run_cache.h"

#include <QMap>
#include <QString>
#include <QWidget>
#include <optional>
#include <string_view>

class QLabel;
class QPushButton;

namespace mc::ui {

class FieldEditor;
class PresetMenu;

/// The experiment as a form. What is typed stays in the form until "Apply", or, where all of it can change
/// while the run goes on, until "Change while running"; the running experiment is known only from its frames.
/// What was typed for a run that another experiment replaces goes with it, and comes back with it.
class SetupPanel : public QWidget {
    Q_OBJECT
public:
    explicit SetupPanel(QWidget* parent = nullptr);

    /// Follows the running experiment in all fields that were not edited, and shows why an experiment was
    /// refused.
    /// frame: not busy.
    void showFrame(const FramePtr& frame);
    /// Whether data or a file are being opened.
    void setBusy(bool busy);

    /// Asks to run the running experiment on the data in a folder or file, or on the drawn digits where
    /// `source` is their name; with a network that fits them, if its own does not.
    void openData(const QString& source);

    void apply();
    /// Changes what differs in the run that goes on.
    void change();
    void revert();
    /// Puts the values of a preset into the form with the seed that stands there; for the data that stand
    /// there, unless its own have a folder that is known.
    void takePreset(const Preset& preset);

    /// What is typed and not applied: texts by the ids of their fields.
    [[nodiscard]] QMap<QString, QString> edits() const;
    /// Types it again, in place of all that is typed now; ids without a row are left out.
    void setEdits(const QMap<QString, QString>& edits);
    /// What was typed for other runs in the panel of another window.
    void takeKept(SetupPanel& other) { keptEdits_ = std::move(other.keptEdits_); }

    /// The row of a field; throws BadParameter if it has none.
    [[nodiscard]] FieldEditor& editor(std::string_view id) const { return form_->editor(id); }

    [[nodiscard]] QSize sizeHint() const override;

signals:
    void commandIssued(const mc::Command& command);

private:
    QWidget* makeButtons(QWidget& parent);
    void adopt(const Experiment& experiment);
    void takeOtherRun(const Experiment& before, std::uint64_t origin);
    void takeNotice(const Notice& notice);
    void fieldEdited(const std::string& field);
    void refresh();
    void issue(const Experiment& experiment, std::vector<WhatIf> changes, bool fitToData);
    [[nodiscard]] bool isOpen(const Preset& preset) const;
    [[nodiscard]] std::vector<WhatIf> changesOfForm() const;
    void allowChange(bool usable, int changes);
    [[nodiscard]] QString stateText(bool usable, int changes) const;

    std::optional<Experiment> running_;
    std::vector<WhatIf> changes_;        ///< what the running one was begun with
    Experiment draft_;                   ///< the running experiment with all that could be read from the form
    std::optional<FormProblem> refusal_; ///< of the last experiment asked for, until its field is edited
    const Preset* preset_ = nullptr; ///< whose values were put into the form last, until they are dealt with
    Notice lastNotice_;              ///< already dealt with
    std::uint64_t origin_ = 0;       ///< of the run on the board
    RunCache<QMap<QString, QString>> keptEdits_; ///< typed and not applied, of other runs
    qsizetype gone_ = 0; ///< values that were typed for the run before and not applied, until others are
    TimeEstimate estimate_;
    bool busy_ = false;
    bool playing_ = false;
    std::shared_ptr<const DataSummary> data_; ///< of the running experiment; null if they could not be opened
    ExperimentForm* form_;
    PresetMenu* presets_ = nullptr;
    QPushButton* suggest_;
    QPushButton* apply_;
    QPushButton* change_;
    QPushButton* revert_;
    QLabel* state_;
};

} // namespace mc::ui
