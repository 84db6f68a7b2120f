package dk.opgang.initiatives.enrolment;

import dk.opgang.initiatives.access.Diary;
import dk.opgang.initiatives.elsewhere.CoveredByConsent;
import dk.opgang.initiatives.elsewhere.ParticipantProblem;
import dk.opgang.platform.batch.Removals;
import dk.opgang.platform.batch.SliceContext;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.problem.Fault;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Takes back enrolments that never were, by their poster's keys, as a single removal does: history and steps go along. */
@Singleton
class EnrolmentRemovals extends Removals<EnrolmentRemovals.Found> {

    private static final String COLUMNS = """
        t.initiative_id, t.participant_id, t.municipality_code, t.partner_organisations, t.period_from, t.ended_on, t.state,
        t.state_since, t.outcome, t.theme, coalesce(t.contact_organisation, t.lead_organisation) as asked,
        t.group_id, t.template_key, t.activity_kinds,
        initiatives_restricted(t.participant_id) as restricted,
        initiatives_enrolment_in_use(t.id) as in_use\
        """;

    /** Those that {@link KnownEnrolments} finds. */
    private static final String OWN = """
        t.poster = ? and (t.municipality_code = ?
            or t.partner_organisations @> array[?::varchar]
               and initiatives_consent_covers(t.participant_id, t.municipality_code, t.initiative_id, ?))\
        """;

    private final Outbox outbox;
    private final Diary diary;

    EnrolmentRemovals(Outbox outbox, Diary diary) {
        super("enrolments", COLUMNS, OWN);
        this.outbox = outbox;
        this.diary = diary;
    }

    record Found(EnrolmentEvent.State state, boolean restricted, boolean inUse) {}

    @Override
    protected @Nullable Object[] parameters(SliceContext context) {
        return new @Nullable Object[] {
            context.caller().tenantKey(),
            context.caller().municipality().orElse(null),
            context.caller().organisation().orElse(null),
            CoveredByConsent.CATEGORY
        };
    }

    /** For everybody but the municipality nothing exists of a person whose processing is restricted. */
    @Override
    protected Optional<Found> read(SliceContext context, ResultSet row) throws SQLException {
        Found found = new Found(state(row), row.getBoolean("restricted"), row.getBoolean("in_use"));
        return Optional.of(found)
                .filter(one ->
                        !one.restricted() || context.caller().municipality().isPresent());
    }

    @Override
    protected Function<Found, Optional<Fault>> refusals(SliceContext context) {
        return found -> found.restricted()
                ? Optional.of(ParticipantProblem.PARTICIPANT_RESTRICTED.at("/sourceId"))
                : found.inUse() ? Optional.of(EnrolmentProblem.ENROLMENT_IN_USE.at("/sourceId")) : Optional.empty();
    }

    @Override
    protected void tell(SliceContext context, List<Found> gone) {
        if (!context.dryRun()) {
            outbox.publishAll(gone.stream()
                    .map(found -> new EnrolmentEvent.Withdrawn(found.state()))
                    .toList());
            Map<UUID, String> whom = new HashMap<>();
            gone.forEach(found ->
                    whom.put(found.state().participantId(), found.state().municipalityCode()));
            diary.slice(context.caller(), "remove-enrolment", "enrolment-batches/" + context.batchId(), whom);
        }
    }

    private static EnrolmentEvent.State state(ResultSet row) throws SQLException {
        return new EnrolmentEvent.State(
                row.getObject("id", UUID.class),
                row.getObject("initiative_id", UUID.class),
                row.getObject("participant_id", UUID.class),
                row.getString("municipality_code"),
                List.of((String[]) row.getArray("partner_organisations").getArray()),
                new EnrolmentStanding(
                        row.getObject("period_from", LocalDate.class),
                        row.getObject("ended_on", LocalDate.class),
                        row.getString("state"),
                        row.getObject("state_since", LocalDate.class),
                        row.getString("outcome")),
                row.getString("theme"),
                row.getString("template_key"),
                List.of((String[]) row.getArray("activity_kinds").getArray()),
                row.getString("asked"),
                row.getObject("group_id", UUID.class));
    }
}
