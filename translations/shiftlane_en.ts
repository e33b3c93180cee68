<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message numerus="yes">
        <source>Push %n ready</source>
        <comment>schedule groups</comment>
        <translation>
            <numerusform>Push %n ready</numerusform>
            <numerusform>Push %n ready</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cells</name>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n added</numerusform>
            <numerusform>%n added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n removed</numerusform>
            <numerusform>%n removed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message numerus="yes">
        <source>%n intervals</source>
        <translation>
            <numerusform>%n interval</numerusform>
            <numerusform>%n intervals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answered fell in %n queues, most in %1: to %2 of offered since %3</source>
        <translation>
            <numerusform>Answered fell in %n queue, %1: to %2 of offered since %3</numerusform>
            <numerusform>Answered fell in %n queues, most in %1: to %2 of offered since %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No sign of an effect in %n other queues.</source>
        <translation>
            <numerusform>No sign of an effect in the other queue.</numerusform>
            <numerusform>No sign of an effect in %n other queues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n queues compared. The one furthest below usual:</source>
        <translation>
            <numerusform>%n queue compared:</numerusform>
            <numerusform>%n queues compared. The one furthest below usual:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Enabling</name>
    <message numerus="yes">
        <source>%n parked</source>
        <translation>
            <numerusform>%n parked</numerusform>
            <numerusform>%n parked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n unknown</numerusform>
            <numerusform>%n unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n postponed</source>
        <translation>
            <numerusform>%n postponed</numerusform>
            <numerusform>%n postponed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n push(es) not finished</source>
        <translation>
            <numerusform>%n push not finished</numerusform>
            <numerusform>%n pushes not finished</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IncidentReport</name>
    <message numerus="yes">
        <source>%n write(s), first %1</source>
        <translation>
            <numerusform>%n write, %1</numerusform>
            <numerusform>%n writes, first %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more: the delta CSV names all.</source>
        <translation>
            <numerusform>%n more: the delta CSV names all.</numerusform>
            <numerusform>%n more: the delta CSV names all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more: the flight record holds all.</source>
        <translation>
            <numerusform>%n more: the flight record holds all.</numerusform>
            <numerusform>%n more: the flight record holds all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message numerus="yes">
        <source>The plan was not loaded, nothing of it. Correct %n line(s) and load it again.</source>
        <translation>
            <numerusform>The plan was not loaded, nothing of it. Correct %n line and load it again.</numerusform>
            <numerusform>The plan was not loaded, nothing of it. Correct %n lines and load it again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) applied</source>
        <translation>
            <numerusform>%n agent applied</numerusform>
            <numerusform>%n agents applied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parked</source>
        <translation>
            <numerusform>%n parked</numerusform>
            <numerusform>%n parked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n excluded</source>
        <translation>
            <numerusform>%n excluded</numerusform>
            <numerusform>%n excluded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) open</source>
        <translation>
            <numerusform>%n conflict open</numerusform>
            <numerusform>%n conflicts open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected</source>
        <translation>
            <numerusform>%n rejected</numerusform>
            <numerusform>%n rejected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n schedule group(s)</source>
        <translation>
            <numerusform>%n schedule group</numerusform>
            <numerusform>%n schedule groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s)</source>
        <translation>
            <numerusform>%n agent</numerusform>
            <numerusform>%n agents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more push(es) wait behind it.</source>
        <translation>
            <numerusform>%n more push waits behind it.</numerusform>
            <numerusform>%n more pushes wait behind it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n push(es) of other accounts or services in this journal are not finished. They are not yours to resume here.</source>
        <translation>
            <numerusform>%n push of another account or service in this journal is not finished. It cannot be resumed here.</numerusform>
            <numerusform>%n pushes of other accounts or services in this journal are not finished. They cannot be resumed here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>States</name>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflict</numerusform>
            <numerusform>%n conflicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Applied, %n rejected</source>
        <translation>
            <numerusform>Applied, %n rejected</numerusform>
            <numerusform>Applied, %n rejected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Applied, %n conflict(s)</source>
        <translation>
            <numerusform>Applied, %n conflict</numerusform>
            <numerusform>Applied, %n conflicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parked</source>
        <translation>
            <numerusform>%n parked</numerusform>
            <numerusform>%n parked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n excluded</source>
        <translation>
            <numerusform>%n excluded</numerusform>
            <numerusform>%n excluded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Applied, %n parked</source>
        <translation>
            <numerusform>Applied, %n parked</numerusform>
            <numerusform>Applied, %n parked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Applied, %n excluded</source>
        <translation>
            <numerusform>Applied, %n excluded</numerusform>
            <numerusform>Applied, %n excluded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ready, %n parked</source>
        <translation>
            <numerusform>Ready, %n parked</numerusform>
            <numerusform>Ready, %n parked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in this push</source>
        <translation>
            <numerusform>%n in this push</numerusform>
            <numerusform>%n in this push</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ended</source>
        <comment>groups whose push is over</comment>
        <translation>
            <numerusform>%n ended</numerusform>
            <numerusform>%n ended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n running</numerusform>
            <numerusform>%n running</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ready</source>
        <translation>
            <numerusform>%n ready</numerusform>
            <numerusform>%n ready</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <comment>groups that need the planner</comment>
        <translation>
            <numerusform>%n to look at</numerusform>
            <numerusform>%n to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message numerus="yes">
        <source>%n conflict(s) to decide</source>
        <translation>
            <numerusform>%n conflict to decide</numerusform>
            <numerusform>%n conflicts to decide</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Unrouted</name>
    <message numerus="yes">
        <source>%1 of %n agent(s) that should be taking conversations now do</source>
        <translation>
            <numerusform>%1 of %n agent that should be taking conversations now does</numerusform>
            <numerusform>%1 of %n agents that should be taking conversations now do</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned agent(s) not taking conversations: %1</source>
        <translation>
            <numerusform>%n planned agent not taking conversations: %1</numerusform>
            <numerusform>%n planned agents not taking conversations: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) of this push not taking conversations: %1</source>
        <translation>
            <numerusform>%n agent of this push not taking conversations: %1</numerusform>
            <numerusform>%n agents of this push not taking conversations: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wallboard</name>
    <message numerus="yes">
        <source>%n wait(s) for a decision</source>
        <translation>
            <numerusform>%n waits for a decision</numerusform>
            <numerusform>%n wait for a decision</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) somebody</source>
        <translation>
            <numerusform>%n needs somebody</numerusform>
            <numerusform>%n need somebody</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WatchNotices</name>
    <message numerus="yes">
        <source>%n agent(s)</source>
        <translation>
            <numerusform>%n agent</numerusform>
            <numerusform>%n agents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n schedule group(s)</source>
        <translation>
            <numerusform>%n schedule group</numerusform>
            <numerusform>%n schedule groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n write(s) did not go through at once</source>
        <translation>
            <numerusform>%n write did not go through at once</numerusform>
            <numerusform>%n writes did not go through at once</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::AgentsModel</name>
    <message numerus="yes">
        <source>Clear, %n warning(s)</source>
        <translation>
            <numerusform>Clear, %n warning</numerusform>
            <numerusform>Clear, %n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n more</source>
        <translation>
            <numerusform>%1, %n more</numerusform>
            <numerusform>%1, %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::AgentsPage</name>
    <message numerus="yes">
        <source>%n chosen:</source>
        <comment>agents</comment>
        <translation>
            <numerusform>%n chosen:</numerusform>
            <numerusform>%n chosen:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::ConflictBar</name>
    <message numerus="yes">
        <source>%n conflicts on other days wait for a decision.</source>
        <translation>
            <numerusform>%n conflict on another day waits for a decision.</numerusform>
            <numerusform>%n conflicts on other days wait for a decision.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::GroupsModel</name>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) planned</source>
        <translation>
            <numerusform>%n agent planned</numerusform>
            <numerusform>%n agents planned</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::GroupsPage</name>
    <message numerus="yes">
        <source>&amp;Pause %n Group(s)</source>
        <translation>
            <numerusform>&amp;Pause %n Group</numerusform>
            <numerusform>&amp;Pause %n Groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Resume %n Group(s)</source>
        <translation>
            <numerusform>&amp;Resume %n Group</numerusform>
            <numerusform>&amp;Resume %n Groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Stop %n Group(s)</source>
        <translation>
            <numerusform>&amp;Stop %n Group</numerusform>
            <numerusform>&amp;Stop %n Groups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::HistoryModel</name>
    <message numerus="yes">
        <source>%n business unit(s)</source>
        <translation>
            <numerusform>%n business unit</numerusform>
            <numerusform>%n business units</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::ParkedPage</name>
    <message numerus="yes">
        <source>Push %n again</source>
        <translation>
            <numerusform>Push %n again</numerusform>
            <numerusform>Push %n again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::PlanPreviewDialog</name>
    <message numerus="yes">
        <source>%n line(s) are wrong. Nothing of the file is loaded until they are corrected.</source>
        <translation>
            <numerusform>%n line is wrong. Nothing of the file is loaded until they are corrected.</numerusform>
            <numerusform>%n lines are wrong. Nothing of the file is loaded until they are corrected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s)</source>
        <translation>
            <numerusform>%n agent</numerusform>
            <numerusform>%n agents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n schedule group(s)</source>
        <translation>
            <numerusform>%n schedule group</numerusform>
            <numerusform>%n schedule groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The weeks of %n schedule group(s) are not shown now.</source>
        <translation>
            <numerusform>The weeks of %n schedule group are not shown now.</numerusform>
            <numerusform>The weeks of %n schedule groups are not shown now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::PriceStrip</name>
    <message numerus="yes">
        <source>What leaving out %n agent(s) costs is not known: %1</source>
        <translation>
            <numerusform>What leaving out %n agent costs is not known: %1</numerusform>
            <numerusform>What leaving out %n agents costs is not known: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leaving out %n agent(s) changes nothing on queue</source>
        <translation>
            <numerusform>Leaving out %n agent changes nothing on queue</numerusform>
            <numerusform>Leaving out %n agents changes nothing on queue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leaving out %n agent(s): %1</source>
        <translation>
            <numerusform>Leaving out %n agent: %1</numerusform>
            <numerusform>Leaving out %n agents: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leaving out %n agent(s): counting what it costs…</source>
        <translation>
            <numerusform>Leaving out %n agent: counting what it costs…</numerusform>
            <numerusform>Leaving out %n agents: counting what it costs…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::PushReviewDialog</name>
    <message numerus="yes">
        <source>waits: %n conflict(s)</source>
        <translation>
            <numerusform>waits: %n conflict</numerusform>
            <numerusform>waits: %n conflicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n agent(s)</source>
        <comment>reason</comment>
        <translation>
            <numerusform>%1: %n agent</numerusform>
            <numerusform>%1: %n agents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s)</source>
        <translation>
            <numerusform>%n agent</numerusform>
            <numerusform>%n agents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n write(s), one per schedule group</source>
        <translation>
            <numerusform>%n write, one per schedule group</numerusform>
            <numerusform>%n writes, one per schedule group</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s). %1</source>
        <translation>
            <numerusform>%n agent. %1</numerusform>
            <numerusform>%n agents. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s):</source>
        <translation>
            <numerusform>%n agent:</numerusform>
            <numerusform>%n agents:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Push %n group(s)</source>
        <translation>
            <numerusform>Push %n group</numerusform>
            <numerusform>Push %n groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s). Your decision is needed; their groups wait, with %1.</source>
        <translation>
            <numerusform>%n agent. Your decision is needed; the group waits, with %1.</numerusform>
            <numerusform>%n agents. Your decision is needed; their groups wait, with %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) that could be written</source>
        <translation>
            <numerusform>%n agent that could be written</numerusform>
            <numerusform>%n agents that could be written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Push into the &amp;closed week(s)</source>
        <translation>
            <numerusform>Push into the &amp;closed week</numerusform>
            <numerusform>Push into the &amp;closed weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) are notified</source>
        <translation>
            <numerusform>%n agent are notified</numerusform>
            <numerusform>%n agents are notified</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, in %n waves of at most 1,000, so that all of them are.</source>
        <comment>how many are notified</comment>
        <translation>
            <numerusform>%1, in %n waves of at most 1,000, so that all of them are.</numerusform>
            <numerusform>%1, in %n waves of at most 1,000, so that all of them are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n past push(es)</source>
        <translation>
            <numerusform>%n past push</numerusform>
            <numerusform>%n past pushes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflict</numerusform>
            <numerusform>%n conflicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s), inside both budgets of the service; conflicts take longer.</source>
        <translation>
            <numerusform>%n request, inside both budgets of the service; conflicts take longer.</numerusform>
            <numerusform>%n requests, inside both budgets of the service; conflicts take longer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::PushesModel</name>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflict</numerusform>
            <numerusform>%n conflicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n throttled</source>
        <translation>
            <numerusform>%n throttled</numerusform>
            <numerusform>%n throttled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tried again</source>
        <translation>
            <numerusform>%n tried again</numerusform>
            <numerusform>%n tried again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parked</source>
        <translation>
            <numerusform>%n parked</numerusform>
            <numerusform>%n parked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n applied</source>
        <translation>
            <numerusform>%n applied</numerusform>
            <numerusform>%n applied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::TablePane</name>
    <message numerus="yes">
        <source>Press Escape in the search field to see all %n row(s).</source>
        <translation>
            <numerusform>Press Escape in the search field to see the %n row.</numerusform>
            <numerusform>Press Escape in the search field to see all %n rows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::TeamModel</name>
    <message numerus="yes">
        <source>%n parked</source>
        <translation>
            <numerusform>%n parked</numerusform>
            <numerusform>%n parked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n applied</source>
        <translation>
            <numerusform>%n applied</numerusform>
            <numerusform>%n applied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::TradesModel</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>violations</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::TradesPage</name>
    <message numerus="yes">
        <source>Approve %n</source>
        <translation>
            <numerusform>Approve %n</numerusform>
            <numerusform>Approve %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deny %n</source>
        <translation>
            <numerusform>Deny %n</numerusform>
            <numerusform>Deny %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retry failed (%n)</source>
        <comment>decisions</comment>
        <translation>
            <numerusform>Retry failed (%n)</numerusform>
            <numerusform>Retry failed (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Proposed: approve %n trade(s); the rows say why. Nothing is sent until you press Approve, and it cannot be taken back.</source>
        <translation>
            <numerusform>Proposed: approve %n trade; the rows say why. Nothing is sent until you press Approve, and it cannot be taken back.</numerusform>
            <numerusform>Proposed: approve %n trades; the rows say why. Nothing is sent until you press Approve, and it cannot be taken back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Proposed: deny %n trade(s); the rows say why. Nothing is sent until you press Deny, and it cannot be taken back.</source>
        <translation>
            <numerusform>Proposed: deny %n trade; the rows say why. Nothing is sent until you press Deny, and it cannot be taken back.</numerusform>
            <numerusform>Proposed: deny %n trades; the rows say why. Nothing is sent until you press Deny, and it cannot be taken back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::UndoDesk</name>
    <message numerus="yes">
        <source>Exclude %n Agent(s)</source>
        <comment>what is undone</comment>
        <translation>
            <numerusform>Exclude %n Agent</numerusform>
            <numerusform>Exclude %n Agents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Park %n Agent(s)</source>
        <comment>what is undone</comment>
        <translation>
            <numerusform>Park %n Agent</numerusform>
            <numerusform>Park %n Agents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Push %n Agent(s)</source>
        <comment>what is undone</comment>
        <translation>
            <numerusform>Push %n Agent</numerusform>
            <numerusform>Push %n Agents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decide %n Conflict(s)</source>
        <comment>what is undone</comment>
        <translation>
            <numerusform>Decide %n Conflict</numerusform>
            <numerusform>Decide %n Conflicts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shiftlane::ui::WallboardPage</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
</TS>
