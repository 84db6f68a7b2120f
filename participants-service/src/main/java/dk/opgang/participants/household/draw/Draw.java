package dk.opgang.participants.household.draw;

import dk.opgang.participants.household.FamilyRecord;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** A draw, as it is stored. */
@Entity
@Table(name = "household_draws")
public class Draw extends FamilyRecord<DrawForm> {

    protected Draw() {}

    Draw(UUID householdId, String municipalityCode, DrawForm form) {
        super(householdId, municipalityCode, form);
    }
}
