package dk.opgang.network.calendarfeed;

import dk.opgang.network.meeting.MeetingCalendar;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.data.Sql;
import dk.opgang.platform.tenancy.SystemCalls;
import dk.opgang.platform.time.BusinessClock;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Timestamp;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads the calendar behind a secret address. Whoever asks is nobody: the secret alone opens it. */
@Singleton
class OpenCalendar {

    private static final String READ = """
            update calendar_feeds set last_read_at = ? where secret_hash = ? returning name, kind, group_id""";

    private final SystemCalls system;
    private final AgroalDataSource database;
    private final MeetingCalendar calendar;
    private final BusinessClock clock;

    OpenCalendar(SystemCalls system, AgroalDataSource database, MeetingCalendar calendar, BusinessClock clock) {
        this.system = system;
        this.database = database;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** What an address shows. */
    private record Shown(
            String name, @Nullable String kind, @Nullable UUID groupId) {}

    /** The calendar; nothing if no address has that secret. */
    Optional<String> at(FeedSecret secret) {
        return system.callInTransaction(() ->
                shown(secret).map(feed -> calendar.of(Caller.system(), feed.name(), feed.kind(), feed.groupId())));
    }

    private Optional<Shown> shown(FeedSecret secret) {
        return Sql.first(
                database,
                READ,
                row -> new Shown(row.getString(1), row.getString(2), row.getObject(3, UUID.class)),
                Timestamp.from(clock.now()),
                secret.hash());
    }
}
