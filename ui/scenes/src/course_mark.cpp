#include "scenes/course_mark.h"

#include "style/text.h"
#include "training/events/what_if_text.h"
#include "training/experiment/experiment_fields.h"

#include <QCryptographicHash>

namespace mc::ui {

namespace {

const std::string kDataPlace = "data"; ///< field; the same data may lie elsewhere

void addIdentity(QCryptographicHash& hash, const SetIdentity& set) {
    hash.addData(QByteArray::fromStdString(std::to_string(set.count) + ' ' + set.images + ' ' + set.labels));
}

} // namespace

/// Fields with their defaults are left out, so that a field that is added later changes no checksum.
QString courseMark(const Frame& frame, const Moment& moment) {
    if (!frame.initialExperiment) {
        return {};
    }
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&hash](const std::string& text) {
        hash.addData(QByteArray::fromStdString(text + '\n'));
    };
    const Experiment usual;
    for (const Field& field : experimentFields()) {
        const std::string text = fieldText(field, *frame.initialExperiment);
        if (field.id != kDataPlace && text != fieldText(field, usual)) {
            add(std::string(field.id) + '=' + text);
        }
    }
    if (frame.dataRecord && frame.dataRecord->identity) {
        addIdentity(hash, frame.dataRecord->identity->train);
        addIdentity(hash, frame.dataRecord->identity->test);
    }
    for (const Intervention& one : frame.interventions) {
        if (one.updates <= moment.updates) {
            add(std::to_string(one.updates) + ' ' + whatIfText(one.change));
        }
    }
    return QString::fromLatin1(hash.result().toHex());
}

SceneReach reachOf(const Scene& scene, const Frame& frame) {
    if (!frame.past || !frame.initialExperiment) {
        return SceneReach::NoRun;
    }
    if (scene.course != courseMark(frame, scene.moment)) {
        return SceneReach::OtherCourse;
    }
    return scene.moment < frame.past->earliest ? SceneReach::TooEarly
           : scene.moment > frame.past->latest ? SceneReach::NotYet
                                               : SceneReach::Reached;
}

QString unreachedText(const Scene& scene, const Frame& frame) {
    switch (reachOf(scene, frame)) {
    case SceneReach::Reached:
        break;
    case SceneReach::NoRun:
        return tr("“%1”: there is no run yet. Only the views are shown.").arg(scene.titleText());
    case SceneReach::OtherCourse:
        return tr("“%1” is of another run, or of this one before something was changed in it. Only the "
                  "views are shown; the run stays where it is.")
            .arg(scene.titleText());
    case SceneReach::TooEarly:
        return tr("“%1”: the run cannot go back to %2, because its past is not kept so far back. Only the "
                  "views are shown.")
            .arg(scene.titleText(), scene.placeText());
    case SceneReach::NotYet:
        return tr("“%1”: the run has not come to %2 yet. Only the views are shown.")
            .arg(scene.titleText(), scene.placeText());
    }
    return {};
}

} // namespace mc::ui
