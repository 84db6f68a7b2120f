package dk.opgang.initiatives.followup;

import dk.opgang.initiatives.followup.FollowUpRules.Delay;
import dk.opgang.initiatives.placement.rules.Counting;
import dk.opgang.platform.data.Ids;
import dk.opgang.platform.data.Sql;
import dk.opgang.platform.data.SqlArrays;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Array;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Plans follow-ups of jobs, by set and in the transaction that tells of the job: a placement of a kind that is employment, or a
 * placement or enrolment whose outcome is. What was told is written before it is planned for.
 */
@Singleton
public class PlanFollowUps {

    private static final String PLACEMENTS = "select initiatives_plan_placements(?, ?, ?, ?, ?, ?, ?)";
    private static final String ENROLMENTS = "select initiatives_plan_enrolments(?, ?, ?, ?, ?, ?)";

    private final AgroalDataSource database;
    private final List<Delay> delays = FollowUpRules.load();
    private final List<String> kinds;
    private final List<String> outcomes;

    PlanFollowUps(AgroalDataSource database, Counting counting) {
        this.database = database;
        this.kinds = List.of(counting.employmentKinds());
        this.outcomes = List.of(counting.employmentOutcomes());
    }

    /**
     * What was told.
     *
     * @param isNew whether it was told for the first time; otherwise it may have ceased to be a job
     * @param kind of a placement
     */
    public record Told(
            UUID id,
            boolean isNew,
            @Nullable String kind,
            @Nullable String outcome) {}

    public void ofPlacements(Collection<Told> told) {
        plan(PLACEMENTS, told, List.of(kinds, outcomes));
    }

    public void ofEnrolments(Collection<Told> told) {
        plan(ENROLMENTS, told, List.of(outcomes));
    }

    /** What follows from a placement or an enrolment, when an answer that held it is gone. */
    void again(@Nullable UUID placement, @Nullable UUID enrolment) {
        if (placement != null) {
            ofPlacements(List.of(new Told(placement, false, null, null)));
        }
        if (enrolment != null) {
            ofEnrolments(List.of(new Told(enrolment, false, null, null)));
        }
    }

    private void plan(String sql, Collection<Told> told, List<List<String>> codes) {
        List<Planned> planned = new ArrayList<>();
        told.stream()
                .filter(this::mayBeJob)
                .forEach(one -> delays.forEach(delay -> planned.add(new Planned(one, delay))));
        if (planned.isEmpty()) {
            return;
        }
        Sql.run(database, connection -> {
            List<Array> parameters = new ArrayList<>(List.of(
                    SqlArrays.uuids(connection, planned, one -> Ids.next()),
                    SqlArrays.uuids(connection, planned, one -> one.told().id()),
                    SqlArrays.integers(connection, planned, one -> one.delay().afterMonths()),
                    SqlArrays.dates(connection, planned, one -> one.delay().validFrom()),
                    SqlArrays.dates(connection, planned, one -> one.delay().validTo())));
            for (List<String> list : codes) {
                parameters.add(connection.createArrayOf("varchar", list.toArray()));
            }
            Sql.call(connection, sql, parameters.toArray());
        });
    }

    private boolean mayBeJob(Told told) {
        return !told.isNew()
                || told.kind() != null && kinds.contains(told.kind())
                || told.outcome() != null && outcomes.contains(told.outcome());
    }

    private record Planned(Told told, Delay delay) {}
}
