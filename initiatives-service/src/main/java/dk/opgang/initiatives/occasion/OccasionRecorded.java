package dk.opgang.initiatives.occasion;

import dk.opgang.initiatives.initiative.Initiative;
import dk.opgang.initiatives.occasion.OccasionCounts.Counted;
import dk.opgang.platform.outbox.Event;
import dk.opgang.platform.time.BusinessClock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An occasion was recorded or changed, or it was told who was there. Carries how many, and nobody; what was taken back is cancelled.
 *
 * @param on its day
 * @param state a code of occasion-states
 * @param municipalityCodes of one for a single enrolment that of the participant alone
 * @param partnerOrganisations CVR numbers; none of one for a single enrolment
 */
record OccasionRecorded(
        UUID occasionId,
        UUID initiativeId,
        String activity,
        LocalDate on,
        String state,
        @Nullable UUID groupId,
        List<String> municipalityCodes,
        List<String> partnerOrganisations,
        @Nullable Integer headcount,
        int present,
        int absent,
        int excused)
        implements Event {

    static OccasionRecorded of(Initiative initiative, Occasion it, Counted counted) {
        return of(initiative, it.id(), it.form(), it.municipalityCode(), counted);
    }

    /** @param municipality of the participant, if it is for one alone */
    static OccasionRecorded of(
            Initiative initiative, UUID id, OccasionForm form, @Nullable String municipality, Counted counted) {
        return new OccasionRecorded(
                id,
                initiative.id(),
                form.activity(),
                BusinessClock.dayOf(form.at()),
                Objects.requireNonNull(form.state()),
                form.groupId(),
                municipality != null ? List.of(municipality) : List.copyOf(initiative.municipalities()),
                municipality != null ? List.of() : List.copyOf(initiative.organisations()),
                form.headcount(),
                counted.present(),
                counted.absent(),
                counted.excused());
    }

    static OccasionRecorded takenBack(Initiative initiative, Occasion it) {
        return of(initiative, it.id(), it.form().cancelled(), it.municipalityCode(), Counted.NOBODY);
    }

    @Override
    public String type() {
        return "dk.opgang.initiatives.occasion-recorded.v1";
    }

    @Override
    public UUID aggregateId() {
        return occasionId;
    }

    @Override
    public Set<String> municipalities() {
        return Set.copyOf(municipalityCodes);
    }

    @Override
    public Set<String> organisations() {
        return Set.copyOf(partnerOrganisations);
    }
}
