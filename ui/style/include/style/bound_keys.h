#pragma once

#include <QKeyEvent>
#include <QKeySequence>
#include <QList>
#include <QStringList>
#include <functional>
#include <optional>
#include <vector>

namespace mc::ui {

/// A key and what it does, for the list of keys.
struct KeyHelp {
    QString keys;
    QString words;
};

/// A row of a table of keys that work while a widget has the keyboard focus: the same row binds the keys and
/// lists them. Tables are made when they are asked for, so that their words are in the language of then.
template <class Receiver> struct BoundKey {
    QList<QKeyCombination> keys;
    QString words;
    std::function<void(Receiver&)> act;
    qsizetype shown = 1; ///< how many of the keys are listed; the others are other ways to type them
};

/// The row that the key belongs to, if there is one.
template <class Receiver>
[[nodiscard]] std::optional<BoundKey<Receiver>> boundTo(const std::vector<BoundKey<Receiver>>& table,
                                                        const QKeyEvent& event) {
    const QKeyCombination pressed(event.modifiers() & ~Qt::KeypadModifier, static_cast<Qt::Key>(event.key()));
    for (const BoundKey<Receiver>& row : table) {
        if (row.keys.contains(pressed)) {
            return row;
        }
    }
    return std::nullopt;
}

template <class Receiver>
[[nodiscard]] std::vector<KeyHelp> helpOf(const std::vector<BoundKey<Receiver>>& table, const QString& or_) {
    std::vector<KeyHelp> help;
    for (const BoundKey<Receiver>& row : table) {
        QStringList keys;
        for (const QKeyCombination& key : row.keys.first(row.shown)) {
            keys << QKeySequence(key).toString(QKeySequence::NativeText);
        }
        help.push_back({keys.join(or_), row.words});
    }
    return help;
}

} // namespace mc::ui
