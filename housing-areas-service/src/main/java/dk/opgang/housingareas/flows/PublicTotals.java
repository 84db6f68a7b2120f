package dk.opgang.housingareas.flows;

import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How many people of an area are on benefits on single days, as everybody may read it. */
public interface PublicTotals {

    /** What is shown of the days. */
    ControlledTotals totals(UUID area, Collection<LocalDate> days);

    /** What the next reader would be shown. It binds nothing. */
    ControlledTotals previewTotals(UUID area, Collection<LocalDate> days);

    /** The step in which numbers are counted; null if they are exact. */
    @Nullable
    Integer roundedTo();
}
