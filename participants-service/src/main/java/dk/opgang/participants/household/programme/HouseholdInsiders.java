package dk.opgang.participants.household.programme;

import dk.opgang.platform.data.Sql;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Who reads which households of a municipality under consents of all who live there: it knows what they draw, and subtracts it from any sum.
 * Works in the running transaction, as the system.
 */
@Singleton
class HouseholdInsiders {

    private static final String FIND = """
            select c.recipient_party, m.household_id
            from household_members m
            join consents c on c.participant_id = m.participant_id and 'household' = any(c.data_categories)
                 and c.source_party = c.municipality_code and c.withdrawn_at is null
                 and c.valid_from <= (select opgang_today()) and c.valid_until > (select opgang_today())
            where m.municipality_code = ? and c.recipient_party is not null
              and m.valid_from <= (select opgang_today()) and (m.valid_to is null or m.valid_to > (select opgang_today()))
            group by c.recipient_party, m.household_id
            having count(distinct m.participant_id) = (
                select count(distinct o.participant_id) from household_members o
                where o.household_id = m.household_id
                  and o.valid_from <= (select opgang_today()) and (o.valid_to is null or o.valid_to > (select opgang_today())))""";

    private final AgroalDataSource database;

    HouseholdInsiders(AgroalDataSource database) {
        this.database = database;
    }

    /** The households that each of those readers knows. */
    Collection<Set<UUID>> of(String municipality) {
        Map<String, Set<UUID>> known = new HashMap<>();
        Sql.each(
                database,
                FIND,
                row -> known.computeIfAbsent(row.getString(1), reader -> new HashSet<>())
                        .add(row.getObject(2, UUID.class)),
                municipality);
        return known.values();
    }
}
