package dk.opgang.network.meeting;

import dk.opgang.platform.posted.FormResource;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** The minutes of a meeting, as they are stored. */
@Entity
@Table(name = "network_minutes")
class Minutes extends FormResource<MinutesForm> {

    @Column(updatable = false)
    private UUID meetingId;

    protected Minutes() {}

    Minutes(UUID meetingId, MinutesForm form) {
        super(form);
        this.meetingId = meetingId;
    }

    UUID meetingId() {
        return meetingId;
    }
}
