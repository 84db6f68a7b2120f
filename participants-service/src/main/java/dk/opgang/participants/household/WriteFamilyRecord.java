package dk.opgang.participants.household;

import dk.opgang.participants.subject.CaseForm;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.json.MergePatch;
import dk.opgang.platform.outbox.Event;
import dk.opgang.platform.outbox.Outbox;
import dk.opgang.platform.posted.Posted;
import dk.opgang.platform.posted.Posting;
import dk.opgang.platform.problem.Faults;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Records something about a household, corrects it, or takes back what never was: for its municipality alone, and told to nobody. */
public abstract class WriteFamilyRecord<F extends Record & CaseForm<F>, E extends FamilyRecord<F>>
        extends Posting<Household, F, E> {

    private final Families families;
    private final FamilyRecords<E> records;
    private final String kind;

    /** @param kind how the access log calls a record, such as {@code household-draw} */
    protected WriteFamilyRecord(
            Families families, FamilyRecords<E> records, Class<F> form, Outbox outbox, String kind) {
        super(records, form, outbox);
        this.families = families;
        this.records = records;
        this.kind = kind;
    }

    @Transactional
    public Posted<E> post(Caller caller, UUID householdId, F form) {
        return post(caller, families.toChange(caller, householdId, "record-" + kind), form);
    }

    @Transactional
    public E patch(Caller caller, UUID householdId, UUID id, @Nullable String ifMatch, MergePatch patch) {
        Household household = families.toChange(caller, householdId, "correct-" + kind);
        return patch(caller, household, records.getOf(caller, householdId, id), ifMatch, patch);
    }

    @Transactional
    public void remove(Caller caller, UUID householdId, UUID id, @Nullable String ifMatch) {
        Household household = families.toChange(caller, householdId, "remove-" + kind);
        E record = records.getOf(caller, householdId, id);
        requireFreeOfRestrictions(caller, record.form());
        remove(household, record, ifMatch);
    }

    /** Goes on unless the record is of somebody whose data are restricted, and who need not live in the household any more. */
    protected void requireFreeOfRestrictions(Caller caller, F form) {}

    @Override
    protected final Optional<E> known(Caller caller, Household household, F form) {
        return records.bySourceOf(caller, household.id(), form.source());
    }

    /** A record may take another key of the poster, unless another record has it: 409 with its id. */
    @Override
    protected final void checkSource(Caller caller, E known, F form, Faults faults) {
        records.requireFree(caller, known, form.source());
    }

    @Override
    protected final List<Event> news(Household household, @Nullable F before, E record) {
        return List.of();
    }

    @Override
    protected final List<Event> newsOfRemoval(Household household, E record) {
        return List.of();
    }
}
