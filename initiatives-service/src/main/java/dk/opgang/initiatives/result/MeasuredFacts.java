package dk.opgang.initiatives.result;

import dk.opgang.initiatives.template.document.Count;
import dk.opgang.initiatives.template.document.Count.On;
import dk.opgang.initiatives.template.document.Where;
import dk.opgang.initiatives.template.value.Parameters;
import dk.opgang.initiatives.template.value.Resolved;
import dk.opgang.initiatives.template.value.Value;
import dk.opgang.platform.coded.Coded;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a measure of a template counts, as facts with a day: each kind of thing that there is, narrowed by the codes that it names. */
final class MeasuredFacts {

    private static final String RUNNING = "running";

    private final List<UUID> initiatives;
    private final List<UUID> telling;
    private final Parameters parameters;
    private final LocalDate today;

    /** @param telling the enrolments to which the facts were told that the measure asks for; without a meaning if it asks for none */
    MeasuredFacts(List<UUID> initiatives, List<UUID> telling, Parameters parameters, LocalDate today) {
        this.initiatives = initiatives;
        this.telling = telling;
        this.parameters = parameters;
        this.today = today;
    }

    void put(Count.Counted counted, SqlQuery query) throws SQLException {
        Where where = counted.where();
        switch (counted.of()) {
            case ENROLMENTS -> enrolments(counted.on(), where, query);
            case STEPS -> {
                select(
                        query,
                        "s.reached_on",
                        "e.participant_id, e.municipality_code",
                        "step => s.step, fact => s.id",
                        """
                        enrolment_steps s join enrolments e on e.id = s.enrolment_id where e.initiative_id = any (?)""");
                in(query, "s.step", where.steps());
            }
            case PLACEMENTS -> {
                placements(query, counted.on() == On.ENDED ? "p.outcome_on" : "p.period_from", "null", "p.id", "");
                ofPlacements(query, where);
            }
            case HOURS -> hours(where, query);
            case OUTCOMES -> outcomes(where, query);
            case FOLLOW_UPS -> followUps(where, query);
            case CONTACTS ->
                select(
                        query,
                        "c.held_on",
                        "c.participant_id, c.municipality_code",
                        "fact => c.id",
                        "counted_contacts c where c.initiative_id = any (?)");
            case OCCASIONS -> occasions(counted.what(), where, query);
            case ATTENDANCE -> {
                select(
                        query,
                        "a.held_on",
                        "a.participant_id, a.municipality_code",
                        "fact => a.enrolment_id::text || a.occasion_id",
                        "counted_attendances a where a.initiative_id = any (?)");
                in(query, "a.activity", where.activities());
                in(
                        query,
                        "a.attendance",
                        where.attendance().stream().map(Coded::codeOf).toList());
            }
            case GROUPS -> groups(counted.on(), where, query);
            case READINGS -> readings(where, query);
            case DELIVERIES -> {
                select(
                        query,
                        "d.delivered_on",
                        "null::uuid, null::varchar",
                        "employer => a.organisation, fact => d.id, amount => d.quantity",
                        "agreement_deliveries d join agreements a on a.id = d.agreement_id where a.initiative_id = any (?)");
                in(query, "d.obligation", where.obligations());
            }
            case INVITATIONS -> {
                select(
                        query,
                        "(i.created_at at time zone 'Europe/Copenhagen')::date",
                        "i.participant_id, i.municipality_code",
                        "fact => i.id",
                        "job_invitations i where i.initiative_id = any (?)");
                in(query, "i.told_state", where.states());
            }
            case CVS ->
                select(
                        query,
                        "(cv ->> 'on')::date",
                        "r.participant_id, r.municipality_code",
                        "employer => cv ->> 'employerCvr', fact => r.id::text || cv",
                        "event_registrations r, jsonb_array_elements(r.cvs) cv where r.initiative_id = any (?)");
            case OPTIONS -> options(counted.on(), where, query);
            case TASKS -> {
                select(
                        query,
                        "t.done_on",
                        "p.participant_id, p.municipality_code",
                        "kind => p.kind, payer => p.payer, area => p.housing_area_id, fact => t.id",
                        "placement_tasks t join placements p on p.id = t.placement_id where p.initiative_id = any (?)");
                if (where.is() != null) {
                    query.add("and t.done = ?", where.is().asBoolean());
                }
            }
            case MEMBERS ->
                select(
                        query,
                        "m.joined_on",
                        "null::uuid, null::varchar",
                        "employer => coalesce(m.p_number, m.cvr), fact => m.id",
                        "network_members m join company_networks n on n.id = m.network_id where n.initiative_ids && ?");
        }
    }

