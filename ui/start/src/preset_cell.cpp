#include "start/preset_cell.h"

#include "frames/frame_text.h"
#include "setup/from_core.h"
#include "setup/time_estimate.h"
#include "start/start_card.h"
#include "style/text.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace mc::ui {

namespace {

StartCardText textOf(const Preset& preset) {
    return {translated(preset.title), translated(preset.text), dataName(preset.data),
            QStringLiteral(":/presets/%1.svg").arg(fromCore(preset.name))};
}

} // namespace

PresetCell::PresetCell(const Preset& preset, QWidget* parent)
    : QWidget(parent), preset_(preset), card_(new StartCard(textOf(preset), this)),
      folder_(new QPushButton(tr("Open data folder…"), this)) {
    card_->setObjectName(fromCore(preset.name));
    folder_->setToolTip(
        tr("Opens a folder with the files of %1 and starts this experiment").arg(dataName(preset.data)));
    folder_->setAccessibleName(tr("Open data folder for %1").arg(translated(preset.title)));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(card_, 1);
    column->addWidget(folder_);
    connect(card_, &StartCard::clicked, this, [this] { emit chosen(preset_); });
    connect(folder_, &QPushButton::clicked, this, [this] { emit folderAsked(preset_); });
    showData({}, {});
}

void PresetCell::showData(const QString& dataInUse, const QString& folder) {
    const QString wanted = fromCore(preset_.data);
    const bool open = needsNoFolder(preset_) || dataInUse == wanted;
    const bool usable = open || !folder.isEmpty();
    card_->setReason(usable
                         ? QString()
                         : tr("Needs the files of %1, which are not open yet.").arg(dataName(preset_.data)));
    folder_->setText(usable ? tr("Another data folder…") : tr("Open data folder…"));
    folder_->setVisible(!open);
}

void PresetCell::showEstimate(const TimeEstimate& estimate) {
    const QString time = estimate.epochText(preset_);
    const QString images = dataName(preset_.data);
    card_->setAside(time.isEmpty() ? images : tr("%1 · %2").arg(images, time));
}

int PresetCell::heightForWidth(int width) const {
    return layout()->heightForWidth(width);
}

} // namespace mc::ui
