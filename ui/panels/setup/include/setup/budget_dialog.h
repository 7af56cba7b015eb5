#pragma once

#include <QDialog>
#include <cstddef>

namespace mc::ui {

class NumberBox;

/// Asks how much memory the states that can be returned to may take.
class BudgetDialog : public QDialog {
    Q_OBJECT
public:
    /// bytes: what they may take now.
    BudgetDialog(std::size_t bytes, QWidget* parent);

signals:
    void chosen(std::size_t bytes);

private:
    NumberBox* megabytes_;
};

} // namespace mc::ui
