package dk.opgang.initiatives.placement;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.hibernate.annotations.Immutable;

/** A placement as the caller may see it: whole, or what it posted itself as it posted it. */
@Entity
@Immutable
@Table(name = "placements_seen")
class SeenPlacement extends AnyPlacement {

    private BigDecimal registeredHours;
    private boolean frozen;

    protected SeenPlacement() {}

    BigDecimal registeredHours() {
        return registeredHours;
    }
}
