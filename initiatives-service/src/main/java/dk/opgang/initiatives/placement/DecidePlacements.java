package dk.opgang.initiatives.placement;

import dk.opgang.initiatives.eligibility.BenefitHistories;
import dk.opgang.initiatives.eligibility.BenefitHistories.History;
import dk.opgang.initiatives.eligibility.DecideEligibility;
import dk.opgang.initiatives.eligibility.DecideEligibility.Case;
import dk.opgang.initiatives.eligibility.Decision;
import dk.opgang.initiatives.eligibility.RulesOfTemplates;
import dk.opgang.initiatives.eligibility.TemplateRules;
import dk.opgang.initiatives.elsewhere.DayOfLife;
import dk.opgang.initiatives.elsewhere.ExactAges;
import dk.opgang.initiatives.elsewhere.HousingAreas;
import dk.opgang.initiatives.elsewhere.KnownParticipant;
import dk.opgang.initiatives.elsewhere.KnownParticipants;
import dk.opgang.initiatives.enrolment.EnrolmentsOfPlaced;
import dk.opgang.initiatives.enrolment.EnrolmentsOfPlaced.Enrolled;
import dk.opgang.initiatives.enrolment.EnrolmentsOfPlaced.Place;
import dk.opgang.initiatives.initiative.TemplatedInitiatives;
import dk.opgang.initiatives.initiative.TemplatedInitiatives.Templated;
import dk.opgang.initiatives.placement.PlacementCheck.Known;
import dk.opgang.initiatives.placement.Surroundings.Kept;
import dk.opgang.initiatives.placement.rules.Background;
import dk.opgang.initiatives.placement.rules.Background.Benefits;
import dk.opgang.initiatives.placement.rules.Background.Beside;
import dk.opgang.initiatives.placement.rules.PlacementForm;
import dk.opgang.initiatives.refusal.SilentRefusals;
import dk.opgang.initiatives.roleholder.Staff;
import dk.opgang.initiatives.roleholder.StaffOfInitiatives;
import dk.opgang.initiatives.template.document.Step;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.problem.Fault;
import dk.opgang.platform.time.BusinessClock;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Decides placements, one or the rows of a slice: what they name is looked up once for all of them, their owner is asked where only the
 * birthday decides, and then each is decided in memory.
 */
@Singleton
class DecidePlacements {

    private final KnownParticipants participants;
    private final TemplatedInitiatives initiatives;
    private final RulesOfTemplates templates;
    private final EnrolmentsOfPlaced enrolments;
    private final StaffOfInitiatives staff;
    private final DecideEligibility eligibility;
    private final ExactAges ages;
    private final PlacementCheck check;
    private final BusinessClock clock;

    DecidePlacements(
            KnownParticipants participants,
            TemplatedInitiatives initiatives,
            RulesOfTemplates templates,
            EnrolmentsOfPlaced enrolments,
            StaffOfInitiatives staff,
            DecideEligibility eligibility,
            ExactAges ages,
            PlacementCheck check,
            BusinessClock clock) {
        this.participants = participants;
        this.initiatives = initiatives;
        this.templates = templates;
        this.enrolments = enrolments;
        this.staff = staff;
        this.eligibility = eligibility;
        this.ages = ages;
        this.check = check;
        this.clock = clock;
    }

    /** What drafts name, as far as their poster may see it. */
    record Named(
            Map<UUID, KnownParticipant> people,
            Map<UUID, Counted> counted,
            Map<UUID, String> areas,
            Map<UUID, History> benefits,
            Map<UUID, List<Kept>> others,
            Map<Object, Kept> extended,
            Set<String> employers,
            Map<Place, List<Enrolled>> enrolled,
            Map<UUID, Staff> staff,
            NamedByPlacements named) {

        @Nullable
        KnownParticipant participant(Draft draft) {
            return people.get(draft.form().participantId());
        }

        @Nullable
        Counted counted(Draft draft) {
            return counted.get(draft.form().initiativeId());
        }

        Staff staff(Draft draft) {
            return staff.getOrDefault(draft.form().initiativeId(), Staff.NOBODY);
        }

        Workplace workplace(Draft draft) {
            Counted counted = counted(draft);
            Enrolled enrolled = enrolled(draft);
            String fact = counted == null ? null : counted.limits().institutionNot();
            return Workplace.of(
                    draft.form(),
                    fact == null || enrolled == null
                            ? List.of()
                            : Workplace.told(enrolled.about().facts().get(fact)),
                    named.institutions());
        }

        @Nullable
        Enrolled enrolled(Draft draft) {
            LocalDate from = draft.form().from();
            UUID initiative = draft.form().initiativeId();
            return from == null || initiative == null
                    ? null
                    : StepChoice.enrolled(
                            enrolled.getOrDefault(
                                    new Place(initiative, draft.form().participantId()), List.of()),
                            from);
        }
    }

