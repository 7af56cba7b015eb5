#pragma once

#include <string>
#include <string_view>

namespace mc::app {

/// Sees to it that the numbers 0 to 2 stand for standard streams: one that the shell closed would else be
/// given to the next file that is opened. What is written to a closed stream fails, as it should. A reader
/// that goes away (`| head -1`) makes writing fail, too, instead of ending the program, and so does a file
/// that would become larger than the shell allows (`ulimit -f`).
void reserveStandardStreams();

/// What files hold comes into texts: a control character, which a terminal would obey, becomes U+FFFD. Ends
/// of lines and tabs stay.
[[nodiscard]] std::string forTerminal(std::string_view text);

/// Prints a text that is for people, as forTerminal() gives it. A reader that has gone away (`| head -1`) has
/// seen what it wanted: that is no fault. Throws Refused, with the system's reason, if it cannot be printed
/// for another one.
void printText(std::string_view text);

/// The lines of results, JSON, on standard output. Whether they can be written has no influence on the rest.
class ResultLines {
public:
    void print(std::string_view line);
    /// A sentence that says why lines are missing; empty if all have been written.
    [[nodiscard]] std::string fault() const;

private:
    std::string reason_; // of the first line that could not be written
};

} // namespace mc::app
