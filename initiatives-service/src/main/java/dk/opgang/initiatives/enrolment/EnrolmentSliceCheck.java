package dk.opgang.initiatives.enrolment;

import dk.opgang.initiatives.initiative.Initiative;
import dk.opgang.initiatives.initiative.Initiatives;
import dk.opgang.initiatives.integration.KnownParticipant;
import dk.opgang.initiatives.integration.KnownParticipants;
import dk.opgang.initiatives.template.InitiativeTemplate;
import dk.opgang.initiatives.template.Templates;
import dk.opgang.platform.batch.BatchRow;
import dk.opgang.platform.batch.SliceContext;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.codes.CodeList;
import dk.opgang.platform.problem.Fault;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Checks the rows of a slice by the rules of the single path. */
@Singleton
class EnrolmentSliceCheck {

    private final CodeList outcomes = CodeList.load("placement-outcomes");
    private final KnownParticipants participants;
    private final Initiatives initiatives;
    private final Templates templates;
    private final EnrolmentRules rules;

    EnrolmentSliceCheck(
            KnownParticipants participants, Initiatives initiatives, Templates templates, EnrolmentRules rules) {
        this.participants = participants;
        this.initiatives = initiatives;
        this.templates = templates;
        this.rules = rules;
    }

    /** Rejects the rows that break a rule; gives the partners of each initiative that is named and seen. */
    Map<UUID, List<String>> check(SliceContext context, List<BatchRow<EnrolmentRow>> rows) throws SQLException {
        Map<UUID, KnownParticipant> people = people(context, rows);
        Map<UUID, Running> named = new HashMap<>();
        for (BatchRow<EnrolmentRow> row : rows) {
            Running running = named.computeIfAbsent(row.value().initiativeId(), id -> find(context, id));
            List<Fault> faults = faults(
                    context.caller(),
                    row.value(),
                    running,
                    people.get(row.value().participantId()));
            if (!faults.isEmpty()) {
                row.reject(faults);
            }
        }
        Map<UUID, List<String>> partners = new HashMap<>();
        named.forEach((id, running) -> {
            if (running.initiative() != null) {
                partners.put(id, List.copyOf(running.initiative().organisations()));
            }
        });
        return partners;
    }

    /** The municipality of each participant of the rows. */
    Map<UUID, String> municipalities(SliceContext context, List<BatchRow<EnrolmentRow>> rows) throws SQLException {
        Map<UUID, String> municipalities = new HashMap<>();
        people(context, rows).forEach((id, known) -> municipalities.put(id, known.municipalityCode()));
        return municipalities;
    }

    private Map<UUID, KnownParticipant> people(SliceContext context, List<BatchRow<EnrolmentRow>> rows)
            throws SQLException {
        var ids =
                rows.stream().map(row -> row.value().participantId()).distinct().toList();
        return participants.find(context.connection(), context.caller(), ids);
    }

    private Running find(SliceContext context, UUID id) {
        return initiatives
                .find(context.caller(), id)
                .map(initiative -> new Running(
                        initiative,
                        templates
                                .find(context.caller(), initiative.templateKey())
                                .orElse(null)))
                .orElse(new Running(null, null));
    }

    private List<Fault> faults(
            Caller caller, EnrolmentRow row, Running running, @Nullable KnownParticipant participant) {
        List<Fault> faults = new ArrayList<>();
        if (running.initiative() == null || running.template() == null) {
            faults.add(Fault.at(
                    "/initiativeId", "initiative-not-found", "Indsatsen findes ikke", "The initiative does not exist"));
            if (participant == null || !participant.mayBeEnrolledIn(row.initiativeId())) {
                faults.add(EnrolmentRules.participantNotFound());
            }
        } else {
            faults.addAll(rules.check(caller, running.initiative(), running.template(), participant, row.from()));
        }
        faults.addAll(byRulesAlone(row));
        return faults;
    }

    /** What is wrong with a row without looking anything up; cells that could not be read are null. */
    List<Fault> byRulesAlone(EnrolmentRow row) {
        List<Fault> faults = new ArrayList<>(2);
        if (row.state() != null && EnrolmentState.of(row.state()).isEmpty()) {
            faults.add(unknown("/state", "enrolment-states"));
        }
        if (row.outcome() != null && outcomes.find(row.outcome()).isEmpty()) {
            faults.add(unknown("/outcome", outcomes.name()));
        }
        if (row.from() != null && row.since().isBefore(row.from())) {
            faults.add(Fault.at(
                    "/stateOn",
                    "before-from",
                    "Tilstanden kan ikke være nået før forløbets start",
                    "The state cannot have been reached before the enrolment began"));
        }
        return faults;
    }

    private static Fault unknown(String pointer, String list) {
        return Fault.at(
                pointer,
                "unknown-code",
                "Koden findes ikke i kodelisten " + list,
                "The code is not in the code list " + list);
    }

    /** An initiative with its template; both missing if the poster may not see it. */
    private record Running(
            @Nullable Initiative initiative, @Nullable InitiativeTemplate template) {}
}
