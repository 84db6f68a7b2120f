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
import java.util.List;
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
        return RhythmView.of(
                activity,
                running.parameters(),
                days.active(caller, enrolment),
                phases(running.template(), activity, days.about(caller, enrolment)),
                visits.of(enrolment.id(), activity.key(), activity.continuity()),
                until);
    }

    /** Those of the rhythm; null as long as one of them is not known. */
    private static @Nullable List<Days> phases(InitiativeTemplate template, Activity activity, AboutEnrolment about) {
        List<Days> phases = new ArrayList<>();
        for (Phase phase : template.phases()) {
            if (activity.rhythm() != null && activity.rhythm().phases().contains(phase.key())) {
                LocalDate from = template.anchors().day(phase.from(), about::day);
                LocalDate to = template.anchors().day(phase.to(), about::day);
                if (from == null || to == null) {
                    return null;
                }
                phases.add(new Days(from, to));
            }
        }
        return phases;
    }
}
