package dk.opgang.initiatives.access;

import dk.opgang.initiatives.access.Diary.Subject;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.data.Sql;
import dk.opgang.platform.data.SqlArrays;
import dk.opgang.platform.time.BusinessClock;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/**
 * Notes what an organisation was shown under a consent, in the transaction that shows it. What a municipality reads of its own
 * participants costs nothing.
 */
@Singleton
class ConsentReads {

    private static final String ENROLMENTS = "enrolments";
    private static final String PLACEMENTS = "placements";
    private static final String EDUCATION = "education";

    /** Codes of {@code data-categories} by what is read; of each a consent shows what it names. */
    private static final Map<String, Set<String>> SHOWN = Map.ofEntries(
            Map.entry("read-enrolment", Set.of(ENROLMENTS)),
            Map.entry("search-enrolments", Set.of(ENROLMENTS)),
            Map.entry("read-rhythm", Set.of(ENROLMENTS)),
            Map.entry("read-occasion", Set.of(ENROLMENTS)),
            Map.entry("search-occasions", Set.of(ENROLMENTS)),
            Map.entry("search-attendances", Set.of(ENROLMENTS)),
            Map.entry("read-attachment", Set.of(ENROLMENTS)),
            Map.entry("search-attachments", Set.of(ENROLMENTS)),
            Map.entry("read-housing-option", Set.of(ENROLMENTS)),
            Map.entry("search-housing-options", Set.of(ENROLMENTS)),
            Map.entry("read-reading", Set.of(ENROLMENTS)),
            Map.entry("search-readings", Set.of(ENROLMENTS)),
            Map.entry("read-education-reading", Set.of(EDUCATION)),
            Map.entry("search-education-readings", Set.of(EDUCATION)),
            Map.entry("search-reading-dues", Set.of(ENROLMENTS, EDUCATION)),
            Map.entry("read-job-wishes", Set.of(ENROLMENTS, PLACEMENTS)),
            Map.entry("search-candidates", Set.of(ENROLMENTS, PLACEMENTS)),
            Map.entry("read-event-registration", Set.of(ENROLMENTS)),
            Map.entry("search-event-registrations", Set.of(ENROLMENTS)),
            Map.entry("read-invitation", Set.of(PLACEMENTS)),
            Map.entry("search-invitations", Set.of(PLACEMENTS)),
            Map.entry("read-placement", Set.of(PLACEMENTS)),
            Map.entry("search-placements", Set.of(PLACEMENTS)),
            Map.entry("read-hours", Set.of(PLACEMENTS)),
            Map.entry("read-follow-up", Set.of(ENROLMENTS, PLACEMENTS)),
            Map.entry("search-follow-ups", Set.of(ENROLMENTS, PLACEMENTS)));

    private static final String NOTE = "select initiatives_note_reads(?, ?, ?, ?)";

    private final AgroalDataSource database;
    private final BusinessClock clock;

    ConsentReads(AgroalDataSource database, BusinessClock clock) {
        this.database = database;
        this.clock = clock;
    }

    void note(Caller caller, String action, Collection<Subject> shown) {
        if (caller.organisation().isEmpty() || shown.isEmpty() || !SHOWN.containsKey(action)) {
            return;
        }
        Sql.run(
                database,
                connection -> Sql.call(
                        connection,
                        NOTE,
                        SqlArrays.uuids(connection, shown, Subject::participantId),
                        SqlArrays.uuids(connection, shown, Subject::initiativeId),
                        connection.createArrayOf("varchar", SHOWN.get(action).toArray()),
                        OffsetDateTime.ofInstant(clock.now(), ZoneOffset.UTC)));
    }
}
