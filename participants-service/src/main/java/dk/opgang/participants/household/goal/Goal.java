package dk.opgang.participants.household.goal;

import dk.opgang.participants.household.FamilyRecord;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** A goal, as it is stored. */
@Entity
@Table(name = "household_goals")
public class Goal extends FamilyRecord<GoalForm> {

    protected Goal() {}

    Goal(UUID householdId, String municipalityCode, GoalForm form) {
        super(householdId, municipalityCode, form);
    }
}
