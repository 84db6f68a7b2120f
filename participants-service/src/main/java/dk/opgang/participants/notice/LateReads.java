package dk.opgang.participants.notice;

import dk.opgang.platform.data.Sql;
import dk.opgang.platform.data.SqlArrays;
import dk.opgang.platform.time.BusinessClock;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Finds what was read shortly before a consent ended and known only afterwards: nobody is forgotten for having been quick. */
@Singleton
@Transactional
class LateReads {

    /** No request takes longer, and no other service waits longer before it tells. */
    private static final Duration LATE = Duration.ofMinutes(10);

    private static final String RECENT = """
            select c.id, c.withdrawn_at is not null, c.valid_until from consents c
            where (c.withdrawn_at >= ? or c.withdrawn_at is null and c.valid_until = ?)
              and exists (select from consent_reads r where r.consent_id = c.id and r.last_read_at >= ?)""";

    private static final String OF = """
            select c.id, c.withdrawn_at is not null, c.valid_until from consents c
            where c.id = any(?) and (c.withdrawn_at is not null or c.valid_until <= ?)""";

    private final AgroalDataSource database;
    private final Notices notices;
    private final BusinessClock clock;

    LateReads(AgroalDataSource database, Notices notices, BusinessClock clock) {
        this.database = database;
        this.notices = notices;
        this.clock = clock;
    }

    /** A consent that has ended. */
    private record Ended(UUID id, boolean withdrawn, LocalDate until) {}

    /** Looks through the consents that ended a moment ago. */
    void find() {
        OffsetDateTime since = OffsetDateTime.ofInstant(clock.now().minus(LATE), ZoneOffset.UTC);
        tell(ended(RECENT, since, clock.today(), since));
    }

    /** Looks at the consents under which something was read, as another service tells late. */
    void of(Collection<UUID> consentIds) {
        Sql.run(database, connection -> tell(ended(OF, SqlArrays.uuids(connection, consentIds), clock.today())));
    }

    private void tell(List<Ended> ended) {
        for (Ended consent : ended) {
            if (consent.withdrawn()) {
                notices.withdrawn(consent.id());
            } else {
                notices.expired(consent.id(), consent.until());
            }
            notices.complete(consent.id());
        }
    }

    private List<Ended> ended(String sql, Object... parameters) {
        return Sql.list(
                database,
                sql,
                row -> new Ended(row.getObject(1, UUID.class), row.getBoolean(2), row.getObject(3, LocalDate.class)),
                parameters);
    }
}
