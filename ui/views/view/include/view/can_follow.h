#pragma once

namespace mc::ui {

class View;

/// A view that chooses by itself what it shows, such as a cell or a time step, where a person has not. Beside
/// another one of its kind it shows what that one does instead.
class CanFollow {
public:
    CanFollow() = default;
    virtual ~CanFollow() = default;
    CanFollow(const CanFollow&) = delete;
    CanFollow& operator=(const CanFollow&) = delete;

    /// From now on, as long as there is the other one. leader: of the same kind, shown each frame before this
    /// one.
    virtual void follow(const View& leader) = 0;
};

} // namespace mc::ui