    private void enrolments(On on, Where where, SqlQuery query) throws SQLException {
        select(
                query,
                on == On.ENDED ? "e.ended_on" : "e.period_from",
                "e.participant_id, e.municipality_code",
                "outcome => e.outcome, state => e.state, enrolment_id => e.id, fact => e.id",
                "counted_enrolments e where e.initiative_id = any (?)");
        ofEnrolments(query, where);
    }

    private void ofEnrolments(SqlQuery query, Where where) throws SQLException {
        in(query, "e.state", where.states());
        in(query, "e.outcome", where.outcomes());
        if (!where.facts().isEmpty()) {
            query.add("and e.id = any (?::uuid[])", telling);
        }
        if (!where.steps().isEmpty()) {
            query.add(
                    "and exists (select from enrolment_steps s where s.enrolment_id = e.id and s.step = any (?))",
                    where.steps());
        }
    }

    private void placements(SqlQuery query, String day, String amount, String fact, String join) throws SQLException {
        select(
                query,
                day,
                "p.participant_id, p.municipality_code",
                "kind => p.kind, employer_kind => p.employer_kind, step => p.step, outcome => p.outcome_kind, payer => p.payer,"
                        + " job_kind => p.job_kind, contract_id => p.contract_id, area => p.housing_area_id,"
                        + " employer => coalesce(p.employer_p_number, p.employer_cvr), fact => " + fact + ", amount => "
                        + amount,
                "counted_placements p " + join + " where p.initiative_id = any (?)");
    }

    private static void ofPlacements(SqlQuery query, Where where) throws SQLException {
        in(query, "p.kind", where.kinds());
        in(query, "p.employer_kind", where.employerKinds());
        in(query, "p.payer", where.payers());
        in(query, "p.job_kind", where.jobKinds());
        in(query, "p.step", where.steps());
        in(query, "p.outcome_kind", where.outcomes());
        in(query, "p.prospect", where.prospects());
        if (!where.obligations().isEmpty()) {
            query.add("""
                    and exists (select from agreements a, jsonb_array_elements(a.obligations) o
                                where a.initiative_id = p.initiative_id and a.organisation = p.employer_cvr
                                  and o ->> 'key' = any (?))""", where.obligations());
        }
    }

    private void hours(Where where, SqlQuery query) throws SQLException {
        placements(query, "h.worked_on", "h.hours", "h.id", "join placement_hours h on h.placement_id = p.id");
        ofPlacements(query, where);
    }

    /** Of enrolments that ended, and of placements; of one of them alone if a code is told that the other does not have. */
    private void outcomes(Where where, SqlQuery query) throws SQLException {
        select(
                query,
                "e.ended_on",
                "e.participant_id, e.municipality_code",
                "outcome => e.outcome, fact => e.id",
                "counted_enrolments e where e.initiative_id = any (?) and e.outcome is not null");
        ofEnrolments(query, where);
        query.when(where.asksOfPlacements(), "and false");
        query.add("union all");
        placements(query, "p.outcome_on", "null", "p.id", "");
        ofPlacements(query, where);
        query.add("and p.outcome_kind is not null");
        query.when(where.asksOfEnrolments(), "and false");
    }

    private void followUps(Where where, SqlQuery query) throws SQLException {
        select(
                query,
                "u.due_on",
                "u.participant_id, u.municipality_code",
                "kind => u.kind, fact => u.participant_id::text || u.kind || u.after_months || u.due_on || u.of_enrolment",
                "counted_follow_ups u where u.initiative_id = any (?) and u.answered_on is not null");
        in(query, "u.kind", where.kinds());
        in(query, "u.after_months", where.afterMonths());
        if (where.stillInJob() != null) {
            query.add("and u.still_in_job = ?", where.stillInJob());
        }
        if (where.stillInArea() != null) {
            query.add("and u.still_in_area = ?", where.stillInArea());
        }
    }

