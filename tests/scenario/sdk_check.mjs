// The official JavaScript SDK against the sandbox: what Genesys' own client can
// do with the service, it can do here.
//   node sdk_check.mjs MODULES URL conflict|event      (secret from the environment)
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import assert from 'node:assert/strict';

const [modules, url, staleVersion] = process.argv.slice(2);
const require = createRequire(`${modules}/`);
const sdk = require('purecloud-platform-client-v2');
const { WebSocket } = require('ws');
const address = new URL(url);
const client = sdk.ApiClient.instance;
client.setGateway({ host: address.hostname, port: Number(address.port), protocol: 'http' });

const wfm = new sdk.WorkforceManagementApi();
const notifications = new sdk.NotificationsApi();
const analytics = new sdk.AnalyticsApi();
const said = (what) => console.log(`ok: ${what}`);
const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const statusOf = (error) => error.status ?? error.response?.status ?? error.body?.status;

async function signIn() {
    await assert.rejects(client.loginClientCredentialsGrant('shiftlane-sandbox', 'not the secret'));
    await client.loginClientCredentialsGrant('shiftlane-sandbox', process.env.SHIFTLANE_CLIENT_SECRET);
    said('signed in with client credentials, refused with a wrong secret');
}

async function units() {
    const listing = await wfm.getWorkforcemanagementBusinessunits({});
    assert.equal(listing.entities.length, 6, 'six business units');
    said(`${listing.entities.length} business units`);
    return listing.entities;
}

async function schedulesOf(unit) {
    const settings = await wfm.getWorkforcemanagementBusinessunit(unit.id, { expand: ['settings'] });
    assert.ok(settings.settings.timeZone, 'the unit has a time zone');
    const listing = await wfm.getWorkforcemanagementBusinessunitWeekSchedules(unit.id, 'recent', {});
    const published = listing.entities.filter((schedule) => schedule.published);
    assert.ok(published.length >= 2, 'this week and the next are published');
    return published.sort((a, b) => a.weekDate.localeCompare(b.weekDate));
}

// The job models answer at once or by polling.
async function finished(job, poll) {
    for (let round = 0; job.status === 'Processing' && round < 60; ++round) {
        await pause(200);
        job = await poll(job.id);
    }
    assert.equal(job.status, 'Complete', JSON.stringify(job.error ?? job.status));
    return job;
}

async function tradesOf(unit, weekDates) {
    const managementUnits = (await wfm.getWorkforcemanagementBusinessunitManagementunits(unit.id, {})).entities;
    const trades = [];
    for (const weekDate of weekDates) {
        const body = { managementUnitIds: managementUnits.map((each) => each.id), weekDates: [weekDate] };
        const job = await finished(
            await wfm.postWorkforcemanagementBusinessunitShifttradingTradesEvaluateJobs(unit.id, body, {}),
            (id) => wfm.getWorkforcemanagementBusinessunitShifttradingTradesEvaluateJob(unit.id, id));
        let result = job.evaluateTradesResult;
        if (!result && job.downloadUrl) result = await (await fetch(job.downloadUrl)).json();
        trades.push(...(result?.entities ?? []).map((entry) => ({ ...entry.trade, weekDate })));
    }
    return { trades, managementUnits };
}

async function decideTrade(unit, managementUnits, trade) {
    const decide = async () => finished(
        await wfm.postWorkforcemanagementBusinessunitShifttradingTradesStateBulkJobs(unit.id, {
            managementUnitIds: managementUnits.map((each) => each.id), weekDates: [trade.weekDate],
            entities: [{ id: trade.id, state: 'Denied', metadata: { version: trade.metadata.version } }],
        }, {}),
        (id) => wfm.getWorkforcemanagementBusinessunitShifttradingTradesStateBulkJob(unit.id, id));
    const [denied] = (await decide()).bulkUpdateTradeStatesResult.entities;
    assert.equal(denied.state, 'Denied', JSON.stringify(denied));
    assert.ok(!denied.failureReason, JSON.stringify(denied));
    let refused = false;
    try {
        const [again] = (await decide()).bulkUpdateTradeStatesResult.entities;
        refused = Boolean(again.failureReason);
    } catch (error) {
        refused = statusOf(error) === 409 || error.code === 'ERR_ASSERTION';
    }
    assert.ok(refused, 'a decided trade cannot be decided again');
    said('a matched trade denied, a second decision refused');
}

