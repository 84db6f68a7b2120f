package dk.opgang.initiatives.placement;

import dk.opgang.initiatives.eligibility.BenefitHistories.History;
import dk.opgang.initiatives.elsewhere.KnownParticipant;
import dk.opgang.initiatives.enrolment.EnrolmentsOfPlaced.Enrolled;
import dk.opgang.initiatives.enrolment.EnrolmentsOfPlaced.Place;
import dk.opgang.initiatives.placement.Surroundings.Kept;
import dk.opgang.initiatives.placement.rules.Background.Benefits;
import dk.opgang.initiatives.placement.rules.PlacementForm;
import dk.opgang.initiatives.roleholder.Staff;
import dk.opgang.initiatives.template.document.Step;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What drafts name, as far as their poster may see it. */
record NamedByDrafts(
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

    /** @param step to which the draft belongs */
    Workplace workplace(Draft draft, @Nullable Step step) {
        Counted counted = counted(draft);
        Enrolled enrolled = enrolled(draft);
        return Workplace.of(
                draft.form(),
                counted == null || enrolled == null
                        ? List.of()
                        : Workplace.told(enrolled.about(), counted.institutionsNot(step)),
                named.institutions());
    }

    @Nullable
    Enrolled enrolled(Draft draft) {
        LocalDate from = draft.form().from();
        UUID initiative = draft.form().initiativeId();
        return from == null || initiative == null
                ? null
                : StepChoice.enrolled(
                        enrolled.getOrDefault(new Place(initiative, draft.form().participantId()), List.of()), from);
    }

    /** The draft with what it extends: of a row that is told by its key. */
    PlacementForm withExtension(Draft draft) {
        Kept kept = draft.extended() == null ? null : extended.get(draft.extended());
        return draft.extended() == null
                ? draft.form()
                : draft.form().extending(kept == null ? NamedByPlacements.UNKNOWN : kept.id());
    }

    /** Where no time on a benefit is kept, the group of today is all that is known. */
    @Nullable
    Benefits benefits(KnownParticipant participant, LocalDate from) {
        History history = benefits.get(participant.id());
        if (history == null) {
            return null;
        }
        return history.isKept()
                ? new Benefits(history.groupOn(from), history.since(from), true)
                : new Benefits(participant.benefitGroup(), null, participant.benefitGroup() == null);
    }
}
