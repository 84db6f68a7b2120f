package dk.opgang.participants.household;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.data.Sql;
import dk.opgang.platform.data.SqlArrays;
import dk.opgang.platform.visibility.Restriction;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.Array;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Takes somebody who is erased out of its households. What was told of that member alone goes with the member; a household in which
 * nobody is left goes as a whole.
 */
@Singleton
public class ForgetMember {

    private static final String PARTS = """
            select id from unnest(?::uuid[]) as gone (id)
            union all select g.id from household_goals g where g.household_id = any(?)
            union all select i.id from household_budget_items i where i.household_id = any(?)
            union all select d.id from household_draws d where d.household_id = any(?)
            union all select s.id from household_steps s where s.household_id = any(?)""";

    private final Households households;
    private final HouseholdMembers members;
    private final AgroalDataSource database;

    ForgetMember(Households households, HouseholdMembers members, AgroalDataSource database) {
        this.households = households;
        this.members = members;
        this.database = database;
    }

    /** The ids of what goes with the households in which nobody is left, these included: answers that name one of them tell of the member. */
    @Transactional
    public Set<UUID> forget(Caller caller, UUID participantId) {
        List<HouseholdMember> places = members.list(caller, Restriction.equal("form.participantId", participantId));
        List<UUID> ids =
                places.stream().map(HouseholdMember::householdId).distinct().toList();
        List<UUID> gone = new ArrayList<>();
        for (UUID id : ids) {
            Household household = households.lock(caller, id);
            boolean isEmpty = members.of(caller, List.of(id)).stream()
                    .allMatch(member -> member.participantId().equals(participantId));
            if (isEmpty) {
                gone.add(id);
                households.remove(household);
            } else {
                household.countChange();
            }
        }
        Set<UUID> parts = parts(gone);
        households.flush();
        return parts;
    }

    private Set<UUID> parts(List<UUID> gone) {
        return Sql.on(database, connection -> {
            Array ids = SqlArrays.uuids(connection, gone);
            return Sql.idsOf(connection, PARTS, ids, ids, ids, ids, ids);
        });
    }
}