// Which agents of a schedule can be written without touching an open trade.
async function freeAgents(unit, schedule, managementUnits, trades) {
    const open = trades.filter((trade) => ['Matched', 'Unmatched'].includes(trade.state));
    const taken = new Set(open.flatMap((trade) => [trade.initiating?.user?.id, trade.receiving?.user?.id]));
    const found = [];
    for (const each of managementUnits) {
        const answer = await wfm.postWorkforcemanagementBusinessunitWeekScheduleAgentschedulesQuery(
            unit.id, schedule.weekDate, schedule.id, { managementUnitId: each.id }, {});
        let result = answer.result;
        if (!result && answer.downloadUrl) result = await (await fetch(answer.downloadUrl)).json();
        assert.equal(typeof result.businessUnitTimeZone, 'string');
        found.push(...result.agentSchedules.map((agent) => ({ ...agent, managementUnitId: each.id })));
    }
    assert.ok(found.length > 0, 'the schedule holds agents');
    return found.filter((agent) => !taken.has(agent.user.id) && agent.shifts.length > 0);
}

async function listen(unit) {
    const channel = await notifications.postNotificationsChannels({});
    const events = [];
    const socket = new WebSocket(channel.connectUri);
    socket.on('message', (data) => events.push(JSON.parse(data.toString())));
    await new Promise((resolve, reject) => { socket.on('open', resolve); socket.on('error', reject); });
    const topic = `v2.workforcemanagement.businessunits.${unit.id}.schedules`;
    await notifications.putNotificationsChannelSubscriptions(channel.id, [{ id: topic }], {});
    const wait = async (operationId) => {
        for (let round = 0; round < 150; ++round) {
            const found = events.find((event) => event.topicName === topic
                && event.eventBody.operationId === operationId && event.eventBody.status !== 'Processing');
            if (found) return found.eventBody;
            await pause(100);
        }
        throw new Error(`no event for operation ${operationId} within 15 s`);
    };
    return { wait, close: () => socket.close() };
}

function uploadOf(schedule, agent) {
    const shift = structuredClone(agent.shifts[0]);
    const last = shift.activities[shift.activities.length - 1];
    last.lengthMinutes += 15;
    last.payableMinutes = undefined;
    return {
        metadata: { version: schedule.metadata.version },
        agentSchedules: [{ userId: agent.user.id, metadata: { version: agent.metadata.version },
            shifts: [{ id: shift.id, manuallyEdited: true, activities: shift.activities }] }],
    };
}

async function update(unit, schedule, body) {
    const bytes = gzipSync(JSON.stringify(body));
    const target = await wfm.postWorkforcemanagementBusinessunitWeekScheduleUpdateUploadurl(
        unit.id, schedule.weekDate, schedule.id, { contentLengthBytes: bytes.length }, {});
    const put = await fetch(target.url, { method: 'PUT', headers: target.headers, body: bytes });
    assert.ok(put.ok, `the upload was answered with ${put.status}`);
    return wfm.postWorkforcemanagementBusinessunitWeekScheduleUpdate(
        unit.id, schedule.weekDate, schedule.id, { uploadKey: target.uploadKey }, {});
}

const versionOf = async (unit, schedule) => (await wfm.getWorkforcemanagementBusinessunitWeekSchedule(
    unit.id, schedule.weekDate, schedule.id, {})).metadata.version;

