package dk.opgang.housingareas.flows;

import dk.opgang.platform.data.AdvisoryLock;
import dk.opgang.platform.data.Sql;
import dk.opgang.platform.time.BusinessClock;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The register of what was published of the flows of areas, and of what was taken back. Used as the system, in a transaction. */
@Singleton
class PublicationRegister {

    // Two readers of new periods of one area follow each other, so that each is held against the other.
    private static final AdvisoryLock AREA = new AdvisoryLock("flows");

    private static final String LIST =
            "select period_from, period_to from published_flow_periods where place = ? order by number";
    private static final String ADD = """
            insert into published_flow_periods (place, number, period_from, period_to, published_at)
            select ?, count(*) + 1, ?, ?, ? from published_flow_periods where place = ?""";
    private static final String IS_WITHDRAWN = "select from withdrawn_flow_places where place = ?";
    private static final String SHUT = """
            insert into withdrawn_flow_places (place, withdrawn_at, withdrawn_by, reason) values (?, ?, ?, ?)
            on conflict (place) do nothing""";
    private static final String TAKE_BACK = """
            with gone as (delete from published_flow_periods where place = ? returning *)
            insert into withdrawn_flow_periods (place, period_from, period_to, published_at, withdrawn_at, withdrawn_by, reason)
            select place, period_from, period_to, published_at, ?, ?, ? from gone""";
    private static final String REOPEN = "delete from withdrawn_flow_places where place = ?";
    private static final String HISTORY = """
            select period_from, period_to, published_at, null::timestamptz, null, null from published_flow_periods where place = ?
            union all
            select period_from, period_to, published_at, withdrawn_at, withdrawn_by, reason from withdrawn_flow_periods where place = ?
            order by 3, 1, 2""";

    private final AgroalDataSource database;
    private final BusinessClock clock;

    PublicationRegister(AgroalDataSource database, BusinessClock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * What was published: the table of a period, or, if both days are the same, the total of that day alone.
     *
     * @param from the first reading date
     * @param to the second one
     */
    record Entry(LocalDate from, LocalDate to) {

        static Entry table(ReadingDates dates) {
            return new Entry(dates.from(), dates.to());
        }

        static Entry total(LocalDate day) {
            return new Entry(day, day);
        }

        boolean isTable() {
            return from.isBefore(to);
        }

        ReadingDates dates() {
            return new ReadingDates(from, to);
        }
    }

    /** Nobody else publishes anything of the area or takes it back until the transaction ends. Comes before any question about it. */
    void hold(UUID area) {
        AREA.take(database, area);
    }

    /** What was published of the area in the order of its publication. */
    List<Entry> entries(UUID area) {
        return Sql.list(
                database,
                LIST,
                row -> new Entry(row.getObject(1, LocalDate.class), row.getObject(2, LocalDate.class)),
                area.toString());
    }

    void add(UUID area, Entry entry) {
        Sql.update(database, ADD, area.toString(), entry.from(), entry.to(), now(), area.toString());
    }

    /** Whether the area shows nothing until it is published anew. */
    boolean isWithdrawn(UUID area) {
        return !Sql.list(database, IS_WITHDRAWN, row -> true, area.toString()).isEmpty();
    }

    /** Takes back everything that is published of the area, and shuts it. */
    void withdraw(UUID area, String by, String reason) {
        OffsetDateTime now = now();
        Sql.update(database, SHUT, area.toString(), now, by, reason);
        Sql.update(database, TAKE_BACK, area.toString(), now, by, reason);
    }

    /** Opens the area again. */
    void reopen(UUID area) {
        Sql.update(database, REOPEN, area.toString());
    }

    /** All that was ever published of the area, in its order. */
    PublicationHistory history(UUID area) {
        return new PublicationHistory(
                area,
                isWithdrawn(area),
                Sql.list(database, HISTORY, PublicationRegister::told, area.toString(), area.toString()));
    }

    private static PublicationHistory.Entry told(ResultSet row) throws SQLException {
        return new PublicationHistory.Entry(
                row.getObject(1, LocalDate.class),
                row.getObject(2, LocalDate.class),
                row.getObject(3, OffsetDateTime.class).toInstant(),
                instant(row.getObject(4, OffsetDateTime.class)),
                row.getString(5),
                row.getString(6));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.now(), ZoneOffset.UTC);
    }
}
