package dk.opgang.initiatives.placement;

import dk.opgang.initiatives.elsewhere.KnownParticipant;
import dk.opgang.initiatives.elsewhere.ParticipantProblem;
import dk.opgang.initiatives.fault.InitiativesFault;
import dk.opgang.initiatives.placement.rules.Placed;
import dk.opgang.initiatives.placement.rules.PlacementForm;
import dk.opgang.initiatives.placement.rules.PlacementRules;
import dk.opgang.platform.problem.CommonFault;
import dk.opgang.platform.problem.Fault;
import dk.opgang.platform.problem.Faults;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides a placement: the dated rules, and what is known of its participant, initiative and area. One way for both paths. */
@Singleton
class PlacementCheck {

    private final PlacementRules rules;

    PlacementCheck(PlacementRules rules) {
        this.rules = rules;
    }

    /**
     * What is known of a placement besides what its poster tells.
     *
     * @param participant null if the poster may not place it or nobody knows it
     * @param counted null if no initiative is named or the poster may not see it
     * @param areaMunicipality municipality of the area, null if no area is named or it is not known yet
     * @param isRead whether the poster may read about the participant, and not only place it
     */
    record Known(
            @Nullable KnownParticipant participant,
            @Nullable Counted counted,
            @Nullable String areaMunicipality,
            boolean isRead) {}

    /**
     * @param isSilent whether there is a fault that is told without what it is about, since it tells of a person
     */
    record Decision(List<Fault> faults, boolean isSilent) {}

    /** All faults of the placement. */
    Decision check(PlacementForm form, Known known, LocalDate today) {
        Faults faults = new Faults();
        KnownParticipant participant = participant(form, known.participant(), today, faults);
        boolean isSilent = byRules(form, participant, known.isRead(), today, faults);
        if (form.initiativeId() != null) {
            initiative(form, participant, known.counted(), faults);
        }
        if (participant != null
                && known.areaMunicipality() != null
                && !known.areaMunicipality().equals(participant.municipalityCode())) {
            faults.broken("/housingAreaId", InitiativesFault.HOUSING_AREA_OF_OTHER_MUNICIPALITY);
        }
        return new Decision(faults.all(), isSilent);
    }

    /**
     * What the dated rules find. What follows from the age alone is told in full to who may read about the participant; others are told
     * that it cannot be placed like that.
     *
     * @return whether it was told like that
     */
    private boolean byRules(
            PlacementForm form,
            @Nullable KnownParticipant participant,
            boolean isRead,
            LocalDate today,
            Faults faults) {
        if (participant != null && isRead) {
            rules.check(form, new Placed(participant.birthYear(), today), faults);
            return false;
        }
        List<Fault> whoeverItIs = rules.check(form, PlacementRules.UNKNOWN_YEAR, today);
        faults.broken(whoeverItIs);
        boolean isSilent =
                participant != null && !whoeverItIs.containsAll(rules.check(form, participant.birthYear(), today));
        if (isSilent) {
            faults.broken("/participantId", InitiativesFault.PLACEMENT_PARTICIPANT_NOT_ELIGIBLE);
        }
        return isSilent;
    }

    /** The faults that the dated rules find, whoever the participant is: for a placement that is refused already. */
    List<Fault> byRulesAlone(PlacementForm form, LocalDate today) {
        return rules.check(form, PlacementRules.UNKNOWN_YEAR, today);
    }

    private static @Nullable KnownParticipant participant(
            PlacementForm form, @Nullable KnownParticipant known, LocalDate today, Faults faults) {
        if (form.participantId() == null) {
            faults.broken("/participantId", CommonFault.REQUIRED);
            return null;
        }
        if (known == null || !known.mayBePlacedFrom(form.from() == null ? today : form.from(), form.initiativeId())) {
            faults.broken("/participantId", InitiativesFault.PARTICIPANT_NOT_FOUND);
            return null;
        }
        if (known.restricted()) {
            faults.broken(ParticipantProblem.PARTICIPANT_RESTRICTED.at("/participantId"));
        }
        return known;
    }

    private static void initiative(
            PlacementForm form, @Nullable KnownParticipant participant, @Nullable Counted counted, Faults faults) {
        if (counted == null
                || participant != null && !counted.municipalities().contains(participant.municipalityCode())) {
            faults.broken("/initiativeId", InitiativesFault.INITIATIVE_NOT_FOUND);
            return;
        }
        if (form.kind() != null
                && !counted.kinds().isEmpty()
                && !counted.kinds().contains(form.kind())) {
            faults.broken("/kind", InitiativesFault.KIND_NOT_IN_INITIATIVE, counted.kinds());
        }
        if (form.employerKind() != null
                && !counted.employerKinds().isEmpty()
                && !counted.employerKinds().contains(form.employerKind())) {
            faults.broken("/employer/kind", InitiativesFault.EMPLOYER_KIND_NOT_IN_INITIATIVE, counted.employerKinds());
        }
        limits(form, counted, faults);
    }

    private static void limits(PlacementForm form, Counted counted, Faults faults) {
        if (form.from() == null) {
            return;
        }
        BigDecimal hours = counted.mostWeeklyHours(form.from());
        if (hours != null && form.weeklyHours() != null && form.weeklyHours().compareTo(hours) > 0) {
            faults.broken("/weeklyHours", InitiativesFault.INITIATIVE_TOO_MANY_HOURS, hours);
        }
        Integer weeks = counted.mostWeeks(form.from());
        if (weeks != null && form.to() != null && form.to().isAfter(form.from().plusWeeks(weeks))) {
            faults.broken("/to", InitiativesFault.INITIATIVE_PERIOD_TOO_LONG, weeks);
        }
    }
}