async function push(unit, schedule, agent, channel) {
    const body = uploadOf(schedule, agent);
    const answer = await update(unit, schedule, body);
    const end = answer.status === 'Complete' ? answer : await channel.wait(answer.operationId);
    assert.equal(end.status, 'Complete');
    assert.ok(end.result.metadata.version > schedule.metadata.version, 'the version rose');
    const read = await wfm.postWorkforcemanagementBusinessunitWeekScheduleAgentschedulesQuery(
        unit.id, schedule.weekDate, schedule.id, { managementUnitId: agent.managementUnitId, userIds: [agent.user.id] }, {});
    const now = read.result.agentSchedules.find((each) => each.user.id === agent.user.id);
    const shift = now.shifts.find((each) => each.id === agent.shifts[0].id);
    assert.equal(shift.lengthMinutes, agent.shifts[0].lengthMinutes + 15, 'the shift reads back longer');
    assert.ok(now.metadata.version > agent.metadata.version, "the agent's version rose");
    said('an update pushed: uploadurl, PUT, update, notification, read back');
    return body;
}

async function refusedWhenStale(unit, schedule, body, channel) {
    const before = await versionOf(unit, schedule);
    if (staleVersion === 'conflict') {
        await assert.rejects(update(unit, schedule, body), (error) => statusOf(error) === 409);
    } else {
        const answer = await update(unit, schedule, body);
        assert.equal(answer.status, 'Processing');
        assert.equal((await channel.wait(answer.operationId)).status, 'Error');
    }
    assert.equal(await versionOf(unit, schedule), before, 'a refused update changes nothing');
    said(`a stale version refused by ${staleVersion === 'conflict' ? '409' : 'an Error event'}`);
}

async function aggregates() {
    const now = Date.now();
    const interval = `${new Date(now - 24 * 3600e3).toISOString()}/${new Date(now).toISOString()}`;
    const answer = await analytics.postAnalyticsConversationsAggregatesQuery({
        interval, granularity: 'PT30M', groupBy: ['queueId', 'mediaType'],
        metrics: ['nOffered', 'tAnswered', 'tAbandon', 'nOverSla', 'oServiceLevel'],
    });
    const offered = answer.results.flatMap((group) => group.data).flatMap((bucket) => bucket.metrics)
        .filter((metric) => metric.metric === 'nOffered').reduce((sum, metric) => sum + metric.stats.count, 0);
    assert.ok(offered > 0, 'conversations were offered in the last 24 hours');
    said(`conversation aggregates: ${offered} offered in 24 h over ${answer.results.length} groups`);
}

async function adherence(managementUnits) {
    const told = [];
    for (const each of managementUnits) {
        told.push(...(await wfm.getWorkforcemanagementManagementunitAdherence(each.id, {})).entities);
        const later = await wfm.getWorkforcemanagementManagementunitAdherence(each.id, { forceDownloadService: true });
        assert.equal(typeof later.downloadUrl, 'string');
    }
    assert.ok(told.length > 0, 'the units have agents');
    const some = await wfm.getWorkforcemanagementAdherence(told.slice(0, 100).map((agent) => agent.user.id));
    assert.equal(some.length, Math.min(100, told.length));
    await assert.rejects(wfm.getWorkforcemanagementAdherence(Array(101).fill(told[0].user.id)),
        (error) => statusOf(error) === 400);
    said(`adherence of ${told.length} agents`);
}

await signIn();
let target;
for (const unit of await units()) {
    const schedules = await schedulesOf(unit);
    const { trades, managementUnits } = await tradesOf(unit, schedules.map((schedule) => schedule.weekDate));
    const matched = trades.find((trade) => trade.state === 'Matched');
    if (matched && !target) target = { unit, schedules, trades, managementUnits, matched };
}
assert.ok(target, 'the sample holds a matched trade');
said('schedules listed and trades evaluated in every unit');
await decideTrade(target.unit, target.managementUnits, target.matched);
const schedule = target.schedules[target.schedules.length - 1];
const channel = await listen(target.unit);
let pushed;
for (const agent of (await freeAgents(target.unit, schedule, target.managementUnits, target.trades)).slice(0, 5)) {
    try {
        pushed = await push(target.unit, schedule, agent, channel);
        break;
    } catch (error) {
        // 15 more minutes may run into the agent's next shift; another agent will do.
        if (statusOf(error) !== 400) throw error;
    }
}
assert.ok(pushed, 'no agent could be written');
await refusedWhenStale(target.unit, schedule, pushed, channel);
channel.close();
await aggregates();
await adherence(target.managementUnits);
console.log('all of it');
