package dk.opgang.initiatives.placement;

import dk.opgang.initiatives.elsewhere.DayOfLife;
import dk.opgang.initiatives.elsewhere.ExactAges;
import dk.opgang.initiatives.elsewhere.KnownParticipant;
import dk.opgang.initiatives.placement.PlacementCheck.Known;
import dk.opgang.initiatives.placement.Surroundings.Kept;
import dk.opgang.initiatives.placement.rules.Background;
import dk.opgang.initiatives.placement.rules.Background.Beside;
import dk.opgang.initiatives.placement.rules.PlacementForm;
import dk.opgang.initiatives.refusal.SilentRefusals;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.problem.Fault;
import dk.opgang.platform.time.BusinessClock;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Decides placements, one or the rows of a slice, by what was looked up for all of them: their owner is asked where only the birthday
 * decides, and then each is decided in memory.
 */
@Singleton
class DecidePlacements {

    private final StepsOfDrafts steps;
    private final ExactAges ages;
    private final PlacementCheck check;
    private final BusinessClock clock;

    DecidePlacements(StepsOfDrafts steps, ExactAges ages, PlacementCheck check, BusinessClock clock) {
        this.steps = steps;
        this.ages = ages;
        this.check = check;
        this.clock = clock;
    }

    /** What becomes of each of the drafts. May end the transaction, which then begins anew when the owner has answered. */
    List<PlacementDecision> decide(Connection connection, Caller caller, NamedByDrafts named, List<Draft> drafts)
            throws SQLException {
        LocalDate today = clock.today();
        Set<DayOfLife> open = new HashSet<>();
        for (Draft draft : drafts) {
            KnownParticipant participant = named.participant(draft);
            if (participant != null && check.asksForAge(draft.form(), participant, today)) {
                open.add(new DayOfLife(participant.id(), draft.form().from()));
            }
        }
        Map<DayOfLife, Integer> known = open.isEmpty() ? Map.of() : ages.of(open);
        List<StepChoice> choices = steps.of(connection, named, drafts);
        List<PlacementDecision> decisions = new ArrayList<>(drafts.size());
        Map<UUID, List<Beside>> before = new HashMap<>();
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            KnownParticipant participant = named.participant(draft);
            Known facts = new Known(
                    participant,
                    named.counted(draft),
                    named.areas().get(draft.form().housingAreaId()),
                    SilentRefusals.isRead(caller, participant, draft.form().initiativeId()),
                    age(known, draft.form()),
                    background(named, draft, participant, caller, before),
                    named.enrolled(draft),
                    choices.get(i),
                    named.staff(draft),
                    named.workplace(draft, choices.get(i).step()),
                    participant == null ? List.<Fault>of() : named.named().faults(draft.form(), participant));
            PlacementDecision decision = check.check(named.withExtension(draft), facts, today);
            decisions.add(decision);
            if (participant != null && decision.faults().isEmpty()) {
                before.computeIfAbsent(participant.id(), _ -> new ArrayList<>()).add(beside(draft.form()));
            }
        }
        return decisions;
    }

    private static Map<LocalDate, Integer> age(Map<DayOfLife, Integer> known, PlacementForm form) {
        Integer age = form.from() == null || known.isEmpty()
                ? null
                : known.get(new DayOfLife(form.participantId(), form.from()));
        return age == null ? Map.of() : Map.of(form.from(), age);
    }

    private static Background background(
            NamedByDrafts named,
            Draft draft,
            @Nullable KnownParticipant participant,
            Caller caller,
            Map<UUID, List<Beside>> before) {
        PlacementForm form = draft.form();
        Kept extended = named.extended().get(draft.extended() == null ? form.extensionOf() : draft.extended());
        String cvr = form.employer() == null ? null : form.employer().cvr();
        List<Beside> others = new ArrayList<>();
        if (participant != null) {
            named.others().getOrDefault(participant.id(), List.of()).stream()
                    .filter(other -> !other.is(draft, caller.tenantKey()))
                    .forEach(other -> others.add(other.beside()));
            others.addAll(before.getOrDefault(participant.id(), List.of()));
        }
        return new Background(
                participant == null || form.from() == null ? null : named.benefits(participant, form.from()),
                extended == null || extended.is(draft, caller.tenantKey())
                        ? null
                        : extended.extendedFor(form.participantId()),
                others,
                cvr == null ? null : (Boolean) named.employers().contains(cvr));
    }

    private static Beside beside(PlacementForm form) {
        return new Beside(
                form.kind(),
                Objects.requireNonNullElse(form.employer().cvr(), ""),
                form.from(),
                form.to(),
                form.weeklyHours());
    }
}