    /** Looks up on the connection of the transaction what the drafts name. */
    Named look(Connection connection, Caller caller, List<Draft> drafts) throws SQLException {
        Set<UUID> ids = set(drafts, PlacementForm::participantId);
        Map<UUID, KnownParticipant> people = participants.find(connection, caller, ids);
        Map<UUID, Counted> counted = counted(caller, set(drafts, PlacementForm::initiativeId));
        Set<UUID> onBenefit = drafts.stream()
                .filter(draft -> people.containsKey(draft.form().participantId()))
                .filter(draft -> check.asksForBenefits(draft.form()))
                .map(draft -> draft.form().participantId())
                .collect(Collectors.toSet());
        Map<UUID, TemplateRules> asking = new HashMap<>();
        counted.forEach((id, it) -> {
            if (it.asksForEnrolment()) {
                asking.put(id, it.rules());
            }
        });
        Map<Place, List<Enrolled>> enrolled = enrolments.of(connection, people.keySet(), asking);
        return new Named(
                people,
                counted,
                HousingAreas.municipalitiesOf(connection, set(drafts, PlacementForm::housingAreaId)),
                BenefitHistories.of(connection, onBenefit),
                Surroundings.others(connection, people.keySet()),
                Surroundings.extended(connection, caller, drafts),
                Surroundings.employers(connection, set(drafts, form -> Optional.ofNullable(form.employer())
                        .map(PlacementForm.Employer::cvr)
                        .orElse(null))),
                enrolled,
                staff.of(connection, withStaff(drafts, counted)),
                NamedByPlacements.of(connection, drafts, people, told(counted, enrolled)));
    }

    /** The initiatives of which it matters who has a role. */
    private static Set<UUID> withStaff(List<Draft> drafts, Map<UUID, Counted> counted) {
        Set<UUID> asked = new HashSet<>();
        for (Draft draft : drafts) {
            Counted of = counted.get(draft.form().initiativeId());
            if (of != null && (of.asksForStaff() || draft.form().mentorHolderId() != null)) {
                asked.add(draft.form().initiativeId());
            }
        }
        asked.remove(null);
        return asked;
    }

    /** The institutions that were told of participants whom no placement may lead there. */
    private static Set<UUID> told(Map<UUID, Counted> counted, Map<Place, List<Enrolled>> enrolled) {
        Set<UUID> told = new HashSet<>();
        enrolled.forEach((place, all) -> {
            Counted of = counted.get(place.initiativeId());
            String fact = of == null ? null : of.limits().institutionNot();
            if (fact != null) {
                all.forEach(one ->
                        Workplace.told(one.about().facts().get(fact)).forEach(name -> id(name).ifPresent(told::add)));
            }
        });
        return told;
    }

