#include "preview_words.h"

#include "data_choice/recent_folders.h"
#include "setup/from_core.h"
#include "style/text.h"
#include "training/events/what_if_text.h"
#include "training/experiment/cost.h"
#include "training/experiment/open_data.h"
#include "training/files/data_search.h"
#include "widgets/file_paths.h"

#include <QDir>

namespace mc::ui {

namespace {

class PauseWords {
public:
    QString operator()(const pause_event::AccuracyReaches& event) const {
        return event.test ? tr("test accuracy ≥ %1").arg(percentText(event.share))
                          : tr("train accuracy ≥ %1").arg(percentText(event.share));
    }
    QString operator()(const pause_event::ConcordanceReaches& event) const {
        return tr("concordance of layers %1 and %2 ≥ %3")
            .arg(event.layer)
            .arg(event.layer + 1)
            .arg(percentText(event.share));
    }
    QString operator()(const pause_event::CellSpikes& event) const {
        return tr("cell %1 of layer %2 spikes").arg(event.cell.cell).arg(event.cell.layer);
    }
    QString operator()(const pause_event::SampleMisclassified&) const {
        return tr("a sample is misclassified");
    }
    QString operator()(const pause_event::WeightChangesSign& event) const {
        return tr("the weight of cell %1 of layer %2 from afferent %3 flips sign")
            .arg(event.cell.cell)
            .arg(event.cell.layer)
            .arg(event.afferent);
    }
    QString operator()(const pause_event::EpochEnds&) const { return tr("an epoch ends"); }
};

/// Memory with two digits: "35 MB", "1.2 GB".
QString memoryText(double bytes) {
    constexpr double kMegabyte = 1e6;
    constexpr double kGigabyte = 1e9;
    return bytes < kGigabyte ? tr("%1 MB").arg(std::max(1.0, bytes / kMegabyte), 0, 'f', 0)
                             : tr("%1 GB").arg(bytes / kGigabyte, 0, 'f', 1);
}

/// Training images; 0: not known before the data are opened.
std::int64_t imagesOf(const SetUp& setUp, const FramePtr& frame) {
    const DataChoice& data = setUp.file.experiment.data;
    if (data.trainImages > 0) {
        return data.trainImages;
    }
    if (data.source == kDrawnDigits) {
        return kDrawnTrainingImages;
    }
    const bool inUse =
        frame && frame->data && frame->experiment && opensTheSame(frame->experiment->data, data);
    return inUse ? frame->data->trainImages : 0;
}

} // namespace

QString originOf(const SetUpRead& read, const std::filesystem::path& from) {
    const QString name = QDir::toNativeSeparators(textOf(from));
    return read.version.empty()
               ? name
               : tr("%1, written by Microcircuit %2").arg(name, QString::fromStdString(read.version));
}

QStringList remarksOn(const SetUpRead& read) {
    QStringList remarks;
    if (read.wasChanged) {
        remarks << tr("This text is not as it was written: its checksum does not fit.");
    }
    if (!read.version.empty() && read.version != version()) {
        remarks
            << tr("This is Microcircuit %1, with which its numbers can be others.").arg(fromCore(version()));
    }
    return remarks;
}

QString dataWords(const SetUp& setUp, const QString& place) {
    const std::string& source = setUp.file.experiment.data.source;
    if (source == kDrawnDigits) {
        return tr("Drawn digits, which the program makes itself.");
    }
    const QString name = setUp.dataSet.empty() ? tr("A data set") : QString::fromStdString(setUp.dataSet);
    const QString said = QDir::toNativeSeparators(QString::fromStdString(source));
    if (!place.isEmpty()) {
        return tr("%1, taken from %2. The set-up says %3.").arg(name, QDir::toNativeSeparators(place), said);
    }
    if (!isKnownPlace(QString::fromStdString(source))) { // not looked for before it is opened
        return tr("%1 in %2, where no data have been opened here before.").arg(name, said);
    }
    return isDataThere(source) ? tr("%1 in %2, which is here.").arg(name, said)
                               : tr("%1 in %2, which is not here: choose where it is.").arg(name, said);
}

std::vector<QStringList> whatIfRowsOf(const SetUp& setUp) {
    std::vector<QStringList> rows;
    for (const Intervention& one : setUp.file.interventions) {
        rows.push_back({countText(one.updates), translated(whatIfWords(one.change))});
    }
    return rows;
}

QString pauseWords(const PauseEvent& event) {
    return std::visit(PauseWords{}, event);
}

QString costWords(const SetUp& setUp, const FramePtr& frame, const TimeEstimate& estimate) {
    const Experiment& experiment = setUp.file.experiment;
    const int threads = frame ? frame->threads : 1;
    const QString memory = tr("About %1 of memory beside the images; this machine has %2.")
                               .arg(memoryText(bytesOfRun(experiment, threads)), memoryText(bytesOfMemory()));
    const QString time = estimate.epochText(experiment, imagesOf(setUp, frame));
    return time.isEmpty() ? memory
                          : joinedSentences({memory, tr("Computing takes %1 at full speed.").arg(time)});
}

} // namespace mc::ui
