package dk.opgang.housingareas.flows;

import dk.opgang.platform.data.Sql;
import dk.opgang.platform.data.SqlArrays;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Array;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Keeps what flows count of people who were erased, under ids of nobody. What was open ends on the day of the erasure, after which nobody
 * would tell an end; what would have begun on that day or later is nothing that happened.
 */
@Singleton
class FactsOfNobody {

    private static final String ERASED = """
            with erased as (select * from unnest(?::uuid[], ?::date[]) as e (participant_id, day)) """;

    private static final String RESIDENCES = ERASED + """
            insert into residences (id, participant_id, municipality_code, housing_area_id, period_from, period_to)
            select opgang_nobody(r.id), opgang_nobody(r.participant_id), r.municipality_code, r.housing_area_id, r.period_from,
                   coalesce(r.period_to, e.day)
            from residences r join erased e using (participant_id) where r.period_to is not null or r.period_from < e.day
            on conflict do nothing""";

    private static final String BENEFITS = ERASED + """
            insert into benefit_periods
                (id, participant_id, municipality_code, benefit_group, period_from, period_to, closing_reason)
            select opgang_nobody(b.id), opgang_nobody(b.participant_id), b.municipality_code, b.benefit_group, b.period_from,
                   coalesce(b.period_to, e.day), case when b.period_to is null then 'unknown' else b.closing_reason end
            from benefit_periods b join erased e using (participant_id) where b.period_to is not null or b.period_from < e.day
            on conflict do nothing""";

    private static final String IDS = "select opgang_nobody(id) from unnest(?::uuid[]) as id";

    private final AgroalDataSource database;

    FactsOfNobody(AgroalDataSource database) {
        this.database = database;
    }

    /**
     * Copies the facts about the people; what stands under their own ids is still to be deleted.
     *
     * @param erased the days of the erasures by the people's ids
     * @return the ids of nobody
     */
    Set<UUID> keep(Map<UUID, LocalDate> erased) {
        if (erased.isEmpty()) {
            return Set.of();
        }
        return Sql.on(database, connection -> {
            Array people = SqlArrays.uuids(connection, erased.keySet());
            Array days = SqlArrays.dates(connection, erased.values(), day -> day);
            Sql.update(connection, RESIDENCES, people, days);
            Sql.update(connection, BENEFITS, people, days);
            return Sql.idsOf(connection, IDS, people);
        });
    }
}
