package dk.opgang.initiatives.rhythm;

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
import java.util.List;
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
        return of(running, known(caller, enrolment, List.of(activity)), activity, until);
    }

    /**
     * Whether all activities of an enrolment kept their rhythm; null if of none of them that is known.
     *
     * @param until the last day that counts
     */
    public @Nullable Boolean isKept(Caller caller, Templated running, Enrolment enrolment, LocalDate until) {
        List<Activity> rhythmic = running.template().activities().stream()
                .filter(activity -> activity.rhythm() != null && activity.attendance())
                .toList();
        Known known = known(caller, enrolment, rhythmic);
        Boolean kept = null;
        for (Activity activity : rhythmic) {
            Boolean one = of(running, known, activity, until).onRhythm();
            if (one != null) {
                kept = one && !Boolean.FALSE.equals(kept);
            }
        }
        return kept;
    }

    /** What is known of an enrolment, whichever of its activities is asked about. */
    private record Known(UUID enrolmentId, List<Days> active, Function<String, @Nullable LocalDate> anchors) {}

    /** Its anchors are looked up only if one of the activities has a rhythm in phases. */
    private Known known(Caller caller, Enrolment enrolment, List<Activity> activities) {
        boolean phased = activities.stream()
                .anyMatch(it -> it.rhythm() != null && !it.rhythm().phases().isEmpty());
        return new Known(
                enrolment.id(),
                days.active(caller, enrolment),
                phased ? days.about(caller, enrolment)::day : _ -> null);
    }

    private RhythmView of(Templated running, Known known, Activity activity, LocalDate until) {
        return RhythmView.of(
                activity,
                running.parameters(),
                known.active(),
                phases(running.template(), activity, known.anchors()),
                visits.of(known.enrolmentId(), activity.key(), activity.continuity()),
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
