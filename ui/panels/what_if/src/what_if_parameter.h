#pragma once

#include "training/events/what_if_table.h"
#include "training/experiment/experiment_fields.h"
#include "what_if_part.h"

#include <optional>

class QAbstractButton;
class QHBoxLayout;
class QLabel;
class QPushButton;

namespace mc::ui {

class CalmCombo;
class ValueEditor;

/// Another value of a parameter while the run goes on.
class WhatIfParameter : public WhatIfPart {
    Q_OBJECT
public:
    /// row: of the table.
    explicit WhatIfParameter(const WhatIfRow& row, QWidget* parent = nullptr);
    void showFrame(const FramePtr& frame) override;

    [[nodiscard]] ValueEditor& editor() const { return *editor_; }

private:
    void choose();
    void refresh();
    [[nodiscard]] std::optional<what_if::SetParameter> change(QString& problem) const;

    const WhatIfRow& row_;
    std::shared_ptr<const Experiment> experiment_; ///< null before the first frame
    const Field* field_ = nullptr;                 ///< of the table
    CalmCombo* choice_;
    QWidget* value_;    ///< the editor and the unit
    QHBoxLayout* line_; ///< of the value
    ValueEditor* editor_ = nullptr;
    QLabel* unit_;
    QPushButton* change_;
    QAbstractButton* pin_;
    QLabel* range_;
    QString shown_; ///< the running value, as last put into the editor
};

} // namespace mc::ui
