#include "status/status_line.h"

#include "frames/frame_text.h"
#include "setup/from_core.h"
#include "style/text.h"
#include "training/experiment/experiment.h"
#include "training/experiment/experiment_fields.h"
#include "widgets/elided_label.h"

#include <QHBoxLayout>
#include <QStringList>

namespace mc::ui {

namespace {

QString ruleTitle(const Experiment& experiment) {
    for (const Choice& choice : fieldNamed("rule").choices) {
        if (choice.name == experiment.rule) {
            return translated(choice.title);
        }
    }
    return QString::fromStdString(experiment.rule);
}

QString versionText() {
    return tr("Microcircuit %1").arg(fromCore(version()));
}

void put(ElidedLabel& label, const QStringList& forms) {
    if (label.wholeText() != forms.value(0)) {
        label.setForms(forms);
        label.updateGeometry();
    }
}

} // namespace

StatusLine::StatusLine(QWidget* parent) : QWidget(parent) {
    setAccessibleName(tr("What is running"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(10, 1, 10, 1);
    row->setSpacing(22);
    data_ = addPart(*row, tr("Data set with its numbers of training, held-out (if any) and test images"));
    network_ = addPart(*row, tr("Cells of each layer, input first"));
    rule_ = addPart(*row, tr("Learning rule"));
    seed_ = addPart(*row, tr("Seed of the run"));
    row->addStretch(1);
    threads_ = addPart(*row, tr("Threads that simulate"));
    addPart(*row, tr("Version of the program"))->setWholeText(versionText());
}

ElidedLabel* StatusLine::addPart(QHBoxLayout& row, const QString& help) {
    auto* label = new ElidedLabel(this);
    label->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed); // gives way in a narrow window
    label->setHelp(help);
    row.addWidget(label);
    parts_.push_back(label);
    return label;
}

void StatusLine::showFrame(const FramePtr& frame) {
    if (frame->data) {
        const QString name = dataName(frame->data->name);
        QStringList counts{countText(frame->data->trainImages)};
        if (frame->data->validationImages > 0) {
            counts << countText(frame->data->validationImages);
        }
        counts << countText(frame->data->testImages);
        put(*data_, {tr("%1: %2 images").arg(name, counts.join(QStringLiteral(" + "))), name});
    }
    if (frame->experiment) {
        put(*network_, {QString::fromStdString(frame->experiment->network)});
        put(*rule_, {tr("rule: %1").arg(ruleTitle(*frame->experiment))});
        put(*seed_, {tr("seed %1").arg(frame->experiment->seed)});
    }
    put(*threads_, {frame->threads == 1 ? tr("1 thread") : tr("%1 threads").arg(frame->threads)});
    arrange();
}

void StatusLine::arrange() {
    const QMargins margins = layout()->contentsMargins();
    int left = width() - margins.left() - margins.right();
    bool room = true;
    for (ElidedLabel* part : parts_) {
        room = room && (part == parts_.front() || part->sizeHint().width() <= left);
        part->setVisible(room);
        left -= part->sizeHint().width() + layout()->spacing();
    }
}

void StatusLine::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

QString StatusLine::text() const {
    QStringList parts;
    for (const ElidedLabel* label : findChildren<ElidedLabel*>()) {
        parts.append(label->wholeText());
    }
    return parts.join(QStringLiteral(" · "));
}

QString runTitle(const Frame& frame) {
    QStringList parts;
    if (frame.data) {
        parts.append(dataName(frame.data->name));
    }
    if (frame.experiment) {
        parts.append(QString::fromStdString(frame.experiment->network));
        parts.append(ruleTitle(*frame.experiment));
    }
    return parts.join(QStringLiteral(" · "));
}

QString runFootnote(const Frame& frame) {
    QStringList parts;
    if (frame.experiment) {
        for (const Field& field : experimentFields()) {
            parts.append(fromCore(field.id) + QLatin1Char('=') +
                         QString::fromStdString(fieldText(field, *frame.experiment)));
        }
    }
    parts.append(versionText());
    return parts.join(QStringLiteral("  "));
}

} // namespace mc::ui
