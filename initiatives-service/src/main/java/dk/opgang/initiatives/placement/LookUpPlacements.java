package dk.opgang.initiatives.placement;

import dk.opgang.initiatives.eligibility.BenefitHistories;
import dk.opgang.initiatives.eligibility.RulesOfTemplates;
import dk.opgang.initiatives.eligibility.TemplateRules;
import dk.opgang.initiatives.elsewhere.HousingAreas;
import dk.opgang.initiatives.elsewhere.KnownParticipant;
import dk.opgang.initiatives.elsewhere.KnownParticipants;
import dk.opgang.initiatives.enrolment.EnrolmentsOfPlaced;
import dk.opgang.initiatives.enrolment.EnrolmentsOfPlaced.Enrolled;
import dk.opgang.initiatives.enrolment.EnrolmentsOfPlaced.Place;
import dk.opgang.initiatives.initiative.TemplatedInitiatives;
import dk.opgang.initiatives.placement.rules.PlacementForm;
import dk.opgang.initiatives.roleholder.StaffOfInitiatives;
import dk.opgang.platform.caller.Caller;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Looks up what placements name before they are decided, once for all of them. */
@Singleton
class LookUpPlacements {

    private final KnownParticipants participants;
    private final TemplatedInitiatives initiatives;
    private final RulesOfTemplates templates;
    private final EnrolmentsOfPlaced enrolments;
    private final StaffOfInitiatives staff;
    private final PlacementCheck check;

    LookUpPlacements(
            KnownParticipants participants,
            TemplatedInitiatives initiatives,
            RulesOfTemplates templates,
            EnrolmentsOfPlaced enrolments,
            StaffOfInitiatives staff,
            PlacementCheck check) {
        this.participants = participants;
        this.initiatives = initiatives;
        this.templates = templates;
        this.enrolments = enrolments;
        this.staff = staff;
        this.check = check;
    }

    /** The initiatives that drafts name, as far as the caller sees them. */
    Map<UUID, Counted> counted(Caller caller, List<Draft> drafts) {
        Map<UUID, Counted> counted = new HashMap<>();
        for (UUID id : set(drafts, PlacementForm::initiativeId)) {
            initiatives.find(caller, id).ifPresent(it -> counted.put(id, Counted.of(it, templates.of(it))));
        }
        return counted;
    }

    /**
     * Looks up on the connection of the transaction what the drafts name.
     *
     * @param counted their initiatives, maybe with those of others
     */
    NamedByDrafts look(Connection connection, Caller caller, List<Draft> drafts, Map<UUID, Counted> counted)
            throws SQLException {
        Set<UUID> ids = set(drafts, PlacementForm::participantId);
        Map<UUID, KnownParticipant> people = participants.find(connection, caller, ids);
        Set<UUID> onBenefit = drafts.stream()
                .filter(draft -> people.containsKey(draft.form().participantId()))
                .filter(draft -> check.asksForBenefits(draft.form()))
                .map(draft -> draft.form().participantId())
                .collect(Collectors.toSet());
        Map<UUID, TemplateRules> asking = new HashMap<>();
        for (UUID id : set(drafts, PlacementForm::initiativeId)) {
            Counted it = counted.get(id);
            if (it != null && it.asksForEnrolment()) {
                asking.put(id, it.rules());
            }
        }
        Map<Place, List<Enrolled>> enrolled = enrolments.of(connection, people.keySet(), asking);
        return new NamedByDrafts(
                people,
                counted,
                HousingAreas.municipalitiesOf(connection, set(drafts, PlacementForm::housingAreaId)),
                BenefitHistories.of(connection, onBenefit),
                Surroundings.others(
                        connection,
                        drafts.stream()
                                .filter(draft -> people.containsKey(draft.form().participantId()))
                                .toList(),
                        check.gapOfExtensions()),
                Surroundings.extended(connection, caller, drafts),
                Surroundings.employers(connection, set(drafts, form -> Optional.ofNullable(form.employer())
                        .map(PlacementForm.Employer::cvr)
                        .orElse(null))),
                enrolled,
                staff.of(connection, withStaff(drafts, counted)),
                NamedByPlacements.of(connection, drafts, people, told(counted, enrolled)));
    }

    /** The initiatives of which it matters who has a role. */
    private static Set<UUID> withStaff(List<Draft> drafts, Map<UUID, Counted> counted) {
        Set<UUID> asked = new HashSet<>();
        for (Draft draft : drafts) {
            Counted of = counted.get(draft.form().initiativeId());
            if (of != null && (of.asksForStaff() || draft.form().mentorHolderId() != null)) {
                asked.add(draft.form().initiativeId());
            }
        }
        asked.remove(null);
        return asked;
    }

    /** The institutions that were told of participants whom no placement may lead there. */
    private static Set<UUID> told(Map<UUID, Counted> counted, Map<Place, List<Enrolled>> enrolled) {
        Set<UUID> told = new HashSet<>();
        enrolled.forEach((place, all) -> {
            Counted of = counted.get(place.initiativeId());
            if (of != null) {
                List<String> facts = of.institutionsNot();
                all.forEach(one -> Workplace.told(one.about(), facts).forEach(name -> id(name).ifPresent(told::add)));
            }
        });
        return told;
    }

    private static Optional<UUID> id(String name) {
        try {
            return Optional.of(UUID.fromString(name));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static <T> Set<T> set(List<Draft> drafts, Function<PlacementForm, @Nullable T> field) {
        Set<T> all = new HashSet<>();
        for (Draft draft : drafts) {
            T value = field.apply(draft.form());
            if (value != null) {
                all.add(value);
            }
        }
        return all;
    }
}
