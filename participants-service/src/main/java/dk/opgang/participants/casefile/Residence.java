package dk.opgang.participants.casefile;

import dk.opgang.platform.time.Period;
import dk.opgang.platform.value.Source;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A period in which a participant lived in one housing area. */
@Entity
@Table(name = "residences")
public class Residence extends Spell {

    @Column(name = "housing_area_id")
    private UUID housingAreaId;

    /** Nobody reported the beginning: it was concluded from the first benefit that was told together with the area. */
    @Column(name = "begin_concluded")
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

    /** Reports or corrects all of it. Without an end it goes on, until the next begins. */
    public void correct(UUID housingAreaId, Period period) {
        this.housingAreaId = housingAreaId;
        beginConcluded &= period.from().equals(from());
        last(period.from(), period.to());
    }

    /** Whether that is the end which was concluded from the beginning of the next residence, and so no report of one. */
    public boolean isConcludedEnd(@Nullable LocalDate to) {
        return isEndedByNext() && Objects.equals(to, to());
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
