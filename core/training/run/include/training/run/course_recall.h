#pragma once

namespace mc {

class Timeline;
class Trainer;

/// Fills in what the watched courses of a run miss, from the states that its timeline keeps: a point for each
/// of those that lie about evenly over the course, or where that would take longer than 0.1 s for a course,
/// for as many as there is time for, at about even distances, and at least for one. What was tried once
/// counts as filled in: where nothing else is missed, it returns at once. A synapse is read from the state. A
/// cell is measured by presenting the first presentations of the batch that was learned next, without
/// learning, with a trainer of its own. The run stays as it is.
void recallCourses(Trainer& trainer, const Timeline& timeline);

} // namespace mc
