#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QString>
#include <functional>
#include <string>
#include <vector>

namespace mc::ui {

/// Something of the window that a session keeps. A part says what it has to keep, and takes it back when the
/// session is opened again, by this version or another one:
///
///     parts.add({QStringLiteral("lesson"), [this] { return kept(); },
///                [this](const QJsonValue& value) { takeUp(value); }});
///
/// Whoever adds a part outlives the use of WindowState.
struct WindowStatePart {
    QString key; ///< its name in files: of one part only, and never changed
    /// What to keep; Undefined: nothing.
    std::function<QJsonValue()> save;
    /// value: what save() returned once, of whatever form, since files are not trusted: what cannot be used
    /// is left alone. Undefined: the session has nothing of this part, which then shows itself empty. Called
    /// after the frame of the opened run was shown.
    std::function<void(const QJsonValue& value)> restore;
    bool ofPerson = false; ///< stays as it is when a lesson gives the board back
    bool apart = false;    ///< another window on the same run gets it in another way
};

/// All that the window adds to a session, as text that a file carries. Parts of a newer version that this one
/// does not know are carried along.
class WindowState {
public:
    void add(WindowStatePart part);

    /// {"format": 1, "parts": {KEY: VALUE, ...}}
    [[nodiscard]] std::string text() const;

    /// Hands out what text() once returned. False if it cannot be read: then every part is as without one.
    /// An empty text is that of a file without a window's part: nothing is done.
    bool restore(const std::string& text);
    /// The same for the parts of the board alone: those of the person stay as they are.
    bool restoreBoard(const std::string& text);

    /// What another window on the same run has.
    void takeFrom(const WindowState& other);

private:
    bool restore(const std::string& text, bool withPerson);

    std::vector<WindowStatePart> parts_;
    QJsonObject unknown_; ///< of the session opened last
};

} // namespace mc::ui
