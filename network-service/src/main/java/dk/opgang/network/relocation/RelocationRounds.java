package dk.opgang.network.relocation;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.data.Resource;
import dk.opgang.platform.data.Sql;
import dk.opgang.platform.tenancy.SystemCalls;
import dk.opgang.platform.time.BusinessClock;
import io.agroal.api.AgroalDataSource;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.sql.Date;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/** Takes the steps that the clock takes: matches that nobody answered, cases that have sought long enough, consents that have run out. */
@Singleton
class RelocationRounds {

    private static final Logger LOG = Logger.getLogger(RelocationRounds.class);

    /** Cases of which somebody had a consent to the receiver of the open match, and has none any more. */
    private static final String WITHOUT_CONSENT = """
            select r.id from relocation_cases r
            join relocation_matches m on m.case_id = r.id and m.state in ('proposed', 'agreed')
            where r.state in ('proposed', 'agreed', 'prepared') and m.sender <> m.receiver
              and exists (select from unnest(r.participant_ids) as person
                          where exists (select from feed_consents c where c.participant_id = person and c.reader = m.receiver
                                        and (c.withdrawn or c.valid_until <= ?))
                            and not exists (select from feed_consents c where c.participant_id = person and c.reader = m.receiver
                                            and not c.withdrawn and c.valid_until > ?))""";

    /** Cases whose receiver or organisation has left the network since the match was made, and has not come back. */
    private static final String WITHOUT_PARTNER = """
            select r.id from relocation_cases r
            join relocation_matches m on m.case_id = r.id and m.state in ('proposed', 'agreed')
            where r.state in ('proposed', 'agreed', 'prepared')
              and exists (select from unnest(array[m.receiver, m.organisation]) as party
                          where exists (select from members b where b.member_to <= ?
                                        and b.member_to >= (m.created_at at time zone 'Europe/Copenhagen')::date
                                        and party in ('municipality:' || b.municipality_code, 'organisation:' || b.cvr))
                            and not exists (select from members b where (b.member_to is null or b.member_to > ?)
                                            and party in ('municipality:' || b.municipality_code, 'organisation:' || b.cvr)))""";

    private final SystemCalls system;
    private final RelocationCases cases;
    private final RelocationMatches matches;
    private final StepByItself steps;
    private final AgroalDataSource database;
    private final BusinessClock clock;

    RelocationRounds(
            SystemCalls system,
            RelocationCases cases,
            RelocationMatches matches,
            StepByItself steps,
            AgroalDataSource database,
            BusinessClock clock) {
        this.system = system;
        this.cases = cases;
        this.matches = matches;
        this.steps = steps;
        this.database = database;
        this.clock = clock;
    }

    @Scheduled(every = "5s", delayed = "10s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        Caller all = Caller.system();
        each(ids(() -> idsOf(matches.unansweredAt(all, clock.now()))), steps::expire);
        each(ids(() -> idsOf(cases.soughtUntil(all, clock.today()))), steps::seekNoLonger);
        each(ids(() -> found(WITHOUT_CONSENT)), steps::withoutConsent);
        each(ids(() -> found(WITHOUT_PARTNER)), steps::withoutPartner);
    }

    private List<UUID> ids(Callable<List<UUID>> found) {
        return system.callInTransaction(found);
    }

    private static List<UUID> idsOf(List<? extends Resource> found) {
        return found.stream().map(Resource::id).toList();
    }

    /** One after the other, each in a transaction of its own: one that fails holds nobody else up. */
    private void each(List<UUID> ids, Consumer<UUID> step) {
        for (UUID id : ids) {
            try {
                system.inTransaction(() -> step.accept(id));
            } catch (RuntimeException e) {
                LOG.warnf(e, "A step of a relocation could not be taken and is tried again: %s", id);
            }
        }
    }

    private List<UUID> found(String sql) {
        Date today = Date.valueOf(clock.today());
        return List.copyOf(Sql.idsOf(database, sql, today, today));
    }
}
