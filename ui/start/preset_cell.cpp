#include "start/preset_cell.h"

#include "panels/from_core.h"
#include "panels/preset_text.h"
#include "start/start_card.h"
#include "style/text.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace mc::ui {

namespace {

StartCardText textOf(const Preset& preset) {
    return {translated(preset.title), translated(preset.text),
            PresetCell::tr("%1 · %2").arg(fromCore(preset.data), presetTimeText(preset)),
            QStringLiteral(":/presets/%1.svg").arg(fromCore(preset.name))};
}

} // namespace

PresetCell::PresetCell(const Preset& preset, QWidget* parent)
    : QWidget(parent), preset_(preset), card_(new StartCard(textOf(preset), this)),
      folder_(new QPushButton(tr("Open data folder…"), this)) {
    card_->setObjectName(fromCore(preset.name));
    folder_->setToolTip(
        tr("Opens a folder with the files of %1; the card can be chosen then").arg(fromCore(preset.data)));
    folder_->setAccessibleName(tr("Open data folder for %1").arg(translated(preset.title)));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(card_, 1);
    column->addWidget(folder_);
    connect(card_, &StartCard::clicked, this, [this] { emit chosen(preset_); });
    connect(folder_, &QPushButton::clicked, this, &PresetCell::dataFolderAsked);
    showData({});
}

void PresetCell::showData(const QString& dataInUse) {
    const QString wanted = fromCore(preset_.data);
    const bool usable = needsNoFolder(preset_) || dataInUse == wanted;
    card_->setReason(usable ? QString() : tr("Needs the files of %1, which are not open.").arg(wanted));
    folder_->setVisible(!usable);
}

int PresetCell::heightForWidth(int width) const {
    return layout()->heightForWidth(width);
}

} // namespace mc::ui
