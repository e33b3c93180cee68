#include "journal/postgres_statements.h"

namespace shiftlane::journal {

namespace {

const std::vector<const char *> tables{
    "CREATE SCHEMA shiftlane",
    "CREATE TABLE shiftlane.edition ("
    " id integer PRIMARY KEY CHECK (id = 1),"
    " schema integer NOT NULL,"
    " protocol integer NOT NULL)",
    "CREATE TABLE shiftlane.record ("
    " seq bigint PRIMARY KEY CHECK (seq > 0),"
    " at_ms bigint NOT NULL,"
    " kind text NOT NULL,"
    " run_id text NOT NULL,"
    " schedule_id text NOT NULL,"
    " attempt_id text NOT NULL,"
    " body bytea NOT NULL,"
    " writer text NOT NULL,"
    " entry uuid NOT NULL UNIQUE," // of one call of append: the same again is not doubled (M05)
    " chain bytea NOT NULL CHECK (octet_length(chain) = 32))",
    "CREATE INDEX record_run ON shiftlane.record (run_id, seq)",
    // The head repeats the last link, so that records cut off the end are missed (J06).
    "CREATE TABLE shiftlane.head ("
    " id integer PRIMARY KEY CHECK (id = 1),"
    " seq bigint NOT NULL,"
    " chain bytea NOT NULL)",
    "INSERT INTO shiftlane.head (id, seq, chain) VALUES (1, 0, ''::bytea)",
    "CREATE TABLE shiftlane.lease ("
    " schedule_id text PRIMARY KEY,"
    " token bigint NOT NULL CHECK (token > 0),"
    " role text NOT NULL,"
    " console text NOT NULL,"
    " session uuid NOT NULL,"
    " expires timestamptz NOT NULL)",
};

const std::vector<const char *> triggers{
    "CREATE FUNCTION shiftlane.refuse() RETURNS trigger LANGUAGE plpgsql AS $$"
    " BEGIN RAISE EXCEPTION 'the journal is append-only'; END $$",
    "CREATE TRIGGER record_never_changes BEFORE UPDATE OR DELETE OR TRUNCATE ON shiftlane.record"
    " FOR EACH STATEMENT EXECUTE FUNCTION shiftlane.refuse()",
    "CREATE TRIGGER head_never_goes BEFORE DELETE OR TRUNCATE ON shiftlane.head"
    " FOR EACH STATEMENT EXECUTE FUNCTION shiftlane.refuse()",
    "CREATE TRIGGER lease_never_goes BEFORE DELETE OR TRUNCATE ON shiftlane.lease"
    " FOR EACH STATEMENT EXECUTE FUNCTION shiftlane.refuse()",
    "CREATE FUNCTION shiftlane.tokens_grow() RETURNS trigger LANGUAGE plpgsql AS $$"
    " BEGIN IF new.token < old.token THEN RAISE EXCEPTION 'the token of a lease only grows'; END IF; RETURN new; END "
    "$$",
    "CREATE TRIGGER lease_only_grows BEFORE UPDATE ON shiftlane.lease"
    " FOR EACH ROW EXECUTE FUNCTION shiftlane.tokens_grow()",
};

const std::vector<const char *> appending{
    // As journal/chain.cpp: the length, a colon, the bytes.
    "CREATE FUNCTION shiftlane.field(bytes bytea) RETURNS bytea LANGUAGE sql IMMUTABLE AS $$"
    " SELECT convert_to(octet_length(bytes)::text || ':', 'UTF8') || bytes $$",
    "CREATE FUNCTION shiftlane.field(content text) RETURNS bytea LANGUAGE sql IMMUTABLE AS $$"
    " SELECT shiftlane.field(convert_to(content, 'UTF8')) $$",
    // The row lock of the head puts the appends of all consoles in one order.
    "CREATE FUNCTION shiftlane.append(a_protocol integer, a_entry uuid, a_kind text, a_run text, a_schedule text,"
    " a_attempt text, a_body bytea, a_fence bigint, OUT verdict text, OUT new_seq bigint, OUT new_chain bytea)"
    " LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$"
    " DECLARE last shiftlane.head; stamp bigint;"
    " BEGIN"
    "  PERFORM 1 FROM shiftlane.edition WHERE protocol = a_protocol;"
    "  IF NOT FOUND THEN verdict := 'protocol'; RETURN; END IF;"
    "  SELECT * INTO STRICT last FROM shiftlane.head WHERE id = 1 FOR UPDATE;"
    "  SELECT 'kept', r.seq, r.chain INTO verdict, new_seq, new_chain FROM shiftlane.record r"
    "   WHERE r.entry = a_entry AND r.writer = session_user;"
    "  IF FOUND THEN RETURN; END IF;"
    "  IF a_fence IS NOT NULL THEN"
    "   PERFORM 1 FROM shiftlane.lease l WHERE l.schedule_id = a_schedule AND l.token = a_fence"
    "    AND l.role = session_user AND l.expires > clock_timestamp() FOR SHARE;"
    "   IF NOT FOUND THEN verdict := 'lease'; RETURN; END IF;"
    "  END IF;"
    "  verdict := 'kept';"
    "  new_seq := last.seq + 1;"
    "  stamp := floor(extract(epoch FROM clock_timestamp()) * 1000);"
    "  new_chain := sha256(shiftlane.field(last.chain) || shiftlane.field(new_seq::text) ||"
    "   shiftlane.field(stamp::text) || shiftlane.field(a_kind) || shiftlane.field(a_run) ||"
    "   shiftlane.field(a_schedule) || shiftlane.field(a_attempt) || shiftlane.field(a_body) ||"
    "   shiftlane.field(session_user::text));"
    "  INSERT INTO shiftlane.record (seq, at_ms, kind, run_id, schedule_id, attempt_id, body, writer, entry, chain)"
    "   VALUES (new_seq, stamp, a_kind, a_run, a_schedule, a_attempt, a_body, session_user, a_entry, new_chain);"
    "  UPDATE shiftlane.head SET seq = new_seq, chain = new_chain WHERE id = 1;"
    "  PERFORM pg_notify('shiftlane_journal', 'record');"
    " END $$",
};

// Leases by the database's clock (M08). The row lock of a fence check makes a
// take-over wait until the intent is in or out.
const std::vector<const char *> leasing{
    "CREATE FUNCTION shiftlane.holder(a_role text, a_console text) RETURNS text LANGUAGE sql IMMUTABLE AS $$"
    " SELECT a_role || CASE WHEN a_console = '' THEN '' ELSE ' (' || a_console || ')' END $$",
    "CREATE FUNCTION shiftlane.acquire(a_schedule text, a_console text, a_session uuid, a_ms integer,"
    " OUT granted boolean, OUT its_token bigint, OUT held_by text)"
    " LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$"
    " DECLARE until timestamptz := clock_timestamp() + least(greatest(a_ms, 100), 120000) * interval '1 ms';"
    " BEGIN"
    "  INSERT INTO shiftlane.lease AS l (schedule_id, token, role, console, session, expires)"
    "   VALUES (a_schedule, 1, session_user, left(a_console, 200), a_session, until)"
    "   ON CONFLICT (schedule_id) DO UPDATE SET token = l.token + 1, role = excluded.role,"
    "    console = excluded.console, session = excluded.session, expires = excluded.expires"
    "   WHERE l.expires <= clock_timestamp() OR (l.session = a_session AND l.role = session_user)"
    "   RETURNING l.token INTO its_token;"
    "  granted := FOUND;"
    "  IF granted THEN PERFORM pg_notify('shiftlane_journal', 'lease'); RETURN; END IF;"
    "  SELECT l.token, shiftlane.holder(l.role, l.console) INTO its_token, held_by"
    "   FROM shiftlane.lease l WHERE l.schedule_id = a_schedule;"
    " END $$",
    "CREATE FUNCTION shiftlane.renew(a_schedule text, a_token bigint, a_ms integer) RETURNS boolean"
    " LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$"
    " BEGIN"
    "  UPDATE shiftlane.lease SET expires = clock_timestamp() + least(greatest(a_ms, 100), 120000) * interval '1 ms'"
    "   WHERE schedule_id = a_schedule AND token = a_token AND role = session_user AND expires > clock_timestamp();"
    "  RETURN FOUND;"
    " END $$",
    "CREATE FUNCTION shiftlane.release(a_schedule text, a_token bigint) RETURNS boolean"
    " LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$"
    " BEGIN"
    "  UPDATE shiftlane.lease SET expires = clock_timestamp()"
    "   WHERE schedule_id = a_schedule AND token = a_token AND role = session_user AND expires > clock_timestamp();"
    "  IF FOUND THEN PERFORM pg_notify('shiftlane_journal', 'lease'); END IF;"
    "  RETURN FOUND;"
    " END $$",
};

// A role is no value that could be bound; format(%I) quotes it in the database.
const std::vector<const char *> rights{
    "CREATE FUNCTION shiftlane.grant_to(a_role text) RETURNS void LANGUAGE plpgsql AS $$"
    " DECLARE who text := CASE WHEN upper(a_role) = 'PUBLIC' THEN 'PUBLIC' ELSE quote_ident(a_role) END;"
    " BEGIN"
    "  EXECUTE 'GRANT USAGE ON SCHEMA shiftlane TO ' || who;"
    "  EXECUTE 'GRANT SELECT ON shiftlane.edition, shiftlane.record, shiftlane.head, shiftlane.lease TO ' || who;"
    "  EXECUTE 'GRANT EXECUTE ON FUNCTION shiftlane.append, shiftlane.acquire, shiftlane.renew, shiftlane.release,"
    "   shiftlane.holder TO ' || who;"
    " END $$",
    "REVOKE ALL ON ALL FUNCTIONS IN SCHEMA shiftlane FROM PUBLIC",
    "INSERT INTO shiftlane.edition (id, schema, protocol) VALUES (1, 1, 1)",
};

} // namespace

const char *postgresWatchRights()
{
    return "DO $$"
           " DECLARE a_role text := current_setting('shiftlane.watcher');"
           "  who text := quote_ident(current_setting('shiftlane.watcher'));"
           "  writable bigint;"
           " BEGIN"
           "  REVOKE ALL ON SCHEMA shiftlane FROM PUBLIC;"
           "  REVOKE ALL ON ALL TABLES IN SCHEMA shiftlane FROM PUBLIC;"
           "  REVOKE ALL ON ALL FUNCTIONS IN SCHEMA shiftlane FROM PUBLIC;"
           "  EXECUTE 'REVOKE ALL ON ALL TABLES IN SCHEMA shiftlane FROM ' || who;"
           "  EXECUTE 'REVOKE ALL ON ALL FUNCTIONS IN SCHEMA shiftlane FROM ' || who;"
           "  EXECUTE 'GRANT USAGE ON SCHEMA shiftlane TO ' || who;"
           "  EXECUTE 'GRANT SELECT ON shiftlane.edition, shiftlane.record, shiftlane.head, shiftlane.lease TO ' || "
           "who;"
           // By another role that it is a member of, or because it owns the journal.
           "  SELECT count(*) INTO writable FROM pg_catalog.pg_proc p WHERE p.pronamespace = 'shiftlane'::regnamespace"
           "   AND p.prosecdef AND has_function_privilege(a_role, p.oid, 'EXECUTE');"
           "  SELECT writable + count(*) INTO writable FROM pg_catalog.pg_class c"
           "   WHERE c.relnamespace = 'shiftlane'::regnamespace AND c.relkind = 'r'"
           "   AND has_table_privilege(a_role, c.oid, 'INSERT, UPDATE, DELETE, TRUNCATE');"
           "  IF writable > 0 THEN RAISE EXCEPTION 'the role % could write to the journal all the same:"
           " it owns it, is a superuser, or is a member of a role that may', a_role; END IF;"
           " END $$";
}

const std::vector<std::vector<const char *>> &postgresSteps()
{
    static const std::vector<std::vector<const char *>> steps = [] {
        std::vector<const char *> first;
        for (const auto &part : {tables, triggers, appending, leasing, rights})
            first.insert(first.end(), part.begin(), part.end());
        return std::vector<std::vector<const char *>>{first};
    }();
    return steps;
}

} // namespace shiftlane::journal
