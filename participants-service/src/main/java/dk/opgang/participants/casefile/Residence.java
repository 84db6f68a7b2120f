package dk.opgang.participants.casefile;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** A residence, as it is stored. */
@Entity
@Table(name = "residences")
public class Residence extends Spell<ResidenceForm> {

    /** Nobody reported the beginning: it was concluded from the first benefit that was told together with the area. */
    private boolean beginConcluded;

    protected Residence() {}

    public Residence(UUID participantId, String municipalityCode, ResidenceForm form) {
        super(participantId, municipalityCode, form);
    }

    /** A residence of which nobody told the first day: it is known to have lasted on that of the form. */
    static Residence knownOnly(UUID participantId, String municipalityCode, ResidenceForm form) {
        Residence residence = new Residence(participantId, municipalityCode, form);
        residence.beginConcluded = true;
        return residence;
    }

    /** Learns that the participant lived there on an earlier day: then the beginning, if it was concluded, moves. */
    void wasKnownOn(LocalDate day) {
        if (beginConcluded && day.isBefore(from())) {
            become(form().lasting(day, to()));
        }
    }

    @Override
    public void correct(ResidenceForm reported) {
        beginConcluded &= reported.from().equals(from());
        super.correct(reported);
    }

    @Override
    void unite(ResidenceForm together, Spell<ResidenceForm> first, boolean endsByNext) {
        super.unite(together, first, endsByNext);
        beginConcluded = ((Residence) first).beginConcluded;
    }

    public boolean isBeginConcluded() {
        return beginConcluded;
    }

    public UUID housingAreaId() {
        return form().housingAreaId();
    }
}
