package dk.opgang.participants.contact;

/**
 * Conditions on the residence {@code r} in which the participant lived on the day of a contact; a participant had at most one. Where
 * nobody told the first day of the first one, it counts for the days before it as well.
 */
final class LivedThere {

    /** The day of a contact {@code e} in Denmark, in queries of entities. */
    static final String DAY = "cast(function('timezone', 'Europe/Copenhagen', e.form.at) as LocalDate)";

    /** Of a contact {@code e}, in queries of entities. */
    static final String ENTITY = "r.participantId = e.participantId and (r.form.to is null or r.form.to > " + DAY + ")"
            + " and (r.form.from <= " + DAY + " or r.beginConcluded = true and not exists (select o.id from Residence o"
            + " where o.participantId = r.participantId and o.form.from < r.form.from))";

    /** Of a contact {@code c}, in SQL. */
    static final String ROW = """
            r.participant_id = c.participant_id
            and (r.valid_to is null or r.valid_to > (c.at at time zone 'Europe/Copenhagen')::date)
            and (r.valid_from <= (c.at at time zone 'Europe/Copenhagen')::date or r.begin_concluded
                 and not exists (select from residences o
                                  where o.participant_id = r.participant_id and o.valid_from < r.valid_from))""";

    private LivedThere() {}
}
