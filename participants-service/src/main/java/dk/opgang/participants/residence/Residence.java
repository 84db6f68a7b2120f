package dk.opgang.participants.residence;

import dk.opgang.participants.casefile.Subject;
import dk.opgang.participants.timeline.Spell;
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

    protected Residence() {}

    public Residence(Subject subject, @Nullable Source source, UUID housingAreaId, Period period) {
        super(subject, source, period);
        this.housingAreaId = housingAreaId;
    }

    /** Reports or corrects the day of moving out. Without one the residence goes on. */
    public void correct(@Nullable LocalDate to) {
        end(to);
    }

    @Override
    protected boolean saysTheSameAs(Spell other) {
        return other instanceof Residence residence && residence.housingAreaId.equals(housingAreaId);
    }

    public UUID housingAreaId() {
        return housingAreaId;
    }
}
