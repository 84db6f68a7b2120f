package dk.opgang.platform.audit;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.data.Ids;
import dk.opgang.platform.data.Sql;
import dk.opgang.platform.data.SqlArrays;
import dk.opgang.platform.list.ListQuery;
import dk.opgang.platform.list.Page;
import dk.opgang.platform.time.BusinessClock;
import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The access log: written in the transaction of the access, append-only. */
@Singleton
public class AccessLog {

    private static final String INSERT = """
            insert into access_log (id, at, tenant, client, actor, trace_id, action, resource, subject_id, owner, purpose, criterion)
            select id, ?, tenant, client, actor, ?, action, resource, subject_id, owner, purpose, criterion
            from unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::uuid[], ?::text[], ?::text[], ?::text[])
                 as entries (id, tenant, client, actor, action, resource, subject_id, owner, purpose, criterion)""";

    private static final String INSERT_ONE = """
            insert into access_log (id, at, tenant, client, actor, trace_id, action, resource, subject_id, owner, purpose, criterion)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final AgroalDataSource database;
    private final AccessLogReader reader;
    private final BusinessClock clock;
    private final Counter written;

    AccessLog(AgroalDataSource database, AccessLogReader reader, BusinessClock clock, MeterRegistry meters) {
        this.database = database;
        this.reader = reader;
        this.clock = clock;
        this.written = Counter.builder("opgang.access.log.written")
                .description("Entries of the access log, also of requests that failed later")
                .register(meters);
    }

    /** Logs the access in the running transaction. */
    public void record(Caller caller, Access access) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(INSERT_ONE)) {
            Sql.bind(
                    statement,
                    Ids.next(),
                    OffsetDateTime.ofInstant(clock.now(), ZoneOffset.UTC),
                    caller.tenantKey(),
                    caller.client(),
                    caller.subject(),
                    traceId(),
                    access.action(),
                    access.resource(),
                    access.subjectId(),
                    access.owner(),
                    access.purpose(),
                    access.criterion());
            written.increment(statement.executeUpdate());
        } catch (SQLException e) {
            throw new IllegalStateException("An access could not be logged", e);
        }
    }

    /** Logs the accesses of one request by set. */
    public void recordAll(Caller caller, Collection<Access> accesses) {
        recordAll(accesses.stream().map(access -> new AccessBy(caller, access)).toList());
    }

    /** Logs accesses by set, of several callers of one tenant: it reads no entry of another, and writes none. */
    public void recordAll(Collection<AccessBy> accesses) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(INSERT)) {
            statement.setObject(1, OffsetDateTime.ofInstant(clock.now(), ZoneOffset.UTC));
            statement.setString(2, traceId());
            statement.setArray(3, SqlArrays.uuids(connection, accesses, by -> Ids.next()));
            statement.setArray(
                    4, SqlArrays.texts(connection, accesses, by -> by.caller().tenantKey()));
            statement.setArray(
                    5, SqlArrays.texts(connection, accesses, by -> by.caller().client()));
            statement.setArray(
                    6, SqlArrays.texts(connection, accesses, by -> by.caller().subject()));
            statement.setArray(
                    7, SqlArrays.texts(connection, accesses, by -> by.access().action()));
            statement.setArray(
                    8, SqlArrays.texts(connection, accesses, by -> by.access().resource()));
            statement.setArray(
                    9, SqlArrays.uuids(connection, accesses, by -> by.access().subjectId()));
            statement.setArray(
                    10, SqlArrays.texts(connection, accesses, by -> by.access().owner()));
            statement.setArray(
                    11, SqlArrays.texts(connection, accesses, by -> by.access().purpose()));
            statement.setArray(
                    12, SqlArrays.texts(connection, accesses, by -> by.access().criterion()));
            written.increment(statement.executeUpdate());
        } catch (SQLException e) {
            throw new IllegalStateException("An access could not be logged", e);
        }
    }

    /**
     * Who accessed the subject's data. The caller of this method has made sure that the subject is visible; of its entries the
     * tenant sees its own and those of the subjects that it answers for.
     */
    public Page<AccessEntry> ofSubject(Caller caller, UUID subjectId, ListQuery wanted) {
        return ofSubject(caller, subjectId, List.of(), wanted);
    }

    /**
     * The same of somebody who was known under other ids before.
     *
     * @param formerIds the ids of those who turned out to be the subject
     */
    public Page<AccessEntry> ofSubject(Caller caller, UUID subjectId, List<UUID> formerIds, ListQuery wanted) {
        return reader.page(caller, subjectId, formerIds, wanted);
    }

    /** Whether the caller's tenant answers for the subject, or did before it was erased: the log outlives whom it is about. */
    public boolean answersFor(Caller caller, UUID subjectId) {
        return reader.answersFor(caller, subjectId);
    }

    private static @Nullable String traceId() {
        SpanContext span = Span.current().getSpanContext();
        return span.isValid() ? span.getTraceId() : null;
    }
}
