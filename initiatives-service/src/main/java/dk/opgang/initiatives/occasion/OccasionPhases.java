package dk.opgang.initiatives.occasion;

import dk.opgang.initiatives.eligibility.AboutEnrolment;
import dk.opgang.initiatives.enrolment.DaysOfGroups.OfGroup;
import dk.opgang.initiatives.enrolment.Enrolment;
import dk.opgang.initiatives.enrolment.EnrolmentDays;
import dk.opgang.initiatives.enrolment.Enrolments;
import dk.opgang.initiatives.phase.PhaseOnDay;
import dk.opgang.initiatives.phase.Phases;
import dk.opgang.initiatives.template.document.InitiativeTemplate;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.problem.Fault;
import dk.opgang.platform.time.BusinessClock;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** In which phase of its enrolment or group an occasion lies. */
@Singleton
class OccasionPhases {

    private final Enrolments enrolments;
    private final EnrolmentDays days;

    OccasionPhases(Enrolments enrolments, EnrolmentDays days) {
        this.enrolments = enrolments;
        this.days = days;
    }

    /**
     * Null of what is for everybody, and where the template has no phases.
     *
     * @param group the one that it is for, if the caller sees it
     */
    @Nullable
    PhaseOnDay of(Caller caller, InitiativeTemplate template, OccasionForm form, @Nullable OfGroup group) {
        LocalDate day = BusinessClock.dayOf(form.at());
        UUID own = form.enrolmentId();
        if (template.phases().isEmpty()) {
            return null;
        }
        if (own != null) {
            Enrolment enrolment = enrolments.find(caller, own).orElse(null);
            AboutEnrolment about = enrolment == null ? null : days.about(caller, enrolment);
            return about == null ? null : Phases.on(day, template, about::day);
        }
        return group == null ? null : Phases.on(day, template, group.days()::get);
    }

    /** What is doubtful about it. */
    static List<Fault> remarks(@Nullable PhaseOnDay phase) {
        return phase != null && phase.state() == PhaseOnDay.State.PAUSE
                ? List.of(OccasionFault.IN_PAUSE.at("/at"))
                : List.of();
    }
}
