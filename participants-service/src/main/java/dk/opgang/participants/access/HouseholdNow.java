package dk.opgang.participants.access;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/**
 * A household that the caller may read now, because every present member consents to it. Which those are is said by the view {@code
 * households_now} of the database, which its policies read too.
 */
@Entity
@Immutable
@Table(name = "households_now")
class HouseholdNow {

    @Id
    private UUID id;

    protected HouseholdNow() {}
}
