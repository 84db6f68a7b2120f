package dk.opgang.participants.household;

import dk.opgang.platform.posted.FormResource;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** That a participant belongs to a household for a time. */
@Entity
@Table(name = "household_members")
public class HouseholdMember extends FormResource<MemberForm> {

    @Column(updatable = false)
    private UUID householdId;

    @Column(updatable = false)
    private String municipalityCode;

    protected HouseholdMember() {}

    HouseholdMember(Household household, MemberForm form) {
        super(form);
        this.householdId = household.id();
        this.municipalityCode = household.municipalityCode();
    }

    /** Takes another form; true if that changes anything. */
    boolean change(MemberForm form) {
        boolean isNews = !form.equals(form());
        become(form);
        return isNews;
    }

    public UUID householdId() {
        return householdId;
    }

    public String municipalityCode() {
        return municipalityCode;
    }

    public UUID participantId() {
        return form().participantId();
    }

    public boolean isPresentOn(LocalDate day) {
        return form().period().contains(day);
    }
}
