package dk.opgang.participants.departure;

import dk.opgang.platform.posted.FormResource;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** The departure of a participant; there is one at the most. */
@Entity
@Table(name = "departures")
public class Departure extends FormResource<DepartureForm> {

    @Column(updatable = false)
    private UUID participantId;

    @Column(updatable = false)
    private String municipalityCode;

    protected Departure() {}

    Departure(UUID participantId, String municipalityCode, DepartureForm form) {
        super(form);
        this.participantId = participantId;
        this.municipalityCode = municipalityCode;
    }

    public UUID participantId() {
        return participantId;
    }

    public String municipalityCode() {
        return municipalityCode;
    }
}