    /** Those that took place; what came of them one by one if it is summed. */
    private void occasions(Count.What what, Where where, SqlQuery query) throws SQLException {
        boolean outputs = what == Count.What.SUM || what == Count.What.MEAN;
        select(
                query,
                "o.held_on",
                "o.participant_id, o.municipality_code",
                "group_id => o.group_id, fact => o.id" + (outputs ? "::text || t" : "") + ", amount => "
                        + (outputs ? "(t ->> 'quantity')::numeric" : "o.headcount"),
                "counted_occasions o" + (outputs ? ", jsonb_array_elements(o.outputs) t" : "")
                        + " where o.initiative_id = any (?)");
        in(query, "o.activity", where.activities());
        if (outputs) {
            in(query, "t ->> 'output'", where.outputs());
        } else if (!where.outputs().isEmpty()) {
            query.add(
                    "and exists (select from jsonb_array_elements(o.outputs) t where t ->> 'output' = any (?))",
                    where.outputs());
        }
    }

    /** A group that has ended once ran. */
    private void groups(On on, Where where, SqlQuery query) throws SQLException {
        select(
                query,
                on == On.ENDED ? "coalesce(g.ends_on, g.state_since)" : "coalesce(g.starts_on, g.state_since)",
                "null::uuid, null::varchar",
                "group_id => g.id, fact => g.id",
                "initiative_groups g where g.initiative_id = any (?)");
        boolean everRan = on != On.ENDED && where.states().contains(RUNNING);
        in(query, "g.state", everRan ? List.of(RUNNING, "ended") : where.states());
        if (on == On.ENDED && where.states().isEmpty()) {
            query.add("and g.state = 'ended'");
        }
        if (where.continues() != null) {
            query.add("and coalesce(g.continues, false) = ?", where.continues());
        }
    }

    private void readings(Where where, SqlQuery query) throws SQLException {
        String number = "case when jsonb_typeof(d.told_value) = 'number' then (d.told_value #>> '{}')::numeric end";
        select(
                query,
                "d.taken_on",
                "d.participant_id, d.municipality_code",
                "enrolment_id => d.enrolment_id, fact => d.id, amount => " + number,
                "readings d where d.initiative_id = any (?)");
        in(query, "d.reading", where.readings());
        if (where.is() != null) {
            query.add("and d.told_value = ?::jsonb", where.is().toString());
        }
        bound(query, "and " + number + " >= ?", where.between().least());
        bound(query, "and " + number + " <= ?", where.between().most());
    }

    private void bound(SqlQuery query, String condition, @Nullable Value value) throws SQLException {
        if (value != null && value.on(today, parameters) instanceof Resolved.Known known) {
            query.add(condition, known.number());
        }
    }

    private void options(On on, Where where, SqlQuery query) throws SQLException {
        boolean taken = where.states().contains("taken");
        String day = taken && on != On.BEGAN ? "h.taken_on" : on == On.ENDED ? "h.ended_on" : "h.offered_on";
        select(
                query,
                day,
                "h.participant_id, h.municipality_code",
                "area => h.housing_area_id, enrolment_id => h.enrolment_id, fact => h.id",
                "housing_options h where h.initiative_id = any (?)");
        query.when(taken, "and h.taken_on is not null");
        query.when(where.states().contains("declined"), "and h.declined_on is not null");
    }

    /**
     * @param person the expressions of whom and whose citizen it is of
     * @param told further columns as {@code name => expression}; those that are left out are null
     */
    private void select(SqlQuery query, String day, String person, String told, String from) throws SQLException {
        query.add(FactShape.select(day, person, told) + " from " + from, initiatives);
    }

    private static void in(SqlQuery query, String expression, List<?> codes) throws SQLException {
        if (!codes.isEmpty()) {
            query.add("and " + expression + " = any (?)", codes);
        }
    }
}
