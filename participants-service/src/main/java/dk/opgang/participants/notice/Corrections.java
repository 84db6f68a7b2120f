package dk.opgang.participants.notice;

import dk.opgang.platform.data.Sql;
import dk.opgang.platform.time.BusinessClock;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Tells those who have read it that something was corrected, as the database has noted it. */
@Singleton
class Corrections {

    private static final int AT_ONCE = 1000;

    /** Several who ask at once get different ones; what is not committed is told again. */
    private static final String TAKE = """
            delete from consent_corrections
            where id in (select id from consent_corrections order by id limit ? for update skip locked)
            returning participant_id, category, corrected_at""";

    private final AgroalDataSource database;
    private final Notices notices;

    Corrections(AgroalDataSource database, Notices notices) {
        this.database = database;
        this.notices = notices;
    }

    private record Correction(UUID participantId, String category, Instant at) {

        LocalDate day() {
            return BusinessClock.dayOf(at);
        }
    }

    private record Day(UUID participantId, LocalDate on) {}

    /** Tells those that wait; true if there may be more. */
    @Transactional
    boolean tell() {
        List<Correction> waiting = take();
        waiting.stream()
                .collect(Collectors.groupingBy(it -> new Day(it.participantId(), it.day())))
                .forEach(this::tell);
        return waiting.size() == AT_ONCE;
    }

    private void tell(Day day, List<Correction> corrections) {
        Instant last =
                corrections.stream().map(Correction::at).max(Instant::compareTo).orElseThrow();
        notices.rectified(
                day.participantId(),
                corrections.stream().map(Correction::category).collect(Collectors.toSet()),
                day.on(),
                last);
    }

    private List<Correction> take() {
        return Sql.list(
                database,
                TAKE,
                row -> new Correction(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getObject(3, OffsetDateTime.class).toInstant()),
                AT_ONCE);
    }
}
