#include "setup/budget_dialog.h"

#include "widgets/number_box.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QVBoxLayout>

namespace mc::ui {

namespace {

constexpr int kLeast = 1;     ///< MB
constexpr int kMost = 64'000; ///< MB
constexpr std::size_t kMegabyte = 1'000'000;

} // namespace

BudgetDialog::BudgetDialog(std::size_t bytes, QWidget* parent)
    : QDialog(parent), megabytes_(new NumberBox(0, this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("budget"));
    setWindowTitle(tr("Memory for the past"));
    auto* label = new QLabel(
        tr("States that can be returned to may take so many MB. With less they lie further apart,\n"
           "and a step back takes longer."),
        this);
    label->setBuddy(megabytes_);
    megabytes_->setRange(kLeast, kMost);
    megabytes_->setValue(static_cast<double>(bytes / kMegabyte));
    megabytes_->setSuffix(tr(" MB"));
    megabytes_->setAccessibleName(tr("Memory for the past"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(this, &QDialog::accepted, this,
            [this] { emit chosen(static_cast<std::size_t>(megabytes_->count()) * kMegabyte); });
    auto* column = new QVBoxLayout(this);
    column->addWidget(label);
    column->addWidget(megabytes_);
    column->addWidget(buttons);
}

} // namespace mc::ui
