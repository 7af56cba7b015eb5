#pragma once

#include "base/errors.h"
#include "base/message.h"

#include <QString>
#include <QStringList>
#include <concepts>
#include <cstdint>
#include <exception>
#include <string_view>

namespace mc::ui {

[[nodiscard]] QString messageText(const Message& message);

/// A text of the window in its language, for functions and classes that are no QObject; those have a tr() of
/// their own. comment, count: as there.
[[nodiscard]] QString tr(const char* english, const char* comment = nullptr, int count = -1);

/// An English text of the core (field titles, choices, sentences) in the language of the window.
[[nodiscard]] QString translated(std::string_view english);

/// A message of the core in the language of the window, with its numbers as that writes them.
template <std::same_as<Message> Said> [[nodiscard]] QString translated(const Said& message) {
    return messageText(message);
}

/// What a person is told of a fault, in the language of the window.
template <std::derived_from<std::exception> Thrown> [[nodiscard]] QString translated(const Thrown& fault) {
    return messageText(messageOf(fault));
}

/// Those that are not empty, one after another: with a space between them where the language has one.
[[nodiscard]] QString joinedSentences(const QStringList& sentences);

/// With a capital first letter, as for a heading or a label.
[[nodiscard]] QString capitalised(QString text);

// Numbers are written as the language of the window writes them, that is, the default QLocale: its decimal
// sign, its sign between thousands; and in every language with a true minus sign and a no-break space before
// the unit. In files, in the network's notation and in the model's formulas the point is the decimal sign in
// every language. Below as in English.

/// A share in [0, 1] as "97.1 %".
[[nodiscard]] QString percentText(double share);
/// "14 ms".
[[nodiscard]] QString millisecondsText(double milliseconds);
/// "10,000".
[[nodiscard]] QString countText(std::int64_t count);
/// "28.4°".
[[nodiscard]] QString degreesText(double degrees);
/// With a fixed number of decimals: "0.42", "−0.42".
[[nodiscard]] QString decimalText(double value, int decimals);
/// With its sign and three significant digits: "+0.312", "−0.00124", "0".
[[nodiscard]] QString signedText(double value);
/// The shortest text of a round number, for ticks: "0.05", "−1", "20".
[[nodiscard]] QString tickText(double value);

} // namespace mc::ui
