#include "push/batches.h"

#include <algorithm>

namespace shiftlane::push {

namespace {

bool holds(const Batches::Agents &agents, const base::AgentId &agent)
{
    return std::find(agents.begin(), agents.end(), agent) != agents.end();
}

} // namespace

Batches::Agents Batches::next(const Agents &candidates) const
{
    for (auto part = stack_.rbegin(); part != stack_.rend(); ++part) {
        Agents batch;
        std::copy_if(candidates.begin(), candidates.end(), std::back_inserter(batch),
                     [&](const base::AgentId &agent) { return holds(*part, agent); });
        if (!batch.empty())
            return batch;
    }
    return candidates;
}

bool Batches::split(const Agents &batch)
{
    if (batch.size() < 2)
        return false;
    const auto middle = batch.begin() + static_cast<std::ptrdiff_t>(batch.size() / 2);
    // What was refused as a whole must not come back as a whole.
    drop(batch);
    stack_.emplace_back(middle, batch.end());
    stack_.emplace_back(batch.begin(), middle);
    return true;
}

void Batches::drop(const Agents &settled)
{
    for (Agents &part : stack_)
        std::erase_if(part, [&](const base::AgentId &agent) { return holds(settled, agent); });
    std::erase_if(stack_, [](const Agents &part) { return part.empty(); });
}

} // namespace shiftlane::push
