package dk.opgang.initiatives.placement;

import dk.opgang.initiatives.elsewhere.DayOfLife;
import dk.opgang.initiatives.elsewhere.ExactAges;
import dk.opgang.initiatives.elsewhere.KnownParticipants;
import dk.opgang.initiatives.placement.HoursLimits.Of;
import dk.opgang.initiatives.placement.rules.Findings;
import dk.opgang.initiatives.placement.rules.PlacementForm;
import dk.opgang.initiatives.placement.rules.WorkedEntry;
import dk.opgang.initiatives.placement.rules.WorkedEntry.Terms;
import dk.opgang.initiatives.refusal.SilentRefusals;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.data.Sql;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Has hours of a single placement checked. */
@Singleton
class CheckHours {

    private final HoursLimits limits;
    private final KnownParticipants participants;
    private final ExactAges ages;
    private final SilentRefusals refused;
    private final AgroalDataSource database;

    CheckHours(
            HoursLimits limits,
            KnownParticipants participants,
            ExactAges ages,
            SilentRefusals refused,
            AgroalDataSource database) {
        this.limits = limits;
        this.participants = participants;
        this.ages = ages;
        this.refused = refused;
        this.database = database;
    }

    /**
     * Adds what is wrong with hours of the placement.
     *
     * @param corrected the entry that these hours replace
     * @throws dk.opgang.platform.problem.ProblemException 429 after too many refusals that tell nothing; 503 if an age is needed and nobody
     *     answers
     */
    void check(Caller caller, Placement placement, HoursForm form, @Nullable UUID corrected, Findings findings) {
        UUID participant = placement.participantId();
        Of of = of(caller, placement);
        HoursLimits.HOURS.take(database, participant);
        if (!of.isRead()) {
            refused.requireRoom(caller, participant);
        }
        WorkedEntry entry = form.entry(of.terms());
        boolean isSilent = limits.check(
                caller,
                of,
                entry,
                corrected,
                book(caller, participant, form.date()),
                ages(of, form.date()),
                new HashMap<>(),
                findings);
        if (isSilent) {
            refused.note(
                    caller, "refused-hours", "placements/" + placement.id(), participant, placement.municipalityCode());
        }
    }

    private Of of(Caller caller, Placement placement) {
        PlacementForm form = placement.form();
        OptionalInt year = participants.birthYear(placement.participantId());
        return new Of(
                placement.participantId(),
                form.from(),
                form.to(),
                new Terms(form.kind(), form.schoolStatus(), form.trade(), form.initiativeId()),
                year.isPresent() ? (Integer) year.getAsInt() : null,
                isRead(caller, placement));
    }

    private boolean isRead(Caller caller, Placement placement) {
        return caller.municipality().isPresent()
                || participants
                        .alreadyKnown(caller, placement.participantId())
                        .filter(known ->
                                known.isReadUnderConsent(placement.form().initiativeId()))
                        .isPresent();
    }

    private Map<LocalDate, Integer> ages(Of of, LocalDate date) {
        List<DayOfLife> asked = limits.asked(of, date).stream()
                .map(day -> new DayOfLife(of.participant(), day))
                .collect(Collectors.toList());
        Map<LocalDate, Integer> known = new HashMap<>();
        if (!asked.isEmpty()) {
            ages.of(asked).forEach((day, age) -> known.put(day.on(), age));
        }
        return known;
    }

    private HoursBook book(Caller caller, UUID participant, LocalDate date) {
        return Sql.on(database, connection -> HoursBook.of(connection, caller, List.of(participant), date, date));
    }
}
