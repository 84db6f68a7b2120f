package dk.opgang.initiatives.placement;

import dk.opgang.initiatives.elsewhere.KnownParticipant;
import dk.opgang.initiatives.elsewhere.ParticipantProblem;
import dk.opgang.initiatives.placement.rules.Faults;
import dk.opgang.initiatives.placement.rules.Placed;
import dk.opgang.initiatives.placement.rules.PlacementDraft;
import dk.opgang.initiatives.placement.rules.PlacementRules;
import dk.opgang.platform.problem.Fault;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
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
    Decision check(
            PlacementDraft draft,
            @Nullable UUID participantId,
            @Nullable UUID initiativeId,
            Known known,
            LocalDate today) {
        Faults faults = new Faults();
        KnownParticipant participant =
                participant(draft, participantId, initiativeId, known.participant(), today, faults);
        boolean isSilent = byRules(draft, participant, known.isRead(), today, faults);
        if (initiativeId != null) {
            initiative(draft, participant, known.counted(), faults);
        }
        if (participant != null
                && known.areaMunicipality() != null
                && !known.areaMunicipality().equals(participant.municipalityCode())) {
            faults.add(
                    "/housingAreaId",
                    "housing-area-of-other-municipality",
                    "Boligområdet ligger i en anden kommune",
                    "The housing area lies in another municipality");
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
            PlacementDraft draft,
            @Nullable KnownParticipant participant,
            boolean isRead,
            LocalDate today,
            Faults faults) {
        if (participant != null && isRead) {
            rules.check(draft, new Placed(participant.birthYear(), today), faults);
            return false;
        }
        List<Fault> whoeverItIs = rules.check(draft, PlacementRules.UNKNOWN_YEAR, today);
        faults.addAll(whoeverItIs);
        boolean isSilent =
                participant != null && !whoeverItIs.containsAll(rules.check(draft, participant.birthYear(), today));
        if (isSilent) {
            faults.add(
                    "/participantId",
                    "participant-not-eligible",
                    "Deltageren kan ikke placeres på de vilkår",
                    "The participant cannot be placed on these terms");
        }
        return isSilent;
    }

    /** The faults that the dated rules find, whoever the participant is: for a placement that is refused already. */
    List<Fault> byRulesAlone(PlacementDraft draft, LocalDate today) {
        return rules.check(draft, PlacementRules.UNKNOWN_YEAR, today);
    }

    private static @Nullable KnownParticipant participant(
            PlacementDraft draft,
            @Nullable UUID id,
            @Nullable UUID initiativeId,
            @Nullable KnownParticipant known,
            LocalDate today,
            Faults faults) {
        if (id == null) {
            faults.required("/participantId");
            return null;
        }
        if (known == null || !known.mayBePlacedFrom(draft.from() == null ? today : draft.from(), initiativeId)) {
            faults.add(
                    "/participantId",
                    "participant-not-found",
                    "Deltageren findes ikke",
                    "The participant does not exist");
            return null;
        }
        if (known.restricted()) {
            faults.add(ParticipantProblem.PARTICIPANT_RESTRICTED.at("/participantId"));
        }
        return known;
    }

    private static void initiative(
            PlacementDraft draft, @Nullable KnownParticipant participant, @Nullable Counted counted, Faults faults) {
        if (counted == null
                || participant != null && !counted.municipalities().contains(participant.municipalityCode())) {
            faults.add(
                    "/initiativeId", "initiative-not-found", "Indsatsen findes ikke", "The initiative does not exist");
            return;
        }
        if (draft.kind() != null
                && !counted.kinds().isEmpty()
                && !counted.kinds().contains(draft.kind())) {
            faults.add(
                    "/kind",
                    "kind-not-in-initiative",
                    "Indsatsen har kun " + counted.kinds(),
                    "The initiative has only " + counted.kinds());
        }
        if (draft.employerKind() != null
                && !counted.employerKinds().isEmpty()
                && !counted.employerKinds().contains(draft.employerKind())) {
            faults.add(
                    "/employer/kind",
                    "employer-kind-not-in-initiative",
                    "Indsatsen har kun " + counted.employerKinds(),
                    "The initiative has only " + counted.employerKinds());
        }
        limits(draft, counted, faults);
    }

    private static void limits(PlacementDraft draft, Counted counted, Faults faults) {
        if (counted.mostWeeklyHours() != null
                && draft.weeklyHours() != null
                && draft.weeklyHours().compareTo(counted.mostWeeklyHours()) > 0) {
            faults.add(
                    "/weeklyHours",
                    "too-many-hours",
                    "Højst " + counted.mostWeeklyHours() + " timer om ugen i indsatsen",
                    "At most " + counted.mostWeeklyHours() + " hours a week in the initiative");
        }
        if (counted.mostWeeks() != null
                && draft.from() != null
                && draft.to() != null
                && draft.to().isAfter(draft.from().plusWeeks(counted.mostWeeks()))) {
            faults.add(
                    "/to",
                    "period-too-long",
                    "Højst " + counted.mostWeeks() + " uger i indsatsen",
                    "At most " + counted.mostWeeks() + " weeks in the initiative");
        }
    }
}
