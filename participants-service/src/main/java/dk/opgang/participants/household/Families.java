package dk.opgang.participants.household;

import dk.opgang.participants.access.DataCategory;
import dk.opgang.participants.access.Diary;
import dk.opgang.participants.subject.ProcessingRestrictions;
import dk.opgang.platform.caller.Caller;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds the household of which a caller wants to read or change something, and logs it for everybody who lives in it. */
@Singleton
@Transactional
public class Families {

    private final Households households;
    private final HouseholdMembers members;
    private final ProcessingRestrictions restrictions;
    private final Diary diary;

    Families(Households households, HouseholdMembers members, ProcessingRestrictions restrictions, Diary diary) {
        this.households = households;
        this.members = members;
        this.restrictions = restrictions;
        this.diary = diary;
    }

    /**
     * For reading: 404 unless the caller is its municipality, or every present member consents.
     *
     * @return whether the caller is its municipality
     */
    public boolean toRead(Caller caller, UUID id, @Nullable String purpose) {
        Household household = households.get(caller, id);
        noteRead(caller, purpose, members.present(caller, id));
        return isOwn(caller, household.municipalityCode());
    }

    /** Logs that what a household tells of these members was read. */
    void noteRead(Caller caller, @Nullable String purpose, List<HouseholdMember> shown) {
        Map<UUID, String> municipalities = new HashMap<>();
        shown.forEach(member -> municipalities.put(member.participantId(), member.municipalityCode()));
        diary.noteAll(caller, "read-" + DataCategory.HOUSEHOLD.code(), purpose, municipalities);
    }

    /**
     * For a change, locked until the transaction ends: changes of one family follow each other, whatever they change. 404 if the caller
     * does not see it, 403 if it is not its municipality, 409 if the data of somebody who lives there are restricted.
     *
     * @param action for the access log, such as {@code record-household-draw}
     */
    public Household toChange(Caller caller, UUID id, String action) {
        Household household = households.lockOwn(caller, id);
        List<UUID> present = presentIds(caller, id);
        restrictions.requireNone(caller, present);
        diary.noteAll(caller, action, present, household.municipalityCode());
        return household;
    }

    /** Whether the household is the caller's own to keep. */
    static boolean isOwn(Caller caller, String municipalityCode) {
        return caller.isSystem()
                || caller.municipality().filter(municipalityCode::equals).isPresent();
    }

    private List<UUID> presentIds(Caller caller, UUID id) {
        return members.present(caller, id).stream()
                .map(HouseholdMember::participantId)
                .toList();
    }
}
