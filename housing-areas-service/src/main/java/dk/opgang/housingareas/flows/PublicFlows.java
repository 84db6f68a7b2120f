package dk.opgang.housingareas.flows;

import dk.opgang.housingareas.support.DisclosureConfig;
import dk.opgang.housingareas.support.DisclosureConfig.Method;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What everybody may read of the flows of an area, by the method of disclosure control in force. One method holds for all tables: two
 * of them beside each other would tell more than either.
 */
@Singleton
public class PublicFlows {

    private final DisclosureConfig config;
    private final PublishFlows publish;
    private final PublishTotals publishTotals;
    private final RoundedFlows rounded;

    PublicFlows(DisclosureConfig config, PublishFlows publish, PublishTotals publishTotals, RoundedFlows rounded) {
        this.config = config;
        this.publish = publish;
        this.publishTotals = publishTotals;
        this.rounded = rounded;
    }

    ShownFlows table(UUID area, ReadingDates period, Split split) {
        return isRounded() ? roundedTable(area, period, split) : publish.publish(area, period, split);
    }

    /** The table as it is published by plan or follows from that. */
    ShownFlows planned(UUID area, ReadingDates period, Split split) {
        return isRounded()
                ? roundedTable(area, period, split)
                : publish.follow(area, List.of(period), split).getFirst();
    }

    /** The table that the next reader would get. */
    ShownFlows preview(UUID area, ReadingDates period, Split split) {
        return isRounded() ? roundedTable(area, period, split) : publish.preview(area, period, split);
    }

    /** The tables of a series. */
    List<ShownFlows> series(UUID area, List<ReadingDates> periods) {
        return isRounded() ? rounded.tables(area, periods, Split.NONE) : publish.follow(area, periods, Split.NONE);
    }

    /** How many are on a benefit on each day. */
    public ShownTotals totals(UUID area, Collection<LocalDate> days) {
        return isRounded() ? rounded.totals(area, days) : publishTotals.publish(area, days);
    }

    /** The same as the next reader would get it. */
    public ShownTotals previewTotals(UUID area, Collection<LocalDate> days) {
        return isRounded() ? rounded.totals(area, days) : publishTotals.preview(area, days);
    }

    /** The step in which numbers are counted; null if they are exact. */
    public @Nullable Integer roundedTo() {
        return isRounded() ? config.smallestShown() : null;
    }

    private boolean isRounded() {
        return config.method() == Method.ROUNDING;
    }

    private ShownFlows roundedTable(UUID area, ReadingDates period, Split split) {
        return rounded.tables(area, List.of(period), split).getFirst();
    }
}
