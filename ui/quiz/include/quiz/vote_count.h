#pragma once

#include <cstddef>
#include <optional>
#include <vector>

namespace mc::ui {

/// Vote counter: how many of a class are for each option of a question. Votes that were added one by one can
/// be taken back in turn.
class VoteCount {
public:
    static constexpr int kMost = 9999; ///< votes for one option

    /// options: how many there are.
    explicit VoteCount(std::size_t options) : votes_(options, 0) {}
    /// votes: for each option, 0 ... kMost; others are taken for the nearest.
    explicit VoteCount(std::vector<int> votes);

    /// One more, or one less, for an option; not beyond kMost, not below 0, and without effect where there is
    /// no such option. Returns whether anything has changed.
    bool add(std::size_t option);
    bool remove(std::size_t option);
    /// So many for an option: 0 ... kMost.
    bool set(std::size_t option, int votes);
    /// Takes the last vote back that was added and is still counted: its option; none if there is none.
    std::optional<std::size_t> takeBack();
    void clear();

    [[nodiscard]] const std::vector<int>& votes() const { return votes_; }
    [[nodiscard]] int total() const;
    /// Of all votes, in [0, 1]; 0 of none. option: less than there are.
    [[nodiscard]] double share(std::size_t option) const;

private:
    std::vector<int> votes_;
    std::vector<std::size_t> added_; ///< options, the last one at the end
};

} // namespace mc::ui
