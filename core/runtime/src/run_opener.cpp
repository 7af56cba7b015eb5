#include "run_opener.h"

#include "base/errors.h"
#include "base/grouped.h"
#include "base/number_text.h"
#include "fitting.h"
#include "training/experiment/open_data.h"
#include "training/files/checkpoint.h"
#include "training/files/data_search.h"
#include "training/files/experiment_file.h"

#include <algorithm>
#include <utility>

namespace mc {

namespace {

void checkName(const Dataset& data, const command::Restart& asked) {
    if (!asked.dataSet.empty() && data.name != asked.dataSet) {
        throw BadParameter("data", {MC_TEXT("%1 is needed, but %2 holds %3."),
                                    {asked.dataSet, asked.experiment.data.source, data.name}});
    }
}

/// Where the data of what is opened are looked for first.
std::string placeLookedAt(const command::OpenCheckpoint& open, const Experiment& experiment) {
    return open.data.place.empty() ? experiment.data.source : open.data.place;
}

/// opened: says where the data were found.
Message openedText(const std::filesystem::path& path, const std::string& lookedAt, const Experiment& opened) {
    const std::string& found = opened.data.source;
    return found == lookedAt
               ? Message(MC_TEXT("Opened: %1."), {path.string()})
               : Message(MC_TEXT("Opened: %1. Its data were found in %2."), {path.string(), found});
}

/// In place of the path of a run that is in no file.
constexpr const char* kOtherRun = "The other run";

/// The fault of a run that is in no file, whose message names it in place of a path.
Refused faultOfOtherRun(const BadFile& fault) {
    return Refused({MC_TEXT("The other run: %1"), {fault.message().values().back()}});
}

} // namespace

OpenedRun RunOpener::begin(const command::Restart& asked) const {
    validate(asked.experiment);
    Fitting fitting{asked.experiment, asked.changes, {}};
    OpenedRun opened;
    try {
        DatasetPtr data = asked.fitToData ? openFitting(fitting) : dataFor(asked.experiment);
        checkName(*data, asked);
        opened.trainer = std::make_unique<Trainer>(fitting.experiment, std::move(data), threads_);
    } catch (const BadFile& fault) {
        throw BadParameter("data", fault.message()); // so that a form can mark where it was asked for
    }
    opened.trainer->plan(beforeTheFirstBatch(fitting.changes));
    opened.begunWith = fitting.changes.size();
    opened.words = std::move(fitting.words);
    return opened;
}

OpenedRun RunOpener::goOn(const command::OpenCheckpoint& open) const {
    Checkpoint checkpoint = readCheckpoint(open.path);
    const std::string place = placeLookedAt(open, checkpoint.experiment);
    const std::size_t changes = checkpoint.data.changes.size();
    DatasetPtr data = dataOf(open.path, checkpoint.experiment, checkpoint.data, open.data);
    OpenedRun opened;
    opened.window = std::move(checkpoint.session.window);
    opened.held = std::move(checkpoint.session.held);
    opened.past = std::move(checkpoint.session.past);
    opened.bookmarks = opened.past.bookmarks.size();
    opened.trainer = resumeFrom(open.path, std::move(checkpoint), std::move(data), threads_);
    opened.words = openedText(open.path, place, opened.trainer->experiment());
    if (const DataRecord record = opened.trainer->dataRecord(); record.changes.size() > changes) {
        opened.words = followedBy(std::move(opened.words), dataChangeText(record.changes.back()));
        if (!record.changes.back().difference.empty()) {
            opened.past = {}; // of the data of before
        }
    }
    return opened;
}

OpenedRun RunOpener::begin(const command::OpenCheckpoint& open, ExperimentFile file) const {
    const std::string place = placeLookedAt(open, file.experiment);
    DatasetPtr data = dataOf(open.path, file.experiment, file.data, open.data);
    OpenedRun opened;
    opened.trainer = std::make_unique<Trainer>(file.experiment, std::move(data), threads_);
    opened.begunWith =
        static_cast<std::size_t>(std::ranges::count(file.interventions, 0, &Intervention::updates));
    opened.trainer->plan(std::move(file.interventions));
    opened.words = openedText(open.path, place, opened.trainer->experiment());
    return opened;
}

OpenedRun RunOpener::goOn(const command::Restore& restore) const {
    Checkpoint moment = *restore.snapshot;
    OpenedRun opened;
    opened.past = std::move(moment.session.past);
    opened.bookmarks = opened.past.bookmarks.size();
    opened.words = restore.what;
    try {
        DatasetPtr data = dataOf(kOtherRun, moment.experiment, moment.data, {});
        opened.trainer = resumeFrom(kOtherRun, std::move(moment), std::move(data), threads_);
    } catch (const BadFile& fault) {
        throw faultOfOtherRun(fault);
    }
    return opened;
}

/// The data of the experiment, which is changed where they do not fit it.
DatasetPtr RunOpener::openFitting(Fitting& fitting) const {
    DataChoice& choice = fitting.experiment.data;
    const std::int64_t held = choice.validation;
    DatasetPtr data;
    while (!data) {
        try {
            data = dataFor(choice);
        } catch (const BadParameter& fault) { // more images are asked for than there are
            fitting.words = followedBy(std::move(fitting.words), fault.message());
            if (fault.field == "validation") {
                choice.validation = kAsManyAsUsual;
            } else if (fault.field == "images" || fault.field == "test_images") {
                choice.trainImages = 0;
                choice.testImages = 0;
                fitting.words = followedBy(std::move(fitting.words), MC_TEXT("All of them are taken."));
            } else {
                throw;
            }
        }
    }
    if (choice.validation != held) {
        fitting.words =
            followedBy(std::move(fitting.words), {MC_TEXT("As many images as usual are held out: %1."),
                                                  {grouped(data->validation.count())}});
    }
    fitNetwork(fitting, *data);
    return data;
}

/// The data in use, if they are the ones asked for, or those opened for it.
DatasetPtr RunOpener::dataFor(const Experiment& experiment) const {
    return isInUse(experiment.data) ? onBoard_->data() : openData(experiment, stop_);
}

/// Likewise, whether or not they fit an experiment.
DatasetPtr RunOpener::dataFor(const DataChoice& choice) const {
    return isInUse(choice) ? onBoard_->data() : openData(choice, stop_);
}

/// The data in use, if they are known to be those of the run, or else those that are found for it.
DatasetPtr RunOpener::dataOf(const std::filesystem::path& file, Experiment& experiment,
                             const DataRecord& record, const DataWish& wish) const {
    DataChoice choice = experiment.data;
    if (!wish.place.empty()) {
        choice.source = wish.place;
    }
    if (isInUse(choice) && onBoard_->data()->identity && record.identity == onBoard_->data()->identity) {
        experiment.data = choice;
        return onBoard_->data();
    }
    return openDataOf(file, experiment, record, wish, stop_);
}

bool RunOpener::isInUse(const DataChoice& choice) const {
    return onBoard_ && opensTheSame(onBoard_->experiment().data, choice);
}

} // namespace mc
