package dk.opgang.initiatives.placement;

import dk.opgang.initiatives.placement.rules.PlacementForm;
import dk.opgang.platform.value.Source;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A placement that is to be decided.
 *
 * @param self of one that is known already
 * @param extended the poster's key of what it extends, where that is told instead of its id
 */
record Draft(
        PlacementForm form, @Nullable UUID self, @Nullable Source extended) {

    static Draft of(PlacementForm form, @Nullable UUID self) {
        return new Draft(form, self, null);
    }
}
