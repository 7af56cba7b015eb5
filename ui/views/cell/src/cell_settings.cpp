#include "cell/cell_settings.h"

#include "base/errors.h"
#include "training/experiment/experiment_fields.h"

#include <QJsonObject>
#include <array>
#include <cmath>
#include <cstdint>
#include <string>
#include <string_view>

namespace mc::ui {

namespace {

constexpr std::array<std::string_view, 7> kCellFields{"tau_m", "tau_s",         "theta",    "gate_width",
                                                      "error", "error_quantum", "max_burst"};
const QString kCurrentKey = QStringLiteral("current");
const QString kApicalKey = QStringLiteral("apical");

QString keyOf(std::string_view id) {
    return QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size()));
}

/// As setField() takes it; it checks the rest. None where the kind is another one.
std::optional<FieldValue> fieldValue(const QJsonValue& json) {
    if (json.isString()) {
        return json.toString().toStdString();
    }
    const double number = json.toDouble();
    if (json.isDouble() && number == std::round(number) && std::abs(number) < 1e9) {
        return static_cast<std::int64_t>(number); // which real fields take, too
    }
    return json.isDouble() ? std::optional<FieldValue>(number) : std::nullopt;
}

std::optional<float> inputValue(const QJsonValue& json) {
    const double value = json.toDouble();
    return json.isDouble() && std::abs(value) <= kMostCellInput ? std::optional(static_cast<float>(value))
                                                                : std::nullopt;
}

} // namespace

QJsonValue cellSettingsToJson(const CellSettings& settings) {
    Experiment experiment;
    experiment.circuit = settings.circuit;
    experiment.errorCells = settings.errorCells;
    QJsonObject json{{kCurrentKey, settings.input.current}, {kApicalKey, settings.input.apical}};
    for (const std::string_view id : kCellFields) {
        const FieldValue value = fieldNamed(id).get(experiment);
        if (const auto* text = std::get_if<std::string>(&value)) {
            json.insert(keyOf(id), QString::fromStdString(*text));
        } else if (const auto* real = std::get_if<double>(&value)) {
            json.insert(keyOf(id), *real);
        } else {
            json.insert(keyOf(id), static_cast<qint64>(std::get<std::int64_t>(value)));
        }
    }
    return json;
}

std::optional<CellSettings> cellSettingsFromJson(const QJsonValue& json) {
    const QJsonObject object = json.toObject();
    const std::optional<float> current = inputValue(object.value(kCurrentKey));
    const std::optional<float> apical = inputValue(object.value(kApicalKey));
    if (!current || !apical) {
        return std::nullopt;
    }
    Experiment experiment;
    for (const std::string_view id : kCellFields) {
        const std::optional<FieldValue> value = fieldValue(object.value(keyOf(id)));
        if (!value) {
            return std::nullopt;
        }
        try {
            setField(experiment, fieldNamed(id), *value);
        } catch (const BadParameter&) { // of a file that somebody has changed
            return std::nullopt;
        }
    }
    return CellSettings{experiment.circuit, experiment.errorCells, {*current, *apical}};
}

} // namespace mc::ui
