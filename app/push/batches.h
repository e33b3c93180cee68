#pragma once
#include "base/identifiers.h"

#include <vector>

namespace shiftlane::push {

/// Which agents go together into one write. Normally all; where the service
/// refuses a write and names nobody, the batch is halved again and again: good
/// halves are written on the way, about 2·log2(n) writes for one culprit in n.
class Batches {
public:
    using Agents = std::vector<base::AgentId>;

    /// The next batch out of `candidates` (kept in their order).
    [[nodiscard]] Agents next(const Agents &candidates) const;
    /// The batch of this write was refused: halves it. False where it has one
    /// agent only: that is the culprit.
    bool split(const Agents &batch);
    /// These are settled, one way or the other.
    void drop(const Agents &settled);

private:
    std::vector<Agents> stack_; ///< back = next; empty = everything that is left
};

} // namespace shiftlane::push
