package dk.opgang.initiatives.result;

import java.sql.SQLException;
import java.time.LocalDate;

/** What is asked of facts of every kind, as SQL: whose they are, when they happened, and what tells them apart. */
final class FactSql {

    private static final LocalDate EVER = LocalDate.of(9999, 12, 31);

    private FactSql() {}

    /**
     * Reads {@code facts} as {@code f}, each with its keys, of those whom the question means. A fact has a {@code participant_id}, a
     * {@code municipality_code}, a {@code day}, and whatever it is split by; one of nobody alone, such as a lesson of a class, counts for
     * every municipality. On which benefit somebody is who has moved away is told to nobody whose citizen the person was.
     */
    static void keyed(SqlQuery query, ResultQuestion question, LocalDate today) throws SQLException {
        Split split = question.split();
        query.add("f as (select f.*, " + split.first().expression() + " as key, "
                + (split.second() == null ? "null" : split.second().expression()) + "::varchar as key2 from facts f");
        query.when(split.isBy(Bucket.BENEFIT_GROUP), """
                left join lateral (select benefit_group from benefit_periods b
                                   where b.participant_id = f.participant_id and b.municipality_code = f.municipality_code
                                     and b.period_from <= f.day
                                     and (b.period_to is null or b.period_to > f.day)
                                   order by b.period_from desc limit 1) b on true""");
        query.when(
                question.area() != null
                        || split.isBy(Bucket.AGE_GROUP)
                        || split.isBy(Bucket.HOUSING_AREA)
                        || split.isBy(Bucket.PLACE),
                "left join participants r on r.id = f.participant_id");
        query.when(split.isBy(Bucket.SITE), "left join contracts c on c.id = f.contract_id");
        if (split.isBy(Bucket.GROUP)) {
            // The group of the day, or else the one that the person joined next.
            query.add("""
                    left join lateral (select coalesce(f.group_id, (
                        select m.group_id from group_members m
                        where m.participant_id = f.participant_id and m.municipality_code = f.municipality_code
                          and m.initiative_id = any (?)
                        order by m.joined_on > f.day, abs(m.joined_on - f.day), m.id limit 1)) as group_id) g on true""", question.initiatives());
        }
        query.add(
                "where f.day >= ? and f.day < ? and f.day <= ?",
                question.period().from(),
                question.period().to() == null ? EVER : question.period().to(),
                today);
        if (question.whose().municipality() != null) {
            query.add(
                    "and coalesce(f.municipality_code = ?, true)",
                    question.whose().municipality());
        }
        if (question.area() != null) {
            query.add("and " + Bucket.AREA + " = ?", question.area());
        }
        query.when(!question.whose().restricted(), """
                and not exists (select from participants r where r.id = f.participant_id and r.restricted)""");
    }
}
