#include "widgets/option_control.h"

#include <QAbstractButton>
#include <QComboBox>
#include <algorithm>
#include <utility>

namespace mc::ui {

OptionControl switchOption(std::string name, QAbstractButton& button) {
    return {std::move(name), &button, [&button] { return std::string(button.isChecked() ? "on" : "off"); },
            [&button](const std::string& value) { button.setChecked(value == "on"); }};
}

OptionControl numberOption(std::string name, QComboBox& list, const std::string& first, bool last) {
    const auto firstPlace = [&list, last] { return last ? list.count() - 1 : 0; };
    return {std::move(name), &list,
            [&list, first, firstPlace] {
                return list.count() == 0 || list.currentIndex() == firstPlace()
                           ? first
                           : std::to_string(list.currentData().toInt());
            },
            [&list, first, firstPlace](const std::string& value) {
                const int place =
                    value == first ? firstPlace() : list.findData(QString::fromStdString(value).toInt());
                if (place >= 0) {
                    list.setCurrentIndex(place);
                }
            }};
}

OptionControl choiceOption(std::string name, QComboBox& list, const std::vector<std::string>& values) {
    return {std::move(name), &list,
            [&list, values] {
                const auto place = static_cast<std::size_t>(list.currentIndex());
                return place < values.size() ? values[place] : std::string();
            },
            [&list, values](const std::string& value) {
                const auto found = std::ranges::find(values, value);
                if (found != values.end()) {
                    list.setCurrentIndex(static_cast<int>(found - values.begin()));
                }
            }};
}

} // namespace mc::ui
