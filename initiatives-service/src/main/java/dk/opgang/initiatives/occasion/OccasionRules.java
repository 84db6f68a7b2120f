package dk.opgang.initiatives.occasion;

import dk.opgang.initiatives.fault.InitiativesFault;
import dk.opgang.initiatives.initiative.TemplatedInitiatives.Templated;
import dk.opgang.initiatives.phase.PhaseOnDay;
import dk.opgang.initiatives.roleholder.RoleFault;
import dk.opgang.initiatives.roleholder.RoleRules;
import dk.opgang.initiatives.roleholder.RoleRules.Held;
import dk.opgang.initiatives.roleholder.RoleRules.Moment;
import dk.opgang.initiatives.roleholder.Staff;
import dk.opgang.initiatives.roleholder.Staff.Member;
import dk.opgang.initiatives.template.document.Activity;
import dk.opgang.initiatives.template.document.InitiativeTemplate;
import dk.opgang.initiatives.template.document.Phase;
import dk.opgang.initiatives.template.document.RoleRule.Per;
import dk.opgang.platform.problem.CommonFault;
import dk.opgang.platform.problem.Fault;
import dk.opgang.platform.problem.Text;
import dk.opgang.platform.time.BusinessClock;
import dk.opgang.platform.time.Happened;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a template and an initiative ask of an occasion: the same for a single one and for one that rows of a batch tell of. */
final class OccasionRules {

    private static final Map<Activity.For, Text> WHOSE = Map.of(
            Activity.For.ENROLMENT, new Text("et forløb", "an enrolment"),
            Activity.For.GROUP, new Text("en gruppe", "a group"),
            Activity.For.INITIATIVE, new Text("indsatsen", "the initiative"));

    private OccasionRules() {}

    static Optional<Activity> activity(InitiativeTemplate template, String key) {
        return template.activities().stream()
                .filter(activity -> activity.key().equals(key))
                .findFirst();
    }

    /**
     * All that is wrong with it, whosever it is.
     *
     * @param form with nothing left out
     * @param there who of those that it names has a role in the initiative, as far as the caller sees them
     * @param phase in which it lies; null of what has none
     */
    static List<Fault> check(
            Templated running, OccasionForm form, Staff there, @Nullable PhaseOnDay phase, Instant now) {
        List<Fault> faults = new ArrayList<>();
        LocalDate day = BusinessClock.dayOf(form.at());
        if (!running.initiative().period().contains(day)) {
            faults.add(OccasionFault.OCCASION_OUTSIDE_INITIATIVE.at("/at"));
        }
        if (form.isHeld()) {
            Happened.by(now, "/at", form.at()).ifPresent(faults::add);
        }
        activity(running.template(), form.activity())
                .ifPresentOrElse(
                        activity -> faults.addAll(ofActivity(activity, form)),
                        () -> faults.add(InitiativesFault.UNKNOWN_ACTIVITY.at("/activity")));
        faults.addAll(ofHolders(form, there, day, professions(running.template(), phase)));
        if (form.isHeld()) {
            List<Held> roles = form.holderIds().stream()
                    .map(there::find)
                    .filter(Objects::nonNull)
                    .map(member -> new Held(member.role(), member.id(), day, null))
                    .toList();
            faults.addAll(
                    RoleRules.unmet(running, new Moment(Per.OCCASION, null, day, null, "/holderIds"), roles, there));
        }
        return faults;
    }

    private static List<Fault> ofActivity(Activity activity, OccasionForm form) {
        List<Fault> faults = new ArrayList<>();
        subject(activity, Activity.For.GROUP, form.groupId(), "/groupId").ifPresent(faults::add);
        subject(activity, Activity.For.ENROLMENT, form.enrolmentId(), "/enrolmentId")
                .ifPresent(faults::add);

        if (form.headcount() != null && !activity.open()) {
            faults.add(OccasionFault.HEADCOUNT_NOT_OPEN.at("/headcount"));
        }
        Set<String> told = new HashSet<>();
        for (int i = 0; i < form.outputs().size(); i++) {
            String output = form.outputs().get(i).output();
            if (activity.outputs().stream().noneMatch(known -> known.key().equals(output))) {
                faults.add(OccasionFault.OUTPUT_UNKNOWN.at("/outputs/" + i + "/output"));
            } else if (!told.add(output)) {
                faults.add(CommonFault.DUPLICATE.at("/outputs/" + i + "/output"));
            }
        }
        return faults;
    }

    /** An activity for a group has one, and nothing else does. */
    private static Optional<Fault> subject(
            Activity activity, Activity.For whose, @Nullable Object told, String pointer) {
        return activity.forWhom() == whose == (told != null)
                ? Optional.empty()
                : Optional.of(
                        OccasionFault.WRONG_SUBJECT.at(pointer, Objects.requireNonNull(WHOSE.get(activity.forWhom()))));
    }

    /** Those that the phase is led by; empty for all. */
    private static List<String> professions(InitiativeTemplate template, @Nullable PhaseOnDay phase) {
        return phase == null || phase.key() == null
                ? List.of()
                : template.phases().stream()
                        .filter(it -> it.key().equals(phase.key()))
                        .findFirst()
                        .map(Phase::professions)
                        .orElse(List.of());
    }

    private static List<Fault> ofHolders(OccasionForm form, Staff there, LocalDate day, List<String> professions) {
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < form.holderIds().size(); i++) {
            Member member = there.find(form.holderIds().get(i));
            if (member == null) {
                faults.add(RoleFault.HOLDER_NOT_FOUND.at("/holderIds/" + i));
            } else if (member.hasEndedBy(day)) {
                faults.add(RoleFault.HOLDER_ENDED.at("/holderIds/" + i));
            } else if (!professions.isEmpty()
                    && (member.profession() == null || !professions.contains(member.profession()))) {
                faults.add(RoleFault.PROFESSION_NOT_ALLOWED.at("/holderIds/" + i));
            }
        }
        return faults;
    }
}
