package dk.opgang.initiatives.enrolment;

import dk.opgang.initiatives.eligibility.RulesOfTemplates;
import dk.opgang.initiatives.eligibility.TemplateRules;
import dk.opgang.initiatives.elsewhere.KnownParticipant;
import dk.opgang.initiatives.elsewhere.KnownParticipants;
import dk.opgang.initiatives.enrolment.EnrolledPeriods.Place;
import dk.opgang.initiatives.enrolment.SliceAdmission.Admitted;
import dk.opgang.initiatives.fault.InitiativesFault;
import dk.opgang.initiatives.initiative.TemplatedInitiatives;
import dk.opgang.initiatives.initiative.TemplatedInitiatives.Templated;
import dk.opgang.initiatives.refusal.Refusals;
import dk.opgang.initiatives.refusal.SilentRefusals;
import dk.opgang.platform.batch.BatchRow;
import dk.opgang.platform.batch.SliceContext;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.problem.Fault;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Looks up whom and what the rows of a slice name, and checks them by the rules of the single path. */
@Singleton
class EnrolmentSliceCheck {

    private final KnownParticipants participants;
    private final TemplatedInitiatives initiatives;
    private final EnrolmentRules rules;
    private final RulesOfTemplates templates;
    private final SilentRefusals refused;

    EnrolmentSliceCheck(
            KnownParticipants participants,
            TemplatedInitiatives initiatives,
            EnrolmentRules rules,
            RulesOfTemplates templates,
            SilentRefusals refused) {
        this.participants = participants;
        this.initiatives = initiatives;
        this.rules = rules;
        this.templates = templates;
        this.refused = refused;
    }

    /**
     * The participants and initiatives of a slice, as far as its poster may use them.
     *
     * @param silent how often it was refused of them today without being told why; filled while the rows are checked
     */
    record Named(
            Caller caller,
            Map<UUID, KnownParticipant> people,
            Map<UUID, Templated> initiatives,
            Map<UUID, TemplateRules> rules,
            Refusals silent) {

        String municipality(UUID participant) {
            return Objects.requireNonNull(people.get(participant)).municipalityCode();
        }

        List<String> partners(UUID initiative) {
            return List.copyOf(Objects.requireNonNull(initiatives.get(initiative))
                    .initiative()
                    .organisations());
        }

        EnrolmentEffort effort(EnrolmentChange change) {
            KnownEnrolment before = change.before();
            return EnrolmentEffort.of(
                    Objects.requireNonNull(initiatives.get(change.place().initiativeId())),
                    before == null ? null : before.asked());
        }
    }

    /** @param others of couples of which the rows name one */
    Named look(SliceContext context, List<BatchRow<EnrolmentRow>> rows, List<Place> others) throws SQLException {
        var ids = Stream.concat(
                        rows.stream().map(row -> row.value().participantId()),
                        others.stream().map(Place::participantId))
                .distinct()
                .toList();
        Map<UUID, KnownParticipant> people = participants.find(context.connection(), context.caller(), ids);
        Map<UUID, Templated> running = new HashMap<>();
        rows.stream().map(row -> row.value().initiativeId()).distinct().forEach(id -> initiatives
                .find(context.caller(), id)
                .ifPresent(initiative -> running.put(id, initiative)));
        Map<UUID, TemplateRules> ready = new HashMap<>();
        running.forEach((id, it) -> ready.put(id, templates.of(it)));
        Refusals silent = refused.today(context.connection(), context.caller(), people.keySet());
        return new Named(context.caller(), people, running, ready, silent);
    }

    /** All faults of who is enrolled where, from which day. */
    List<Fault> faults(Named named, EnrolmentRow row, @Nullable KnownEnrolment known, Admitted admitted) {
        KnownParticipant participant = named.people().get(row.participantId());
        Templated running = named.initiatives().get(row.initiativeId());
        if (running == null) {
            List<Fault> faults = new ArrayList<>(2);
            faults.add(InitiativesFault.INITIATIVE_NOT_FOUND.at("/initiativeId"));
            if (participant == null || !participant.mayBeEnrolledIn(row.initiativeId())) {
                faults.add(EnrolmentRules.participantNotFound());
            }
            return faults;
        }
        if (named.silent().isExhausted(row.participantId())) {
            return List.of(SilentRefusals.tooMany());
        }
        List<Fault> faults = new ArrayList<>(rules.check(
                named.caller(),
                running.initiative(),
                running.template(),
                participant,
                row.from(),
                known == null ? null : known.history().from()));
        faults.addAll(admitted.faults());
        if (admitted.decision() != null) {
            EnrolmentRules.unfit(named.caller(), admitted.decision(), "/participantId").stream()
                    .filter(fault -> !faults.contains(fault))
                    .forEach(faults::add);
        }
        if (EnrolmentRules.isSilent(faults)) {
            named.silent().add(row.participantId(), named.municipality(row.participantId()));
        }
        return faults;
    }

    /** Counts and logs the refusals of a slice that tell nothing of a person; those of a dry run too. */
    void note(SliceContext context, Named named) {
        refused.note(context.caller(), "refused-enrolment", "enrolment-batches/" + context.batchId(), named.silent());
    }

    /** What is wrong with a row without looking anything up; cells that could not be read are null. */
    static List<Fault> byRulesAlone(EnrolmentRow row) {
        return row.from() != null && row.stateOn() != null && row.stateOn().isBefore(row.from())
                ? List.of(HistoryRules.beforeFrom("/stateOn", row.from()))
                : List.of();
    }
}
