package dk.opgang.initiatives.occasion;

import dk.opgang.initiatives.eligibility.AboutEnrolment;
import dk.opgang.initiatives.enrolment.DaysOfGroups.OfGroup;
import dk.opgang.initiatives.enrolment.EnrolmentDays;
import dk.opgang.initiatives.enrolment.Enrolments;
import dk.opgang.initiatives.phase.PhaseOnDay;
import dk.opgang.initiatives.phase.Phases;
import dk.opgang.initiatives.template.document.InitiativeTemplate;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.problem.Fault;
import dk.opgang.platform.time.BusinessClock;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        return of(template, form, about(caller, template, List.of(form)), group);
    }

    /** What is known of the enrolments that occasions are for, by their ids and as far as the caller sees them; nothing where there are no phases. */
    Map<UUID, AboutEnrolment> about(Caller caller, InitiativeTemplate template, Collection<OccasionForm> forms) {
        return template.phases().isEmpty()
                ? Map.of()
                : about(
                        caller,
                        forms.stream()
                                .flatMap(form -> Stream.ofNullable(form.enrolmentId()))
                                .collect(Collectors.toSet()));
    }

    /** The same of those enrolments, whatever their templates. */
    Map<UUID, AboutEnrolment> about(Caller caller, Set<UUID> ids) {
        return ids.isEmpty() ? Map.of() : days.about(caller, enrolments.list(caller, Restriction.in("id", ids)));
    }

    /**
     * The same for many.
     *
     * @param about what is known of the enrolments that they are for
     */
    @Nullable
    static PhaseOnDay of(
            InitiativeTemplate template, OccasionForm form, Map<UUID, AboutEnrolment> about, @Nullable OfGroup group) {
        LocalDate day = BusinessClock.dayOf(form.at());
        UUID own = form.enrolmentId();
        if (template.phases().isEmpty()) {
            return null;
        }
        if (own != null) {
            AboutEnrolment known = about.get(own);
            return known == null ? null : Phases.on(day, template, known::day);
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
