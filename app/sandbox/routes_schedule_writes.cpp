#include "sandbox/service.h"
#include "wire/gzip.h"
#include "wire/json_reader.h"
#include "wire/json_writer.h"
#include "wire/schedule_update.h"
#include "wire/schedules.h"

/// Writing schedules (contract D.3): upload URL, update, copy, delete, history.
namespace shiftlane::sandbox {

using wire::JsonWriter;

namespace {

constexpr qint64 largestUpload = qint64{64} << 20;

Answer openUpload(Service &service, const Call &call)
{
    const HeldSchedule *held = findSchedule(service, call);
    if (!held)
        return notFound(QStringLiteral("The schedule"));
    const auto length = wire::parseUploadUrlRequest(call.body, call.where());
    if (!length)
        return badRequest(length.failure());
    if (*length <= 0 || *length > largestUpload)
        return refused(400, QStringLiteral("invalid.value"),
                       QStringLiteral("contentLengthBytes must be between 1 and 67108864"));
    const QString key = service.org.ids().fresh(u"upload");
    FileStore::Upload upload;
    upload.schedule = held->group.key.schedule;
    upload.length = *length;
    upload.tag = QByteArrayLiteral("originatingOrganization=sandbox&operation=") + key.left(8).toLatin1();
    wire::UploadAnswer answer;
    answer.uploadKey = key;
    answer.headers = {{FileStore::tagHeader, upload.tag}};
    const QString signature = service.org.ids().named(QStringLiteral("signature/") + key).remove(QLatin1Char('-'));
    answer.url = QStringLiteral("%1/uploads/%2?X-Amz-Signature=%3").arg(service.baseUrl, key, signature);
    service.files.open(key, std::move(upload), call.now);
    return ok(wire::printUploadAnswer(answer));
}

/// The parsed upload behind the key of the call, or the refusal.
std::variant<wire::ScheduleUpdate, Answer> uploaded(Service &service, const Call &call, const QString &key)
{
    const FileStore::Upload *upload = service.files.upload(key, call.now);
    if (!upload || upload->schedule.value != call.param(u"scheduleId"))
        return refused(400, QStringLiteral("wfm.entity.not.found"),
                       QStringLiteral("The upload key %1 is not known").arg(key));
    if (!upload->bytes)
        return refused(400, QStringLiteral("wfm.bad.request"),
                       QStringLiteral("Nothing was uploaded for key %1").arg(key));
    const auto plain = wire::gunzip(*upload->bytes, QStringLiteral("upload"));
    if (!plain)
        return refused(400, QStringLiteral("wfm.bad.request"), plain.failure().reason);
    auto update = wire::parseScheduleUpdate(*plain, QStringLiteral("upload"));
    if (!update)
        return refused(400, QStringLiteral("wfm.validation.failure"), update.failure().reason);
    return std::move(update).value();
}

Answer update(Service &service, const Call &call)
{
    const HeldSchedule *held = findSchedule(service, call);
    if (!held)
        return notFound(QStringLiteral("The schedule"));
    const auto key = wire::parseProcessUpdate(call.body, call.where());
    if (!key)
        return badRequest(key.failure());
    auto content = uploaded(service, call, *key);
    if (auto *answer = std::get_if<Answer>(&content))
        return *answer;
    const auto started = service.org.startUpdate(
        held->group.key.schedule, std::get<wire::ScheduleUpdate>(std::move(content)), call.client, call.now);
    if (const auto *error = std::get_if<wire::ErrorBody>(&started))
        return refused(*error);
    service.files.close(*key);
    wire::AsyncSchedule answer;
    answer.status = wire::OperationStatus::Processing;
    answer.operation = std::get<OperationId>(started);
    return ok(wire::printAsyncSchedule(answer), 202);
}

Answer processing(const OperationId &operation)
{
    wire::AsyncSchedule answer;
    answer.status = wire::OperationStatus::Processing;
    answer.operation = operation;
    return ok(wire::printAsyncSchedule(answer), 202);
}

Answer copy(Service &service, const Call &call)
{
    const HeldSchedule *held = findSchedule(service, call);
    if (!held)
        return notFound(QStringLiteral("The schedule"));
    struct Wanted {
        QString description;
        QDate weekDate;
    };
    wire::Reading reading(call.body, call.where());
    const wire::Node root = reading.root();
    const auto wanted = reading.finish(Wanted{root.requiredText("description"), root.required("weekDate").date()});
    if (!wanted)
        return badRequest(wanted.failure());
    const schedule::BusinessUnit *unit = service.org.world().unit(held->group.key.businessUnit);
    if (wanted->weekDate.dayOfWeek() != unit->startDayOfWeek)
        return refused(400, QStringLiteral("invalid.date"),
                       QStringLiteral("weekDate is not the first day of a week of the unit"));
    return processing(service.org.copySchedule(held->group.key.schedule, wanted->weekDate, wanted->description,
                                               call.client, call.now));
}

Answer remove(Service &service, const Call &call)
{
    const HeldSchedule *held = findSchedule(service, call);
    if (!held)
        return notFound(QStringLiteral("The schedule"));
    const auto started = service.org.deleteSchedule(held->group.key.schedule, call.client);
    if (const auto *error = std::get_if<wire::ErrorBody>(&started))
        return refused(*error);
    return processing(std::get<OperationId>(started));
}

} // namespace

std::vector<Route> scheduleWriteRoutes()
{
    const QString one = QStringLiteral(
        "/api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}");
    return {
        {"POST", one + QStringLiteral("/update/uploadurl"), openUpload},
        {"POST", one + QStringLiteral("/update"), update},
        {"POST", one + QStringLiteral("/copy"), copy},
        {"DELETE", one, remove},
    };
}

} // namespace shiftlane::sandbox
