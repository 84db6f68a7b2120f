package dk.opgang.initiatives.refusal;

import dk.opgang.initiatives.access.Diary;
import dk.opgang.initiatives.elsewhere.KnownParticipant;
import dk.opgang.initiatives.fault.InitiativesFault;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.data.Sql;
import dk.opgang.platform.data.SqlArrays;
import dk.opgang.platform.problem.CommonProblem;
import dk.opgang.platform.problem.Fault;
import dk.opgang.platform.problem.ProblemException;
import dk.opgang.platform.time.BusinessClock;
import dk.opgang.platform.transaction.Errands;
import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Refusals that tell nothing of a person still tell that it was refused. They stand in the access log whatever became of the request,
 * are counted, and end after so many a day.
 */
@Singleton
public class SilentRefusals {

    private static final String COUNT = """
            insert into refused_placements (tenant, participant_id, refused_on, times)
            select ?, id, ?, times from unnest(?::uuid[], ?::int[]) as r (id, times) order by id
            on conflict (tenant, participant_id, refused_on) do update
                set times = refused_placements.times + excluded.times""";
    private static final String BEFORE = """
            select participant_id, times from refused_placements
            where tenant = ? and participant_id = any(?) and refused_on = ?""";

    private final AgroalDataSource database;
    private final RefusalConfig config;
    private final BusinessClock clock;
    private final Errands errands;
    private final Diary diary;
    private final Counter refusals;

    SilentRefusals(
            AgroalDataSource database,
            RefusalConfig config,
            BusinessClock clock,
            Errands errands,
            Diary diary,
            MeterRegistry registry) {
        this.database = database;
        this.config = config;
        this.clock = clock;
        this.errands = errands;
        this.diary = diary;
        this.refusals = Counter.builder("opgang.placements.silent.refusals")
                .description(
                        "Placements and enrolments that were refused without telling why, since the reason tells of a person")
                .register(registry);
    }

    /** Whether the caller may read about the participant, so that it is told what the rules find. */
    public static boolean isRead(Caller caller, @Nullable KnownParticipant participant, @Nullable UUID initiative) {
        return participant != null && (caller.municipality().isPresent() || participant.isReadUnderConsent(initiative));
    }

    /** What a row is refused with that comes after too many. */
    public static Fault tooMany() {
        return InitiativesFault.TOO_MANY_REFUSALS.at("/participantId");
    }

    /** @throws ProblemException 429 until tomorrow if there were too many today */
    public void requireRoom(Caller caller, UUID participant) {
        Sql.run(database, connection -> {
            if (today(connection, caller, Set.of(participant)).isExhausted(participant)) {
                Duration wait = Duration.between(
                        clock.now(), BusinessClock.startOf(clock.today().plusDays(1)));
                throw new ProblemException(CommonProblem.TOO_MANY_REQUESTS)
                        .withHeader("Retry-After", String.valueOf(wait.toSeconds() + 1));
            }
        });
    }

    /** How often the caller was refused of the participants today; those of a slice are added to it while its rows are checked. */
    public Refusals today(Connection connection, Caller caller, Collection<UUID> participants) throws SQLException {
        Map<UUID, Integer> before = new HashMap<>();
        if (caller.organisation().isEmpty() || participants.isEmpty()) {
            return new Refusals(before, config.silentRefusalsADay());
        }
        Sql.each(
                connection,
                BEFORE,
                row -> before.put(row.getObject(1, UUID.class), row.getInt(2)),
                caller.tenantKey(),
                SqlArrays.uuids(participants),
                clock.today());
        return new Refusals(before, config.silentRefusalsADay());
    }

    /** Counts and logs one refusal when the transaction that refuses has ended. */
    public void note(Caller caller, String action, String resource, UUID participant, String municipality) {
        Refusals one = new Refusals(Map.of(), config.silentRefusalsADay());
        one.add(participant, municipality);
        note(caller, action, resource, one);
    }

    /**
     * Counts and logs the refusals when the transaction that refuses has ended: each counts, a participant stands in the log once.
     *
     * @param action for the access log, such as {@code refused-placement}
     * @param resource for the access log
     */
    public void note(Caller caller, String action, String resource, Refusals refused) {
        if (!refused.added().isEmpty()) {
            LocalDate today = clock.today();
            errands.ifRefused(() -> {
                count(caller, refused.added(), today);
                diary.slice(caller, action, resource, refused.municipalities());
                refusals.increment(refused.added().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum());
            });
        }
    }

    private void count(Caller caller, Map<UUID, Integer> times, LocalDate today) {
        Sql.run(
                database,
                connection -> Sql.update(
                        connection,
                        COUNT,
                        caller.tenantKey(),
                        today,
                        SqlArrays.uuids(connection, times.entrySet(), Map.Entry::getKey),
                        SqlArrays.integers(connection, times.entrySet(), Map.Entry::getValue)));
    }
}
