package dk.opgang.initiatives.result;

import dk.opgang.initiatives.placement.rules.Counting;
import dk.opgang.platform.time.BusinessClock;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/** Everything that happened in initiatives, as facts with a day: what each counts for, and what it may be split by. */
@Singleton
class ResultFacts {

    private static final FactShape SHAPE = new FactShape()
            .with("varchar", "poster", "site", "employer", "kind", "employer_kind", "step", "state", "outcome")
            .with("varchar", "payer", "job_kind")
            .with("boolean", "enrolled", "enrolment", "internship", "education", "employment", "placement", "contact")
            .with("boolean", "in_job", "in_area", "extra")
            .with("uuid", "contract_id", "area", "group_id", "initiative_id")
            .with("int", "months");

    private static final String OF_ENROLMENT = "poster => e.poster, enrolled => true";

    private static final String OF_PLACEMENT =
            "poster => p.poster, site => p.employer_cvr, kind => p.kind, employer_kind => p.employer_kind, step => p.step,"
                    + " payer => p.payer, job_kind => p.job_kind, contract_id => p.contract_id, area => p.housing_area_id";

    private static final String ENROLMENTS =
            select("e", "e.period_from", OF_ENROLMENT + ", enrolment => true", "counted_enrolments e");

    private static final String OUTCOMES = select(
                    "e",
                    "e.ended_on",
                    OF_ENROLMENT
                            + ", education => e.outcome = any (?), employment => e.outcome = any (?), outcome => e.outcome",
                    "counted_enrolments e")
            + " and e.ended_on is not null and e.outcome is not null";

    private static final String PLACEMENTS = select(
            "p",
            "p.period_from",
            OF_PLACEMENT
                    + ", internship => p.kind = any (?), education => p.kind = any (?), employment => p.kind = any (?),"
                    + " placement => true, employer => p.employer_cvr",
            "counted_placements p");

    private static final String PLACEMENT_OUTCOMES = select(
                    "p",
                    "p.outcome_on",
                    OF_PLACEMENT + ", education => p.outcome_kind = any (?), employment => p.outcome_kind = any (?),"
                            + " outcome => p.outcome_kind",
                    "counted_placements p")
            + " and p.outcome_on is not null";

    private static final String CONTACTS = select("c", "c.held_on", "contact => true", "counted_contacts c");

    private static final String FOLLOW_UPS = select(
                    "u",
                    "u.due_on",
                    "poster => u.poster, enrolled => u.of_enrolment, kind => u.kind, months => u.after_months,"
                            + " in_job => u.still_in_job, in_area => u.still_in_job and coalesce(u.still_in_area, false)",
                    "counted_follow_ups u")
            + " and u.answered_on is not null";

    // Who reached a step or a state: told in those tables alone, so that nobody counts in a year for it. Whoever was
    // not moved on at once was referred at first.
    private static final String STEPS = select(
            "e",
            "s.reached_on",
            OF_ENROLMENT + ", step => s.step, extra => true",
            "enrolment_steps s join enrolments e on e.id = s.enrolment_id");

    private static final String OF_STATE = OF_ENROLMENT + ", enrolment => true, extra => true, state => ";

    private static final String STATES = select("e", "t.day", OF_STATE + "t.state", """
            enrolments e
            join (select enrolment_id, state, min(happened_on) as day from enrolment_transitions group by 1, 2) t on t.enrolment_id = e.id""");

    private static final String REFERRED = select("e", "e.period_from", OF_STATE + "'referred'", "enrolments e")
            + " and not exists (select from enrolment_transitions t where t.enrolment_id = e.id and t.happened_on <= e.period_from)";

    private static final String STATES_OF_NOBODY =
            select("e", "e.ended_on", OF_STATE + "e.state", "enrolments_of_nobody e") + " and e.state is not null";

    private static final String KNOWN_TO_ORGANISATION = """
                and (f.poster = 'organisation:' || ? or f.site = ?
                     or ? and f.enrolled
                        and exists (select from consents k
                                    where k.recipient = ? and k.participant_id = f.participant_id
                                      and (k.initiative_id is null or k.initiative_id = any (?)) and k.withdrawn_at is null
                                      and 'enrolments' = any (k.data_categories)))""";

    private final Counting counting;
    private final BusinessClock clock;

    ResultFacts(Counting counting, BusinessClock clock) {
        this.counting = counting;
        this.clock = clock;
    }

    /** Reads those that the question means as {@code f}, as {@link FactSql} tells; the bracket is still open. */
    SqlQuery of(Connection connection, ResultQuestion question) throws SQLException {
        List<UUID> ids = question.initiatives();
        List<String> education = List.of(counting.educationOutcomes());
        List<String> employment = List.of(counting.employmentOutcomes());
        SqlQuery query = new SqlQuery(connection)
                .add("with facts as (" + ENROLMENTS, ids)
                .add("union all " + OUTCOMES, education, employment, ids)
                .add(
                        "union all " + PLACEMENTS,
                        List.of(counting.internshipKinds()),
                        List.of(counting.educationKinds()),
                        List.of(counting.employmentKinds()),
                        ids)
                .add("union all " + PLACEMENT_OUTCOMES, education, employment, ids)
                .add("union all " + CONTACTS, ids)
                .add("union all " + FOLLOW_UPS, ids);
        if (question.split().isBy(Bucket.STEP)) {
            query.add("union all " + STEPS, ids);
        }
        if (question.split().isBy(Bucket.STATE)) {
            query.add("union all " + STATES, ids)
                    .add("union all " + REFERRED, ids)
                    .add("union all " + STATES_OF_NOBODY, ids);
        }
        query.add("),");
        FactSql.keyed(query, question, clock.today());
        String organisation = question.whose().organisation();
        if (organisation != null) {
            query.add(
                    KNOWN_TO_ORGANISATION,
                    organisation,
                    organisation,
                    question.whose().underConsent(),
                    organisation,
                    ids);
        }
        return query;
    }

    /** @param it the letter by which the columns of whom it is of are read */
    private static String select(String it, String day, String told, String from) {
        return SHAPE.of(
                        day,
                        it + ".participant_id, " + it + ".municipality_code",
                        "initiative_id => " + it + ".initiative_id, " + told)
                + " from " + from + " where " + it + ".initiative_id = any (?)";
    }
}
