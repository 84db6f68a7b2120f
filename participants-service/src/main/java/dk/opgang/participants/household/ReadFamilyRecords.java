package dk.opgang.participants.household;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.list.ListQuery;
import dk.opgang.platform.list.Page;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Reads records about a household, of whatever kind, as far as the caller may see it, and logs it. */
@Singleton
public class ReadFamilyRecords {

    private final Families families;

    ReadFamilyRecords(Families families) {
        this.families = families;
    }

    /**
     * A page of the records.
     *
     * @param view of a record, told whether the household is the caller's own
     */
    @Transactional
    public <E extends FamilyRecord<?>, V> Page<V> page(
            Caller caller,
            UUID householdId,
            FamilyRecords<E> records,
            ListQuery wanted,
            @Nullable String purpose,
            BiFunction<E, Boolean, V> view,
            Restriction... filters) {
        boolean own = families.toRead(caller, householdId, purpose);
        Restriction all = Restriction.equal("householdId", householdId);
        for (Restriction filter : filters) {
            all = all.and(filter);
        }
        return records.page(caller, wanted, all).map(record -> view.apply(record, own));
    }

    /**
     * One of the records.
     *
     * @param view of a record, told whether the household is the caller's own
     */
    @Transactional
    public <E extends FamilyRecord<?>, V> V one(
            Caller caller,
            UUID householdId,
            FamilyRecords<E> records,
            UUID id,
            @Nullable String purpose,
            BiFunction<E, Boolean, V> view) {
        boolean own = families.toRead(caller, householdId, purpose);
        return view.apply(records.getOf(caller, householdId, id), own);
    }
}
