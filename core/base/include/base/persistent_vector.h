#pragma once

#include <algorithm>
#include <compare>
#include <cstddef>
#include <initializer_list>
#include <iterator>
#include <memory>
#include <span>
#include <stdexcept>
#include <utility>
#include <vector>

namespace mc {

/// Persistent vector: a sequence whose copies share all blocks of kBlock elements but the last one, so that a
/// long one that grows can be copied often. Shared blocks never change, so that copies can be used by several
/// threads. Where memory runs out, a sequence stays as it was. Iterators hold for the object: not after it
/// has changed or moved.
template <class T> class PersistentVector {
public:
    static constexpr std::size_t kBlock = 64;
    using value_type = T;
    using Block = std::shared_ptr<const std::vector<T>>;

    class const_iterator {
    public:
        using iterator_category = std::random_access_iterator_tag;
        using value_type = T;
        using difference_type = std::ptrdiff_t;
        using pointer = const T*;
        using reference = const T&;

        const_iterator() = default;
        const_iterator(const PersistentVector& of, difference_type at) : of_(&of), at_(at) {}

        reference operator*() const { return (*of_)[static_cast<std::size_t>(at_)]; }
        pointer operator->() const { return &**this; }
        reference operator[](difference_type n) const { return *(*this + n); }
        const_iterator& operator+=(difference_type n) {
            at_ += n;
            return *this;
        }
        const_iterator& operator-=(difference_type n) { return *this += -n; }
        const_iterator& operator++() { return *this += 1; }
        const_iterator& operator--() { return *this += -1; }
        const_iterator operator++(int) { return std::exchange(*this, *this + 1); }
        const_iterator operator--(int) { return std::exchange(*this, *this - 1); }
        friend const_iterator operator+(const_iterator a, difference_type n) { return a += n; }
        friend const_iterator operator+(difference_type n, const_iterator a) { return a += n; }
        friend const_iterator operator-(const_iterator a, difference_type n) { return a -= n; }
        friend difference_type operator-(const const_iterator& a, const const_iterator& b) {
            return a.at_ - b.at_;
        }
        bool operator==(const const_iterator& other) const { return at_ == other.at_; }
        auto operator<=>(const const_iterator& other) const { return at_ <=> other.at_; }

    private:
        const PersistentVector* of_ = nullptr;
        difference_type at_ = 0;
    };
    using iterator = const_iterator;

    PersistentVector() = default;
    PersistentVector(std::initializer_list<T> elements) {
        for (const T& element : elements) {
            push_back(element);
        }
    }

    [[nodiscard]] std::size_t size() const { return blocks_.size() * kBlock + last_.size(); }
    [[nodiscard]] bool empty() const { return last_.empty(); }
    /// i: below size().
    [[nodiscard]] const T& operator[](std::size_t i) const {
        const std::size_t block = i / kBlock;
        return block < blocks_.size() ? (*blocks_[block])[i % kBlock] : last_[i - blocks_.size() * kBlock];
    }
    /// Throws std::out_of_range unless i is below size().
    [[nodiscard]] const T& at(std::size_t i) const {
        return i < size() ? (*this)[i] : throw std::out_of_range("PersistentVector::at");
    }
    [[nodiscard]] const T& front() const { return (*this)[0]; }
    [[nodiscard]] const T& back() const { return last_.back(); }
    [[nodiscard]] const_iterator begin() const { return {*this, 0}; }
    [[nodiscard]] const_iterator end() const { return {*this, static_cast<std::ptrdiff_t>(size())}; }
    [[nodiscard]] auto rbegin() const { return std::make_reverse_iterator(end()); }
    [[nodiscard]] auto rend() const { return std::make_reverse_iterator(begin()); }

    /// What copies share: kBlock elements each.
    [[nodiscard]] std::span<const Block> sharedBlocks() const { return blocks_; }
    /// The elements after those, at most kBlock; none only where there are no elements at all.
    [[nodiscard]] std::span<const T> ownElements() const { return last_; }

    [[nodiscard]] T& back() { return last_.back(); }
    void push_back(T element) {
        if (last_.size() < kBlock) {
            last_.push_back(std::move(element));
            return;
        }
        std::vector<T> next;
        next.push_back(std::move(element));
        const auto block = std::make_shared<std::vector<T>>();
        blocks_.push_back(block);
        block->swap(last_); // nobody else has it yet
        last_.swap(next);
    }
    T& emplace_back() {
        push_back(T{});
        return last_.back();
    }
    void pop_back() {
        if (last_.size() > 1 || blocks_.empty()) {
            last_.pop_back();
            return;
        }
        last_ = std::vector<T>(*blocks_.back());
        blocks_.pop_back();
    }
    /// Replaces an element; copies its block. i: below size().
    void replace(std::size_t i, T element) {
        const std::size_t block = i / kBlock;
        if (block == blocks_.size()) {
            last_[i % kBlock] = std::move(element);
            return;
        }
        auto changed = std::make_shared<std::vector<T>>(*blocks_[block]);
        (*changed)[i % kBlock] = std::move(element);
        blocks_[block] = std::move(changed);
    }
    void clear() { *this = {}; }

    bool operator==(const PersistentVector& other) const {
        const auto same = [](const Block& a, const Block& b) { return a == b || *a == *b; };
        return std::ranges::equal(blocks_, other.blocks_, same) && last_ == other.last_;
    }

private:
    std::vector<Block> blocks_; ///< full ones
    std::vector<T> last_;
};

} // namespace mc
