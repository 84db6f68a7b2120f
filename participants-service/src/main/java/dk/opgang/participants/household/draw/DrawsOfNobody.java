package dk.opgang.participants.household.draw;

import dk.opgang.platform.data.Sql;
import dk.opgang.platform.data.SqlArrays;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.sql.Array;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What was drawn for people who were erased, as far as their municipality goes on counting it: sums of a year alone. Works in the running
 * transaction.
 */
@Singleton
public class DrawsOfNobody {

    /** Of a household in which somebody is left, what was drawn for the one who goes. */
    private static final String OF_MEMBER = """
            insert into draws_of_nobody (household_id, municipality_code, draw_year, amount_dkk)
            select d.household_id, d.municipality_code, d.draw_year, sum(d.amount_dkk)
            from household_draws d
            where d.participant_id = ? and exists (select from household_members m
                where m.household_id = d.household_id and m.participant_id <> d.participant_id)
            group by d.household_id, d.municipality_code, d.draw_year""";

    /** The households in which nobody is left, whose programme is counted. */
    private static final String LEFT_BY_ALL = """
            select h.id from households h
            where exists (select from household_members m where m.household_id = h.id and m.participant_id = ?)
              and not exists (select from household_members m where m.household_id = h.id and m.participant_id <> ?)""";

    private static final String OF_HOUSEHOLDS = """
            insert into draws_of_nobody (household_id, municipality_code, draw_year, amount_dkk)
            select d.household_id, d.municipality_code, d.draw_year, sum(d.amount_dkk)
            from household_draws d
            where d.household_id = any(?)
              and exists (select from household_steps s where s.household_id = d.household_id and s.step = 'connection')
            group by d.household_id, d.municipality_code, d.draw_year""";

    private static final String FORGET = """
            delete from draws_of_nobody k where k.household_id = any(?)
              and (? or not exists (select from household_steps s where s.household_id = k.household_id and s.step = 'connection'))""";

    private static final String OF_NOBODY = """
            update draws_of_nobody k
            set household_id = opgang_nobody(k.household_id),
                housing_area_ids = array(select p.housing_area_id from participants p
                                         where p.id = ? and p.housing_area_id is not null)
            where k.household_id = any(?)""";

    /** Restricted households are left out for others; those of nobody cannot be restricted. */
    private static final String FIND = """
            select k.household_id, k.housing_area_ids, k.draw_year, sum(k.amount_dkk)
            from draws_of_nobody k
            where k.municipality_code = ? and k.draw_year = any(?)
              and (k.housing_area_ids is not null
                   or exists (select from household_steps s where s.household_id = k.household_id and s.step = 'connection')
                      and (not ? or not exists (select from household_members m join processing_limits r
                                                    on r.participant_id = m.participant_id
                                                where m.household_id = k.household_id)))
            group by k.household_id, k.housing_area_ids, k.draw_year""";

    private final AgroalDataSource database;

    DrawsOfNobody(AgroalDataSource database) {
        this.database = database;
    }

    /**
     * What was drawn in a year for people of a household who were erased.
     *
     * @param areas where somebody of it lived last; none as long as the household is there, and lives where it does
     */
    public record Kept(UUID householdId, Set<UUID> areas, int year, BigDecimal amountDkk) {}

    /** Copies the sums of a participant who is being erased, before anything of its households goes. */
    public void keep(UUID participantId) {
        leave(participantId, true);
    }

    /** Forgets the sums of households that go with the participant. */
    public void forget(UUID participantId) {
        leave(participantId, false);
    }

    /** Of the municipality's households in the programme, in each of the years. */
    public List<Kept> inYears(String municipality, Collection<Integer> years, boolean unrestrictedAlone) {
        return Sql.on(
                database,
                connection -> Sql.list(
                        connection,
                        FIND,
                        row -> {
                            Array areas = row.getArray(2);
                            return new Kept(
                                    row.getObject(1, UUID.class),
                                    areas == null ? Set.of() : Set.of((UUID[]) areas.getArray()),
                                    row.getInt(3),
                                    row.getBigDecimal(4));
                        },
                        municipality,
                        connection.createArrayOf("int4", years.toArray()),
                        unrestrictedAlone));
    }

    private void leave(UUID participantId, boolean isKept) {
        SqlArrays.Column left =
                SqlArrays.uuids(List.copyOf(Sql.idsOf(database, LEFT_BY_ALL, participantId, participantId)));
        if (isKept) {
            Sql.update(database, OF_MEMBER, participantId);
            Sql.update(database, OF_HOUSEHOLDS, left);
        }
        Sql.update(database, FORGET, left, !isKept);
        Sql.update(database, OF_NOBODY, participantId, left);
    }
}
