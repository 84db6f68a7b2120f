package dk.opgang.participants.household;

import dk.opgang.participants.subject.CaseForm;
import dk.opgang.platform.posted.FormResource;
import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;

/** A record about a household, which it belongs to and never leaves. */
@MappedSuperclass
public abstract class FamilyRecord<F extends CaseForm<F>> extends FormResource<F> {

    @Column(updatable = false)
    private UUID householdId;

    @Column(updatable = false)
    private String municipalityCode;

    protected FamilyRecord() {}

    protected FamilyRecord(UUID householdId, String municipalityCode, F form) {
        super(form);
        this.householdId = householdId;
        this.municipalityCode = municipalityCode;
    }

    /** What is shown of its form: everything to its municipality, to others all but the key of the municipality's own system. */
    public F shown(boolean own) {
        return own ? form() : form().withSource(null);
    }

    public UUID householdId() {
        return householdId;
    }

    public String municipalityCode() {
        return municipalityCode;
    }
}
