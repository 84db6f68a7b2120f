package dk.opgang.network.meeting;

import dk.opgang.platform.data.Sql;
import dk.opgang.platform.tenancy.SystemCalls;
import dk.opgang.platform.time.BusinessClock;
import io.agroal.api.AgroalDataSource;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.sql.Timestamp;

/** Forgets who came to a meeting and who presented there a year after it; which fields were represented stays. */
@Singleton
class ForgetNames {

    private static final String ATTENDANCE = """
            update network_attendance a set version = a.version + 1, updated_at = ?,
                   persons = (select jsonb_agg(person - 'name' order by place)
                              from jsonb_array_elements(a.persons) with ordinality as each(person, place))
            from network_meetings m
            where m.id = a.meeting_id and m.ends_at < ? and jsonb_path_exists(a.persons, '$[*].name')""";

    private static final String PRESENTERS = """
            update network_meetings set version = version + 1, updated_at = ?,
                   agenda = (select jsonb_agg(item - 'presenter' order by place)
                             from jsonb_array_elements(agenda) with ordinality as each(item, place))
            where ends_at < ? and jsonb_path_exists(agenda, '$[*].presenter')""";

    private final SystemCalls system;
    private final AgroalDataSource database;
    private final BusinessClock clock;

    ForgetNames(SystemCalls system, AgroalDataSource database, BusinessClock clock) {
        this.system = system;
        this.database = database;
        this.clock = clock;
    }

    @Scheduled(every = "1h", delayed = "2m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forget() {
        Timestamp now = Timestamp.from(clock.now());
        Timestamp limit = Timestamp.from(BusinessClock.startOf(clock.today().minusYears(1)));
        system.inTransaction(() -> {
            Sql.update(database, ATTENDANCE, now, limit);
            Sql.update(database, PRESENTERS, now, limit);
        });
    }
}