    private static Optional<UUID> id(String name) {
        try {
            return Optional.of(UUID.fromString(name));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private Map<UUID, Counted> counted(Caller caller, Collection<UUID> wanted) {
        Map<UUID, Counted> counted = new HashMap<>();
        for (UUID id : wanted) {
            Optional<Templated> found = initiatives.find(caller, id);
            found.ifPresent(it -> counted.put(id, Counted.of(it, templates.of(it))));
        }
        return counted;
    }

    /** Those of the initiatives in which a placement can rest on what others have told before it. */
    Set<UUID> ladders(Caller caller, Collection<UUID> ids) {
        return counted(caller, ids).entrySet().stream()
                .filter(one -> one.getValue().asksForEnrolment())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** What becomes of each of the drafts. May end the transaction, which then begins anew when the owner has answered. */
    List<PlacementDecision> decide(Connection connection, Caller caller, Named named, List<Draft> drafts)
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
        List<StepChoice> steps = steps(connection, named, drafts);
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
                    steps.get(i),
                    named.staff(draft),
                    named.workplace(draft),
                    participant == null ? List.<Fault>of() : named.named().faults(draft.form(), participant));
            PlacementDecision decision = check.check(withExtension(draft, named), facts, today);
            decisions.add(decision);
            if (participant != null && decision.faults().isEmpty()) {
                before.computeIfAbsent(participant.id(), _ -> new ArrayList<>()).add(beside(draft.form()));
            }
        }
        return decisions;
    }

    /** What a row extends is told by its key. */
    private static PlacementForm withExtension(Draft draft, Named named) {
        Kept extended = draft.extended() == null ? null : named.extended().get(draft.extended());
        return draft.extended() == null
                ? draft.form()
                : draft.form().extending(extended == null ? NamedByPlacements.UNKNOWN : extended.id());
    }

    private static Map<LocalDate, Integer> age(Map<DayOfLife, Integer> known, PlacementForm form) {
        Integer age = form.from() == null || known.isEmpty()
                ? null
                : known.get(new DayOfLife(form.participantId(), form.from()));
        return age == null ? Map.of() : Map.of(form.from(), age);
    }

    private static Background background(
            Named named,
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
                participant == null || form.from() == null ? null : benefits(named, participant, form.from()),
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

    /** Where no time on a benefit is kept, the group of today is all that is known. */
    private static @Nullable Benefits benefits(Named named, KnownParticipant participant, LocalDate from) {
        History history = named.benefits().get(participant.id());
        if (history == null) {
            return null;
        }
        return history.isKept()
                ? new Benefits(history.groupOn(from), history.since(from), true)
                : new Benefits(participant.benefitGroup(), null, participant.benefitGroup() == null);
    }

    /** The step of each draft, decided together. */
    private List<StepChoice> steps(Connection connection, Named named, List<Draft> drafts) throws SQLException {
        List<Case> cases = new ArrayList<>();
        List<List<Step>> possible = new ArrayList<>(drafts.size());
        for (Draft draft : drafts) {
            KnownParticipant participant = named.participant(draft);
            Counted counted = named.counted(draft);
            List<Step> steps =
                    participant == null || counted == null || draft.form().from() == null
                            ? List.of()
                            : counted.stepsOf(draft.form());
            possible.add(steps);
            Enrolled enrolled = steps.isEmpty() ? null : named.enrolled(draft);
            for (Step step : steps) {
                cases.add(new Case(
                        Objects.requireNonNull(participant),
                        Objects.requireNonNull(counted).setting(),
                        counted.rules().entry(step.key()),
                        enrolled == null ? StepChoice.NOT_ENROLLED : enrolled.about(),
                        draft.form().from()));
            }
        }
        List<Decision> decisions = cases.isEmpty() ? List.of() : eligibility.decide(connection, cases);
        List<StepChoice> choices = new ArrayList<>(drafts.size());
        int next = 0;
        for (int i = 0; i < drafts.size(); i++) {
            List<Step> steps = possible.get(i);
            Counted counted = named.counted(drafts.get(i));
            List<Decision> ofDraft = decisions.subList(next, next + steps.size());
            next += steps.size();
            PlacementForm form = drafts.get(i).form();
            choices.add(
                    steps.isEmpty() || counted == null
                            ? StepChoice.NONE
                            : StepChoice.of(
                                    counted,
                                    steps,
                                    ofDraft,
                                    named.enrolled(drafts.get(i)),
                                    form.from(),
                                    form.step() != null));
        }
        return choices;
    }

    private static <T> Set<T> set(List<Draft> drafts, Function<PlacementForm, @Nullable T> field) {
        Set<T> all = new HashSet<>();
        for (Draft draft : drafts) {
            T value = field.apply(draft.form());
            if (value != null) {
                all.add(value);
            }
        }
        return all;
    }
}
