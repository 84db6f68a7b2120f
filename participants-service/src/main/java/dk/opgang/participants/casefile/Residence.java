package dk.opgang.participants.casefile;

import dk.opgang.platform.time.Period;
import dk.opgang.platform.value.Source;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A period in which a participant lived in one housing area. */
@Entity
@Table(name = "residences")
public class Residence extends Spell {

    @Column(name = "housing_area_id", updatable = false)
    private UUID housingAreaId;

    /** Nobody reported the beginning: it was concluded from the first benefit that was told together with the area. */
    @Column(name = "begin_concluded", updatable = false)
    private boolean beginConcluded;

    protected Residence() {}

    public Residence(Subject subject, @Nullable Source source, UUID housingAreaId, Period period) {
        super(subject, source, period);
        this.housingAreaId = housingAreaId;
    }

    /** A residence of which nobody told the first day; it is known to have lasted on that day. */
    public static Residence knownOn(LocalDate day, Subject subject, UUID housingAreaId) {
        Residence residence = new Residence(subject, null, housingAreaId, Period.since(day));
        residence.beginConcluded = true;
        return residence;
    }

    /** Learns that the participant lived there on an earlier day; true if the beginning, being concluded, moves. */
    public boolean wasKnownOn(LocalDate day) {
        boolean moves = beginConcluded && day.isBefore(from());
        if (moves) {
            begin(day);
        }
        return moves;
    }

    /** Reports or corrects the day of moving out. Without one the residence goes on. */
    public void correct(@Nullable LocalDate to) {
        end(to);
    }

    @Override
    protected boolean saysTheSameAs(Spell other) {
        return other instanceof Residence residence && residence.housingAreaId.equals(housingAreaId);
    }

    public boolean isBeginConcluded() {
        return beginConcluded;
    }

    public UUID housingAreaId() {
        return housingAreaId;
    }
}
