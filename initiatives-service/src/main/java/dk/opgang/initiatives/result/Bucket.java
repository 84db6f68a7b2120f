package dk.opgang.initiatives.result;

import dk.opgang.platform.coded.Coded;
import dk.opgang.platform.problem.Text;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What results are split by. A fact that does not tell it is in no row, unless there is a row of those: an office that was open for all, a
 * delivery or a group has no benefit group, age or home, and counts in the total alone.
 */
enum Bucket implements Coded {
    YEAR("to_char(f.day, 'YYYY')", null, new Text("År", "Year")),
    QUARTER("to_char(f.day, 'YYYY\"-Q\"Q')", null, new Text("Kvartal", "Quarter")),
    MONTH("to_char(f.day, 'YYYY-MM')", null, new Text("Måned", "Month")),
    /** The one on the day; of nobody alone none is told, which is not the same as being on no benefit. */
    BENEFIT_GROUP(
            "case when f.participant_id is not null then coalesce(b.benefit_group, 'none') end",
            "benefit-groups",
            new Text("Ydelsesgruppe", "Benefit group")),
    KIND("f.kind", "placement-kinds", new Text("Slags placering", "Kind of placement")),
    EMPLOYER_KIND("f.employer_kind", "employer-kinds", new Text("Slags arbejdsgiver", "Kind of employer")),
    /** By the age that is reached in the year, for of birth the year alone is kept. */
    AGE_GROUP("""
        case when f.participant_id is null then null
             when r.birth_year is null then 'unknown'
             else (array['0-12', '13-14', '15-17', '18-24', '25-29', '30-49', '50+'])[
                 1 + width_bucket(extract(year from f.day)::int - r.birth_year, array[13, 15, 18, 25, 30, 50])] end\
        """, null, new Text("Aldersgruppe", "Age group")),
    /** Of the ladder: what was reached, and placements that belong to it. */
    STEP("f.step", null, new Text("Trin", "Step")),
    /** The state that an enrolment reached. */
    STATE("f.state", "enrolment-states", new Text("Tilstand", "State")),
    OUTCOME("f.outcome", "placement-outcomes", new Text("Udfald", "Outcome")),
    /** Told with the placement, or where the person lives; what is of nobody alone lies outside of no area. */
    HOUSING_AREA(
            "coalesce(" + Bucket.AREA + "::text, case when f.participant_id is not null then 'none' end)",
            null,
            new Text("Boligområde", "Housing area")),
    GROUP("g.group_id::text", null, new Text("Hold", "Group")),
    PAYER("f.payer", "payers", new Text("Betaler", "Payer")),
    JOB_KIND("f.job_kind", "job-kinds", new Text("Slags job", "Kind of job")),
    CONTRACT("f.contract_id::text", null, new Text("Kontrakt", "Contract")),
    /** Where the works of a contract are. */
    SITE(
            "case when f.contract_id is not null then coalesce(c.housing_area_id::text, 'none') end",
            null,
            new Text("Byggeplads", "Site")),
    /** All of it in one row. */
    TOTAL("'total'", null, new Text("I alt", "Total")),
    /** Which of several it is of, to find who is in more than one. */
    INITIATIVE("f.initiative_id::text", null, new Text("Indsats", "Initiative")),
    /** Whose citizens they are, for the control. */
    MUNICIPALITY("f.municipality_code", null, new Text("Kommune", "Municipality")),
    /** The municipality and the area in it, for the control. */
    PLACE(
            "f.municipality_code || '/' || coalesce(" + Bucket.AREA + "::text, '" + Bucket.NO_AREA + "')",
            null,
            new Text("Sted", "Place"));

    /** The area of a fact, as SQL. Where somebody lives who has moved away is told to nobody whose citizen the person was. */
    static final String AREA =
            "coalesce(f.area, case when r.municipality_code = f.municipality_code then r.housing_area_id end)";

    /** Outside of all areas. */
    static final String NO_AREA = "-";

    private final String expression;
    private final @Nullable String codeList;
    private final Text label;

    Bucket(String expression, @Nullable String codeList, Text label) {
        this.expression = expression;
        this.codeList = codeList;
        this.label = label;
    }

    /** The key of a fact {@code f}, as SQL, with what {@link FactSql} joins to it. */
    String expression() {
        return expression;
    }

    /** The list of its keys; null if they stand in none. */
    @Nullable
    String codeList() {
        return codeList;
    }

    Text label() {
        return label;
    }

    boolean isOfTime() {
        return this == YEAR || this == QUARTER || this == MONTH;
    }

    /** The one that a client means. */
    static Optional<Bucket> of(String code) {
        return Coded.find(values(), code).filter(bucket -> bucket.ordinal() < TOTAL.ordinal());
    }
}
