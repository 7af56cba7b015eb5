#pragma once

#include <functional>
#include <string>
#include <vector>

class QAbstractButton;
class QComboBox;
class QWidget;

namespace mc::ui {

/// An option of a view, bound to the control by which a person sets it. Names and values are those of
/// mc::viewOptions().
struct OptionControl {
    std::string name;
    QWidget* control; ///< of the view
    std::function<std::string()> value;
    std::function<void(const std::string&)> set; ///< one that the view cannot have now changes nothing
};

/// A view with options that others can set by name.
class HasOptions {
public:
    HasOptions() = default;
    virtual ~HasOptions() = default;
    HasOptions(const HasOptions&) = delete;
    HasOptions& operator=(const HasOptions&) = delete;

    [[nodiscard]] virtual std::vector<OptionControl> options() = 0;
};

/// "on" or "off": a button that stays down.
[[nodiscard]] OptionControl switchOption(std::string name, QAbstractButton& button);

/// The item whose data is the number, or `first`: the item that is there at first. last: that is the last
/// item of the list, not the first.
[[nodiscard]] OptionControl numberOption(std::string name, QComboBox& list, const std::string& first,
                                         bool last = false);

/// values: what the items of the list are called, in their order.
[[nodiscard]] OptionControl choiceOption(std::string name, QComboBox& list,
                                         const std::vector<std::string>& values);

} // namespace mc::ui
