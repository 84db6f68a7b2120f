package dk.opgang.initiatives.occasion;

import dk.opgang.initiatives.enrolment.Enrolment;
import dk.opgang.initiatives.enrolment.GroupedEnrolments;
import dk.opgang.initiatives.enrolment.ReachByOthers;
import dk.opgang.initiatives.enrolment.StepsToFollow;
import dk.opgang.initiatives.initiative.TemplatedInitiatives;
import dk.opgang.initiatives.initiative.TemplatedInitiatives.Templated;
import dk.opgang.initiatives.template.document.InitiativeTemplate;
import dk.opgang.initiatives.template.document.Step.ReachedBy;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.data.Sql;
import dk.opgang.platform.data.SqlArrays;
import dk.opgang.platform.time.BusinessClock;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;

/** The steps that being at an occasion reaches, brought to who was there in the transaction that tells it. */
@Singleton
class StepsByOccasions {

    private static final String DAYS = """
            select a.enrolment_id, o.at from attendances a join occasions o on o.id = a.occasion_id
            where a.enrolment_id = any (?) and a.attendance = 'present' and o.state = 'held'""";

    private static final String THERE =
            "select enrolment_id from attendances where occasion_id = ? and attendance = 'present'";

    private final TemplatedInitiatives initiatives;
    private final GroupedEnrolments enrolments;
    private final ReachByOthers reach;
    private final StepsToFollow following;
    private final AgroalDataSource database;

    StepsByOccasions(
            TemplatedInitiatives initiatives,
            GroupedEnrolments enrolments,
            ReachByOthers reach,
            StepsToFollow following,
            AgroalDataSource database) {
        this.initiatives = initiatives;
        this.enrolments = enrolments;
        this.reach = reach;
        this.following = following;
        this.database = database;
    }

    /** Whether the ladder has steps that occasions reach. */
    static boolean has(InitiativeTemplate template) {
        return template.steps().stream().anyMatch(step -> step.reachedBy().contains(ReachedBy.OCCASION));
    }

    /** Those of the enrolments whose steps may follow, once it is their participants' turn. */
    List<UUID> waitFor(Caller caller, Map<UUID, UUID> initiativeOf) {
        Map<UUID, Boolean> climbed = new HashMap<>();
        List<UUID> those = initiativeOf.entrySet().stream()
                .filter(it -> climbed.computeIfAbsent(it.getValue(), id -> initiatives
                        .find(caller, id)
                        .filter(running -> has(running.template()))
                        .isPresent()))
                .map(Map.Entry::getKey)
                .toList();
        enrolments.waitFor(those);
        return those;
    }

    /** The steps of those whom the caller does not see follow later; before the occasion changes. */
    void leaveOthers(Templated running, UUID occasion, Collection<UUID> seen) {
        if (has(running.template())) {
            following.ofOccasion(occasion, seen);
        }
    }

    /** Whose steps may rest on the occasion, of those whom the caller sees. */
    List<UUID> concerned(Templated running, UUID occasion) {
        if (!has(running.template())) {
            return List.of();
        }
        return Sql.list(database, THERE, row -> row.getObject(1, UUID.class), occasion);
    }

    /** What was told of who was there stands in the database by now. */
    void settle(Caller caller, Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return;
        }
        Map<UUID, SortedSet<LocalDate>> days = days(ids);
        Map<UUID, Map<Enrolment, SortedSet<LocalDate>>> byInitiative = new HashMap<>();
        enrolments.of(caller, ids).values().forEach(enrolment -> byInitiative
                .computeIfAbsent(enrolment.initiativeId(), _ -> new LinkedHashMap<>())
                .put(enrolment, days.getOrDefault(enrolment.id(), new TreeSet<>())));
        byInitiative.values().forEach(those -> reach.settle(caller, those));
    }

    private Map<UUID, SortedSet<LocalDate>> days(Collection<UUID> ids) {
        Map<UUID, SortedSet<LocalDate>> days = new HashMap<>();
        Sql.each(
                database,
                DAYS,
                row -> days.computeIfAbsent(row.getObject(1, UUID.class), _ -> new TreeSet<>())
                        .add(BusinessClock.dayOf(
                                row.getObject(2, OffsetDateTime.class).toInstant())),
                SqlArrays.uuids(ids));
        return days;
    }
}
