package dk.opgang.participants.retention;

import java.util.List;
import java.util.stream.Stream;

/**
 * A kind of records that a category is made of: where they stand, on which day each of them came to its end, and how they go. A record is
 * {@code x}; {@code p} is the participant, as far as there still is one. What has no end yet has no such day.
 */
enum RetainedKind {
    CONTACT(RetentionCategory.CONTACTS, of("contacts"), day("x.at"), gone("contacts")),
    BENEFIT_PERIOD(
            RetentionCategory.BENEFITS,
            of("benefit_periods"),
            "x.valid_to",
            gone("benefit_periods"),
            "delete from benefit_period_versions where spell_id = any(?)"),
    RESIDENCE(
            RetentionCategory.RESIDENCES,
            of("residences"),
            "x.valid_to",
            gone("residences"),
            "delete from residence_versions where spell_id = any(?)"),
    READINESS(
            RetentionCategory.EDUCATION,
            of("education_readiness"),
            "coalesce(x.assessed_on, make_date(substr(x.school_year, 6)::int, 6, 30))",
            gone("education_readiness")),
    EDUCATION_EVENT(RetentionCategory.EDUCATION, of("education_events"), "x.happened_on", gone("education_events")),
    CONSENT(
            RetentionCategory.CONSENTS,
            of("consents"),
            "least(x.valid_until, " + day("x.withdrawn_at") + ")",
            gone("consents"),
            "delete from consent_reads where consent_id = any(?)",
            "delete from consent_uses where consent_id = any(?)"),
    ELIGIBILITY(
            RetentionCategory.HOUSEHOLDS,
            of("family_programme_eligibility"),
            "x.found_on",
            gone("family_programme_eligibility")),
    DRAW(RetentionCategory.HOUSEHOLDS, family("household_draws"), yearEnd("x.draw_year"), gone("household_draws")),
    BUDGET(
            RetentionCategory.HOUSEHOLDS,
            family("household_budgets"),
            yearEnd("x.budget_year"),
            gone("household_budgets")),
    // With all that is left of it, once nobody belongs to it any longer.
    HOUSEHOLD(
            RetentionCategory.HOUSEHOLDS,
            new Place(
                    "households x join household_members m on m.household_id = x.id "
                            + "join participants p on p.id = m.participant_id",
                    "m.participant_id",
                    left("x.id")),
            """
            (select case when bool_and(n.valid_to is not null) then max(n.valid_to) end
             from household_members n where n.household_id = x.id)""",
            gone("households")),
    // What was found to be not parallel is not raised again as long as the alert is known.
    ALERT(
            RetentionCategory.ALERTS,
            of("coordination_alerts"),
            """
            case when x.closed_because = 'overlap-ended'
                   or not exists (select from enrolments e where e.participant_id = x.participant_id
                                     and e.state in ('enrolled', 'active'))
                 then\s""" + day("x.closed_at") + " end",
            gone("coordination_alerts")),
    NOTICE(
            RetentionCategory.NOTICES,
            late("consent_notices"),
            "coalesce(" + day("x.acknowledged_at") + ", x.due_on)",
            gone("consent_notices")),
    REQUEST(
            RetentionCategory.REQUESTS,
            late("data_subject_requests"),
            "case when x.decision is not null then greatest(x.decided_on, x.told_on, " + day("x.executed_at") + ") end",
            gone("data_subject_requests")),
    ACCESS(
            RetentionCategory.ACCESS_LOG,
            new Place("access_log x left join participants p on p.id = x.subject_id", "x.subject_id", "p.departed_on"),
            day("x.at"),
            "select participants_retire_accesses(?)"),
    PERSON(
            RetentionCategory.PARTICIPANT,
            new Place("participants x join participants p on p.id = x.id", "x.id", "p.departed_on"),
            """
            case when x.departed_on is not null then x.departed_on
                 when not exists (select from benefit_periods b where b.participant_id = x.id and b.valid_to is null)
                  and not exists (select from residences r where r.participant_id = x.id and r.valid_to is null)
                  and not exists (select from household_members m where m.participant_id = x.id and m.valid_to is null)
                 then coalesce(
                    greatest((select max(b.valid_to) from benefit_periods b where b.participant_id = x.id),
                             (select max(r.valid_to) from residences r where r.participant_id = x.id),
                             (select max(m.valid_to) from household_members m where m.participant_id = x.id),
                             (select max(c.valid_until) from consents c where c.participant_id = x.id),
                             (select max(v.happened_on) from education_events v where v.participant_id = x.id),
                             (select max((c.at at time zone 'Europe/Copenhagen')::date) from contacts c where c.participant_id = x.id)),
                    (x.created_at at time zone 'Europe/Copenhagen')::date) end""");

    private static final String OWN = "x.municipality_code = ?";
    private static final String OWN_ACCESSES = "coalesce(x.owner, x.tenant) = 'municipality:' || ?";

    private final RetentionCategory category;
    private final Place place;
    private final String ended;
    private final List<String> removals;

    RetainedKind(RetentionCategory category, Place place, String ended, String... removals) {
        this.category = category;
        this.place = place;
        this.ended = ended;
        this.removals = List.of(removals);
    }

    /**
     * @param participant whom a record is about
     * @param departed when whom it is about had left
     */
    private record Place(String from, String participant, String departed) {}

    static List<RetainedKind> of(RetentionCategory category) {
        return Stream.of(values()).filter(it -> it.category == category).toList();
    }

    RetentionCategory category() {
        return category;
    }

    /**
     * The records that are due, with whom they are about: parameters are the municipality, the last day of an end, and the ids if there are
     * any.
     */
    String due(RetentionRuleForm rule, boolean amongIds) {
        String day = rule.isCountedFromDeparture() ? place.departed() : ended;
        return "select distinct x.id as record_id, " + place.participant() + " as participant_id from " + place.from()
                + " where " + (this == ACCESS ? OWN_ACCESSES : OWN) + " and " + day + " <= ?"
                + (amongIds ? " and x.id = any(?)" : "");
    }

    /** What takes the records with those ids away; of a person there is more to do. */
    List<String> removals() {
        return removals;
    }

    private static Place of(String table) {
        return new Place(
                table + " x join participants p on p.id = x.participant_id", "x.participant_id", "p.departed_on");
    }

    /** What outlives whom it is about. */
    private static Place late(String table) {
        return new Place(
                table + " x left join participants p on p.id = x.participant_id", "x.participant_id", "p.departed_on");
    }

    /** What is about all who belong to a household or did. */
    private static Place family(String table) {
        return new Place(
                table + " x join household_members m on m.household_id = x.household_id "
                        + "join participants p on p.id = m.participant_id",
                "m.participant_id",
                left("x.household_id"));
    }

    private static String left(String household) {
        return "(select case when bool_and(q.departed_on is not null) then max(q.departed_on) end from household_members n"
                + " join participants q on q.id = n.participant_id where n.household_id = " + household + ")";
    }

    private static String day(String instant) {
        return "(" + instant + " at time zone 'Europe/Copenhagen')::date";
    }

    private static String yearEnd(String year) {
        return "make_date(" + year + " + 1, 1, 1)";
    }

    private static String gone(String table) {
        return "delete from " + table + " where id = any(?)";
    }
}
