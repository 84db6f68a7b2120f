package dk.opgang.initiatives.rhythm;

import dk.opgang.initiatives.eligibility.AboutEnrolment;
import dk.opgang.initiatives.enrolment.Days;
import dk.opgang.initiatives.enrolment.Enrolment;
import dk.opgang.initiatives.enrolment.EnrolmentDays;
import dk.opgang.initiatives.initiative.TemplatedInitiatives.Templated;
import dk.opgang.initiatives.template.document.Activity;
import dk.opgang.initiatives.template.document.InitiativeTemplate;
import dk.opgang.initiatives.template.document.Phase;
import dk.opgang.platform.caller.Caller;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How an activity went for enrolments: for who reads one of them, and for who counts over many. */
@Singleton
public class RhythmOfEnrolments {

    private final EnrolmentDays days;
    private final VisitsOfEnrolment visits;

    RhythmOfEnrolments(EnrolmentDays days, VisitsOfEnrolment visits) {
        this.days = days;
        this.visits = visits;
    }

    /** @param until the last day that counts */
    public RhythmView of(Caller caller, Templated running, Enrolment enrolment, Activity activity, LocalDate until) {
        Known known = known(caller, List.of(enrolment), List.of(activity)).getFirst();
        List<Visit> all = visits.of(List.of(enrolment.id()), activity.key(), activity.continuity())
                .getOrDefault(enrolment.id(), List.of());
        return of(running, known, activity, all, until);
    }

    /**
     * Whether all activities of each enrolment kept their rhythm; those of which none is known are missing.
     *
     * @param until the last day that counts
     */
    public Map<UUID, Boolean> kept(
            Caller caller, Templated running, Collection<Enrolment> enrolments, LocalDate until) {
        List<Activity> rhythmic = running.template().activities().stream()
                .filter(activity -> activity.rhythm() != null && activity.attendance())
                .toList();
        List<Known> known = known(caller, enrolments, rhythmic);
        List<UUID> ids = enrolments.stream().map(Enrolment::id).toList();
        Map<UUID, Boolean> kept = new HashMap<>();
        for (Activity activity : rhythmic) {
            // Who was there of the staff says nothing of the rhythm.
            Map<UUID, List<Visit>> held = visits.of(ids, activity.key(), null);
            for (Known one : known) {
                Boolean on = of(running, one, activity, held.getOrDefault(one.enrolmentId(), List.of()), until)
                        .onRhythm();
                if (on != null) {
                    kept.merge(one.enrolmentId(), on, Boolean::logicalAnd);
                }
            }
        }
        return kept;
    }

    /** What is known of an enrolment, whichever of its activities is asked about. */
    private record Known(UUID enrolmentId, List<Days> active, Function<String, @Nullable LocalDate> anchors) {}

    /** Their anchors are looked up only if one of the activities has a rhythm in phases. */
    private List<Known> known(Caller caller, Collection<Enrolment> enrolments, List<Activity> activities) {
        boolean phased = activities.stream()
                .anyMatch(it -> it.rhythm() != null && !it.rhythm().phases().isEmpty());
        Map<UUID, List<Days>> active = days.active(caller, enrolments);
        Map<UUID, AboutEnrolment> about = phased ? days.about(caller, enrolments) : Map.of();
        List<Known> known = new ArrayList<>();
        for (Enrolment enrolment : enrolments) {
            AboutEnrolment one = about.get(enrolment.id());
            known.add(new Known(
                    enrolment.id(),
                    active.getOrDefault(enrolment.id(), List.of()),
                    one == null ? _ -> null : one::day));
        }
        return known;
    }

    private static RhythmView of(Templated running, Known known, Activity activity, List<Visit> all, LocalDate until) {
        return RhythmView.of(
                activity,
                running.parameters(),
                known.active(),
                phases(running.template(), activity, known.anchors()),
                all,
                until);
    }

    /** Those of the rhythm; null as long as one of them is not known. */
    private static @Nullable List<Days> phases(
            InitiativeTemplate template, Activity activity, Function<String, @Nullable LocalDate> anchors) {
        List<Days> phases = new ArrayList<>();
        for (Phase phase : template.phases()) {
            if (activity.rhythm() != null && activity.rhythm().phases().contains(phase.key())) {
                LocalDate from = template.anchors().day(phase.from(), anchors);
                LocalDate to = template.anchors().day(phase.to(), anchors);
                if (from == null || to == null) {
                    return null;
                }
                phases.add(new Days(from, to));
            }
        }
        return phases;
    }
}
