package dk.opgang.initiatives.comparison;

import dk.opgang.initiatives.placement.rules.Counting;
import dk.opgang.platform.problem.CommonFault;
import dk.opgang.platform.problem.Faults;
import jakarta.inject.Singleton;
import java.util.List;

/** Which events a measure counts, as the results count them. */
@Singleton
class Measured {

    private static final List<String> ANY = List.of();

    private static final String CONTACTS = """
            select c.participant_id from counted_contacts c, q
            where c.initiative_id = q.initiative and c.municipality_code = q.municipality
              and c.held_on >= q.since and c.held_on < q.until""";
    private static final String PLACEMENTS = """
            select p.participant_id from counted_placements p, q
            where p.initiative_id = q.initiative and p.municipality_code = q.municipality
              and p.period_from >= q.since and p.period_from < q.until
              and (cardinality(q.kinds) = 0 or p.kind = any(q.kinds))""";
    private static final String BEGUN = PLACEMENTS + """
             union all
            select p.participant_id from counted_placements p, q
            where p.initiative_id = q.initiative and p.municipality_code = q.municipality
              and p.outcome_on >= q.since and p.outcome_on < q.until and p.outcome_kind = any(q.outcomes)
            union all
            select e.participant_id from counted_enrolments e, q
            where e.initiative_id = q.initiative and e.municipality_code = q.municipality
              and e.ended_on >= q.since and e.ended_on < q.until and e.outcome = any(q.outcomes)""";
    private static final String RETAINED = """
            select u.participant_id from counted_follow_ups u, q
            where u.initiative_id = q.initiative and u.municipality_code = q.municipality
              and u.after_months = %d and u.answered_on is not null and u.still_in_job
              and u.due_on >= q.since and u.due_on < q.until""";
    private static final int HALF_A_YEAR = 6;
    private static final int A_YEAR = 12;

    private final Counting counting;

    Measured(Counting counting) {
        this.counting = counting;
    }

    /**
     * The events of a measure.
     *
     * @param sql gives the participants to whom they happened, of {@code q}
     * @param kinds the kinds of placement that count; all if there are none
     * @param outcomes the outcomes that count
     */
    record Events(String sql, List<String> kinds, List<String> outcomes) {}

    /** The events; 422 for a code of no measure that happens to somebody. */
    Events of(String measure) {
        return switch (measure) {
            case "contacts" -> new Events(CONTACTS, ANY, ANY);
            case "placements" -> new Events(PLACEMENTS, ANY, ANY);
            case "internships-started" -> new Events(PLACEMENTS, List.of(counting.internshipKinds()), ANY);
            case "education-started" ->
                new Events(BEGUN, List.of(counting.educationKinds()), List.of(counting.educationOutcomes()));
            case "employment-started" ->
                new Events(BEGUN, List.of(counting.employmentKinds()), List.of(counting.employmentOutcomes()));
            case "retained-in-job-6-months" -> new Events(RETAINED.formatted(HALF_A_YEAR), ANY, ANY);
            case "retained-in-job-12-months" -> new Events(RETAINED.formatted(A_YEAR), ANY, ANY);
            default -> throw unknown();
        };
    }

    private static RuntimeException unknown() {
        Faults faults = new Faults();
        faults.broken(CommonFault.notInList("/measure", "initiative-measures"));
        faults.throwIfAny();
        throw new IllegalStateException("A fault ends the request");
    }
}
