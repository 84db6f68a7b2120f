package dk.opgang.participants.household.programme;

import dk.opgang.platform.posted.FormResource;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** A step, as it is stored. */
@Entity
@Table(name = "household_steps")
public class FamilyStep extends FormResource<FamilyStepForm> {

    @Column(updatable = false)
    private UUID householdId;

    @Column(updatable = false)
    private String municipalityCode;

    private boolean returned;

    protected FamilyStep() {}

    FamilyStep(UUID householdId, String municipalityCode, FamilyStepForm form, boolean returned) {
        super(form);
        this.householdId = householdId;
        this.municipalityCode = municipalityCode;
        this.returned = returned;
    }

    public UUID householdId() {
        return householdId;
    }

    public String municipalityCode() {
        return municipalityCode;
    }

    /** Whether the family had been further before. */
    public boolean returned() {
        return returned;
    }
}
