package dk.opgang.initiatives.placement;

import dk.opgang.initiatives.placement.rules.PlacementForm;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A placement as the caller may see it: whole, or what it posted itself as it posted it. */
@Entity
@Immutable
@Table(name = "placements_seen")
class SeenPlacement extends AnyPlacement {

    private BigDecimal registeredHours;
    private boolean frozen;

    /** The weekly hours of today, if they were scaled. */
    private @Nullable BigDecimal scaledHours;

    protected SeenPlacement() {}

    /** The form with the weekly hours of today and the step to which it belongs. */
    PlacementForm shown() {
        PlacementForm form = form().step() == null ? form().at(foundStep()) : form();
        return scaledHours == null ? form : form.scaled(form.from(), scaledHours);
    }

    BigDecimal registeredHours() {
        return registeredHours;
    }
}
