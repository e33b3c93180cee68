#include "genesys/units_reading.h"

#include "wire/units.h"

#include <memory>

namespace shiftlane::genesys {

namespace {

/// All readings of one call. Each part counts itself open until it has answered;
/// the last one tells the whole.
struct UnitsJob : std::enable_shared_from_this<UnitsJob> {
    Gateway &gateway;
    ResultOf<std::vector<schedule::BusinessUnit>> done;
    std::vector<schedule::BusinessUnit> units;
    std::optional<base::Failure> failure;
    int open = 0;

    UnitsJob(Gateway &g, ResultOf<std::vector<schedule::BusinessUnit>> d) : gateway(g), done(std::move(d)) {}

    template <class Parse, class Take>
    void read(std::initializer_list<QString> segments, const QByteArray &query, Parse parse, Take take)
    {
        ApiCall call;
        call.path = apiPath(segments);
        call.query = query;
        call.paced = true;
        ++open;
        gateway.call(call, [self = shared_from_this(), route = call.route(), parse, take](const HttpReply &reply) {
            auto value = decode(reply, route, parse);
            if (value)
                take(std::move(value).value());
            else
                self->fail(value.failure());
            self->close();
        });
    }

    void fail(const base::Failure &why)
    {
        if (!failure)
            failure = why;
    }

    void close()
    {
        if (--open > 0)
            return;
        if (failure)
            return done(*failure);
        done(std::move(units));
    }

    void start()
    {
        read({QStringLiteral("workforcemanagement"), QStringLiteral("businessunits")}, {}, wire::parseBusinessUnits,
             [this](const std::vector<wire::BusinessUnitItem> &items) {
                 for (const wire::BusinessUnitItem &item : items) {
                     if (item.authorized)
                         units.push_back({item.id, item.name, {}, Qt::Monday, {}, {}, {}});
                 }
                 for (size_t i = 0; i < units.size(); ++i)
                     readUnit(i);
             });
    }

    void readUnit(size_t i)
    {
        const QString wfm = QStringLiteral("workforcemanagement");
        const QString kind = QStringLiteral("businessunits");
        const QString id = units[i].id.value;
        read({wfm, kind, id}, "expand=settings", wire::parseBusinessUnit,
             [this, i](const schedule::BusinessUnit &unit) {
                 units[i].zone = unit.zone;
                 units[i].startDayOfWeek = unit.startDayOfWeek;
             });
        read({wfm, kind, id, QStringLiteral("managementunits")}, {}, wire::parseManagementUnits,
             [this, i](std::vector<schedule::ManagementUnit> list) { units[i].managementUnits = std::move(list); });
        read({wfm, kind, id, QStringLiteral("users")}, {}, wire::parseUnitUsers,
             [this, i](std::vector<schedule::Agent> agents) {
                 units[i].agents = std::move(agents);
                 readNames(i);
             });
        read({wfm, kind, id, QStringLiteral("activitycodes")}, {}, wire::parseActivityCodes,
             [this, i](wire::ActivityCodes answer) { takeCodes(i, std::move(answer)); });
    }

    void readNames(size_t i)
    {
        std::vector<base::AgentId> ids;
        for (const schedule::Agent &agent : units[i].agents)
            ids.push_back(agent.id);
        ++open;
        readUserNames(
            gateway, ids, [self = shared_from_this(), i](const base::Result<std::map<base::AgentId, QString>> &names) {
                if (!names)
                    self->fail(names.failure());
                for (schedule::Agent &agent : self->units[i].agents) {
                    const auto it = names ? names->find(agent.id) : std::map<base::AgentId, QString>::const_iterator{};
                    // Nobody is left out because the directory does not know the name.
                    agent.name = names && it != names->end() ? it->second : agent.id.value;
                }
                self->close();
            });
    }

    void takeCodes(size_t i, wire::ActivityCodes answer)
    {
        if (answer.downloadUrl.isEmpty()) {
            units[i].codes = std::move(answer.codes);
            return;
        }
        ++open;
        gateway.download(answer.downloadUrl, [self = shared_from_this(), i](const HttpReply &reply) {
            auto codes = decode(reply, QStringLiteral("GET download of activity codes"), wire::parseActivityCodes);
            if (codes)
                self->units[i].codes = std::move(codes->codes);
            else
                self->fail(codes.failure());
            self->close();
        });
    }
};

} // namespace

void readBusinessUnits(Gateway &gateway, ResultOf<std::vector<schedule::BusinessUnit>> done)
{
    std::make_shared<UnitsJob>(gateway, std::move(done))->start();
}

} // namespace shiftlane::genesys
