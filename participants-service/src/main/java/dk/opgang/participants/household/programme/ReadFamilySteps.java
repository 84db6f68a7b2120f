package dk.opgang.participants.household.programme;

import dk.opgang.participants.household.Families;
import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.list.ListQuery;
import dk.opgang.platform.list.Page;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads the steps of a family, and logs it. */
@Singleton
class ReadFamilySteps {

    private final Families families;
    private final FamilySteps steps;

    ReadFamilySteps(Families families, FamilySteps steps) {
        this.families = families;
        this.steps = steps;
    }

    @Transactional
    Page<FamilyStep> page(Caller caller, UUID household, ListQuery wanted, @Nullable String purpose) {
        families.toRead(caller, household, purpose);
        return steps.page(caller, wanted, Restriction.equal("householdId", household));
    }

    @Transactional
    FamilyStep one(Caller caller, UUID household, UUID id, @Nullable String purpose) {
        families.toRead(caller, household, purpose);
        return steps.one(caller, Restriction.equal("householdId", household), Restriction.equal("id", id));
    }
}
