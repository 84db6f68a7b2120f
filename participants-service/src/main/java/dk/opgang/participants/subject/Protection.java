package dk.opgang.participants.subject;

import dk.opgang.platform.posted.FormResource;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The protection of a participant, as it is stored. Others than the participant's municipality never hear of it. */
@Entity
@Table(name = "protections")
public class Protection extends FormResource<ProtectionForm> {

    @Column(updatable = false)
    private UUID participantId;

    @Column(updatable = false)
    private String municipalityCode;

    /** Whether others were told last that the participant lives in no area. */
    private boolean areaWithheld;

    protected Protection() {}

    public Protection(UUID participantId, String municipalityCode, ProtectionForm form) {
        super(form.whole());
        this.participantId = participantId;
        this.municipalityCode = municipalityCode;
    }

    /** Becomes another; true unless it is that already. */
    public boolean change(ProtectionForm form) {
        ProtectionForm whole = form.whole();
        boolean changed = !whole.equals(form());
        if (changed) {
            become(whole);
        }
        return changed;
    }

    /** Whether nobody outside may hear on that day where the participant lives. */
    public boolean withholdsAreaOn(LocalDate day) {
        return form().isOfThreatened() && form().isInForceOn(day);
    }

    /** Takes note of what others were told. */
    public void told(boolean withheld) {
        areaWithheld = withheld;
    }

    public boolean isAreaWithheld() {
        return areaWithheld;
    }

    public LocalDate from() {
        return form().from();
    }

    public @Nullable LocalDate until() {
        return form().until();
    }

    public UUID participantId() {
        return participantId;
    }

    public String municipalityCode() {
        return municipalityCode;
    }
}
