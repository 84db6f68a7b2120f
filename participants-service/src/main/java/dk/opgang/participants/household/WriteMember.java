package dk.opgang.participants.household;

import dk.opgang.platform.caller.Caller;
import dk.opgang.platform.http.Preconditions;
import dk.opgang.platform.json.MergePatch;
import dk.opgang.platform.posted.Posted;
import dk.opgang.platform.problem.Faults;
import dk.opgang.platform.time.BusinessClock;
import dk.opgang.platform.visibility.Restriction;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody comes to a household, or leaves it. */
@Singleton
class WriteMember {

    private final Families families;
    private final Households households;
    private final HouseholdMembers members;
    private final Places places;
    private final BusinessClock clock;

    WriteMember(
            Families families, Households households, HouseholdMembers members, Places places, BusinessClock clock) {
        this.families = families;
        this.households = households;
        this.members = members;
        this.places = places;
        this.clock = clock;
    }

    @Transactional
    Posted<HouseholdMember> post(Caller caller, UUID id, MemberForm form) {
        Household household = families.toChange(caller, id, "add-household-member");
        Faults faults = new Faults();
        check(caller, form, faults);
        if (there(caller, household) >= HouseholdForm.MAX_MEMBERS) {
            faults.broken("/participantId", HouseholdFault.TOO_MANY_MEMBERS, HouseholdForm.MAX_MEMBERS);
        }
        faults.throwIfAny();
        places.requireThere(caller, List.of(form));
        places.take(caller, List.of(form), Restriction.all());
        HouseholdMember member = new HouseholdMember(household, form);
        members.persist(member);
        changed(household);
        return new Posted<>(member, true);
    }

    @Transactional
    HouseholdMember patch(Caller caller, UUID id, UUID memberId, @Nullable String ifMatch, MergePatch patch) {
        Household household = families.toChange(caller, id, "change-household-member");
        HouseholdMember member =
                members.one(caller, Restriction.equal("householdId", id), Restriction.equal("id", memberId));
        Preconditions.requireMatch(ifMatch, member.version());
        MemberForm form = patch.applyTo(member.form(), MemberForm.class);
        Faults faults = new Faults();
        faults.unchanged("/participantId", member.participantId(), form.participantId());
        check(caller, form, faults);
        faults.throwIfAny();
        places.take(caller, List.of(form), Restriction.of("e.id <> :itself", "itself", memberId));
        if (member.change(form)) {
            changed(household);
        }
        return member;
    }

    private void check(Caller caller, MemberForm form, Faults faults) {
        var participant = places.people(caller, List.of(form.participantId())).get(form.participantId());
        Places.check(participant, form, "/participantId", "/from", faults);
    }

    private long there(Caller caller, Household household) {
        LocalDate today = clock.today();
        return members.of(caller, List.of(household.id())).stream()
                .map(member -> member.form().to())
                .filter(to -> to == null || to.isAfter(today))
                .count();
    }

    private void changed(Household household) {
        household.countChange();
        households.flush();
    }
}
